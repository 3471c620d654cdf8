import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { preloadAreas } from './messages.ts'
import NotFoundPage from './pages/not-found.tsx'
import { FailedStart } from './pages/failed.tsx'
import { toProblem } from './problem.ts'
import type { PlainSearch } from './searchState.ts'
import { meQuery, signInByLink } from './session.ts'
import { Shell } from './shell/Shell.tsx'

/** A screen that is loaded when it is gone to, together with the areas of messages it begins with. */
function screen<Module extends { default: () => ReactNode }>(
  load: () => Promise<Module>,
  ...areas: string[]
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), preloadAreas(areas)])
    return module
  })
}

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
  component: screen(() => import('./pages/sign-in.tsx')),
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
  component: screen(() => import('./pages/portfolio.tsx'), 'portfolio', 'lifecycle'),
})

const matrix = createRoute({
  getParentRoute: () => app,
  path: '/matrix',
  component: screen(() => import('./pages/matrix.tsx'), 'matrix', 'criteria', 'portfolio', 'settings'),
})

const abcXyz = createRoute({
  getParentRoute: () => app,
  path: '/abc-xyz',
  component: screen(() => import('./pages/abc-xyz.tsx'), 'grid', 'portfolio', 'settings'),
})

const concentration = createRoute({
  getParentRoute: () => app,
  path: '/concentration',
  component: screen(() => import('./pages/concentration.tsx'), 'concentration', 'portfolio'),
})

const account = createRoute({
  getParentRoute: () => app,
  path: '/accounts/$accountId',
  component: screen(() => import('./pages/account.tsx'), 'account', 'lifecycle'),
})

const candidates = createRoute({
  getParentRoute: () => app,
  path: '/candidates',
  component: screen(() => import('./pages/candidates.tsx'), 'candidates', 'portfolio'),
})

const candidate = createRoute({
  getParentRoute: () => app,
  path: '/candidates/$candidateId',
  component: screen(() => import('./pages/candidate.tsx'), 'candidates', 'account'),
})

const tenders = createRoute({
  getParentRoute: () => app,
  path: '/tenders',
  component: screen(() => import('./pages/tenders.tsx'), 'tenders'),
})

const opportunity = createRoute({
  getParentRoute: () => app,
  path: '/tenders/$accountId/$opportunityId',
  component: screen(() => import('./pages/opportunity.tsx'), 'tenders'),
})

const competitors = createRoute({
  getParentRoute: () => app,
  path: '/competitors',
  component: screen(() => import('./pages/competitors.tsx'), 'tenders'),
})

const competitor = createRoute({
  getParentRoute: () => app,
  path: '/competitors/$competitorId',
  component: screen(() => import('./pages/competitor.tsx'), 'tenders', 'criteria'),
})

const imports = createRoute({
  getParentRoute: () => app,
  path: '/import',
  component: screen(() => import('./pages/import.tsx'), 'imports', 'mail'),
})

const importDetail = createRoute({
  getParentRoute: () => app,
  path: '/import/$importId',
  component: screen(() => import('./pages/import-detail.tsx'), 'imports', 'mail'),
})

const duplicates = createRoute({
  getParentRoute: () => app,
  path: '/duplicates',
  component: screen(() => import('./pages/duplicates.tsx'), 'duplicates', 'tenders'),
})

/** One page for all sections; the section is part of the path, so that it can be linked to. */
const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings/{-$section}',
  component: screen(() => import('./pages/settings.tsx'), 'settings'),
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
    candidates,
    candidate,
    tenders,
    opportunity,
    competitors,
    competitor,
    imports,
    importDetail,
    duplicates,
    settings,
    nowhere,
  ]),
])
