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
import { loadMessages } from './messages.ts'
import { printInLight } from './print.ts'
import { makeQueryClient } from './queryClient.ts'
import { focusHeadings, makeRouter } from './router.ts'
import { Notices } from './shell/Notices.tsx'
import { cssVariables, theme } from './theme.ts'

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
  const messages = await loadMessages(language)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
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
}

void start()
