import type account from './en/account.json'
import type candidates from './en/candidates.json'
import type colleagues from './en/colleagues.json'
import type concentration from './en/concentration.json'
import type contracts from './en/contracts.json'
import type criteria from './en/criteria.json'
import type dossier from './en/dossier.json'
import type duplicates from './en/duplicates.json'
import type finances from './en/finances.json'
import type grid from './en/grid.json'
import type hours from './en/hours.json'
import type importing from './en/import.json'
import type imports from './en/imports.json'
import type lifecycle from './en/lifecycle.json'
import type mail from './en/mail.json'
import type mailboxes from './en/mailboxes.json'
import type matrix from './en/matrix.json'
import type needs from './en/needs.json'
import type people from './en/people.json'
import type portfolio from './en/portfolio.json'
import type problem from './en/problem.json'
import type reason from './en/reason.json'
import type settings from './en/settings.json'
import type shell from './en/shell.json'
import type files from './en/files.json'
import type log from './en/log.json'
import type tenders from './en/tenders.json'
import type timeline from './en/timeline.json'

/** Every message there is. An area is one file per language; a new area adds its line above and below. */
export type MessageId =
  | keyof typeof account
  | keyof typeof candidates
  | keyof typeof colleagues
  | keyof typeof concentration
  | keyof typeof contracts
  | keyof typeof criteria
  | keyof typeof dossier
  | keyof typeof duplicates
  | keyof typeof finances
  | keyof typeof grid
  | keyof typeof hours
  | keyof typeof importing
  | keyof typeof imports
  | keyof typeof lifecycle
  | keyof typeof mail
  | keyof typeof mailboxes
  | keyof typeof matrix
  | keyof typeof needs
  | keyof typeof people
  | keyof typeof portfolio
  | keyof typeof problem
  | keyof typeof reason
  | keyof typeof settings
  | keyof typeof shell
  | keyof typeof files
  | keyof typeof log
  | keyof typeof tenders
  | keyof typeof timeline
