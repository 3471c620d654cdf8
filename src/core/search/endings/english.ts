/** Endings that stand for one another behind one stem, the empty one first: pump, pumps; price, pricing; delivery, deliveries. */
export const ENGLISH_ENDINGS: readonly (readonly string[])[] = [
  ['', 's', 'es', 'ed', 'ing', 'ings'],
  ['e', 'es', 'ed', 'ing', 'ings'],
  ['y', 'ies', 'ied', 'ying', 'ys'],
]

/** Words whose forms no ending makes, as business uses them. */
export const ENGLISH_IRREGULAR: readonly (readonly string[])[] = [
  ['buy', 'buys', 'buying', 'bought'],
  ['sell', 'sells', 'selling', 'sold'],
  ['send', 'sends', 'sending', 'sent'],
  ['pay', 'pays', 'paying', 'paid'],
  ['say', 'says', 'saying', 'said'],
  ['meet', 'meets', 'meeting', 'meetings', 'met'],
  ['speak', 'speaks', 'speaking', 'spoke', 'spoken'],
  ['write', 'writes', 'writing', 'wrote', 'written'],
  ['break', 'breaks', 'breaking', 'broke', 'broken'],
  ['lose', 'loses', 'losing', 'lost'],
  ['win', 'wins', 'winning', 'won'],
  ['make', 'makes', 'making', 'made'],
  ['give', 'gives', 'giving', 'gave', 'given'],
  ['take', 'takes', 'taking', 'took', 'taken'],
  ['build', 'builds', 'building', 'built'],
  ['hold', 'holds', 'holding', 'held'],
  ['wear', 'wears', 'wearing', 'wore', 'worn'],
  ['know', 'knows', 'knowing', 'knew', 'known'],
  ['choose', 'chooses', 'choosing', 'chose', 'chosen'],
  ['man', 'men'],
  ['person', 'persons', 'people'],
]
