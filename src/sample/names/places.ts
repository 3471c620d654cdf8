/** Streets for addresses, and how telephone numbers kept free for fiction start, by country. */
export const streets: Record<string, readonly string[]> = {
  RU: ['ул. Заводская', 'ул. Энергетиков', 'пр-т Металлургов', 'ул. Промышленная', 'Северное шоссе'],
  KZ: ['ул. Индустриальная', 'пр-т Победы', 'ул. Сатпаева', 'ул. Заводская'],
  GR: ['Λεωφόρος Βιομηχανίας', 'Οδός Εργοστασίου', 'Ακτή Λιμένος', 'Οδός Μεταλλουργών'],
  DE: ['Werkstraße', 'Industriestraße', 'Am Hafen', 'Hüttenweg', 'Kraftwerkstraße'],
  AT: ['Werksgasse', 'Industriezeile', 'Bahnstraße'],
  PL: ['ul. Przemysłowa', 'ul. Fabryczna', 'ul. Hutnicza', 'ul. Energetyków'],
  IT: ['Via dell’Industria', 'Via delle Officine', 'Strada del Porto'],
  TR: ['Sanayi Caddesi', 'Organize Sanayi Bölgesi 3. Cadde', 'Liman Yolu'],
  GB: ['Dock Road', 'Foundry Lane', 'Works Road'],
  US: ['Refinery Road', 'Industrial Parkway', 'Mill Street'],
}

export const phonePrefixes: Record<string, string> = {
  RU: '+7 495 000-1',
  KZ: '+7 717 000-1',
  GR: '+30 210 000 1',
  DE: '+49 30 23125 ',
  AT: '+43 1 000 1',
  PL: '+48 22 000 1',
  IT: '+39 02 000 1',
  TR: '+90 212 000 1',
  GB: '+44 20 7946 0',
  US: '+1 713-555-01',
}

/** English names of the countries, as the CRM writes them. */
export const countryNames: Record<string, string> = {
  RU: 'Russia',
  KZ: 'Kazakhstan',
  GR: 'Greece',
  DE: 'Germany',
  AT: 'Austria',
  PL: 'Poland',
  IT: 'Italy',
  TR: 'Turkey',
  GB: 'United Kingdom',
  US: 'United States',
}
