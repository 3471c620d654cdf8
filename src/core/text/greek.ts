const LATIN: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
const BEFORE_VOICELESS = '(?=[θκξπστφχψ]|(?!\\p{L}))'
const PAIRS: [RegExp, string][] = [
  [/ου/g, 'ou'],
  [new RegExp(`αυ${BEFORE_VOICELESS}`, 'gu'), 'af'],
  [/αυ/g, 'av'],
  [new RegExp(`ευ${BEFORE_VOICELESS}`, 'gu'), 'ef'],
  [/ευ/g, 'ev'],
  [new RegExp(`ηυ${BEFORE_VOICELESS}`, 'gu'), 'if'],
  [/ηυ/g, 'iv'],
  [/γγ/g, 'ng'],
  [/γξ/g, 'nx'],
  [/γχ/g, 'nch'],
  [/(?<!\p{L})μπ/gu, 'b'],
]

/**
 * Writes folded Greek letters with Latin ones: ου ou, ευ ef or ev, γγ ng, μπ b at the start of a word, χ ch.
 * Other characters stay. '' gives ''. No errors. Source: ELOT 743 (UN 1987), without accents.
 */
export function romaniseGreek(folded: string): string {
  let text = folded
  for (const [pattern, latin] of PAIRS) text = text.replace(pattern, latin)
  return text.replace(/\p{Script=Greek}/gu, (letter) => LATIN[letter] ?? letter)
}
