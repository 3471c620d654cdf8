import { compile } from 'html-to-text'
import { MAIL_LIMITS } from './limits.ts'

const skip = (selector: string) => ({ selector, format: 'skip' })
const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: 4 * MAIL_LIMITS.textChars, maxDepth: 200, maxChildNodes: 5000 },
  selectors: [
    ...['script', 'style', 'img', 'svg', 'head', 'title', 'noscript', 'object', 'iframe'].map(skip),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'table', format: 'block' },
  ],
})

/** The text a reader would see of an HTML message, quotations marked by ">". Nothing in it is fetched or run. */
export function htmlText(html: string): string {
  return convert(html).trim()
}
