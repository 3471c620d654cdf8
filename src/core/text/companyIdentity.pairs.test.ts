import { describe, expect, it } from 'vitest'
import { companyKeys } from './candidates.ts'
import { compareCompanies } from './companyIdentity.ts'
import type { Company } from './companyProfile.ts'

/** "name # tax number @ domain ! country", everything but the name may be left out. */
function company(line: string): Company {
  const part = (mark: string) => new RegExp(` ${mark} (\\S+)`).exec(line)?.[1]
  const name = line.split(/ [#@!] /)[0]!
  return {
    names: [name],
    taxNumbers: [part('#') ?? ''],
    domains: [part('@') ?? ''],
    country: part('!') ?? null,
  }
}

const ONE = `
ООО «Промтехсервис» # 7701234567 | OOO Promtekhservis # 7701234567
ООО «Северная губа» | ООО "Северная губа"
ООО «Северная губа» | Северная губа, ООО
ООО «Северная губа» | СЕВЕРНАЯ ГУБА
Общество с ограниченной ответственностью «Северная губа» | ООО "СЕВЕРНАЯ ГУБА"
АО «Кузнечный двор» | Кузнечный Двор (АО)
АО "Кузнечный двор" | Акционерное общество „Кузнечный двор“
ПАО «Северсталь» | Северсталь ПАО
ООО «Ёлочный завод» | ООО «Елочный завод»
ООО «ТД Вектор» | ООО "ТД "Вектор"
ООО «Энерго-Сервис» | ООО «Энерго Сервис»
ООО «Энерго-Сервис» | ООО «ЭнергоСервис»
ООО «Вектор» # 5400000040 | ВЕКТОР, ООО # 5400000040/540001001
ООО «Вектор» # 0541000123 | Вектор # 541000123
ФГУП «Маяк» | Маяк ФГУП
ТОО «Казпром-Деталь» | "Казпром Деталь" ТОО
ТОВ «Промзв'язок» | ТОВ "Промзв’язок"
ООО «Bектоp» | ООО «Вектор»
Hanse Chemie AG | Hanse-Chemie A.G.
Hanse Chemie AG | HANSE CHEMIE
Alpine Power GmbH | alpine power g.m.b.h.
Müller Anlagenbau GmbH | MÜLLER ANLAGENBAU
Müller Anlagenbau GmbH & Co. KG | Müller Anlagenbau GmbH & Co KG
Groß Stahl AG | GROSS STAHL AG
Schmidt & Söhne OHG | Schmidt und Söhne OHG
Stahlwerk Süd Gesellschaft mit beschränkter Haftung | Stahlwerk Süd GmbH
Nordic Steel AB | NORDIC STEEL
Nordic Steel AB | Nordic Steel AB (publ)
Keystone Refining, Inc | Keystone Refining Inc.
Keystone Refining Incorporated | Keystone Refining, Inc.
Harbour Pumps Ltd | Harbour Pumps Limited
Harbour Pumps Co., Ltd. | HARBOUR PUMPS LTD
Smith & Sons LLC | Smith and Sons L.L.C.
O'Brien Valves PLC | OBrien Valves plc
Ελευσίνα Διυλιστήρια Α.Ε. | ΕΛΕΥΣΙΝΑ ΔΙΥΛΙΣΤΗΡΙΑ ΑΕ
Ελευσίνα Διυλιστήρια Α.Ε. # 090000000 | Elefsina Refineries # 90000000
Μακεδονική Χαλυβουργία ΑΕ | Μακεδονική Χαλυβουργία Α. Ε.
Μακεδονική Χαλυβουργία ΑΕ | ΜΑΚΕΔΟΝΙΚΗ ΧΑΛΥΒΟΥΡΓΙΑ
Κρητικά Τσιμέντα Ε.Π.Ε. | Κρητικα Τσιμεντα ΕΠΕ
Κρητικά Τσιμέντα Εταιρεία Περιορισμένης Ευθύνης | ΚΡΗΤΙΚΑ ΤΣΙΜΕΝΤΑ Ε.Π.Ε.
Αιγαίο Ναυτιλιακή Ι.Κ.Ε. | ΑΙΓΑΙΟ ΝΑΥΤΙΛΙΑΚΗ ΙΚΕ
Huta Śląska Sp. z o.o. | Huta Slaska sp. z o. o.
Ocelárny Morava s.r.o. | OCELARNY MORAVA S.R.O.
Ocelárny Morava, a.s. | Ocelárny Morava a. s.
Demir Çelik A.Ş. | DEMIR CELIK AS
Acciaierie Venete S.p.A. | Acciaierie Venete SPA
Hanse Chemie AG # DE811234567 | Hanse-Gruppe Chemie # 811.234.567
ООО «Промтехсервис» @ www.promtekhservis.ru | Promtechservis @ info@promtekhservis.ru
ООО «Промтехсервис» @ pts.ru | Promtekhservis LLC @ pts.ru
ПАО «Северсталь» | PJSC Северсталь
Μακεδονική Χαλυβουργία ΑΕ @ makstil.gr | Makedoniki Chalyvourgia S.A. @ makstil.gr
Ελευσίνα Διυλιστήρια @ elefsina.gr | Elefsina Diylistiria @ www.elefsina.gr
Nordic Steel AB @ nordicsteel.se | Nordic Stele @ https://nordicsteel.se/kontakt
`
const PERHAPS = `
ООО «Промтехсервис» | Promtekhservis
ООО «Промтехсервис» | Promtehservis OOO
Промтехсервис | Promtechservis GmbH
АО «Кузнечный двор» | Kuznechny Dvor
Ελευσίνα Διυλιστήρια | Eleusina Diylistiria
Χαλυβουργία Αιγαίου ΑΕ | Chalyvourgia Aigaiou AE
ООО «Сименс» | Siemens AG
ООО «Шнайдер» | Schneider LLC
Hanse Chemie AG | Hanse Chemie GmbH
ОАО «Уралхиммаш» | ПАО «Уралхиммаш»
Muster Anlagen GmbH | Muster Anlagen GmbH & Co. KG
Μακεδονική Χαλυβουργία ΑΕ | Μακεδονική Χαλυβουργία ΕΠΕ
Alpine Power GmbH ! AT | Alpine Power GmbH ! DE
ООО «Вектор» @ vector-nsk.ru | ООО «Вектор» @ stanki-ural.ru
Hanse Chemie AG @ hanse.de | Hanse Logistik GmbH @ hanse.de
Siemens AG @ siemens.com | Siemens Ltd @ siemens.com
Северсталь @ severstal.com | Северсталь-Метиз @ severstal.com
Steel Nordic AB | Nordic Steel AB
Keystone Refining Inc | Keystone Refinning Inc
ООО «Нижнекамскнефтехим» | ООО «Нижнекамскнефтхим»
Hanse Chemie AG | Hanse Chemie Gruppe
Вектор | Компания Вектор
Umbrella Holding | Umbrella
`
const TWO = `
Alpine Power GmbH | Alpine Power Systems GmbH
ООО «Вектор» # 5400000040 | ООО «Вектор-М» # 5400000041
ООО «Вектор» | ООО «Вектор-М»
ООО «Вектор» # 5400000040 | ООО «Вектор» # 7701234567
ООО «Вектор» | ООО «Вектор Плюс»
ООО «Вектор-1» | ООО «Вектор-2»
ООО «Вектор» | ИП Викторов
ООО «Вектор» | Victor Ltd
ПАО «Северсталь» | АО «Северсталь-Метиз»
ТЭЦ-9 | ТЭЦ-11
АО «Уралмаш» | АО «Уралхиммаш»
ООО «Промтехсервис» | ООО «Промстройсервис»
ООО «Промтехсервис» | ООО «Промтехснаб»
ООО «Северная губа» | ООО «Южная губа»
ООО «Трансмашкомплект» | ООО «Трансмаш»
Siemens AG | Siemens Energy AG
Hanse Chemie AG | Hanse Logistik AG
Hanse Chemie AG # DE811234567 | Hanse Chemie AG # DE811234575
Nordic Steel AB | Nordic Steel Trading AB
Nordic Steel AB | Nordic Wood AB
Nordic Steel AB | Baltic Steel AB
Alpine Power GmbH | Alpine Tower GmbH
Keystone Refining Inc. | Keystone Pipelines Inc.
Keystone Refining Inc. @ ivan@mail.ru | Harbour Pumps Ltd @ petr@mail.ru
Alpine Power GmbH @ example.com | Nordic Steel AB @ example.com
Acme Corporation | Acme Logistics Corporation
Faxquote | Treequote
Betatech | Ron-tech
Ελευσίνα Διυλιστήρια Α.Ε. | Ελευσίνα Τσιμέντα Α.Ε.
Κρητικά Τσιμέντα ΕΠΕ | Μακεδονικά Τσιμέντα ΕΠΕ
Μακεδονική Χαλυβουργία ΑΕ | Μακεδονική Χαλυβουργία Βορείου Ελλάδος ΑΕ
Αιγαίο Ναυτιλιακή ΙΚΕ # 090000003 | Αιγαίο Ναυτιλιακή ΙΚΕ # 090000004
ООО | АО
`

function pairsOf(lines: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' | ')
      return [left, right]
    })
}

describe('company spellings judged by a person', () => {
  it.each(pairsOf(ONE))('%s and %s are one company', (left, right) => {
    expect(compareCompanies(company(left), company(right)).verdict).toBe('certain')
  })

  it.each(pairsOf(PERHAPS))('%s and %s are proposed to a person', (left, right) => {
    expect(compareCompanies(company(left), company(right)).verdict).toBe('likely')
  })

  it.each([...pairsOf(ONE), ...pairsOf(PERHAPS)])('%s and %s are found by a common key', (left, right) => {
    const keys = companyKeys(company(left))
    expect(companyKeys(company(right)).some((key) => keys.includes(key))).toBe(true)
  })

  it.each(pairsOf(TWO))('%s and %s are two companies', (left, right) => {
    expect(compareCompanies(company(left), company(right)).verdict).toBe('different')
  })
})
