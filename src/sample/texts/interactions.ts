import type { SampleInteraction } from '../facts.ts'
import type { MailLanguage } from '../types.ts'

type Talk = readonly [subject: string, text: string]

/** What calls, meetings, visits and events are about. */
export const talks: Record<MailLanguage, Record<SampleInteraction['channel'], readonly Talk[]>> = {
  en: {
    call: [
      ['Delivery date', 'Confirmed the date of the open order.'],
      ['Quotation', 'Went through the quotation line by line; answer next week.'],
      ['Spare parts', 'Needs seals before the shutdown.'],
      ['Payment', 'Invoice is with the accounts department.'],
      ['Checking in', 'No open points at the moment.'],
    ],
    meeting: [
      ['Annual agreement', 'Volumes and bonus for next year; they want a fixed price for valves.'],
      ['Project review', 'Two pumps added to the scope, motors by them.'],
      ['Quality meeting', 'Looked at the claims of the quarter.'],
    ],
    visit: [
      ['Visit to the plant', 'Walked the pump house; three pumps of another make are due for replacement.'],
      ['Commissioning', 'Start-up finished, protocol signed.'],
    ],
    event: [['Trade fair', 'Talked about digital sensors at our stand.']],
  },
  ru: {
    call: [
      ['Срок поставки', 'Подтвердили дату по открытому заказу.'],
      ['Коммерческое предложение', 'Прошли предложение по строкам, ответ на следующей неделе.'],
      ['Запасные части', 'Нужны уплотнения до остановочного ремонта.'],
      ['Оплата', 'Счёт в бухгалтерии.'],
      ['Плановый звонок', 'Открытых вопросов нет.'],
    ],
    meeting: [
      ['Годовой договор', 'Объёмы и бонус на следующий год; просят твёрдую цену на задвижки.'],
      ['Совещание по проекту', 'Добавлены два насоса, двигатели их поставки.'],
      ['Разбор рекламаций', 'Просмотрели рекламации за квартал.'],
    ],
    visit: [
      ['Поездка на завод', 'Осмотрели насосную: три чужих насоса просятся под замену.'],
      ['Пусконаладка', 'Пуск завершён, акт подписан.'],
    ],
    event: [['Выставка', 'На стенде говорили о цифровых датчиках.']],
  },
  el: {
    call: [
      ['Ημερομηνία παράδοσης', 'Επιβεβαιώθηκε η ημερομηνία της ανοιχτής παραγγελίας.'],
      ['Προσφορά', 'Είδαμε την προσφορά γραμμή προς γραμμή, απάντηση την άλλη εβδομάδα.'],
      ['Ανταλλακτικά', 'Χρειάζονται στυπιοθλίπτες πριν από τη διακοπή λειτουργίας.'],
    ],
    meeting: [
      ['Ετήσια συμφωνία', 'Ποσότητες και έκπτωση για το επόμενο έτος.'],
      ['Σύσκεψη έργου', 'Προστέθηκαν δύο αντλίες.'],
    ],
    visit: [['Επίσκεψη στο εργοστάσιο', 'Τρεις αντλίες άλλου κατασκευαστή χρειάζονται αντικατάσταση.']],
    event: [['Έκθεση', 'Συζήτηση για ψηφιακούς αισθητήρες.']],
  },
}
