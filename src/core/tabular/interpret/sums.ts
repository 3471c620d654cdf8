/** Sums of the lines read so far, against which rows of totals are judged. */
export type Sums = {
  add: (value: number) => void
  /** Begins a new group: a name of a group or a total of one has been read. */
  beginGroup: () => void
  endTotal: () => void
  /** Whether a stated number is the sum of all lines, of the group, or of the lines since the last total. */
  matches: (stated: number) => boolean
  count: () => number
}

/** Two sums are the same if they differ by less than cents and the rounding of large numbers explain. */
export function isSameSum(left: number, right: number): boolean {
  return Math.abs(left - right) <= 0.011 + Math.abs(left) * 1e-7
}

/** Starts running sums of one number column. */
export function createSums(): Sums {
  let all = 0
  let group = 0
  let page = 0
  let pages = 0
  let lines = 0
  let linesSince = 0
  return {
    add: (value) => {
      all += value
      group += value
      page += value
      lines++
      linesSince++
    },
    beginGroup: () => {
      group = 0
    },
    endTotal: () => {
      pages += page
      page = 0
      linesSince = 0
    },
    matches: (stated) =>
      lines > 0 &&
      (isSameSum(stated, all) ||
        (linesSince > 0 && (isSameSum(stated, group) || isSameSum(stated, page))) ||
        (linesSince === 0 && isSameSum(stated, pages))),
    count: () => lines,
  }
}
