import type { SampleColleague } from '../types.ts'
import { SUPPLIER_DOMAIN, team } from '../team.ts'

const HEAD = 'Henrik Solvang'

const colleague = (
  desk: SampleColleague['desk'],
  name: string,
  latin: string,
  title: string,
  office: string,
  manager: string | null = HEAD,
): SampleColleague => ({
  name,
  email: `${latin.toLowerCase().replaceAll(' ', '.')}@${SUPPLIER_DOMAIN}`,
  title,
  office,
  manager,
  desk,
})

const offices: Record<keyof typeof team, string> = {
  irina: 'Moscow',
  maxim: 'Moscow',
  eleni: 'Athens',
  nikos: 'Athens',
  katharina: 'Hamburg',
  james: 'Leeds',
}

/** Everybody of ours whom customers meet: who sells, who repairs, who ships, who answers for quality and for invoices. */
export const colleagues: readonly SampleColleague[] = [
  colleague('sales', HEAD, HEAD, 'Head of key accounts', 'Hamburg', null),
  ...Object.entries(team).map(([key, { name, email }]): SampleColleague => ({
    name,
    email,
    title: 'Key account manager',
    office: offices[key as keyof typeof team],
    manager: HEAD,
    desk: 'sales',
  })),
  colleague('service', 'Сергей Ольшанов', 'Sergey Olshanov', 'Service engineer', 'Moscow'),
  colleague('service', 'Γιάννης Κορρέντης', 'Giannis Korrentis', 'Service engineer', 'Athens'),
  colleague('service', 'Tobias Reinlein', 'Tobias Reinlein', 'Service engineer', 'Hamburg'),
  colleague('service', 'Fiona Laidlaw', 'Fiona Laidlaw', 'Application engineer', 'Leeds'),
  colleague('logistics', 'Вера Тихонравова', 'Vera Tikhonravova', 'Logistics coordinator', 'Moscow'),
  colleague('logistics', 'Dorothea Kling', 'Dorothea Kling', 'Logistics coordinator', 'Hamburg'),
  colleague('quality', 'Αναστασία Ρηγοπούλου', 'Anastasia Rigopoulou', 'Quality manager', 'Athens'),
  colleague('finance', 'Ulrich Baumeister', 'Ulrich Baumeister', 'Accounts receivable', 'Hamburg'),
]

const officeFor = (country: string): string => {
  if (country === 'RU' || country === 'KZ') return 'Moscow'
  if (country === 'GR' || country === 'TR') return 'Athens'
  return country === 'GB' || country === 'US' || country === 'IT' ? 'Leeds' : 'Hamburg'
}

/** Who of a desk looks after a country: the office that is near, else whoever has the desk. */
export function colleagueFor(desk: SampleColleague['desk'], country: string): SampleColleague {
  const ofDesk = colleagues.filter((one) => one.desk === desk)
  return ofDesk.find(({ office }) => office === officeFor(country)) ?? ofDesk.at(-1)!
}

/** The colleague of a name; throws an Error for a name nobody of ours bears. */
export function colleagueNamed(name: string): SampleColleague {
  const found = colleagues.find((one) => one.name === name)
  if (!found) throw new Error(`nobody of ours is called ${name}`)
  return found
}
