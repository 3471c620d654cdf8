/** Legal forms of countries that write Latin letters; the notation is that of EASTERN_FORMS. */
export const WESTERN_FORMS = `
gmbh limited: gmbh, ggmbh, ges mbh, gesmbh, ~mbh, gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung
gmbh-co-kg partnership: gmbh & co kg, gmbh & cokg, gmbh & co, gmbh co kg, gmbh und co kg, gmbh and co kg
gmbh-co-kgaa partnership: gmbh & co kgaa
ag-co-kg partnership: ag & co kg, ag & co
se-co-kg partnership: se & co kg, se & co kgaa
ug-co-kg partnership: ug & co kg, ug haftungsbeschrankt & co kg
ag joint-stock: ~ag, aktiengesellschaft
kgaa joint-stock: kgaa, ag & co kgaa, kommanditgesellschaft auf aktien
kg partnership: ~kg, ~co kg, & co kg, kommanditgesellschaft
ohg partnership: ohg, & co ohg, offene handelsgesellschaft
gbr partnership: ~gbr
se joint-stock: ~se, societas europaea
ek sole-trader: ~ek, ekfm, ekfr, eingetragener kaufmann
ug limited: ~ug, ug haftungsbeschrankt, ug haftungsbeschraenkt
eg cooperative: ~eg, eingetragene genossenschaft
ev association: ~ev, eingetragener verein
ltd limited: ltd, limited, co ltd, co limited, company limited, company ltd, private limited, private ltd, pvt ltd, pvt limited, pte ltd, pty ltd, pty limited, лтд, лимитед
llc limited: llc, ~ллс, limited liability company
plc joint-stock: plc, public limited company
llp partnership: llp, limited liability partnership
lp partnership: ~lp, limited partnership
inc joint-stock: inc, incorporated
corp joint-stock: corp, corporation
co company: ~co, ~company, & co, & company, and company, & cie, & σια
sa joint-stock: ~sa, sa de cv, sab de cv, ~sau, societe anonyme, sociedad anonima, sociedade anonima, spolka akcyjna
sas joint-stock: ~sas, sasu, societe par actions simplifiee
sarl limited: sarl, sa rl, eurl, sagl, societe a responsabilite limitee
snc partnership: ~snc
spa joint-stock: ~spa, societa per azioni
srl limited: srl, srls, sprl, societa a responsabilita limitata
sl limited: ~sl, ~slu, sociedad limitada
lda limited: ~lda, ltda, limitada
bv limited: ~bv, bvba, besloten vennootschap
nv joint-stock: ~nv, naamloze vennootschap
ab joint-stock: ~ab, ab publ, aktiebolag, aktiebolaget
as joint-stock: ~as, akciova spolecnost, anonim sirketi, san ve tic as, sanayi ve ticaret as, san tic as, sanayi ve ticaret anonim sirketi, aktsiaselts
asa joint-stock: ~asa
aps limited: aps
oy limited: ~oy, ~oy ab, osakeyhtio
oyj joint-stock: oyj, ~abp
hf joint-stock: ~hf
ehf limited: ehf
kft limited: kft, korlatolt felelossegu tarsasag
zrt joint-stock: zrt, zartkoruen mukodo reszvenytarsasag
nyrt joint-stock: nyrt
bt partnership: ~bt
spzoo limited: sp z oo, sp z o o, sp zoo, spzoo, spolka z oo, spolka z ograniczona odpowiedzialnoscia
spzoo-spk partnership: sp z oo sp k, sp z oo sk, sp z oo spolka komandytowa
spk partnership: ~sp k, ~spk, spolka komandytowa
spj partnership: ~sp j, ~spj, spolka jawna
sro limited: sro, spol s ro, spol sro, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym
doo limited: doo, jdoo, доо
dd joint-stock: ~dd
ltd-sti limited: ltd sti, limited sirketi, san ve tic ltd sti, san tic ltd sti, sanayi ve ticaret ltd sti, sanayi ve ticaret limited sirketi
ou limited: ~ou, osauhing
uab limited: ~uab, uzdaroji akcine bendrove
sia limited: ~sia, sabiedriba ar ierobezotu atbildibu
kk joint-stock: ~kk, kabushiki kaisha
`
