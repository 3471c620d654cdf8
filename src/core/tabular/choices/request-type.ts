import type { Choice } from './choice.ts'

/** Kinds of request a customer can make. */
export const requestType: Choice = {
  choice: 'requestType',
  words: {
    question: `inquiry, enquiry, query, info, information, information request, rfi, general question,
      consultation
      вопрос, запрос, запрос информации, запрос документации, консультация, справка, уточнение, информация
      ερώτηση, ερώτημα, πληροφορίες, αίτημα πληροφοριών, διευκρίνιση
      frage, anfrage, auskunft, rückfrage, information, informationsanfrage`,
    complaint: `claim, quality claim, reclamation, quality complaint, defect, non conformity,
      warranty claim, warranty, dispute
      претензия, рекламация, жалоба, брак, несоответствие, гарантия, гарантийный случай, недопоставка,
      пересорт
      παράπονο, καταγγελία, διαμαρτυρία, ελάττωμα, παράπονα
      reklamation, beschwerde, mangel, mängelrüge, beanstandung, garantie, gewährleistung`,
    technical: `technical support, tech support, tech, support, incident, breakdown, fault, failure,
      malfunction, service,
      technical question, technical issue, technical request, technical problem, bug, repair, maintenance
      тех поддержка, техническая поддержка, техподдержка, технический, техническая, технический вопрос,
      тех вопрос, неисправность,
      поломка, авария, сервис, ремонт, инцидент, отказ, техобслуживание, поддержка
      τεχνική υποστήριξη, τεχνικό, τεχνικό ζήτημα, τεχνική, υποστήριξη, βλάβη, σέρβις, επισκευή
      technische unterstützung, technischer support, technik, technisch, technische anfrage,
      technische frage, störung, service,
      reparatur, wartung, ausfall`,
    change: `change request, change of terms, terms change, order change, amendment, modification,
      rescheduling, reschedule,
      изменение, изменение условий, изменение заказа, корректировка, перенос, перенос срока,
      смена реквизитов, изменение договора
      αλλαγή, τροποποίηση, αλλαγή όρων, αλλαγή παραγγελίας, μεταβολή
      änderung, änderungswunsch, änderungsanfrage, vertragsänderung, auftragsänderung, konditionsänderung,
      terminänderung`,
  },
}
