/** The domains in what a person typed, a line or a comma each; addresses of pages and mailboxes are cut down to theirs. */
export function domainsIn(text: string): string[] {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((part) =>
      part
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^.*@/, '')
        .replace(/^www\./, '')
        .replace(/\/.*$/, ''),
    )
    .filter((part) => part !== '')
  return [...new Set(domains)]
}

/** Whether this can be a domain: labels with dots between them, none empty. Letters of any script. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(text)
}
