import { foldText } from '../text/fold.ts'

const ADDRESSES = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g
/** The Greek question mark looks like a semicolon; it asks where it ends a sentence of Greek words. */
const GREEK_QUESTION = /\p{Script=Greek}[^\n.!?;\u037E]{0,120}[;\u037E](?=\s|$)/u
const QUESTION = /[?？؟\u037E]/

/** Phrases, folded, that sound like asking but offer or close instead. */
const POLITE =
  /please find|please see attached|please do not hesitate|please feel free|please note|please consider the environment|(?:with|have|any) questions?|bei (?:ruck)?fragen|пожалуйста, обращайтесь|если (?:у вас )?(?:возникнут|будут) вопросы|по (?:всем|любым) вопросам|για οποιαδηποτε (?:απορια|διευκρινιση)|bitte finden sie|bitte beachten|bitte zogern sie nicht/g
const ASKING = new RegExp(
  [
    String.raw`\b(?:please|kindly|could you|can you|would you|let us know|let me know|we need|i need|asap|awaiting|waiting for your|look(?:ing)? forward to your (?:reply|answer|quot)|request(?:ed)? (?:you|a|the)|need your|send us|quote (?:us|for|\d))`,
    String.raw`(?<!\p{L})(?:просим|прошу|пожалуйста|просьба|требуется|подтвердите|сообщите|направьте|вышлите|пришлите|уточните|ждем (?:ваш|от вас)|ожидаем (?:ваш|от вас)|нам нужн|ответа до сих пор)`,
    String.raw`(?<!\p{L})(?:παρακαλ|θα θελαμε|χρειαζομαστε|ζηταμε|περιμενουμε (?:την|το|τις|νεα|απαντηση)|επιβεβαιωστε|στειλτε|ενημερωστε)`,
    String.raw`\b(?:bitte|konnten sie|konnen sie|benotigen|erbitten|wir brauchen|um ruckmeldung|um bestatigung)`,
  ].join('|'),
  'u',
)

/**
 * Whether a text asks for something, so that its writer waits for an answer: a question mark of any script (the Greek
 * one too), or words of asking in English, Russian, Greek or German. Give it the own part of a message (see ownPart).
 * Thanks, offers and "do not hesitate to ask" are no requests. '' is none. No errors.
 */
export function isRequest(text: string): boolean {
  const plain = text.slice(0, 20_000).replace(ADDRESSES, ' ')
  const folded = foldText(plain).replace(POLITE, ' ')
  if (QUESTION.test(folded) || QUESTION.test(plain) || GREEK_QUESTION.test(plain)) return true
  return ASKING.test(folded)
}
