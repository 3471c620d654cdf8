const list = (endings: string): string[] => endings.split(' ')
const behind = (stems: string, endings: readonly string[]): string[][] =>
  list(stems).map((stem) => endings.map((ending) => stem + ending))

const NOUNS = [
  // αντλία, προσφορά, πίνακας
  list('α ασ εσ ων'),
  // τιμή, πελάτης, and παράδοση, παραδόσεις, παραδόσεων
  list('η ησ εσ ων εισ εων εωσ'),
  // αγωγός; έργο; παξιμάδι; εξάρτημα
  list('οσ ου ο ε οι ων ουσ'),
  list('ο ου α ων'),
  list('ι ιου ια ιων'),
  list('μα ματοσ ματα ματων'),
  // μέρος, μέρη, μερών
  list('οσ ουσ η ων'),
  // γραμματέας, γραμματείς; προϊόν, προϊόντος
  list('εασ εα εισ εων εωσ'),
  list('ον οντοσ οντα οντων'),
]

const OF_ADJECTIVES = list('οσ ου ο ε η ησ α ασ οι ουσ ων εσ')
const ADJECTIVES = [
  ...behind('ικ ακ υκ ιν ην μεν τερ τατ ιμ αι ει ηρ ητ ωτ στ ατ νε ι', OF_ADJECTIVES),
  list('ησ ουσ η εισ εσ ων'),
  list('υσ ια υ ιασ ιοι ιεσ ιων'),
]

const VERBS = [
  // στέλνω, στείλαμε; παραδίδεται
  list('ω εισ ει ουμε ομε ετε ουν ουνε α εσ ε αμε ατε αν εται ονται ομαι οταν'),
  // πληρώνω, πλήρωσα, πληρώσουμε, πληρώθηκε
  list(
    'νω νεισ νει νουμε νετε νουν να νεσ νε ναμε νατε ναν σω σεισ σει σουμε σετε σουν σα σεσ σε σαμε σατε σαν νεται νονται θηκε θηκαν θει θουν',
  ),
  // ζητώ, ζητάει, ζήτησε
  list(
    'ω ασ α αει αμε ατε ουν ανε ουμε ουσε ουσαν ησω ησεισ ησει ησουμε ησετε ησουν ησα ησεσ ησε ησαμε ησατε ησαν ηθηκε ηθηκαν ηθει',
  ),
]

/** Endings that stand for one another behind one stem, without accents and with σ for ς. */
export const GREEK_ENDINGS: readonly (readonly string[])[] = [...NOUNS, ...ADJECTIVES, ...VERBS]
