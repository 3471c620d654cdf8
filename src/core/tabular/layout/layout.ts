/** One level of group rows: the field its name fills on the lines below, and under which header it is kept else. */
export type GroupLevel = {
  field: string | null
  header: string
  /** The date field that dates inside the names fill ('Реализация 15 от 01.02.2025'), if any. */
  dateField: string | null
}

/** How rows of a table hang together beyond one row, one record. */
export type Layout = {
  /** Columns with the names of groups; one for all levels or one for each; empty where there are no group rows. */
  groupColumns: number[]
  /** Levels of groups from outer to inner. */
  levels: GroupLevel[]
  /** Blanks before the names of each level, where indentation tells levels and lines apart; else null. */
  indents: number[] | null
  /** Columns that lines fill and group rows leave blank. */
  detailColumns: number[]
  /** Columns that only group rows fill; their values go to the lines below. */
  groupAttributes: number[]
  /** Field that the last group column holds on lines. */
  detailField: string | null
  /** Columns of merged cells: the value of the first line holds for the blank cells below it. */
  fillDown: number[]
}

export const flatLayout: Layout = {
  groupColumns: [],
  levels: [],
  indents: null,
  detailColumns: [],
  groupAttributes: [],
  detailField: null,
  fillDown: [],
}
