/**
 * Legal forms of countries that write Cyrillic or Greek, with their Latin transcriptions.
 * One line a form: id, family, then spellings as folded words with abbreviation dots removed. "~" before a
 * spelling: it is also an ordinary word or initials, so it counts only as the first or last word of the name.
 */
export const EASTERN_FORMS = `
ooo limited: ооо, ooo, общество с ограниченной ответственностью, obshchestvo s ogranichennoy otvetstvennostyu, ~000
odo limited: одо, общество с дополнительной ответственностью
ao joint-stock: ао, акционерное общество, aktsionernoe obshchestvo, jsc, joint stock company, ~ao
pao joint-stock: пао, публичное акционерное общество, pjsc, public joint stock company, ~pao
oao joint-stock: оао, открытое акционерное общество, ojsc, open joint stock company, ~oao
zao joint-stock: зао, закрытое акционерное общество, cjsc, closed joint stock company, ~zao
nao joint-stock: нао, непубличное акционерное общество, ~nao
ip sole-trader: ип, индивидуальный предприниматель, ~ip
chp sole-trader: ~чп, частное предприятие, частный предприниматель
fop sole-trader: фоп, фізична особа підприємець, физическое лицо предприниматель
fgup state: фгуп, fgup, федеральное государственное унитарное предприятие
gup state: гуп, ~gup, государственное унитарное предприятие
mup state: муп, ~mup, муниципальное унитарное предприятие
up state: ~уп, унитарное предприятие
rup state: ~руп, республиканское унитарное предприятие
chup limited: чуп, чтуп, частное унитарное предприятие, частное торговое унитарное предприятие
fgbu state: фгбу, федеральное государственное бюджетное учреждение
fgbou state: фгбоу, федеральное государственное бюджетное образовательное учреждение
gbu state: гбу, государственное бюджетное учреждение
ano association: ано, автономная некоммерческая организация
too limited: тоо, жшс, ~too, товарищество с ограниченной ответственностью
tov limited: тов, ~tov, товариство з обмеженою відповідальністю
prat joint-stock: прат, ~prat, приватне акціонерне товариство
pat joint-stock: ~пат, ~pat, публічне акціонерне товариство
at joint-stock: ~ат, акціонерне товариство
pp limited: ~пп, приватне підприємство
dp state: ~дп, державне підприємство
ood limited: оод, ~ood, дружество с ограничена отговорност
eood limited: еоод, eood, еднолично дружество с ограничена отговорност
ad joint-stock: ~ад, ~ad, акционерно дружество
ead joint-stock: еад, ~ead, еднолично акционерно дружество
ae joint-stock: ~αε, ~ae, ανωνυμη εταιρεια, ανωνυμη εταιρια, ανωνυμος εταιρεια, ανωνυμος εταιρια, μονοπροσωπη αε, μονοπροσωπη ανωνυμη εταιρεια, μον αε, μαε
aebe joint-stock: αεβε, αβεε, αβετε, αεβετε, αεε, αετε, ατε, aebe, abee, avee, μονοπροσωπη αεβε, μονοπροσωπη αβεε
epe limited: επε, ~epe, εταιρεια περιορισμενης ευθυνης, εταιρια περιορισμενης ευθυνης, μεπε, μονοπροσωπη επε, μονοπροσωπη εταιρεια περιορισμενης ευθυνης
ike limited: ικε, ~ike, ιδιωτικη κεφαλαιουχικη εταιρεια, ιδιωτικη κεφαλαιουχικη εταιρια, μικε, μονοπροσωπη ικε, μον ικε, μονοπροσωπη ιδιωτικη κεφαλαιουχικη εταιρεια
oe partnership: ~οε, ~oe, ομορρυθμη εταιρεια, ομορρυθμη εταιρια, ομορρυθμος εταιρεια
ee partnership: ~εε, ~ee, ετερορρυθμη εταιρεια, ετερορρυθμη εταιρια, ετερορρυθμος εταιρεια
`
