import type { ContactRole } from '../types.ts'

/** Jobs at a customer in the order in which we come to know them: role in decisions, and the title in four languages. */
export const jobs: readonly {
  role: ContactRole
  titles: { en: string; ru: string; el: string; de: string }
}[] = [
  {
    role: 'decision maker',
    titles: {
      en: 'Head of purchasing',
      ru: 'Начальник отдела закупок',
      el: 'Διευθυντής προμηθειών',
      de: 'Leiter Einkauf',
    },
  },
  {
    role: 'technical',
    titles: { en: 'Chief engineer', ru: 'Главный инженер', el: 'Αρχιμηχανικός', de: 'Technischer Leiter' },
  },
  {
    role: 'influencer',
    titles: {
      en: 'Maintenance manager',
      ru: 'Главный механик',
      el: 'Υπεύθυνος συντήρησης',
      de: 'Leiter Instandhaltung',
    },
  },
  {
    role: 'financial',
    titles: {
      en: 'Finance director',
      ru: 'Финансовый директор',
      el: 'Οικονομικός διευθυντής',
      de: 'Kaufmännischer Leiter',
    },
  },
  {
    role: 'user',
    titles: { en: 'Shift supervisor', ru: 'Начальник смены', el: 'Επόπτης βάρδιας', de: 'Schichtleiter' },
  },
  {
    role: 'approver',
    titles: { en: 'Plant manager', ru: 'Директор завода', el: 'Διευθυντής εργοστασίου', de: 'Werkleiter' },
  },
  {
    role: 'gatekeeper',
    titles: {
      en: 'Purchasing assistant',
      ru: 'Специалист по закупкам',
      el: 'Βοηθός προμηθειών',
      de: 'Einkaufsassistenz',
    },
  },
  {
    role: 'technical',
    titles: {
      en: 'Instrumentation engineer',
      ru: 'Инженер КИПиА',
      el: 'Μηχανικός οργάνων',
      de: 'MSR-Ingenieur',
    },
  },
]
