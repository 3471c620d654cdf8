import type account from './en/account.json'
import type concentration from './en/concentration.json'
import type criteria from './en/criteria.json'
import type grid from './en/grid.json'
import type matrix from './en/matrix.json'
import type portfolio from './en/portfolio.json'
import type reason from './en/reason.json'
import type shell from './en/shell.json'

/** Every message there is. An area is one file per language; a new area adds its line above and below. */
export type MessageId =
  | keyof typeof account
  | keyof typeof concentration
  | keyof typeof criteria
  | keyof typeof grid
  | keyof typeof matrix
  | keyof typeof portfolio
  | keyof typeof reason
  | keyof typeof shell
