import type { Choice } from './choice.ts'

/** Whose eyes a person sees us with: the brand's, the business's, or those of daily use. */
export const circle: Choice = {
  choice: 'circle',
  words: {
    defender: `brand defender, brand advocate, ambassador, promoter of the brand
      защитник бренда, адвокат бренда, амбассадор
      υπερασπιστής, υπερασπιστής της μάρκας, πρεσβευτής
      markenverteidiger, markenbotschafter, fürsprecher`,
    leader: `business leader, executive, management, top management, c level
      бизнес лидер, лидер, руководитель бизнеса, руководство, топ менеджмент
      επιχειρηματικός ηγέτης, ηγέτης, διοίκηση
      führungskraft, geschäftsführung, unternehmensleitung, entscheidungsebene`,
    user: `operational user, operations, end user, daily user
      пользователь, операционный пользователь, эксплуатация, конечный пользователь
      χρήστης, λειτουργικός χρήστης, τελικός χρήστης
      anwender, operativer anwender, nutzer, betrieb`,
  },
}

/** Where a person stands towards us. */
export const stance: Choice = {
  choice: 'stance',
  words: {
    sponsor: `champion, advocate, promoter, strong supporter, very positive, mentor, coach
      спонсор, чемпион, адвокат, активный сторонник
      χορηγός, υπέρμαχος, ένθερμος υποστηρικτής
      förderer, fürsprecher, sponsor, mentor`,
    supporter: `supports, supportive, positive, friendly, for us, in favour
      сторонник, поддерживает, положительно, за нас, лоялен, лояльный
      υποστηρικτής, θετικός, υπέρ
      unterstützer, befürworter, positiv`,
    neutral: `indifferent, undecided, unknown to us
      нейтрален, нейтральный, нейтрально, нейтральная, безразличен
      ουδέτερος, ουδέτερη, αδιάφορος
      neutral, unentschieden`,
    sceptic: `skeptic, sceptical, skeptical, doubtful, critical, critic, negative
      скептик, сомневается, скептически, критик, отрицательно
      σκεπτικιστής, δύσπιστος, επιφυλακτικός, αρνητικός
      skeptiker, skeptisch, kritisch, kritiker, negativ`,
    opponent: `against, blocker, enemy, hostile, detractor, against us
      противник, оппонент, против, против нас, блокирует
      αντίπαλος, αντίθετος, κατά, πολέμιος
      gegner, ablehnend, dagegen, blockierer`,
  },
}

/** Weight of a person's word, 1 to 5. */
export const influence: Choice = {
  choice: 'influence',
  words: {
    5: 'very high, decisive, critical, очень высокое, решающее, πολύ υψηλή, καθοριστική, sehr hoch, entscheidend',
    4: 'high, strong, высокое, высокая, сильное, υψηλή, μεγάλη, hoch, stark',
    3: 'medium, middle, moderate, среднее, средняя, μέτρια, μεσαία, mittel',
    2: 'low, weak, низкое, низкая, слабое, χαμηλή, μικρή, niedrig, gering, schwach',
    1: 'very low, none, очень низкое, нет влияния, πολύ χαμηλή, καμία, sehr niedrig, keiner',
  },
}

/** Whether a person may be written to. */
export const consent: Choice = {
  choice: 'consent',
  words: {
    given: `yes, opt in, granted, agreed, true, consented
      да, получено, согласен, дано, есть, согласие получено
      ναι, δόθηκε, συναινεί
      ja, erteilt, zugestimmt, einwilligung erteilt`,
    refused: `no, opt out, withdrawn, declined, denied, false, unsubscribed
      нет, отказ, отозвано, не согласен, отписался
      όχι, ανακλήθηκε, αρνήθηκε
      nein, verweigert, widerrufen, abgelehnt`,
  },
}

/** How well one of ours knows one of theirs, 0 to 4. */
export const relationLevel: Choice = {
  choice: 'relationLevel',
  words: {
    4: 'trusted adviser, trusted advisor, доверенный советник, έμπιστος σύμβουλος, vertrauter berater',
    3: `trusted, trust, good, close, доверие, доверительные, доверяет, хорошие, близкие,
      εμπιστοσύνη, έμπιστη, καλή, στενή, vertrauen, vertrauensvoll, gut, eng`,
    2: `works with, working, regular, работает вместе, рабочие, рабочий контакт, работают,
      συνεργασία, συνεργάζεται, arbeitet zusammen, arbeitsbeziehung, zusammenarbeit`,
    1: 'knows, acquainted, met, знает, знаком, знакомы, γνωρίζει, γνωριμία, kennt, bekannt, bekanntschaft',
    0: 'none, no relation, unknown, нет, нет отношений, не знаком, καμία, κανένα, keine',
  },
}
