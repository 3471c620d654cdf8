import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Modules in their one order; each imports only leftwards, so there is no cycle by construction. */
const order =
  'users colleagues settings accounts attachments contacts products orders interactions mailboxes requests equipment surveys competitors tenders contracts finances needs candidates imports series measures segments lifecycles forecasts scorecards risks situations plans campaigns notices portal assistant'.split(
    ' ',
  )
const vocabulary =
  /^(contract|queries|service|policy|routes|jobs|events|cli|defaults)\.ts$|\.(test|db\.test|db\.bench)\.tsx?$/
/** Folders of a module that hold one small file per noun of a closed list, and what they hold. */
const listFolders = /\/(kinds|branches|web)\//
const banned = /(^|\/)(utils?|helpers?|common|misc|base|manager|index)\.tsx?$/
const ranks: [RegExp, number][] = [
  [/^src\/core\//, 0],
  [/^src\/messages\//, 0],
  [/^src\/sample\//, 1],
  [/^src\/db\//, 1],
  [/^src\/platform\//, 2],
  [/^src\/contract\.ts$/, 3],
  [/^src\/modules\//, 3],
  [/^src\/(app|main)\.ts$/, 4],
  [/^src\/(cli|test)\//, 5],
]
const mayUseKysely =
  /^src\/(db|platform|test|cli)\/|queries\.ts$|\.db\.test\.ts$|^src\/modules\/.*\/branches\//

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name))
  .filter((name) => /\.tsx?$/.test(name))
const wrongs: string[] = []
const sizes: number[] = []

for (const file of files.toSorted()) {
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').length - 1
  const isTest = /\.(test|gen)\.tsx?$/.test(file)
  if (!isTest) sizes.push(lines)
  if (lines > 400 && !file.endsWith('.gen.ts')) wrongs.push(`${file}: ${lines} lines; split it by sub-noun`)
  if (banned.test(file)) wrongs.push(`${file}: name it for what it holds`)
  checkVocabulary(file)
  for (const [, words, wanted] of text.matchAll(/^(?:import|export) (.*?)from '([^']+)'/gms))
    checkImport(file, wanted!, isTest, words!)
}

function checkVocabulary(file: string): void {
  const inside = /^src\/modules\/([^/]+)\/(.+)$/.exec(file)
  if (!inside) return
  if (!order.includes(inside[1]!)) wrongs.push(`${file}: no module is called ${inside[1]}`)
  const name = path.basename(file)
  const named = readFileSync('docs/decisions/names.txt', 'utf8').split(/\s+/)
  if (!listFolders.test(file) && !vocabulary.test(name) && !named.includes(name))
    wrongs.push(`${file}: a new file name needs a decision (docs/decisions/names.txt)`)
}

function checkImport(file: string, wanted: string, isTest: boolean, words: string): void {
  if (wanted === 'kysely' && !words.startsWith('type ') && !mayUseKysely.test(file))
    wrongs.push(`${file}: only queries.ts speaks SQL`)
  if (!wanted.startsWith('.')) {
    if (file.startsWith('src/core/') && !isTest) wrongs.push(`${file}: core imports only core, not ${wanted}`)
    return
  }
  const target = path.posix.join(path.posix.dirname(file), wanted)
  if (isTest || file.startsWith('src/test/')) return
  const inWeb = (name: string) => /^src\/(web|modules\/.+\/web)\//.test(name)
  if (inWeb(file)) return checkWebImport(file, target)
  if (inWeb(target)) wrongs.push(`${file}: the server does not import the web (${target})`)
  const rankOf = (name: string) => ranks.find(([pattern]) => pattern.test(name))?.[1] ?? 9
  if (rankOf(target) > rankOf(file)) wrongs.push(`${file}: may not import ${target}, which stands above it`)
  checkModules(file, target)
}

function checkModules(file: string, target: string): void {
  const from = /^src\/modules\/([^/]+)\//.exec(file)?.[1]
  const to = /^src\/modules\/([^/]+)\//.exec(target)?.[1]
  if (from && to && order.indexOf(to) > order.indexOf(from))
    wrongs.push(`${file}: imports rightwards (${to}); send an event`)
}

function checkWebImport(file: string, target: string): void {
  const allowed =
    /^src\/(core|messages|web)\/|^src\/contract\.ts$|^src\/modules\/.+\/(contract\.ts|web\/)|^src\/platform\/contract\.ts$/
  if (!allowed.test(target)) wrongs.push(`${file}: the web may not import ${target}`)
}

sizes.sort((left, right) => left - right)
const median = sizes[Math.floor(sizes.length / 2)]!
const ninth = sizes[Math.floor(sizes.length * 0.9)]!
if (median > 60) wrongs.push(`the median file has ${median} lines, more than 60`)
if (ninth > 180) wrongs.push(`one file in ten has more than ${ninth} lines; 180 is the limit`)
process.stdout.write(`${files.length} files, median ${median} lines, nine in ten up to ${ninth}\n`)
for (const wrong of wrongs) process.stderr.write(`${wrong}\n`)
process.exitCode = wrongs.length > 0 ? 1 : 0
