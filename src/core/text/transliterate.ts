import { romaniseCyrillic } from './cyrillic.ts'
import { foldText } from './fold.ts'
import { romaniseGreek } from './greek.ts'
import { inOneScript } from './lookalikes.ts'

/**
 * The text in Latin letters: folded (see foldText), Cyrillic (ru, uk, bg) by BGN/PCGN, Greek by ELOT 743;
 * "Промтехсервис" gives "promtekhservis", "Ελευσίνα" gives "elefsina". Other scripts stay as they are.
 * '' gives ''. No errors.
 */
export function transliterate(text: string): string {
  const folded = foldText(text)
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(folded)) return folded
  const unmixed = folded.replace(/\p{L}+/gu, inOneScript)
  return romaniseGreek(romaniseCyrillic(unmixed))
}
