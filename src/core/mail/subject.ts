import { foldText } from '../text/fold.ts'

/** Answers and forwards, folded: English, German, Russian, Greek, and what else Outlook writes in Europe. */
const PREFIX = new RegExp(
  `^(?:re|fw|fwd|tr|rif|sv|vs|aw|antw|wg|отв|ответ|на|пер|fwd|пересл|переслано|απ|απαντηση|σχετ|πρθ|προωθ|προωθηση)` +
    String.raw`\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,2})?\s*:\s*`,
)
/** What gateways put in front. */
const TAG = /^\[(?:external|extern|ext|spam|внешнее|внешняя почта|εξωτερικο)\]\s*:?\s*/

/**
 * The subject by which messages of one conversation are recognised: folded, without the marks of answers and forwards
 * in English, German, Russian and Greek, however many stand in front. '' for an absent or empty subject.
 */
export function threadSubject(subject: string | null): string {
  let rest = foldText((subject ?? '').slice(0, 500))
  for (;;) {
    const shorter = rest.replace(PREFIX, '').replace(TAG, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}
