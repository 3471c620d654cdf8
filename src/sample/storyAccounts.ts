/** Accounts that carry a hidden story, by what happens to them; names as in the CRM. */
export const storyAccount = {
  slipping: 'Lahnauer Petrochemie GmbH',
  looksGood: 'АО «Верхнеяринский металлургический комбинат»',
  holding: 'ПАО «Таёжэнерго»',
  rising: 'Wisłoborska Rafineria S.A.',
  seasonal: 'Θεσσαλικά Αρδευτικά Συστήματα Α.Ε.',
  duplicateCertain: 'Hüttenwerk Norderau GmbH',
  duplicateLikely: 'ООО «Кедрогидромаш»',
  lookAlike: 'Alpkraft Energie GmbH',
  lookAlikeOther: 'Alpkraft Energie Service GmbH',
  image: 'Brandtholm Turbinen SE',
  expert: 'Adriatochimica Processi S.p.A.',
  economist: 'Διυλιστήρια Θρακικού Πελάγους Α.Ε.',
  latePayer: 'Karataşlı Çelik Sanayi A.Ş.',
  regular: 'Elbmarsch Raffinerie GmbH',
  project: 'Egemavi Petrokimya A.Ş.',
  competitorAhead: 'Humbergate Refining Ltd',
  notScored: 'Brazos Hollow Petrochemical Inc.',
  captive: 'Innviertler Maschinenbau Hufnagl GmbH',
  whitespace: 'Raffineria Golfo d’Orsena S.p.A.',
  oneThread: 'Murtaler Edelstahl AG',
  lost: 'Huta Kłodziejów S.A.',
  keyPersonLeft: 'Αλουμίνα Παρνασσίδας Α.Ε.',
} as const

/** Plants of the holding on which a tenth of the sales depends. */
export const holdingPlants = [
  'АО «Ярсинская ГРЭС»',
  'АО «Усть-Марская ТЭЦ»',
  'АО «Нижнекедровая ГРЭС»',
  'ООО «Белоручейская ТЭЦ»',
  'ООО «Ольхинские тепловые сети»',
]
