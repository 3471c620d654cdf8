import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface RatingRow {
  accountId: string
  id: string
  criterion: string
  party: string
  rater: string
  /** Who the rater is, however they are called by now; by name for ratings that came in with the sample. */
  raterId: string
  score: number
  ratedOn: string
}

export function findRatings(db: Kysely<DB>, through: string) {
  return sql<RatingRow>`select account_id, id, criterion, party, rater, coalesce(created_by, rater) as rater_id, score::float8 as score, rated_on
    from ratings where rated_on <= ${through}::date order by account_id, criterion, party, rated_on, id`.execute(
    db,
  )
}

interface NewRating extends Omit<RatingRow, 'raterId'> {
  originId: string
  sample: boolean
  createdAt: Date
  createdBy: string | null
}

export async function insertRatings(db: Kysely<DB>, ratings: NewRating[]): Promise<void> {
  if (ratings.length > 0) await db.insertInto('ratings').values(ratings).execute()
}
