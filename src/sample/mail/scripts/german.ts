import type { Script } from '../script.ts'

export const germanScripts: readonly Script[] = [
  {
    desk: 'logistics',
    subject: 'Auftrag {order}: Liefertermin',
    steps: [
      [
        'them',
        'bitte bestätigen Sie uns den Liefertermin zu Auftrag {order}. Unser Stillstand beginnt am {day}.',
      ],
      ['us', 'die Ware steht heute auf dem Prüfstand und verlässt am Donnerstag das Werk.'],
      ['them', 'vielen Dank, das passt.'],
    ],
  },
  {
    desk: 'sales',
    about: 'equipment',
    subject: 'Anfrage {product}',
    steps: [
      ['them', 'bitte bieten Sie uns {count} Stück {product} frei Werk an.'],
      ['us', 'unser Angebot liegt bei, es gilt 30 Tage.'],
    ],
  },
  {
    desk: 'sales',
    about: 'equipment',
    subject: 'Angebot {product}',
    steps: [
      ['them', 'Ihr Preis für {count} Stück {product} liegt über dem Wettbewerb. Geht da noch etwas?'],
      ['us', 'bei zehn Stück geben wir 3 % und halten die Lieferwoche.'],
      ['them', 'einverstanden, die Bestellung kommt am Montag.'],
    ],
  },
  {
    desk: 'quality',
    about: 'pump',
    subject: 'Reklamation {product}',
    steps: [
      ['them', 'die Gleitringdichtung an {product} aus Auftrag {order} ist undicht. Wie gehen wir vor?'],
      ['us', 'das tut uns leid. Eine neue Dichtung geht heute raus, unser Monteur ruft Sie morgen an.'],
      ['them', 'Dichtung ist getauscht, die Pumpe läuft wieder.'],
    ],
  },
  {
    desk: 'service',
    about: 'pump',
    subject: '{product}: Schwingungen',
    steps: [
      ['them', '{product} läuft bei Teillast mit 7 mm/s. Ist das noch zulässig?'],
      ['us', 'zulässig sind 4,5 mm/s. Den Bypass um ein Drittel schließen, das hilft in den meisten Fällen.'],
      ['them', 'jetzt sind es 3,8 mm/s. Danke für die schnelle Antwort.'],
    ],
  },
  {
    desk: 'quality',
    subject: 'Zeugnisse zu Auftrag {order}',
    steps: [
      [
        'them',
        'für den Wareneingang fehlen uns die Zeugnisse 3.1 zu Auftrag {order}. Wir benötigen sie bis {day}.',
      ],
      ['us', 'die Zeugnisse liegen bei, dazu das Druckprotokoll.'],
    ],
  },
  {
    desk: 'finance',
    subject: 'Rechnung zu Auftrag {order}',
    steps: [
      [
        'them',
        'auf der Rechnung zu Auftrag {order} fehlt unsere Bestellnummer. Können Sie sie neu ausstellen?',
      ],
      ['us', 'die korrigierte Rechnung liegt bei, die alte ist storniert.'],
    ],
  },
  {
    desk: 'sales',
    subject: 'Ersatzteile vor dem Stillstand',
    steps: [
      [
        'us',
        'Dichtungen und Lager haben derzeit sechs Wochen Lieferzeit, daher habe ich Ihnen eine Liste zusammengestellt.',
      ],
      ['them', 'gute Idee. Wir nehmen die ganze Liste.'],
    ],
  },
  {
    desk: 'service',
    about: 'pump',
    subject: 'Inbetriebnahme {product}',
    steps: [
      ['them', 'wann kann Ihr Monteur zur Inbetriebnahme von {product} kommen? Wir sind ab {day} bereit.'],
      [
        'us',
        'ab {day} sind zwei Tage für Sie reserviert. Motor und Zuleitung sollten dann angeschlossen sein.',
      ],
      ['them', 'ist alles vorbereitet, der Werksausweis liegt an der Pforte.'],
    ],
  },
  {
    desk: 'sales',
    subject: 'Besuch im nächsten Monat',
    steps: [
      ['us', 'um den {day} bin ich in Ihrer Nähe und würde mir gern das Pumpenhaus mit Ihnen ansehen.'],
      ['them', 'gern. Zehn Uhr an Tor 2, Sicherheitsschuhe nicht vergessen.'],
    ],
  },
]
