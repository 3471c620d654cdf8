import type { Choice } from './choice.ts'

/** A yes or a no, however it is written. */
export const yesNo: Choice = {
  choice: 'yesNo',
  words: {
    true: 'yes, y, true, 1, x, on, auto, automatic, да, есть, авто, автоматически, ναι, αυτόματα, ja, wahr, automatisch',
    false: 'no, n, false, 0, off, none, manual, нет, без, вручную, όχι, χωρίς, nein, falsch, manuell',
  },
}
