import './mantine.ts'
import './styles.css'
import './print.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { colorSchemeManager } from './colorScheme.ts'
import { LanguageProvider, startLanguage } from './language.tsx'
import { allAreas, loadLanguage, preloadAreas } from './messages.ts'
import { printInLight } from './print.ts'
import { makeQueryClient } from './queryClient.ts'
import { focusHeadings, makeRouter } from './router.ts'
import { Notices } from './shell/Notices.tsx'
import { cssVariables, theme } from './theme.ts'

const REST_MS = 5000

const queryClient = makeQueryClient(goToSignIn)
const router = makeRouter(queryClient)
focusHeadings(router)
printInLight()

/** A session that ended in the middle of work: sign in again and come back to the same place. */
function goToSignIn(): void {
  if (router.state.location.pathname === '/sign-in') return
  queryClient.clear()
  void router.navigate({ to: '/sign-in', search: { return: router.state.location.href } })
}

async function start(): Promise<void> {
  if (import.meta.env.DEV) await import('@mantine/core/styles.layer.css')
  const language = startLanguage()
  const messages = await loadLanguage(language)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        deduplicateCssVariables={false}
      >
        <LanguageProvider language={language} messages={messages}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <Notices />
          </QueryClientProvider>
        </LanguageProvider>
      </MantineProvider>
    </StrictMode>,
  )
  // When the first screen stands, the texts of the others come in its shadow, so that no dialog has to wait for them.
  setTimeout(() => void preloadAreas(allAreas()), REST_MS)
}

void start()
