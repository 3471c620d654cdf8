const endings = {
  // Marks are stripped before words are compared, therefore 'й' stands here as 'и'.
  cyrillic:
    'а|у|ом|е|ы|и|ов|ам|ами|ах|я|ю|ем|еи|ям|ями|ях|ыи|ая|ое|ые|ои|ого|ому|ым|ую|ии|ь|ию|ия|ие|ев|ого|их|ых|ки|ка',
  greek: 'οσ|ου|ο|ον|οι|ων|ουσ|α|ασ|ησ|η|εσ|εισ|εωσ|ισ|ι|ιων|εων|ατοσ|ατα|ατων|ιασ|ια|ιεσ',
  latin: 's|es|n|en|e',
}

const sets = {
  cyrillic: new Set(['', ...endings.cyrillic.split('|')]),
  greek: new Set(['', ...endings.greek.split('|')]),
  latin: new Set(['', ...endings.latin.split('|')]),
}

function endingsOf(word: string): Set<string> {
  const code = word.charCodeAt(0)
  if (code >= 0x400 && code <= 0x4ff) return sets.cyrillic
  if (code >= 0x370 && code <= 0x3ff) return sets.greek
  return sets.latin
}

/**
 * Tells whether two lower-case words without accents are one word in two inflections: 'клиент' and 'клиента',
 * 'πελατησ' and 'πελατη', 'order' and 'orders', but not 'заказ' and 'заказчик'. Words under 4 letters must be equal.
 */
export function isSameWord(left: string, right: string): boolean {
  if (left === right) return true
  if (left.length < 4 || right.length < 4 || left[0] !== right[0]) return false
  if (Math.abs(left.length - right.length) > 3) return false
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared++
  if (shared < 3) return false
  const known = endingsOf(left)
  for (let cut = shared; cut >= Math.max(3, shared - 2); cut--) {
    if (known.has(left.slice(cut)) && known.has(right.slice(cut))) return true
  }
  return false
}
