import type reason from './en/reason.json'
import type shell from './en/shell.json'

/** Every message there is. An area is one file per language; a new area adds its line above and below. */
export type MessageId = keyof typeof shell | keyof typeof reason
