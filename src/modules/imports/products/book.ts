import { hash } from 'node:crypto'
import { foldText } from '../../../core/text/fold.ts'
import { productKey } from '../../../core/text/productKey.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import type { NewProduct, ProductKeyRow } from './queries.ts'

interface ProductWords {
  code: string | null
  name: string | null
  family: string | null
  unit: string | null
}

/** The products known and those the file adds, by code and by name. Memory holds products, never rows. */
export interface ProductBook {
  /** The product that is meant, made where there is none; null where the row names no product. */
  find: (words: ProductWords, row: number) => string | null
  made: NewProduct[]
  madeIds: ReadonlySet<string>
  keys: ProductKeyRow[]
}

/** Descriptions may be longer than an index takes; what is cut off still counts. */
const longestKey = 300

function keyOf(kind: 'code' | 'name', text: string | null): string | null {
  if (text === null) return null
  const key = productKey(text) || foldText(text)
  return `${kind}:${key.length > longestKey ? key.slice(0, longestKey) + hash('md5', key, 'hex') : key}`
}

export function createProductBook(known: ProductKeyRow[]): ProductBook {
  const byKey = new Map(known.map((row) => [row.key, row.productId]))
  const coded = new Set(known.filter((row) => row.key.startsWith('code:')).map((row) => row.productId))
  const seen = new Map<string, string | null>()
  const made: NewProduct[] = []
  const madeIds = new Set<string>()
  const keys: ProductKeyRow[] = []
  const name = (key: string | null, productId: string) => {
    if (key === null || byKey.has(key)) return
    byKey.set(key, productId)
    keys.push({ key, productId })
    if (key.startsWith('code:')) coded.add(productId)
  }
  const make = (words: ProductWords, code: string | null, called: string | null, row: number): string => {
    const id = uuidOf(`product/${code ?? called}`)
    madeIds.add(id)
    made.push({ id, ...words, name: words.name ?? words.code!, sourceRow: row })
    name(code, id)
    name(called, id)
    return id
  }
  return {
    made,
    madeIds,
    keys,
    find(words, row) {
      const asked = `${words.code ?? ''}\u0001${words.name ?? ''}`
      const before = seen.get(asked)
      if (before !== undefined) return before
      const code = keyOf('code', words.code)
      const called = keyOf('name', words.name)
      let found = code === null && called === null ? null : lookUp(byKey, coded, code, called)
      if (found === undefined) found = make(words, code, called, row)
      else if (found !== null) name(code, found)
      seen.set(asked, found)
      return found
    },
  }
}

/** By code; by name only where that cannot mean a product with another code. */
function lookUp(
  byKey: ReadonlyMap<string, string>,
  coded: ReadonlySet<string>,
  code: string | null,
  called: string | null,
): string | undefined {
  const byCode = code === null ? undefined : byKey.get(code)
  if (byCode !== undefined || called === null) return byCode
  const byName = byKey.get(called)
  return byName !== undefined && code !== null && coded.has(byName) ? undefined : byName
}
