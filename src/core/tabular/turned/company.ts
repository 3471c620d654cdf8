import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isBlank } from '../words/blank.ts'

/** Whose books a sheet holds, as the lines above the table say; null where they do not. */
export type Owner = { name: string | null; taxNumber: string | null }

const label =
  /^(?:наименование\s+)?(?:организаци[яи]|предприяти[ея]|компани[яи]|обществ[оа]|company|company name|entity|reporting entity|name of (?:the )?company|εταιρε?ία|επωνυμία(?: εταιρε?ίας)?|unternehmen|firma|gesellschaft)\s*:?$/iu
const labelled =
  /^(?:(?:наименование\s+)?(?:организаци[яи]|предприяти[ея])[\s:]+|(?:компани[яи]|company|company name|entity|εταιρε?ία|επωνυμία|unternehmen|firma|gesellschaft)\s*:\s*)(\S.*)$/iu
const taxNumber =
  /(?:инн|а\.?ф\.?м\.?|α\.?φ\.?μ\.?|vat(?:\s*(?:id|no\.?|number))?|tax\s*(?:id|no\.?|number)|ust-?id\S*)[^\d\p{L}]{0,10}((?:[A-Z]{2})?\d{8,12})(?!\d)/iu
const aside = /^(?:по\s|окпо|код|инн)/iu

/** Finds the company and its tax number in the rows above a table, in one cell with the label or in the next. */
export function ownerOf(rows: readonly Cell[][]): Owner {
  const owner: Owner = { name: null, taxNumber: null }
  for (const row of rows) {
    const texts = row.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell))
    owner.taxNumber ??= taxNumber.exec(texts.join(' '))?.[1] ?? null
    if (owner.name !== null) continue
    for (const [place, text] of texts.entries()) {
      const next = texts[place + 1]
      const name = label.test(text) ? next : labelled.exec(text)?.[1]
      if (name === undefined || aside.test(name) || !/\p{L}{2}/u.test(name)) continue
      owner.name = name.trim()
      break
    }
  }
  return owner
}
