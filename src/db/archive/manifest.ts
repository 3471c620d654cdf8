import { z } from 'zod'

/** What a backup holds; its last entry, so that a backup without it is known to be unfinished. */
export const manifestShape = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  postgres: z.string(),
  /** The steps of the schema that the database had taken. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      /** Folder in the archive that holds the content in parts. */
      folder: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      bytes: z.number(),
      parts: z.number(),
      /** Of the whole content before compression. */
      sha256: z.string(),
    }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  /** One checksum over names and contents of all files, in the archive's order. */
  files: z.object({ count: z.number(), bytes: z.number(), sha256: z.string() }),
})

export type Manifest = z.infer<typeof manifestShape>
export type TableManifest = Manifest['tables'][number]

export const MANIFEST = 'manifest.json'
export const MANIFEST_CHECK = 'manifest.sha256'
export const FILES = 'files/'

/** The name of a table's n-th part, counted from 1. */
export function partName(table: Pick<TableManifest, 'folder'>, part: number): string {
  return `${table.folder}/${String(part).padStart(6, '0')}.copy.gz`
}
