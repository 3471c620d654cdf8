const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  є: 'ye',
  ґ: 'g',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѕ: 'dz',
}
const UKRAINIAN: Record<string, string> = { ...LATIN, г: 'h', и: 'y' }
const BULGARIAN: Record<string, string> = { ...LATIN, ъ: 'a', щ: 'sht' }

/** Ukrainian shows itself by і, є and ґ; Bulgarian by a ъ that stands where Russian never has one. */
function tableFor(text: string): Record<string, string> {
  if (/[іґє]/.test(text)) return UKRAINIAN
  return /ъ(?![еюя])/.test(text) ? BULGARIAN : LATIN
}

/**
 * Writes folded Cyrillic letters with Latin ones, as passports and road signs do (х kh, ц ts, щ shch, я ya;
 * Ukrainian г h, и y; Bulgarian ъ a, щ sht). Other characters stay. '' gives ''. No errors.
 * Source: BGN/PCGN romanisation without its apostrophes; ё is already е after folding.
 */
export function romaniseCyrillic(folded: string): string {
  const table = tableFor(folded)
  return folded.replace(/\p{Script=Cyrillic}/gu, (letter) => table[letter] ?? letter)
}
