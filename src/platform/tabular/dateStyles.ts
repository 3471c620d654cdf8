import { isDateFormat } from 'hucre'
import { attribute, tagsOf, unescapeXml } from './xml.ts'

/** Which cell styles of a workbook (by their number) show a date or a time. `xml` is the part styles.xml. */
export function readDateStyles(xml: string): boolean[] {
  const formats = new Map<string, string>()
  const styles: boolean[] = []
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
      styles.push(isDateFormat(formats.get(id) ?? id))
    }
  }
  return styles
}
