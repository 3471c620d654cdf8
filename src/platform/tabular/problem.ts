/** What can be wrong with a file as a whole; what is wrong with a row is reported by the row. */
export type FileProblemCode =
  | 'empty_file'
  | 'not_text'
  | 'unsupported_format'
  | 'unknown_encoding'
  | 'nul_byte'
  | 'line_too_long'
  | 'too_many_columns'
  | 'broken_quotes'
  | 'too_large'
  | 'damaged_archive'
  | 'damaged_workbook'
  | 'too_many_entries'
  | 'suspicious_ratio'
  | 'suspicious_path'
  | 'password_protected'
  | 'no_table'
  | 'several_tables'
  | 'sheet_missing'

/** A file that is refused, with the code of the reason and the numbers that belong into the sentence. */
export class FileProblem extends Error {
  readonly code: FileProblemCode
  readonly params: Record<string, string | number>

  constructor(code: FileProblemCode, params: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'FileProblem'
    this.code = code
    this.params = params
  }
}
