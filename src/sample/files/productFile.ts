import { money } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, utf8WithMark } from './tables.ts'

const header = ['Item no.', 'Product name', 'Product family', 'Unit', 'List price, EUR', 'Unit cost, EUR']

/** The price list with costs, in UTF-8 with commas. */
export function productList({ sample }: FileContext): FileContent {
  const rows = sample.products.map((product) => [
    product.code,
    product.names.en,
    product.familyNames.en,
    product.unit,
    money(product.priceMinor, '.'),
    money(product.costMinor, '.'),
  ])
  return {
    path: 'products.csv',
    kind: 'products',
    description: 'Price list with costs',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([header, ...rows], ',')),
  }
}
