import type { Kind } from '../kinds/kind.ts'
import { foldText } from '../words/header-key.ts'

const nouns: Record<Kind, RegExp> = {
  accounts:
    /\b(?:accounts|customers|clients|companies|customer list)\b|контрагенты|клиенты|справочник контрагент|πελατεσ|πελατολογιο|kundenliste|kundenstamm/,
  contacts: /\b(?:contacts?|people|persons)\b|контакты|контактные лица|επαφεσ|kontakte|ansprechpartner/,
  products:
    /\b(?:products?|items|price list|catalogu?e)\b|номенклатура|прайс|товары|προϊοντα|προιοντα|τιμοκαταλογοσ|artikel|preisliste/,
  orders:
    /\b(?:orders?|sales|order lines|order details|sales report)\b|заказы|продажи|реализаци|отгрузки по|παραγγελιεσ|πωλησεισ|auftrage|verkaufe|umsatz|bestellungen/,
  deliveries:
    /\b(?:deliver(?:y|ies)|shipments?|shipping)\b|поставки|отгрузки|доставки|παραδοσεισ|αποστολεσ|lieferungen|versand/,
  invoices:
    /\b(?:invoices?|billing|receivables)\b|счета|счет-фактур|задолженност|τιμολογια|rechnungen|offene posten/,
  interactions:
    /\b(?:interactions?|activities|calls|meetings|visits|communication)\b|взаимодействи|звонки|встречи|активности|επικοινωνι|επισκεψεισ|aktivitaten|besuche/,
  requests:
    /\b(?:requests?|tickets?|claims?|cases?|complaints?|incidents?)\b|заявки|обращения|рекламации|претензии|αιτηματα|παραπονα|anfragen|reklamationen/,
  opportunities:
    /\b(?:opportunit(?:y|ies)|deals?|pipeline|tenders?|funnel)\b|сделки|воронка|тендеры|ευκαιριεσ|διαγωνισμοι|verkaufschancen|ausschreibungen/,
  statements:
    /\b(?:financial statements?|balance sheets?|annual accounts|financials)\b|бухгалтерск|баланс|отчетность|финансовая отчет|ισολογισμ|οικονομικεσ καταστασεισ|bilanz|jahresabschlu/,
  contracts:
    /\b(?:contracts?|agreements?)\b|договоры|контракты|реестр договоров|συμβασεισ|vertrage|vertragsliste/,
  colleagues:
    /\b(?:colleagues|sales teams?|our people|staff|sales force)\b|сотрудники|коллеги|наши люди|отдел продаж|συναδελφοι|προσωπικο|mitarbeiter|kollegen|vertriebsteam/,
  relations:
    /\b(?:relations|relationships?|relationship map|who knows whom)\b|отношения|связи|кто кого знает|σχεσεισ|beziehungen/,
}

/** A factor of 1.15 where a title, sheet or file name speaks of a kind, 1 otherwise. */
export function titleHint(kind: Kind, titles: string[]): number {
  return titles.some((title) => nouns[kind].test(foldText(title).replaceAll('_', ' '))) ? 1.15 : 1
}
