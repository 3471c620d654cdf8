import { foldText } from '../words/header-key.ts'

let names: Set<string> | null = null
const others =
  'usa,u.s.a.,uk,u.k.,great britain,england,eire,rsa,uae,korea,south korea,czech republic,holland,russia,рф,россиия,сша,великобритания,белоруссия,киргизия,молдавия,η.π.α.,ηπα,ρωσία,viet nam,ivory coast,congo drc,channel islands,macedonia'

/** Tells whether a text is the name of a country in English, Russian, Greek or German. */
export function isCountryName(text: string): boolean {
  names ??= allNames()
  return names.has(foldText(text))
}

/** Names come from the platform's own tables, so that no list has to be kept here. */
function allNames(): Set<string> {
  const found = new Set(others.split(',').map(foldText))
  for (const language of ['en', 'ru', 'el', 'de']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = display.of(String.fromCharCode(first, second))
        if (name) found.add(foldText(name))
      }
    }
  }
  return found
}
