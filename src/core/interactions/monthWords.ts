/** The names of the months as they stand after a day, folded; each a piece of a regular expression. January first. */
export const MONTH_WORDS: readonly string[] = [
  'jan(?:uary)?|январ[ья]|ιανουαρι(?:ου|οσ)|januar',
  'feb(?:ruary)?|феврал[ья]|φεβρουαρι(?:ου|οσ)|februar',
  'mar(?:ch)?|марта?|μαρτι(?:ου|οσ)|marz',
  'apr(?:il)?|апрел[ья]|απριλι(?:ου|οσ)',
  'may|ма[йя]|μαι(?:ου|οσ)|mai',
  'june?|июн[ья]|ιουνι(?:ου|οσ)|juni',
  'july?|июл[ья]|ιουλι(?:ου|οσ)|juli',
  'aug(?:ust)?|августа?|αυγουστ(?:ου|οσ)',
  'sept?(?:ember)?|сентябр[ья]|σεπτεμβρι(?:ου|οσ)',
  'oct(?:ober)?|октябр[ья]|οκτωβρι(?:ου|οσ)|oktober',
  'nov(?:ember)?|ноябр[ья]|νοεμβρι(?:ου|οσ)',
  'dec(?:ember)?|декабр[ья]|δεκεμβρι(?:ου|οσ)|dezember',
]

/**
 * The names of the weekdays, folded, Monday first; each a piece of a regular expression. Where a weekday is an ordinary
 * word too (Greek "third", Russian "environment"), the article or preposition before it belongs to the piece.
 */
export const WEEKDAY_WORDS: readonly string[] = [
  'monday|понедельник|(?:τη|την) (?:περασμενη )?δευτερα|montag',
  'tuesday|вторник|(?:τη|την) (?:περασμενη )?τριτη|dienstag',
  'wednesday|(?:в|прошлую) среду|(?:τη|την) (?:περασμενη )?τεταρτη|mittwoch',
  'thursday|четверг|(?:τη|την) (?:περασμενη )?πεμπτη|donnerstag',
  'friday|пятницу|(?:τη|την) (?:περασμενη )?παρασκευη|freitag',
  'saturday|субботу|(?:το )?(?:περασμενο )?σαββατο|samstag|sonnabend',
  'sunday|воскресенье|(?:τη|την) (?:περασμενη )?κυριακη|sonntag',
]
