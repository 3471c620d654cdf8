import { foldText } from '../../../core/text/fold.ts'
import { columnsOf, keyOf, type Target } from './target.ts'

/** A person named twice in a file is one contact. What a person said of a contact no file overwrites. */
export const contactsTarget: Target = {
  table: 'contacts',
  identity: ['account_id', 'id'],
  columns: [
    ...columnsOf(
      'name',
      'title',
      'email',
      'phone',
      'role',
      'circle',
      'influence',
      'stance',
      'reportsTo',
      'language',
      'consent',
      'startedOn',
      'leftOn',
      'notes',
    ),
    { field: 'custom', column: 'custom', keep: 'joined' },
  ],
  key: (values) => (values.email ? keyOf('e', values.email) : keyOf('n', foldText(String(values.name)))),
  repeated: 'once',
  saidBy: 'fields',
}
