import { columnsOf, type Target } from './target.ts'

/** The account itself is found or made by its company; a file only fills its fields. */
export const accountsTarget: Target = {
  table: 'accounts',
  identity: ['id'],
  withoutOrigin: true,
  columns: [
    ...columnsOf(
      'name',
      'searchKey',
      'country',
      'city',
      'address',
      'industry',
      'employees',
      'annualRevenue',
      'foundedYear',
      'website',
      'email',
      'phone',
      'categorySpend',
      'notes',
      'ownerId',
      'strategy',
      'markets',
      'history',
      'creditLimit',
      'creditCurrency',
      'paymentDays',
      'ownerName',
    ),
    { field: 'custom', column: 'custom', keep: 'joined' },
  ],
  key: () => '',
  repeated: 'once',
}
