import type { Choice } from './choice.ts'

/** Part a person plays in a buying decision. */
export const decisionRole: Choice = {
  choice: 'decisionRole',
  words: {
    decisionMaker: `decision maker, decisionmaker, decider, final decision, decides, economic buyer,
      signatory, executive sponsor
      лпр, лицо принимающее решение, лицо принимающее решения, принимает решение, принимает решения,
      решающий
      αποφασίζων, λήπτης αποφάσεων, λαμβάνει αποφάσεις, υπεύθυνος απόφασης
      entscheider, entscheidungsträger, entscheiderin`,
    approver: `approves, approving, approval, authorizer, authoriser
      согласующий, утверждающий, согласует, утверждает, согласование
      εγκρίνων, έγκριση, εγκρίνει
      genehmiger, freigeber, freigabe, genehmigt`,
    influencer: `influence, influences, recommender, champion, coach, advocate, sponsor, adviser, advisor
      влияет, влияющий, лвр, лицо влияющее на решение, влияет на решение, инфлюенсер, советник, рекомендует
      επηρεάζων, επηρεάζει, επιρροή, σύμβουλος
      beeinflusser, einflussnehmer, meinungsbildner, berater, empfehler`,
    technical: `technical buyer, technical evaluator, technical expert, engineer, technical specialist,
      evaluator, specifier
      технический, технический эксперт, технический специалист, эксперт, инженер, технарь
      τεχνικός, τεχνικός αξιολογητής, τεχνικός σύμβουλος, μηχανικός
      techniker, technisch, technischer einkäufer, technischer entscheider, fachexperte`,
    financial: `finance, financial buyer, budget owner, budget holder, payer, cfo
      финансовый, финансы, финансист, держатель бюджета, плательщик, бюджетодержатель
      οικονομικός, οικονομικά, υπεύθυνος προϋπολογισμού
      finanzen, finanziell, finanzentscheider, budgetverantwortlicher, kaufmännisch`,
    user: `end user, user buyer, operator, operational user
      пользователь, конечный пользователь, потребитель, эксплуатация
      χρήστης, τελικός χρήστης
      anwender, nutzer, benutzer, endanwender`,
    gatekeeper: `gate keeper, blocker, secretary, assistant, procurement gatekeeper
      секретарь, фильтр, привратник, ассистент, помощник
      φύλακας, γραμματέας, θυρωρός
      türsteher, torwächter, sekretariat, assistenz`,
  },
}
