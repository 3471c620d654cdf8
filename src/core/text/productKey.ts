import { foldText } from './fold.ts'
import { inLatinScript, inOneScript } from './lookalikes.ts'

/**
 * The key under which spellings of one product name or code meet: folded, without spaces and punctuation,
 * look-alike letters in codes written in Latin ("GTXPro" = "GTX Pro" = "gtx-pro"; "К022" = "K022").
 * A mark between two digits is kept as a dot, so 1.5 and 15 stay two products. No letters or digits: ''.
 * No errors.
 */
export function productKey(name: string): string {
  return foldText(name)
    .replace(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) ? inLatinScript(word) : inOneScript(word)))
    .replace(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, '.')
    .replace(/[^\p{L}\p{N}.]+|(?<!\d)\.|\.(?!\d)/gu, '')
}
