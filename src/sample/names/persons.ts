/** A given or family name in its own letters and in the Latin ones of a mail address. */
type Spelled = readonly [string, string]

/** Names of one language; family names stand as pairs of a man's and a woman's form. */
export interface PersonNames {
  language: string
  men: readonly Spelled[]
  women: readonly Spelled[]
  families: readonly (readonly [Spelled, Spelled])[]
}

const same = (...spelled: Spelled[]) => spelled.map((name) => [name, name] as const)
const plain = (...names: string[]): Spelled[] => names.map((name) => [name, name.toLowerCase()])
const pairs = (...forms: [string, string, string, string][]) =>
  forms.map(
    ([man, manLatin, woman, womanLatin]) =>
      [
        [man, manLatin],
        [woman, womanLatin],
      ] as const,
  )

const russian: PersonNames = {
  language: 'ru',
  men: [
    ['Алексей', 'aleksey'],
    ['Сергей', 'sergey'],
    ['Дмитрий', 'dmitry'],
    ['Олег', 'oleg'],
    ['Виктор', 'viktor'],
    ['Павел', 'pavel'],
    ['Тимур', 'timur'],
    ['Григорий', 'grigory'],
    ['Андрей', 'andrey'],
    ['Константин', 'konstantin'],
    ['Роман', 'roman'],
    ['Евгений', 'evgeny'],
  ],
  women: [
    ['Марина', 'marina'],
    ['Ольга', 'olga'],
    ['Светлана', 'svetlana'],
    ['Галина', 'galina'],
    ['Юлия', 'yulia'],
    ['Наталья', 'natalya'],
    ['Екатерина', 'ekaterina'],
    ['Лариса', 'larisa'],
  ],
  families: pairs(
    ['Кедрин', 'kedrin', 'Кедрина', 'kedrina'],
    ['Звягинов', 'zvyaginov', 'Звягинова', 'zvyaginova'],
    ['Полуянов', 'poluyanov', 'Полуянова', 'poluyanova'],
    ['Трегубов', 'tregubov', 'Трегубова', 'tregubova'],
    ['Маслаков', 'maslakov', 'Маслакова', 'maslakova'],
    ['Бережной', 'berezhnoy', 'Бережная', 'berezhnaya'],
    ['Щукин', 'shchukin', 'Щукина', 'shchukina'],
    ['Ярцев', 'yartsev', 'Ярцева', 'yartseva'],
    ['Хлебников', 'khlebnikov', 'Хлебникова', 'khlebnikova'],
    ['Дронов', 'dronov', 'Дронова', 'dronova'],
    ['Сафронов', 'safronov', 'Сафронова', 'safronova'],
    ['Вяземцев', 'vyazemtsev', 'Вяземцева', 'vyazemtseva'],
    ['Лопатин', 'lopatin', 'Лопатина', 'lopatina'],
    ['Гущин', 'gushchin', 'Гущина', 'gushchina'],
    ['Рябцев', 'ryabtsev', 'Рябцева', 'ryabtseva'],
    ['Стрижов', 'strizhov', 'Стрижова', 'strizhova'],
    ['Мохов', 'mokhov', 'Мохова', 'mokhova'],
    ['Давыдкин', 'davydkin', 'Давыдкина', 'davydkina'],
    ['Панкратов', 'pankratov', 'Панкратова', 'pankratova'],
    ['Осокин', 'osokin', 'Осокина', 'osokina'],
  ),
}

const greek: PersonNames = {
  language: 'el',
  men: [
    ['Γιώργος', 'giorgos'],
    ['Δημήτρης', 'dimitris'],
    ['Κώστας', 'kostas'],
    ['Σπύρος', 'spyros'],
    ['Θανάσης', 'thanasis'],
  ],
  women: [
    ['Μαρία', 'maria'],
    ['Κατερίνα', 'katerina'],
    ['Σοφία', 'sofia'],
    ['Αγγελική', 'angeliki'],
  ],
  families: pairs(
    ['Μαυρίδης', 'mavridis', 'Μαυρίδου', 'mavridou'],
    ['Καλογιάννης', 'kalogiannis', 'Καλογιάννη', 'kalogianni'],
    ['Σαραντάκος', 'sarantakos', 'Σαραντάκου', 'sarantakou'],
    ['Ζερβός', 'zervos', 'Ζερβού', 'zervou'],
    ['Λεβέντης', 'leventis', 'Λεβέντη', 'leventi'],
    ['Χατζηανδρέου', 'chatziandreou', 'Χατζηανδρέου', 'chatziandreou'],
    ['Τσακίρης', 'tsakiris', 'Τσακίρη', 'tsakiri'],
    ['Πετράκης', 'petrakis', 'Πετράκη', 'petraki'],
    ['Δημόπουλος', 'dimopoulos', 'Δημοπούλου', 'dimopoulou'],
  ),
}

const german: PersonNames = {
  language: 'de',
  men: plain('Stefan', 'Markus', 'Andreas', 'Holger', 'Tobias', 'Frank'),
  women: plain('Sabine', 'Anja', 'Petra', 'Claudia', 'Birgit'),
  families: same(
    ...plain('Reinders', 'Kolbeck', 'Ostermann', 'Thiele', 'Brunnhuber', 'Sievers', 'Wegener', 'Pohlmann'),
    ['Krüger', 'krueger'],
    ['Böhnke', 'boehnke'],
    ['Höfler', 'hoefler'],
  ),
}

const polish: PersonNames = {
  language: 'pl',
  men: [...plain('Marek', 'Tomasz', 'Krzysztof'), ['Paweł', 'pawel'], ['Łukasz', 'lukasz']],
  women: [...plain('Agnieszka', 'Ewa', 'Joanna'), ['Małgorzata', 'malgorzata']],
  families: pairs(
    ['Zawirski', 'zawirski', 'Zawirska', 'zawirska'],
    ['Dębowski', 'debowski', 'Dębowska', 'debowska'],
    ['Ślusarczyk', 'slusarczyk', 'Ślusarczyk', 'slusarczyk'],
    ['Kołodziej', 'kolodziej', 'Kołodziej', 'kolodziej'],
    ['Rajski', 'rajski', 'Rajska', 'rajska'],
  ),
}

const italian: PersonNames = {
  language: 'it',
  men: plain('Marco', 'Paolo', 'Giorgio', 'Davide', 'Luca'),
  women: plain('Chiara', 'Elena', 'Francesca', 'Silvia'),
  families: same(...plain('Barzaghi', 'Cattaneo', 'Moretto', 'Vianello', 'Zanetti', 'Pellegrin')),
}

const turkish: PersonNames = {
  language: 'tr',
  men: [...plain('Emre', 'Murat', 'Kerem'), ['Çağlar', 'caglar']],
  women: [...plain('Elif', 'Zeynep'), ['Ayşe', 'ayse']],
  families: same(...plain('Demirel', 'Toprak', 'Kaplan'), ['Yıldırım', 'yildirim'], ['Özkan', 'ozkan']),
}

const english: PersonNames = {
  language: 'en',
  men: plain('Andrew', 'Peter', 'Simon', 'Robert', 'Daniel'),
  women: plain('Helen', 'Susan', 'Rachel', 'Karen'),
  families: same(
    ...plain('Ashcroft', 'Hollis', 'Merriman', 'Stanfield', 'Wainwright', 'Kimball', 'Prescott'),
  ),
}

export const personNames: Record<string, PersonNames> = {
  RU: russian,
  KZ: russian,
  GR: greek,
  DE: german,
  AT: german,
  PL: polish,
  IT: italian,
  TR: turkish,
  GB: english,
  US: english,
}
