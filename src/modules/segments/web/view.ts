import { isPlainDate, type WindowName } from '../../../core/period.ts'
import { formatSearch, type PlainSearch } from '../../../web/searchState.ts'

/** As of which day, over which window and for whom an analysis is made; it stands in the address of every screen. */
export type View = { asOf?: string; window: WindowName; by: 'account' | 'parent' }

export const WINDOWS: readonly WindowName[] = ['12m', '24m', 'all']

/** Reads the view from the query of an address; what is missing or no day of the calendar is as usual. */
export function readView({ asOf, window, by }: PlainSearch): View {
  return {
    ...(asOf !== undefined && isPlainDate(asOf) ? { asOf } : {}),
    window: WINDOWS.find((name) => name === window) ?? '12m',
    by: by === 'parent' ? 'parent' : 'account',
  }
}

/** Writes the view into parts of a query; what is as usual is left out. */
export function writeView({ asOf, window, by }: View): PlainSearch {
  return {
    asOf,
    window: window === '12m' ? undefined : window,
    by: by === 'account' ? undefined : by,
  }
}

/** A path that keeps the view, with further parts of the query. */
export function pathWithView(path: string, view: View, more: PlainSearch = {}): string {
  return `${path}${formatSearch({ ...writeView(view), ...more })}`
}

/** Where an account stands, seen as here. */
export function accountPath(accountId: string, view: View, more: PlainSearch = {}): string {
  return pathWithView(`/accounts/${accountId}`, view, more)
}
