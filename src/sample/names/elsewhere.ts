import { customersOf } from './rows.ts'

const PODWISLE = 'Grupa Podwiślańska Chemia S.A.'
const CEDAR = 'Cedar Fork Energy Holdings Inc.'

/** Invented customers in other countries; letters are E energy, M metallurgy, P petrochemicals, C machinery. */
export const otherCustomers = [
  ...customersOf('PL', [
    [PODWISLE, 'podwislanska', 'Warszawa', 'P', 2400, 710, 1995, 0],
    ['Zakłady Azotowe Narwice S.A.', 'azoty-narwice', 'Białystok', 'P', 1150, 340, 1966, 380, PODWISLE],
    ['Podwiślańska Petrochemia Sp. z o.o.', 'pw-petrochemia', 'Toruń', 'P', 620, 250, 1998, 240, PODWISLE],
    ['Wisłoborska Rafineria S.A.', 'wisloborska', 'Gdańsk', 'P', 2100, 2650, 1975, 390],
    ['Elektrownia Drawskie Pole S.A.', 'el-drawskie', 'Szczecin', 'E', 880, 290, 1978, 300],
    ['Huta Kłodziejów S.A.', 'huta-klodziejow', 'Katowice', 'M', 1900, 430, 1952, 420],
    ['Pompowil Maszyny Sp. z o.o.', 'pompowil', 'Poznań', 'C', 95, 11, 2004, 31],
    ['Ciepłownia Jodłowice Sp. z o.o.', 'cieplownia-jodl', 'Kielce', 'E', 130, 22, 1993, 24],
  ]),
  ...customersOf('IT', [
    ['Adriatochimica Processi S.p.A.', 'adriatochimica', 'Ravenna', 'P', 870, 410, 1971, 540],
    ['Acciaierie Valgrana d’Isarco S.p.A.', 'valgrana-isarco', 'Bolzano', 'M', 1100, 360, 1937, 350],
    ['Raffineria Golfo d’Orsena S.p.A.', 'golfo-orsena', 'Taranto', 'P', 980, 1550, 1967, 720],
    ['Meccanica Bressanotti S.r.l.', 'bressanotti', 'Padova', 'C', 160, 23, 1984, 62],
    ['Energia Valdarca S.p.A.', 'valdarca', 'Arezzo', 'E', 290, 98, 2000, 110],
    ['Fonderie Torrelungo S.r.l.', 'torrelungo', 'Brescia', 'M', 210, 35, 1961, 39],
  ]),
  ...customersOf('TR', [
    ['Karataşlı Çelik Sanayi A.Ş.', 'karatasli-celik', 'İskenderun', 'M', 2300, 690, 1978, 510],
    ['Egemavi Petrokimya A.Ş.', 'egemavi', 'İzmir', 'P', 1500, 830, 1985, 1250],
    ['Bozdağlı Enerji Üretim A.Ş.', 'bozdagli-enerji', 'Manisa', 'E', 400, 120, 2006, 135],
    ['Akpınarlı Makina Ltd. Şti.', 'akpinarli', 'Konya', 'C', 85, 9, 1997, 29],
    ['Derinsu Jeotermal Üretim A.Ş.', 'derinsu-jeotermal', 'Denizli', 'E', 110, 31, 2013, 58],
  ]),
  ...customersOf('GB', [
    ['Thornwick Power Station Ltd', 'thornwick-power', 'Hull', 'E', 390, 210, 1972, 265],
    ['Humbergate Refining Ltd', 'humbergate', 'Grimsby', 'P', 1200, 2050, 1969, 640],
    ['Caldmoor Steel Castings Ltd', 'caldmoor', 'Sheffield', 'M', 280, 46, 1889, 70],
    ['Penhallow Marine Engineering Ltd', 'penhallow-marine', 'Falmouth', 'C', 170, 25, 1923, 46],
    ['Ashby Vale Chemicals plc', 'ashby-vale', 'Runcorn', 'P', 760, 370, 1957, 220],
  ]),
  ...customersOf('US', [
    [CEDAR, 'cedarfork', 'Houston', 'E', 5400, 4200, 1989, 0],
    ['Cedar Fork Refining LLC', 'cedarfork-refining', 'Baytown', 'P', 1300, 2600, 1989, 620, CEDAR],
    ['Cedar Fork Midstream LLC', 'cedarfork-midstream', 'Midland', 'E', 480, 540, 1999, 310, CEDAR],
    ['Cedar Fork Power Inc.', 'cedarfork-power', 'Beaumont', 'E', 350, 410, 2003, 180, CEDAR],
    ['Brazos Hollow Petrochemical Inc.', 'brazos-hollow', 'Freeport', 'P', 900, 1150, 1981, 380],
    ['Lakeshore Ridge Steel Corp.', 'lakeshore-ridge', 'Gary', 'M', 2700, 1300, 1906, 270],
    ['Prairie Bend Power LLC', 'prairie-bend', 'Tulsa', 'E', 210, 160, 2001, 92],
    ['Tamarack Compressor Works Inc.', 'tamarack-works', 'Duluth', 'C', 330, 58, 1948, 54],
  ]),
]
