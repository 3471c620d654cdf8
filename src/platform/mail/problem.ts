/** Why a message could not be read; each has a sentence under imports.reason. */
export type MailProblemCode = 'mailEmpty' | 'mailTooDeep' | 'mailNoDate' | 'mailNotOne' | 'mailDamaged'

/** One message that cannot be read. It is reported and the next one is taken. */
export class MailProblem extends Error {
  readonly code: MailProblemCode

  constructor(code: MailProblemCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'MailProblem'
    this.code = code
  }
}
