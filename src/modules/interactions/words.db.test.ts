import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../core/search/words.ts'
import { testDatabase } from '../../test/database.ts'

const test = testDatabase()

/** The words of a text as the database keeps them, in its order. */
async function kept(text: string): Promise<string[]> {
  const { rows } = await sql<{
    words: string[]
  }>`select tsvector_to_array(search_words(${text})) as words`.execute(test.db)
  return rows[0]!.words.toSorted()
}

describe('the words of a text in the database', () => {
  it.each([
    'Delivery SO-2024/17 of 3×DN50 (O’Brien’s) at 5 °C — late',
    'Счёт № 15: йогурт, ЁЛКА, Подъём, «Клапан»',
    'ΠΡΟΣΦΟΡΆΣ, Ήταν προϊόντος πελάτης ΑΫΛΟΣ · άυλος;',
    'Gießerei Ærø Þór Łódź İstanbul naïve Ångström ﬁnal',
    'и\u0306од cafe\u0301 zero\u200bwidth soft\u00adhyphen',
    `${'x'.repeat(450)} end`,
    '',
    ' … — ',
  ])('are those that a search asks for: %s', async (text) => {
    expect(await kept(text)).toEqual([...new Set(searchWords(text))].toSorted())
  })

  it('are found to the end of a long text, and no further than is worth it', async () => {
    expect(await kept(`${'a '.repeat(10_000)}last`)).toEqual(['a', 'last'])
    expect(await kept(`${'a '.repeat(30_000)}beyond`)).toEqual(['a'])
  })
})
