import { measureDossier } from './dossier.ts'
import { openHouse } from './house.ts'
import { measureImport, measureRefresh } from './importing.ts'
import { measureMail } from './mail.ts'
import { type Line, table } from './measure.ts'
import { measureRequests } from './requests.ts'
import { measureSegments } from './segments.ts'
import { measureWeb } from './web.ts'

/** Measures side by side in one run and prints what is promised beside what came out. */
const house = await openHouse()
const lines: Line[] = []
const parts = [
  measureImport,
  measureSegments,
  measureRefresh,
  measureRequests,
  measureDossier,
  measureWeb,
  measureMail,
]
try {
  for (const part of parts) {
    lines.push(...(await part(house)))
    process.stdout.write(`\n${table(lines)}\n`)
  }
} finally {
  await house.close()
}
process.exitCode = lines.every((line) => line.kept) ? 0 : 1
