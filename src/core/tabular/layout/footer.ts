import { foldText } from '../words/header-key.ts'

const words =
  /^(?:ответственн|исполнитель|подпис|главныи бухгалтер|гл\.? бухгалтер|руководитель|генеральныи директор|директор|бухгалтер|кассир|м\.\s?п\.|отчет сформирован|сформирован|дата формирования|дата печати|распечатан|составил|проверил|утвердил|утверждаю|страница|лист \d|стр\. ?\d|примечание:|конец отчета|отпустил|получил|prepared by|approved by|signature|signed|sign\.|authori[sz]ed|date printed|printed|generated|report generated|report run|exported|page \d|page:|end of report|end of|checked by|verified by|source:|note:|notes:|\*|confidential|©|copyright|director|chief accountant|accountant|υπευθυνοσ|υπογραφ|ο υπευθυνοσ|ημερομηνια εκτυπωσησ|σελιδα|εκτυπωθηκε|συνταχθηκε|ο λογιστησ|λογιστησ|διευθυντησ|τελοσ|σημειωση:|unterschrift|erstellt von|erstellt am|gedruckt|seite \d|verantwortlich|gepruft|genehmigt|stand:|hinweis:|quelle:|ende|buchhaltung|geschaftsfuhr|_{3,}|-{4,})/u

/** Tells whether a text begins like what stands under a report: who signs, when it was printed, which page it is. */
export function isFooter(text: string): boolean {
  return words.test(foldText(text))
}
