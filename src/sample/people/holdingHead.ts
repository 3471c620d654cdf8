import type { ContactRole, SampleContact } from '../types.ts'

/** A post at the head office of the largest holding. */
export interface Post {
  title: string
  role: ContactRole
  circle: SampleContact['circle']
  influence: number
  /** Place of the superior in the list; null for the top. */
  under: number | null
}

const post = (
  title: string,
  role: ContactRole,
  circle: SampleContact['circle'],
  influence: number,
  under: number | null,
): Post => ({ title, role, circle, influence, under })

/** Place of the one through whom nearly all contact with the head office runs. */
export const THREAD_POST = 6

/** The thirty people known at the head office of «Таёжэнерго», superiors before their people. */
export const headOffice: readonly Post[] = [
  post('Генеральный директор', 'approver', 'leader', 5, null),
  post('Директор по закупкам', 'decision maker', 'leader', 5, 0),
  post('Технический директор', 'technical', 'defender', 5, 0),
  post('Финансовый директор', 'financial', 'leader', 4, 0),
  post('Директор по капитальному строительству', 'decision maker', 'leader', 4, 0),
  post('Начальник управления закупок оборудования', 'decision maker', 'leader', 4, 1),
  post('Начальник отдела закупок насосов и арматуры', 'influencer', 'leader', 4, 5),
  post('Ведущий специалист по закупкам', 'gatekeeper', 'user', 2, 6),
  post('Специалист по закупкам', 'gatekeeper', 'user', 1, 6),
  post('Начальник тендерного комитета', 'gatekeeper', 'leader', 4, 1),
  post('Ведущий специалист тендерного комитета', 'gatekeeper', 'user', 1, 9),
  post('Главный механик', 'influencer', 'defender', 4, 2),
  post('Главный энергетик', 'influencer', 'defender', 4, 2),
  post('Начальник отдела КИПиА', 'technical', 'defender', 3, 2),
  post('Ведущий инженер КИПиА', 'technical', 'defender', 2, 13),
  post('Начальник производственно-технического отдела', 'technical', 'leader', 3, 2),
  post('Ведущий инженер по насосам', 'technical', 'defender', 3, 11),
  post('Инженер по арматуре', 'technical', 'user', 2, 11),
  post('Начальник службы ремонтов', 'user', 'user', 3, 2),
  post('Мастер ремонтного участка', 'user', 'user', 1, 18),
  post('Руководитель проектного офиса', 'influencer', 'leader', 3, 4),
  post('Руководитель проекта модернизации', 'influencer', 'defender', 3, 20),
  post('Главный специалист по промышленной безопасности', 'approver', 'leader', 3, 2),
  post('Начальник службы качества', 'approver', 'leader', 3, 2),
  post('Начальник договорного отдела', 'gatekeeper', 'leader', 2, 1),
  post('Ведущий юрист', 'gatekeeper', 'user', 1, 24),
  post('Главный бухгалтер', 'financial', 'leader', 3, 3),
  post('Начальник казначейства', 'financial', 'leader', 3, 3),
  post('Начальник складского хозяйства', 'user', 'user', 1, 1),
  post('Помощник генерального директора', 'gatekeeper', 'user', 2, 0),
]
