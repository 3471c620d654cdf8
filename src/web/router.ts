import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import Failed from './pages/failed.tsx'
import NotFound from './pages/not-found.tsx'
import { routeTree } from './routes.ts'
import { formatSearch, parseSearch } from './searchState.ts'
import { Loading } from './ui/Loading.tsx'

/** Makes the router: plain addresses, screens loaded when the pointer comes near, scroll kept on the way back. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch: formatSearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NotFound,
  })
}

export type AppRouter = ReturnType<typeof makeRouter>

/** Moves the focus to the heading of a new screen, so that a keyboard and a screen reader start there. */
export function focusHeadings(router: AppRouter): void {
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return
    const target =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
    target?.focus({ preventScroll: true })
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
