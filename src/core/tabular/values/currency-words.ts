/** Words (folded, see foldText) that stand for a currency, in cells and in headers. */
export const currencyOfWord = new Map<string, string>()

function spelled(code: string, words: string): void {
  for (const word of [code.toLowerCase(), ...words.split(' ')])
    if (word !== '') currencyOfWord.set(word, code)
}

spelled('RUB', 'rur руб рублеи рубли рубль рублях р rubles roubles ruble 643 810')
spelled('EUR', 'euro euros евро ευρω 978 teur')
spelled('USD', 'dollar dollars usdollar доллар долларов доллары долл δολαρια δολαριο us$ 840 tusd')
spelled('GBP', 'pound pounds фунт фунтов λιρεσ 826')
spelled('UAH', 'грн гривна гривен гривень 980')
spelled('KZT', 'тенге тг 398')
spelled('BYN', 'byr 933')
spelled('CHF', 'sfr franken франк 756')
spelled('PLN', 'zl zloty злотых 985')
spelled('CZK', 'kc koruna 203')
spelled('SEK', '752')
spelled('NOK', '578')
spelled('DKK', '208')
spelled('TRY', 'tl lira лир 949')
spelled('CNY', 'rmb yuan юань юанеи 156')
spelled('JPY', 'yen иена 392')
spelled('BGN', 'лв лева leva 975')
spelled('RON', 'lei 946')
spelled('HUF', 'ft forint 348')
spelled('UZS', 'сум 860')
for (const code of 'AUD CAD NZD SGD HKD INR KRW BRL MXN ZAR AED SAR QAR KWD ILS EGP THB MYR IDR RSD GEL AMD AZN KGS MDL ISK CLP COP ARS PEN NGN KES VND PHP TWD'.split(
  ' ',
)) {
  spelled(code, '')
}

/** Signs that stand for a currency without blanks around them. */
export const currencyOfSign: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '₸': 'KZT',
  '¥': 'JPY',
  '₺': 'TRY',
  '₹': 'INR',
  '₪': 'ILS',
  '₩': 'KRW',
}

/** Words that multiply: 'тыс. руб.', 'Mio. EUR', 'in thousands'. */
export const scaleOfWord = new Map<string, number>()
function multiplies(scale: number, words: string): void {
  for (const word of words.split(' ')) scaleOfWord.set(word, scale)
}
multiplies(
  1000,
  'тыс тысяч тысячи тысячах thousand thousands tsd tausend teur tusd χιλ χιλιαδεσ ths keur kusd',
)
multiplies(
  1_000_000,
  'млн миллион миллионов миллионах million millions mln mio mill εκατ εκατομμυρια meur musd mn',
)

const shortCodes = /^\d+$/

/** Words of a header that only say currency or unit of money, and so never tell which field it is. */
export const currencyWords: ReadonlySet<string> = new Set(
  [
    ...[...currencyOfWord.keys()].filter((word) => !shortCodes.test(word) && word !== 'р'),
    ...scaleOfWord.keys(),
  ].filter((word) => word !== 'try' && word !== 'all' && word !== 'ft' && word !== 'тг'),
)
