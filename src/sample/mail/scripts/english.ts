import type { Script } from '../script.ts'

export const englishScripts: readonly Script[] = [
  {
    desk: 'logistics',
    subject: 'Order {order}: delivery date',
    steps: [
      ['them', 'Could you confirm the delivery date of order {order}? Our shutdown starts on {day}.'],
      ['us', 'The goods are on test today and leave the works on Thursday.'],
      ['them', 'Thank you, that is in time for us.'],
    ],
  },
  {
    desk: 'sales',
    about: 'equipment',
    subject: 'Enquiry {product}',
    steps: [
      ['them', 'Please quote {count} pieces of {product}, delivered to our plant.'],
      ['us', 'Please find our quotation attached. It is valid for 30 days.'],
    ],
  },
  {
    desk: 'sales',
    about: 'equipment',
    subject: 'Quotation {product}',
    steps: [
      [
        'them',
        'Your price for {count} pieces of {product} is above the other offer. Can you do something about it?',
      ],
      ['us', 'We can offer 3 % for an order of ten pieces and keep the delivery week.'],
      ['them', 'Agreed. The order follows on Monday.'],
    ],
  },
  {
    desk: 'quality',
    about: 'pump',
    subject: 'Claim: {product}',
    steps: [
      [
        'them',
        'The {product} from order {order} leaks at the seal after two weeks. What shall we do with it?',
      ],
      ['us', 'Sorry to hear that. A new seal leaves today, our fitter calls you tomorrow.'],
      ['them', 'The new seal is tight, the unit runs again.'],
    ],
  },
  {
    desk: 'service',
    about: 'pump',
    subject: '{product}: vibration',
    steps: [
      ['them', 'The {product} runs with 7 mm/s at part load. Is that still allowed?'],
      ['us', 'Up to 4.5 mm/s is fine. Close the bypass by a third first, that brings it down in most cases.'],
      ['them', 'Done, it is 3.8 mm/s now. Thanks for the quick answer.'],
    ],
  },
  {
    desk: 'quality',
    subject: 'Certificates for order {order}',
    steps: [
      ['them', 'We need the 3.1 certificates for order {order} before goods receipt.'],
      ['us', 'They are attached, together with the pressure test protocol.'],
    ],
  },
  {
    desk: 'finance',
    subject: 'Invoice for order {order}',
    steps: [
      ['them', 'Our purchase number is missing on the invoice for order {order}. Could you send a new one?'],
      ['us', 'The corrected invoice is attached, the old one is cancelled.'],
    ],
  },
  {
    desk: 'sales',
    subject: 'Spare parts before the shutdown',
    steps: [
      [
        'us',
        'Seals and bearings for your pumps have 6 weeks of lead time at the moment, so I put a list together.',
      ],
      ['them', 'Good idea. We take the whole list, order to follow.'],
    ],
  },
  {
    desk: 'service',
    about: 'pump',
    subject: 'Commissioning {product}',
    steps: [
      ['them', 'When can your engineer come for the start-up of {product}? We are ready from {day}.'],
      ['us', 'Two days from {day} are reserved for you. Motor and supply have to be connected by then.'],
      ['them', 'Everything will be prepared, gate pass is arranged.'],
    ],
  },
  {
    desk: 'sales',
    subject: 'Visit next month',
    steps: [
      ['us', 'I am in your area around {day} and would like to see the pump house with you.'],
      ['them', 'You are welcome. Ten o’clock at gate 2, bring safety shoes.'],
    ],
  },
]
