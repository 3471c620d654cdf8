import { foldWords } from './fold.ts'
import { transliterate } from './transliterate.ts'

/**
 * Spellings that different people choose for the same sound, each reduced to one. The order matters:
 * long groups first, single letters last. The vowels e and i fall together, because Greek η and ει, German ie
 * and ei, Russian ье and ий are written with either. A reduced sound begins as its shortest spelling begins,
 * so that what is typed so far stays a beginning of the whole key.
 */
const REDUCTIONS: [RegExp, string][] = [
  [/tsch|tch/g, 'ch'],
  [/shch|sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/([tdrg])h/g, '$1'],
  [/gk/g, 'g'],
  [/kh|ch/g, 'h'],
  [/tz|cz|c(?=[eiy])/g, 'ts'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/([ae])u/g, '$1v'],
  [/ou|oo/g, 'u'],
  [/[wf]/g, 'v'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/[eyj]/g, 'i'],
  [/i+/g, 'i'],
  [/[ao]i/g, 'i'],
  [/i+o?/g, 'i'],
  [/iu/g, 'u'],
  [/h/g, 'kh'],
  [/([a-z])\1+/g, '$1'],
]

function reduce(word: string): string {
  let sound = word
  for (const [pattern, replacement] of REDUCTIONS) sound = sound.replace(pattern, replacement)
  return sound
}

/**
 * The words of a text reduced to how they sound, in Latin letters, so that the usual transliterations of one
 * name meet: "Промтехсервис", "Promtekhservis", "Promtehservis" and "Promtechservis" give the same key, as do
 * "Ελευσίνα", "Elefsina" and "Eleusina". Digits stay. A text without letters or digits gives []. No errors.
 * The key is for comparing, never for showing: different words may share one.
 */
export function phoneticWords(text: string): string[] {
  return foldWords(transliterate(text)).map(reduce)
}
