/** Ids of things that exist, belonging to the account that a stranger must not reach. */
export interface ExistingIds {
  accountId: string
  otherId: string
  userId: string
  fileId: string
  importId: string
  mergeId: string
  duplicateId: string
  profileId: string
  projectId: string
}

type Input = (ids: ExistingIds) => unknown
const nothing: Input = () => ({})

/**
 * For each route, what a caller would send to reach the account, file or user of somebody else. A route without a row
 * here fails the authorization matrix, so that no route can be added without thinking of strangers.
 */
export const accessInputs: Record<string, Input> = {
  'users.me': nothing,
  'users.updateMe': () => ({ name: 'Somebody Else' }),
  'users.list': nothing,
  'users.names': nothing,
  'users.create': () => ({ name: 'X', email: 'x@example.test', role: 'admin', password: 'long enough 123' }),
  'users.update': ({ userId }) => ({ userId, role: 'admin' }),
  'users.teams': nothing,
  'users.createTeam': () => ({ name: 'Stranger’s team' }),
  'settings.get': nothing,
  'settings.update': () => ({ types: { economistPct: 20, prospectSharePct: 25, expertRequests: 5 } }),
  'settings.history': nothing,
  'settings.rates': nothing,
  'settings.setRates': () => ({ rates: [{ currency: 'USD', validOn: '2026-01-01', unitsPerEuro: 1.1 }] }),
  'accounts.get': ({ accountId }) => ({ accountId }),
  'accounts.search': () => ({ q: 'Secret' }),
  'accounts.create': () => ({ name: 'New one' }),
  'accounts.update': ({ accountId }) => ({ accountId, name: 'Taken over', version: 1 }),
  'accounts.merge': ({ accountId, otherId }) => ({ accountId, otherId }),
  'accounts.undoMerge': ({ mergeId }) => ({ mergeId }),
  'accounts.merges': ({ accountId }) => ({ accountId }),
  'accounts.duplicates': nothing,
  'accounts.refuseDuplicate': ({ duplicateId }) => ({ duplicateId }),
  'contacts.list': ({ accountId }) => ({ accountId }),
  'orders.lines': ({ accountId }) => ({ accountId }),
  'orders.withoutAccount': nothing,
  'interactions.timeline': ({ accountId }) => ({ accountId }),
  'imports.inspect': ({ fileId }) => ({ fileId }),
  'imports.start': ({ fileId }) => ({ fileId }),
  'imports.list': nothing,
  'imports.get': ({ importId }) => ({ importId }),
  'imports.skips': ({ importId }) => ({ importId }),
  'imports.differences': ({ importId }) => ({ importId }),
  'imports.cancel': ({ importId }) => ({ importId }),
  'imports.undo': ({ importId }) => ({ importId }),
  'imports.profiles': nothing,
  'imports.removeProfile': ({ profileId }) => ({ profileId }),
  'imports.sample': nothing,
  'imports.loadSample': nothing,
  'imports.removeSample': nothing,
  'segments.portfolio': nothing,
  'segments.accounts': nothing,
  'segments.show': nothing,
  'segments.grid': nothing,
  'segments.concentration': nothing,
  'segments.loss': ({ accountId }) => ({ accountId: [accountId] }),
  'segments.matrix': nothing,
  'segments.why': ({ accountId }) => ({ accountId }),
  'segments.rate': ({ accountId }) => ({ accountId, criterion: 'fit', score: 9 }),
  'segments.decideType': ({ accountId }) => ({ accountId, type: 'image', verdict: 'confirmed' }),
  'segments.addProject': ({ accountId }) => ({ accountId, name: 'Project' }),
  'segments.removeProject': ({ accountId, projectId }) => ({ accountId, projectId }),
  'segments.recompute': nothing,
}
