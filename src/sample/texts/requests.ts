import type { RequestType } from '../facts.ts'
import type { MailLanguage } from '../types.ts'

/** Subjects of requests; `{product}` is put in. */
export const requestSubjects: Record<MailLanguage, Record<RequestType, readonly string[]>> = {
  en: {
    question: [
      'When will our order leave the works?',
      'Price for {product}, 10 pieces',
      'Certificate 3.1 for {product}',
      'Invoice copy needed',
      'Data sheet {product}',
    ],
    complaint: [
      'Delivery later than confirmed',
      '{product} leaks at the shaft seal',
      'Wrong flange on {product}',
      'Two pieces short in the parcel',
      'Paint damaged in transport',
    ],
    technical: [
      '{product}: vibration above limit at part load',
      'Parameter set for {product}',
      'Is {product} fit for 12 % caustic soda?',
      'Output signal of {product} drifts',
      'Torque for the bonnet bolts of {product}',
    ],
    change: [
      '{product} with special coating',
      'Move delivery by two weeks',
      'Change of material to duplex steel',
      'Longer cable for {product}',
      'Other delivery address for the next lot',
    ],
  },
  ru: {
    question: [
      'Когда будет отгружен наш заказ?',
      'Цена на {product}, 10 шт.',
      'Сертификат на {product}',
      'Просим копию счёта-фактуры',
      'Опросный лист на {product}',
    ],
    complaint: [
      'Поставка позже подтверждённого срока',
      '{product}: течь по торцевому уплотнению',
      'Не тот фланец у изделия {product}',
      'Недостача двух штук в ящике',
      'Повреждена окраска при перевозке',
    ],
    technical: [
      '{product}: вибрация выше нормы на малой подаче',
      'Настройки для {product}',
      'Подойдёт ли {product} для щёлочи 12 %?',
      'Уходит выходной сигнал: {product}',
      'Момент затяжки болтов крышки, {product}',
    ],
    change: [
      '{product} в специальном исполнении',
      'Перенести поставку на две недели',
      'Замена материала на дуплексную сталь',
      'Более длинный кабель для {product}',
      'Другой адрес доставки следующей партии',
    ],
  },
  el: {
    question: ['Πότε φεύγει η παραγγελία μας;', 'Τιμή για {product}', 'Πιστοποιητικό για {product}'],
    complaint: [
      'Παράδοση μετά την ημερομηνία που επιβεβαιώσατε',
      '{product}: διαρροή στον άξονα',
      'Λείπουν δύο τεμάχια',
    ],
    technical: [
      '{product}: κραδασμοί πάνω από το όριο',
      'Ρυθμίσεις για {product}',
      'Μετατόπιση σήματος, {product}',
    ],
    change: ['{product} με ειδική βαφή', 'Μετάθεση παράδοσης κατά δύο εβδομάδες', 'Αλλαγή υλικού σε duplex'],
  },
}
