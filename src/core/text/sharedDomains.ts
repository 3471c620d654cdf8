/** Mail services and site builders used by many companies: an address there says nothing about who it is. */
const LISTED = `
gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com
rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com
fastmail.com hey.com mail.com email.com gmx.com usa.net inbox.com hushmail.com
mail.ru inbox.ru list.ru bk.ru internet.ru xmail.ru yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru narod.ru
rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru vk.com nm.ru pochta.ru hotbox.ru e1.ru ngs.ru sibmail.com
ukr.net i.ua meta.ua bigmir.net online.ua mail.kz tut.by mail.by abv.bg mail.bg dir.bg
gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de online.de email.de mailbox.org posteo.de
1und1.de vodafone.de bluewin.ch hispeed.ch aon.at chello.at a1.net
otenet.gr hol.gr forthnet.gr yahoo.gr hotmail.gr cosmotemail.gr windtools.gr in.gr ath.forthnet.gr vodafone.gr mailbox.gr
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it alice.it tin.it tiscali.it pec.it
yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.uk hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.co.uk
btinternet.com sky.com virginmedia.com telefonica.net terra.es wp.pl onet.pl o2.pl interia.pl op.pl gazeta.pl
seznam.cz centrum.cz email.cz volny.cz azet.sk freemail.hu citromail.hu mynet.com telia.com comcast.net verizon.net
att.net sbcglobal.net bellsouth.net cox.net qq.com 163.com 126.com sina.com naver.com hanmail.net
facebook.com instagram.com linkedin.com twitter.com x.com youtube.com t.me telegram.me wa.me ok.ru
wixsite.com wix.com tilda.ws wordpress.com blogspot.com business.site ucoz.ru jimdo.com jimdosite.com webnode.com
squarespace.com weebly.com github.io sites.google.com tiu.ru satom.ru pulscen.ru prom.ua all.biz alibaba.com
`
const SHARED = new Set(LISTED.trim().split(/\s+/))

/**
 * Whether a domain belongs to many (free mail, site builders, social networks) or to nobody (example.com of
 * RFC 2606), so that two companies with it need not be one.
 */
export function isSharedDomain(domain: string): boolean {
  return SHARED.has(domain) || /^example\.[a-z]+$/.test(domain) || domain === 'localhost'
}
