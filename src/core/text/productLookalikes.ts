import { foldWords } from './fold.ts'
import { productKey } from './productKey.ts'
import { typingErrors } from './similarity.ts'

export type NamedProduct = { id: string; name: string; code: string | null }
export type ProductPair = { leftId: string; rightId: string; errors: number; similarity: number }

/** Shorter keys differ by one letter without being alike ("GTK 5", "GTX 5"). */
const shortest = 6
/** A word this short is a mark of size or make, not a spelling. */
const shortestWord = 4

/**
 * Products whose names are one typing error apart and so are likely one product under two spellings. Digits have to be
 * the same in the same order (DN 15 is not DN 16), the words that differ have four letters or more, and two products with
 * codes of their own are never alike. Pairs come surest first; `similarity` is 1 less the errors per letter, 0..1. Names
 * are compared only where they share all but one letter, so long lists stay quick. No errors.
 */
export function productLookalikes(products: readonly NamedProduct[]): ProductPair[] {
  const keyed = products
    .map((product) => ({ ...product, key: productKey(product.name) }))
    .filter(({ key }) => key.length >= shortest)
  const near = new Map<string, number[]>()
  const pairs = new Map<string, ProductPair>()
  for (const [index, product] of keyed.entries()) {
    const seen = new Set<number>()
    for (const variant of variantsOf(product.key)) {
      const others = near.get(variant)
      if (others === undefined) near.set(variant, [index])
      else {
        for (const other of others) seen.add(other)
        if (others.at(-1) !== index) others.push(index)
      }
    }
    seen.delete(index)
    for (const other of seen) {
      const pair = pairOf(keyed[other]!, product)
      if (pair) pairs.set(`${pair.leftId} ${pair.rightId}`, pair)
    }
  }
  return [...pairs.values()].toSorted(
    (left, right) => right.similarity - left.similarity || (left.leftId < right.leftId ? -1 : 1),
  )
}

/** The key itself and the key less each of its letters: two keys one error apart share one of them. */
function variantsOf(key: string): Set<string> {
  const variants = new Set([key])
  for (let at = 0; at < key.length; at += 1) variants.add(key.slice(0, at) + key.slice(at + 1))
  return variants
}

type Keyed = NamedProduct & { key: string }

function pairOf(left: Keyed, right: Keyed): ProductPair | null {
  if (left.code !== null && right.code !== null) return null
  const errors = typingErrors(left.key, right.key)
  if (errors > 1 || digitsOf(left.key) !== digitsOf(right.key)) return null
  if (errors > 0 && !differInLongWords(left.name, right.name)) return null
  const similarity = 1 - errors / Math.max(left.key.length, right.key.length)
  return { leftId: left.id, rightId: right.id, errors, similarity }
}

const digitsOf = (key: string) => key.replace(/[^\d.]/g, '')

function differInLongWords(left: string, right: string): boolean {
  const [ours, theirs] = [foldWords(left), foldWords(right)]
  const only = (words: string[], others: string[]) => words.filter((word) => !others.includes(word))
  const differing = [...only(ours, theirs), ...only(theirs, ours)]
  return differing.every((word) => word.length >= shortestWord)
}
