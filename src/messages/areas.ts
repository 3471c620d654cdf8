import type account from './en/account.json'
import type concentration from './en/concentration.json'
import type criteria from './en/criteria.json'
import type duplicates from './en/duplicates.json'
import type grid from './en/grid.json'
import type importing from './en/import.json'
import type imports from './en/imports.json'
import type matrix from './en/matrix.json'
import type portfolio from './en/portfolio.json'
import type problem from './en/problem.json'
import type reason from './en/reason.json'
import type settings from './en/settings.json'
import type shell from './en/shell.json'

/** Every message there is. An area is one file per language; a new area adds its line above and below. */
export type MessageId =
  | keyof typeof account
  | keyof typeof concentration
  | keyof typeof criteria
  | keyof typeof duplicates
  | keyof typeof grid
  | keyof typeof importing
  | keyof typeof imports
  | keyof typeof matrix
  | keyof typeof portfolio
  | keyof typeof problem
  | keyof typeof reason
  | keyof typeof settings
  | keyof typeof shell
