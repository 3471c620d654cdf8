const latinForms =
  /(?:^|[\s,."»(])(?:gmbh|mbh|ag|kg|kgaa|ohg|ug|se|ltd|limited|llc|llp|lp|inc|incorporated|corp|corporation|plc|s\.?a\.?|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|n\.?v|b\.?v|a\.?b|oy|oyj|a\/s|aps|asa|sp\. ?z ?o\. ?o|s\.?r\.?o|a\.?s|d\.?o\.?o|kft|zrt|ooo|oao|zao|pao|jsc|pjsc|ojsc|cjsc|tov|pty|a\.?e|e\.?p\.?e|i\.?k\.?e|sarl|eood|ood|ead|as|tbk|pt)(?:[\s.,)"»]|$)/i
const looseForms = /\S[\s-](?:group|holdings?|industries|company|co\.?|international|werke|works)$/i
const otherForms =
  /(?:^|[\s,."«»(])(?:ооо|оао|зао|пао|ао|нао|ип|тоо|тов|чп|ооо|гуп|муп|фгуп|мку|нпо|нпп|пк|α\.?ε\.?|ε\.?π\.?ε\.?|ι\.?κ\.?ε\.?|ο\.?ε\.?|ε\.?ε\.?|α\.?β\.?ε\.?ε\.?|αβεε|αβεε|όμιλος)(?:[\s.,)"«»]|$)/iu

/** Tells whether a text carries a legal form (ООО, GmbH, Ltd, Α.Ε. …), as names of companies do. */
export function looksLikeCompany(text: string): boolean {
  return text.length <= 120 && (otherForms.test(text) || latinForms.test(text) || looseForms.test(text))
}
