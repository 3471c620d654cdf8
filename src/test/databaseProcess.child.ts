import { openDatabase } from '../db/open.ts'
import { DatabaseProblem } from '../db/problem.ts'

/** Opens the database it is told to, says how that went, and closes it when its input ends. */
const say = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`)

const begun = performance.now()
try {
  const database = await openDatabase(JSON.parse(process.argv[2]!))
  say({ url: database.url, tookMs: performance.now() - begun })
  process.stdin.resume()
  await new Promise((resolve) => process.stdin.once('end', resolve))
  await database.close()
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error
  say({ code: error.code, message: error.message, tookMs: performance.now() - begun })
}
