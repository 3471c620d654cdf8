import { foldText } from '../text/fold.ts'
import type { Channel, Direction } from './channels.ts'
import { CHANNEL_WORDS } from './channelWords.ts'
import { wordPattern } from './wordPattern.ts'

const channelPatterns = CHANNEL_WORDS.map(([channel, words]) => ({ channel, pattern: wordPattern(words) }))

/**
 * The channel a note speaks of: that of the first channel word, since "Met Irina, will call her on Monday" was a
 * meeting. Takes any text in English, Russian, Greek or German; null where no such word stands.
 */
export function readChannel(text: string): Channel | null {
  const folded = foldText(text)
  const found = channelPatterns.flatMap(({ channel, pattern }) => {
    const at = folded.search(pattern)
    return at < 0 ? [] : [{ channel, at }]
  })
  return found.toSorted((a, b) => a.at - b.at)[0]?.channel ?? null
}

const THEY = wordPattern([
  'incoming',
  'inbound',
  '(?:called|rang|phoned|wrote|mailed|e-?mailed|texted|contacted) (?:me|us)',
  '(?:call|mail|e-?mail|letter|message) from',
  'returned my call',
  'входящ*',
  '(?:мне|нам) (?:сам[аи]? )?(?:по|пере)?(?:звонил|писал|написал)[аи]?',
  '(?:по|пере)?(?:звонил|написал)[аи]? (?:мне|нам)',
  '(?:звонок|письмо|сообщение) от',
  'обратил(?:ся|ась|ись)',
  'εισερχομεν*',
  '(?:με|μασ) πηρ(?:ε|αν)',
  '(?:μου|μασ) (?:τηλεφωνησ|εγραψ|εστειλ)(?:ε|αν)',
  '(?:κληση|τηλεφωνημα|μηνυμα|email) απο',
  'eingehend*',
  'rief(?:en)? (?:mich|uns)',
  'ha(?:t|ben) (?:mich|uns) angerufen',
  'schrieb(?:en)? (?:mir|uns)',
  '(?:anruf|mail|e-mail|brief|nachricht) von',
])
const WE = wordPattern([
  'outgoing',
  'outbound',
  '(?:i|we) (?:called|rang|phoned|wrote|mailed|e-?mailed|texted|sent)',
  'исходящ*',
  '(?:я|мы) (?:по|пере)?(?:звонил|написал)[аи]?',
  'отправил[аи]?',
  'εξερχομεν*',
  'πηρα',
  'καλεσα',
  'τηλεφωνησα',
  'εγραψα',
  'εστειλα',
  '(?:στειλ|πηρ|γραψ)αμε',
  'ausgehend*',
  'habe[^.!?]{0,60}(?:angerufen|geschrieben)',
  'ich (?:rief|schrieb)',
])
const WE_AT_FIRST = /^(?:called|rang|phoned|wrote|mailed|e-?mailed|texted)(?! (?:me|us)(?!\p{L}))(?!\p{L})/u

/**
 * Who began the contact, as far as the words say: 'in' for them ("called us", «позвонила нам»), 'out' for us. Null
 * where they leave it open, as «позвонила Ирина» does to whoever does not know the case, and for channels in which
 * nobody begins.
 */
export function readDirection(text: string, channel: Channel | null): Direction | null {
  if (channel === 'meeting' || channel === 'visit' || channel === 'event') return null
  const folded = foldText(text)
  if (THEY.test(folded)) return 'in'
  return WE.test(folded) || WE_AT_FIRST.test(folded) ? 'out' : null
}
