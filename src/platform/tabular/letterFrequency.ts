/**
 * How plausible a decoded text is as Russian, Greek or a Latin language, judged by its words.
 * Only what stands for bytes above 127 is judged: ASCII reads the same in every encoding in question.
 */

/** Letters of each script from the most to the least frequent in business texts, in groups. */
const RANKED = [
  ['оеаи', 'нтср', 'влкмдп', 'уяыьгзбчй', 'хжшюцщэф', 'ъёіїє'],
  ['αοιετ', 'νσηυρ', 'πκμςλίό', 'ωάγέδήθχφβ', 'ύξώζψ', 'ϊϋΐΰ'],
  ['äöüéè', 'ßåøàçñóáí', 'ãõêôæùúòâîìëï', 'œûýšž', 'ÿðþ'],
]
const WEIGHTS = new Map(
  RANKED.flatMap((groups) =>
    groups.flatMap((group, rank) =>
      Array.from(group, (letter): [string, number] => [letter, 1 - rank * 0.18]),
    ),
  ),
)
const PLAUSIBLE_MARKS = /[«»“”„‘’–—№§°€…•·×±²³µ®©™\u00a0¼½¾£]/
const WORD_OR_SIGN = /[\p{L}\p{M}]+|\P{ASCII}/gu

const RARE = -0.5
const MARK = 0.3
const STRANGE = -1.5
/** What a violated habit of writing costs each letter of the word. */
const HABIT = -0.9

/** Capitals stand at the start of a word or make up all of it. */
function capitalsInside(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && word.length > 1
}

/** Greek words end in ς, never in σ, and carry one accent unless they are short or in capitals. */
function breaksGreekHabits(word: string): boolean {
  if (/ς(?=.)|σ$/u.test(word)) return true
  const accents = word.match(/[άέήίόύώΐΰΆΈΉΊΌΎΏ]/g)?.length ?? 0
  return accents > 1 || (accents === 0 && word.length > 3 && /\p{Ll}{2}/u.test(word))
}

function breaksHabits(word: string, foreign: number): boolean {
  if (capitalsInside(word)) return true
  const latin = /\p{Script=Latin}/u.test(word)
  const cyrillic = /\p{Script=Cyrillic}/u.test(word)
  const greek = /\p{Script=Greek}/u.test(word)
  if (Number(latin) + Number(cyrillic) + Number(greek) > 1) return true
  if (cyrillic) return /^[ъыь]/i.test(word)
  // Letters with marks are the smaller part of a word in every Latin language.
  return greek ? breaksGreekHabits(word) : foreign * 2 > word.length
}

/** A word of one or two letters is weak evidence: a lone byte is a letter in many encodings. */
function certainty(letters: number): number {
  return letters > 2 ? 1 : letters === 2 ? 0.7 : 0.2
}

function judgeWord(word: string): { score: number; judged: number } {
  const foreign = Array.from(word).filter((letter) => letter > '\u007f')
  if (foreign.length === 0) return { score: 0, judged: 0 }
  const known = foreign.map((letter) => WEIGHTS.get(letter.toLowerCase()) ?? RARE)
  const habit = breaksHabits(word, foreign.length) ? HABIT * foreign.length : 0
  const sum = known.reduce((total, weight) => total + weight, 0) + habit
  return { score: sum > 0 ? sum * certainty(word.length) : sum, judged: foreign.length }
}

/**
 * A sign between two letters ("Spó³ka") is a letter of another encoding, so is № or £ behind one; apostrophes,
 * dashes and hard spaces stand anywhere.
 */
function belongsToWord(text: string, place: number): boolean {
  const sign = text[place]!
  if (!/\p{L}/u.test(text[place - 1] ?? '') || /[’‘–—\u00a0]/.test(sign)) return false
  return /\p{L}/u.test(text[place + 1] ?? '') || /[№£¼½¾±×¹]/.test(sign)
}

/**
 * The mean plausibility of the non-ASCII characters of a text: about 0.7 for real text, below 0.2 for text decoded
 * in a wrong encoding. null where there is nothing to judge. No errors.
 */
export function plausibility(text: string): number | null {
  let score = 0
  let judged = 0
  for (const match of text.matchAll(WORD_OR_SIGN)) {
    if (/^\p{L}/u.test(match[0])) {
      const word = judgeWord(match[0])
      score += word.score
      judged += word.judged
    } else {
      score += PLAUSIBLE_MARKS.test(match[0]) && !belongsToWord(text, match.index) ? MARK : STRANGE
      judged += 1
    }
  }
  return judged === 0 ? null : score / judged
}
