/**
 * Jaro-Winkler similarity of two texts, 0 (nothing in common) to 1 (equal); two empty texts are equal.
 * Symmetric. No errors. Source: Winkler 1990, prefix weight 0.1 for at most four letters; MARTHA/MARHTA 0.9611.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const jaro = jaroSimilarity(a, b)
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  return jaro + prefix * 0.1 * (1 - jaro)
}

function jaroSimilarity(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const takenInB = new Set<number>()
  const matchedInA: number[] = []
  for (let i = 0; i < a.length; i += 1) {
    const last = Math.min(b.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= last; j += 1) {
      if (a[i] !== b[j] || takenInB.has(j)) continue
      takenInB.add(j)
      matchedInA.push(i)
      break
    }
  }
  const matches = matchedInA.length
  if (matches === 0) return 0
  const matchedInB = [...takenInB].toSorted((x, y) => x - y)
  const moved = matchedInA.filter((place, order) => a[place] !== b[matchedInB[order]!]).length
  return (matches / a.length + matches / b.length + (matches - moved / 2) / matches) / 3
}

/**
 * The number of typing errors between two texts: letters added, left out, replaced, or two neighbours swapped.
 * Symmetric, 0 for equal texts. No errors. Source: optimal string alignment (Damerau 1964); CA/ABC 3.
 */
export function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/**
 * How alike two lists of words are, 0 to 1, whatever their order: each word is paired with its best partner of
 * the other list by Jaro-Winkler (pairs under 0.8 count as nothing), letters weigh equally (soft Dice).
 * Symmetric. Two empty lists give 1, one empty list 0. No errors.
 */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  const letters = [...a, ...b].join('').length
  if (letters === 0) return 1
  const pairs = a.flatMap((left, i) =>
    b.map((right, j) => ({ i, j, left, right, value: jaroWinkler(left, right) })),
  )
  const ranked = pairs
    .filter((pair) => pair.value >= 0.8)
    .toSorted((x, y) => y.value - x.value || y.left.length + y.right.length - x.left.length - x.right.length)
  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  let shared = 0
  for (const pair of ranked) {
    if (usedLeft.has(pair.i) || usedRight.has(pair.j)) continue
    usedLeft.add(pair.i)
    usedRight.add(pair.j)
    shared += pair.value * (pair.left.length + pair.right.length)
  }
  return shared / letters
}
