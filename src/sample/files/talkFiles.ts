import { encodeText } from '../../core/text/encode.ts'
import { bookOf } from '../orders.ts'
import type { SampleInteraction, SampleRequest } from '../facts.ts'
import type { Minute } from '../types.ts'
import { dottedMinute, orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { mixedIn, separated, type TextRow, utf8WithMark, workbook } from './tables.ts'

const interactionHeader = [
  'Date and time',
  'Company',
  'Channel',
  'Direction',
  'Contact',
  'Contact e-mail',
  'Our person',
  'Subject',
  'Notes',
]
const channelNames: Record<SampleInteraction['channel'], string> = {
  call: 'Phone call',
  meeting: 'Meeting',
  visit: 'Visit',
  event: 'Event',
}

/** Calls, meetings, visits and events from the CRM. */
export async function interactionList(context: FileContext): Promise<FileContent> {
  const rows = context.sample.interactions.map((interaction) => [
    new Date(`${interaction.occurredAt}:00Z`),
    context.spelled(interaction.account, 'interactions'),
    channelNames[interaction.channel],
    interaction.direction === 'in' ? 'Incoming' : 'Outgoing',
    interaction.contact,
    interaction.contactEmail,
    interaction.person,
    interaction.subject,
    interaction.text,
  ])
  return {
    path: 'interactions.xlsx',
    kind: 'interactions',
    description: 'Calls, meetings, visits and events from the CRM',
    rows: rows.length,
    badRows: 0,
    bytes: await workbook([{ name: 'Activities', rows: [interactionHeader, ...rows] }], context.sample.asOf),
  }
}

const russianHeader = [
  '№ обращения',
  'Дата обращения',
  'Контрагент',
  'Тип обращения',
  'Тема',
  'Контактное лицо',
  'Дата первого ответа',
  'Дата решения',
  'Статус',
]
const russianTypes: Record<SampleRequest['type'], string> = {
  question: 'Вопрос',
  complaint: 'Рекламация',
  technical: 'Техническая поддержка',
  change: 'Изменение условий',
}

/** Requests from Russia and Kazakhstan in windows-1251, with three days that do not exist. */
export function russianRequests(context: FileContext): FileContent {
  const rows = requestsOf(context, true).map((request): TextRow => [
    request.number,
    dottedMinute(request.openedAt),
    request.account.replace(/[«»]/g, '"'),
    russianTypes[request.type],
    request.subject,
    request.contact ?? '',
    orEmpty(request.firstResponseAt, dottedMinute),
    orEmpty(request.resolvedAt, dottedMinute),
    request.resolvedAt === null ? 'Открыто' : 'Закрыто',
  ])
  const year = context.sample.firstDay.slice(0, 4)
  const bad = [`31.11.${year} 10:15`, `30.02.${Number(year) + 1} 09:00`, `12.14.${year} 16:40`].map(
    (day, place) =>
      rows[place]!.map((cell, index) => (index === 0 ? `T-9990${place + 1}` : index === 1 ? day : cell)),
  )
  return {
    path: 'requests-russia.csv',
    kind: 'requests',
    description: 'Requests from Russia and Kazakhstan, windows-1251',
    rows: rows.length,
    badRows: bad.length,
    bytes: encodeText(separated([russianHeader, ...mixedIn(rows, bad)], ';'), 'windows-1251'),
  }
}

const spaced = (minute: Minute) => minute.replace('T', ' ')

const otherHeader = [
  'Request no.',
  'Opened',
  'Customer',
  'Request type',
  'Subject',
  'Contact',
  'First response',
  'Resolved',
  'Status',
]
const typeNames: Record<SampleRequest['type'], string> = {
  question: 'Question',
  complaint: 'Complaint',
  technical: 'Technical',
  change: 'Change request',
}

/** Requests from all other countries, as the service desk exports them. */
export function otherRequests(context: FileContext): FileContent {
  const rows = requestsOf(context, false).map((request): TextRow => [
    request.number,
    spaced(request.openedAt),
    request.account,
    typeNames[request.type],
    request.subject,
    request.contact ?? '',
    orEmpty(request.firstResponseAt, spaced),
    orEmpty(request.resolvedAt, spaced),
    request.resolvedAt === null ? 'Open' : 'Closed',
  ])
  return {
    path: 'requests-other.csv',
    kind: 'requests',
    description: 'Requests from all other countries, from the service desk',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([otherHeader, ...rows], ',')),
  }
}

function requestsOf(context: FileContext, isRussian: boolean): SampleRequest[] {
  return context.sample.requests.filter(
    ({ account }) => (bookOf(context.account(account).country) === 'ru') === isRussian,
  )
}
