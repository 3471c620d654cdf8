import { customersOf } from './rows.ts'

const BRENNFELD = 'Brennfeld Chemie Holding AG'
const ODENAU = 'Stahlgruppe Odenau SE'

/** Invented customers in Germany and Austria; letters are E energy, M metallurgy, P petrochemicals, C machinery. */
export const germanCustomers = [
  ...customersOf('DE', [
    [BRENNFELD, 'brennfeld-chemie', 'Ludwigshafen', 'P', 8800, 3100, 1911, 0],
    ['Brennfeld Polymere GmbH', 'brennfeld-polymere', 'Ludwigshafen', 'P', 1900, 870, 1958, 720, BRENNFELD],
    ['Brennfeld Olefine GmbH', 'brennfeld-olefine', 'Gelsenkirchen', 'P', 1350, 990, 1964, 610, BRENNFELD],
    [
      'Brennfeld Spezialchemie GmbH & Co. KG',
      'brennfeld-spezial',
      'Bitterfeld',
      'P',
      740,
      260,
      1993,
      290,
      BRENNFELD,
    ],
    [ODENAU, 'odenau-stahl', 'Duisburg', 'M', 5200, 1450, 1899, 0],
    ['Odenau Walzwerk GmbH', 'odenau-walzwerk', 'Duisburg', 'M', 2300, 620, 1921, 560, ODENAU],
    ['Odenau Röhren GmbH', 'odenau-roehren', 'Mülheim', 'M', 980, 240, 1947, 230, ODENAU],
    ['Lahnauer Petrochemie GmbH', 'lahnauer-petrochemie', 'Wetzlar', 'P', 2600, 1380, 1963, 2300],
    ['Hüttenwerk Norderau GmbH', 'huettenwerk-norderau', 'Bremen', 'M', 1700, 540, 1934, 830],
    ['Brandtholm Turbinen SE', 'brandtholm', 'Berlin', 'C', 48600, 14200, 1887, 260],
    ['Elbmarsch Raffinerie GmbH', 'elbmarsch-raffinerie', 'Hamburg', 'P', 1450, 1900, 1960, 1500],
    ['Kraftwerk Moorsee GmbH', 'kraftwerk-moorsee', 'Kiel', 'E', 480, 220, 1982, 370],
    ['Stadtwerke Birkenhain GmbH', 'sw-birkenhain', 'Chemnitz', 'E', 620, 180, 1991, 160],
    ['Maschinenfabrik Tiedgen GmbH & Co. KG', 'tiedgen', 'Bielefeld', 'C', 530, 92, 1926, 205],
    ['Gießerei Wolfersbach GmbH', 'giesserei-wolfersbach', 'Siegen', 'M', 340, 47, 1908, 74],
    ['Anlagenbau Kettwein GmbH', 'kettwein-anlagenbau', 'Essen', 'C', 410, 110, 1971, 320],
    ['Dampfkessel Ostheide GmbH', 'dampfkessel-ostheide', 'Lüneburg', 'C', 190, 28, 1954, 66],
    ['Papiermaschinen Rurtal AG', 'pm-rurtal', 'Düren', 'C', 1250, 310, 1873, 190],
    ['Chlorwerk Saalach GmbH', 'chlorwerk-saalach', 'Burghausen', 'P', 690, 330, 1939, 450],
    ['Fernwärme Harzvorland GmbH', 'fw-harzvorland', 'Goslar', 'E', 150, 41, 1995, 56],
    ['Kupferhütte Selkau GmbH', 'kupferhuette-selkau', 'Halle', 'M', 820, 410, 1951, 340],
    ['Verdichterbau Marwitz GmbH', 'vb-marwitz', 'Leipzig', 'C', 270, 39, 1990, 44],
    ['Nordkolben Motoren AG', 'nordkolben', 'Rostock', 'C', 1900, 470, 1890, 115],
  ]),
  ...customersOf('AT', [
    ['Alpkraft Energie GmbH', 'alpkraft-energie', 'Innsbruck', 'E', 940, 380, 1949, 250],
    ['Alpkraft Energie Service GmbH', 'alpkraft-service', 'Graz', 'E', 120, 18, 2012, 38],
    ['Murtaler Edelstahl AG', 'murtaler-edelstahl', 'Judenburg', 'M', 1600, 510, 1907, 580],
    ['Marchauer Chemie GmbH', 'marchauer-chemie', 'Wien', 'P', 520, 190, 1968, 140],
    ['Tauernblick Wasserkraft AG', 'tauernblick', 'Salzburg', 'E', 310, 150, 1947, 98],
    ['Innviertler Maschinenbau Hufnagl GmbH', 'hufnagl-maschinen', 'Ried', 'C', 240, 34, 1931, 290],
  ]),
]
