import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import NotFoundPage from './pages/not-found.tsx'
import { FailedStart } from './pages/failed.tsx'
import { toProblem } from './problem.ts'
import type { PlainSearch } from './searchState.ts'
import { meQuery, signInByLink } from './session.ts'
import { Shell } from './shell/Shell.tsx'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  validateSearch: (search): PlainSearch => search as PlainSearch,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** A link that works once is used here and leaves the address at once. */
  beforeLoad: async ({ search, preload }) => {
    if (search.token === undefined || preload) return
    throw (await signInByLink(search.token))
      ? redirect({ to: '/portfolio', replace: true })
      : redirect({ to: '/sign-in', search: { link: 'spent' }, replace: true })
  },
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx')),
})

/** Everything behind the sign-in. Without a session the way leads there and, afterwards, back. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: Shell,
  errorComponent: FailedStart,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery)
    } catch (error) {
      if (toProblem(error).code !== 'UNAUTHORIZED') throw error
      throw redirect({ to: '/sign-in', search: { return: location.href } })
    }
  },
})

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/portfolio' })
  },
})

const portfolio = createRoute({
  getParentRoute: () => app,
  path: '/portfolio',
  component: lazyRouteComponent(() => import('./pages/portfolio.tsx')),
})

const matrix = createRoute({
  getParentRoute: () => app,
  path: '/matrix',
  component: lazyRouteComponent(() => import('./pages/matrix.tsx')),
})

const abcXyz = createRoute({
  getParentRoute: () => app,
  path: '/abc-xyz',
  component: lazyRouteComponent(() => import('./pages/abc-xyz.tsx')),
})

const concentration = createRoute({
  getParentRoute: () => app,
  path: '/concentration',
  component: lazyRouteComponent(() => import('./pages/concentration.tsx')),
})

const account = createRoute({
  getParentRoute: () => app,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./pages/account.tsx')),
})

const imports = createRoute({
  getParentRoute: () => app,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/import.tsx')),
})

const importDetail = createRoute({
  getParentRoute: () => app,
  path: '/import/$importId',
  component: lazyRouteComponent(() => import('./pages/import-detail.tsx')),
})

const duplicates = createRoute({
  getParentRoute: () => app,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('./pages/duplicates.tsx')),
})

/** One page for all sections; the section is part of the path, so that it can be linked to. */
const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings/{-$section}',
  component: lazyRouteComponent(() => import('./pages/settings.tsx')),
})

/** Addresses that lead nowhere, within the frame so that the way on is at hand. */
const nowhere = createRoute({ getParentRoute: () => app, path: '$', component: NotFoundPage })

export const routeTree = root.addChildren([
  signIn,
  app.addChildren([
    home,
    portfolio,
    matrix,
    abcXyz,
    concentration,
    account,
    imports,
    importDetail,
    duplicates,
    settings,
    nowhere,
  ]),
])
