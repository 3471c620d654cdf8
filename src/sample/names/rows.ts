import type { Industry } from '../types.ts'

/** A customer as the name tables hold it. */
export interface CustomerRow {
  name: string
  domain: string
  country: string
  city: string
  industry: Industry
  employees: number
  revenueMillionEur: number
  foundedYear: number
  /** What it buys from us in a usual year, in thousand euro; 0 for a parent that does not buy itself. */
  salesThousandEur: number
  parent: string | null
}

/** Name, domain without `.example`, city, industry letter, employees, revenue in million euro, founded, our sales in thousand euro, parent. */
type RowTuple = readonly [
  string,
  string,
  string,
  'E' | 'M' | 'P' | 'C',
  number,
  number,
  number,
  number,
  string?,
]

const industries = { E: 'energy', M: 'metallurgy', P: 'petrochemicals', C: 'machinery' } as const

/** Turns the short rows of one country into customers. */
export function customersOf(country: string, rows: readonly RowTuple[]): CustomerRow[] {
  return rows.map(([name, domain, city, industry, employees, revenue, foundedYear, sales, parent]) => ({
    name,
    domain: `${domain}.example`,
    country,
    city,
    industry: industries[industry],
    employees,
    revenueMillionEur: revenue,
    foundedYear,
    salesThousandEur: sales,
    parent: parent ?? null,
  }))
}
