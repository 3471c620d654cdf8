/** The wizard with a file, or with the files that wait after it. */
export function wizardPath(files: readonly string[]): string {
  const [file, ...next] = files
  if (file === undefined) return '/import'
  return next.length === 0 ? `/import?file=${file}` : `/import?file=${file}&next=${next.join(',')}`
}

/** One import; `next` are files that were chosen together with it and wait. */
export function importPath(importId: string, next: readonly string[] = []): string {
  return next.length === 0 ? `/import/${importId}` : `/import/${importId}?next=${next.join(',')}`
}

export const skipFilePath = (importId: string, language: string) =>
  `/files/imports/${importId}/skip-file?language=${language}`
