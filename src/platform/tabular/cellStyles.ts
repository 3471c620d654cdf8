import { isDateFormat } from 'hucre'
import { readCurrency } from '../../core/tabular/values/currency.ts'
import { attribute, tagsOf, unescapeXml } from './xml.ts'

/** What the style of a cell says of its number. */
export interface CellStyle {
  /** Shows a date or a time. */
  isDate: boolean
  /** ISO code of the currency it is shown in; null where it is shown without one. */
  currency: string | null
}

/** The cell styles of a workbook by their number. `xml` is the part styles.xml. */
export function readCellStyles(xml: string): CellStyle[] {
  const formats = new Map<string, string>()
  const styles: CellStyle[] = []
  let inCellStyles = false
  for (const [, closing, name, attributes = ''] of tagsOf(xml)) {
    if (name === 'numFmt') {
      formats.set(
        attribute(attributes, 'numFmtId') ?? '',
        unescapeXml(attribute(attributes, 'formatCode') ?? ''),
      )
    } else if (name === 'cellXfs') {
      inCellStyles = closing === ''
    } else if (name === 'xf' && closing === '' && inCellStyles) {
      const id = attribute(attributes, 'numFmtId') ?? ''
      const format = formats.get(id)
      const isDate = isDateFormat(format ?? id)
      styles.push({ isDate, currency: format === undefined || isDate ? null : currencyOf(format) })
    }
  }
  return styles
}

/** The currency of a format such as `#,##0.00"р."`, `[$€-407]` or `#,##0 \€`, as it stands around the digits. */
function currencyOf(format: string): string | null {
  const words = format.matchAll(/"([^"]+)"|\[\$([^\]-]+)[^\]]*\]|([€£₽₴₸¥₺₹₪₩$])(?![^[]*\])/g)
  for (const [, quoted, bracketed, sign] of words) {
    const currency = readCurrency((quoted ?? bracketed ?? sign ?? '').trim())
    if (currency !== null) return currency
  }
  return null
}
