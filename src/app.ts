import { mkdir } from 'node:fs/promises'
import { OpenAPIGenerator } from '@orpc/openapi'
import type { AnyRouter } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract } from './contract.ts'
import { layoutOf } from './db/folder.ts'
import { migrate, migrationsIn } from './db/migrate.ts'
import { openDatabase } from './db/open.ts'
import { threadModules } from './modules/imports/events.ts'
import { importJobs } from './modules/imports/jobs.ts'
import { importFileRoutes, importsRoutes } from './modules/imports/routes.ts'
import { resumeMail } from './modules/imports/mail/starting/service.ts'
import { recoverImports, storeFile } from './modules/imports/service.ts'
import { accountsRoutes } from './modules/accounts/routes.ts'
import { attachmentJobs } from './modules/attachments/jobs.ts'
import { attachmentFileRoutes, attachmentsRoutes } from './modules/attachments/routes.ts'
import { candidateFileRoutes, candidatesRoutes } from './modules/candidates/routes.ts'
import { colleaguesRoutes } from './modules/colleagues/routes.ts'
import { contactsJobs, listenForSilence } from './modules/contacts/jobs.ts'
import { competitorsRoutes } from './modules/competitors/routes.ts'
import { contractsRoutes } from './modules/contracts/routes.ts'
import { contactsRoutes } from './modules/contacts/routes.ts'
import { financesRoutes } from './modules/finances/routes.ts'
import { interactionsRoutes } from './modules/interactions/routes.ts'
import { lifecyclesRoutes } from './modules/lifecycles/routes.ts'
import { listenToAccounts, mailboxJobs } from './modules/mailboxes/jobs.ts'
import { mailboxesRoutes } from './modules/mailboxes/routes.ts'
import { needsRoutes } from './modules/needs/routes.ts'
import { ordersRoutes } from './modules/orders/routes.ts'
// Says whose an interaction is, in the transaction in which people change.
import './modules/interactions/people/service.ts'
import { listenToFacts } from './modules/segments/jobs.ts'
import { productsRoutes } from './modules/products/routes.ts'
import { segmentsRoutes } from './modules/segments/routes.ts'
import { settingsRoutes } from './modules/settings/routes.ts'
import { tendersRoutes } from './modules/tenders/routes.ts'
import { usersRoutes } from './modules/users/routes.ts'
import { type Ctx, systemActor } from './platform/context.ts'
import type { Config } from './platform/config.ts'
import { createEvents } from './platform/events.ts'
import { createFileStore } from './platform/files.ts'
import { createHostGuard } from './platform/guardedHost.ts'
import { inlineQueue, type Queue, startQueue } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { createMemory } from './platform/memory.ts'
import { ensureOperatorToken, ensureSigningSecret } from './platform/operator.ts'
import { Problem } from './platform/problem.ts'
import { matchRawRoute, type RawRoute } from './platform/server/rawRoute.ts'
import { createSignIn } from './platform/signIn.ts'
import { createVault } from './platform/vault.ts'

/** The router of the whole contract, module by module in their declared order. */
export const router = {
  users: usersRoutes,
  colleagues: colleaguesRoutes,
  settings: settingsRoutes,
  accounts: accountsRoutes,
  attachments: attachmentsRoutes,
  contacts: contactsRoutes,
  products: productsRoutes,
  orders: ordersRoutes,
  interactions: interactionsRoutes,
  mailboxes: mailboxesRoutes,
  competitors: competitorsRoutes,
  tenders: tendersRoutes,
  contracts: contractsRoutes,
  finances: financesRoutes,
  needs: needsRoutes,
  candidates: candidatesRoutes,
  imports: importsRoutes,
  segments: segmentsRoutes,
  lifecycles: lifecyclesRoutes,
} satisfies Record<keyof typeof contract, unknown> as unknown as AnyRouter

// Sums are refreshed inside the transaction of an import, which runs in a thread of its own.
threadModules.push(new URL('./modules/series/service.ts', import.meta.url).href)

export const rawRoutes: RawRoute[] = [...importFileRoutes, ...candidateFileRoutes, ...attachmentFileRoutes]
const jobs = [...contactsJobs, ...attachmentJobs, ...mailboxJobs, ...importJobs]

interface OpenOptions {
  queue: 'server' | 'inline'
  purpose: string
}

/** Opens everything that stands on a data folder: database, files, queue, sign-in. Server and commands share it. */
export async function openApp(config: Config, options: OpenOptions) {
  const log = createLog(config.logLevel)
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const database = await openDatabase({
    dataDir: config.dataDir,
    url: config.databaseUrl ?? undefined,
    purpose: options.purpose,
    server: { report: (notice) => log.warn({ notice }, 'the database server needs attention') },
    onLost: (problem) => log.error({ err: problem }, 'another server took the database'),
  })
  await migrate(database.url, await migrationsIn())
  const events = createEvents()
  const files = createFileStore(layoutOf(config.dataDir).files)
  const memory = createMemory()
  const secret = await ensureSigningSecret(config.dataDir)
  const outside = { vault: createVault(secret), hosts: createHostGuard(config.allowHosts) }
  let queue: Queue
  const ctx = (): Omit<Ctx, 'actor'> => ({
    db: database.db,
    now: new Date(),
    log,
    files,
    memory,
    databaseUrl: database.url,
    outside,
    emit: events.emit,
    subscribe: events.subscribe,
    enqueue: (job, payload) => queue.add(database.db, job, payload),
    enqueueWithin: options.queue === 'server' ? (db, job, payload) => queue.add(db, job, payload) : undefined,
  })
  const systemCtx = (): Ctx => ({ ...ctx(), actor: systemActor })
  listenToFacts(systemCtx())
  listenToAccounts(systemCtx())
  listenForSilence(systemCtx())
  await recoverImports(systemCtx())
  queue =
    options.queue === 'server'
      ? await startQueue(database.url, jobs, systemCtx)
      : inlineQueue(jobs, systemCtx)
  if (options.queue === 'server') await resumeMail(systemCtx())
  return {
    ctx,
    systemCtx,
    router,
    announce: database.announce,
    operatorToken: await ensureOperatorToken(config.dataDir),
    signIn: createSignIn({ db: database.db, secret, publicUrl: config.publicUrl }),
    storeFile: async (ctx: Ctx, name: string, content: NodeJS.ReadableStream) =>
      (await storeFile(ctx, name, content)).fileId,
    async callRaw(ctx: Ctx, path: string): Promise<Response> {
      const matched = matchRawRoute(rawRoutes, 'GET', path)
      if (!matched) throw new Problem('NOT_FOUND')
      return matched.route.handle(ctx, new Request(`http://localhost${path}`), matched.params)
    },
    async close(): Promise<void> {
      await queue.close()
      await database.close()
    },
  }
}
export type App = Awaited<ReturnType<typeof openApp>>

/** The OpenAPI description of the REST face, made from the contract. */
export function describeApi(): Promise<unknown> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  return generator.generate(contract, {
    info: { title: 'Mainstay', version: '1' },
    servers: [{ url: '/api' }],
  })
}
