import { columnsOf, type Target } from './target.ts'

/** The colleague is found or made by name and address; a file only fills the fields. */
export const colleaguesTarget: Target = {
  table: 'colleagues',
  identity: ['id'],
  withoutOrigin: true,
  columns: columnsOf('name', 'searchKey', 'email', 'title', 'office', 'manager', 'leftOn'),
  key: () => '',
  repeated: 'once',
}
