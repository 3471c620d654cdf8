import { foldText } from '../text/fold.ts'
import type { MailMessage, MailNature } from './message.ts'

const DAEMON = /^(?:mailer-daemon|mail-daemon|mailerdaemon|maildelivery)@/
const POSTMASTER = /^postmaster@/
/** Words of subjects, folded, by which programs that set no header give themselves away. */
const NOT_DELIVERED =
  /undeliver|delivery (?:status notification|failure|has failed)|returned mail|mail delivery (?:failed|system)|failure notice|не доставлен|недоставлен|ошибка доставки|unzustellbar|nicht zugestellt|αποτυχια παραδοσης|δεν παραδοθηκε/
const AWAY =
  /^(?:automatic reply|auto(?:-| )?reply|autoreply|out of (?:the )?office|auto:|abwesenheit|automatische antwort|автоответ|автоматический ответ|вне офиса|я в отпуске|αυτοματη απαντηση|εκτος γραφειου)|(?:is|am) out of (?:the )?office|read: |прочитано: |gelesen: /

type Told = Pick<MailMessage, 'from' | 'subject' | 'marks'>

/**
 * Who or what wrote a message. A report of delivery, a mailer daemon or an empty return path is a bounce; what calls
 * itself automatic (RFC 3834, its predecessors, receipts, or by the subject in English, Russian, German or Greek) is
 * auto; lists and mailings (List-Id, List-Unsubscribe, Precedence) are bulk; the rest is written by a person.
 */
export function natureOf({ from, subject, marks }: Told): MailNature {
  const folded = foldText((subject ?? '').slice(0, 300))
  const sender = from?.address ?? ''
  if (marks.reportType === 'delivery-status' || DAEMON.test(sender)) return 'bounce'
  if (POSTMASTER.test(sender) && NOT_DELIVERED.test(folded)) return 'bounce'
  if (marks.returnPath === '' && NOT_DELIVERED.test(folded)) return 'bounce'
  const submitted = marks.autoSubmitted?.trim().toLowerCase() ?? 'no'
  if (marks.reportType !== null || marks.isAutoReply || !submitted.startsWith('no')) return 'auto'
  if (AWAY.test(folded)) return 'auto'
  if (marks.returnPath === '') return 'bounce'
  const isList = marks.listId !== null || marks.listUnsubscribe !== null
  return isList || /^(?:bulk|junk|list)$/i.test(marks.precedence?.trim() ?? '') ? 'bulk' : 'person'
}
