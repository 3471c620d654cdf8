import { type Kysely, sql } from 'kysely'

/** What of a text is looked at: long enough for any letter, short enough for an index. */
const mostChars = 40_000
/** A longer run of letters is no word, and an index holds none of two thousand bytes. */
const mostLetters = 200

/**
 * The words of a text as they are looked for: small letters without accents, one form of sigma, ё as е. The search folds
 * what is typed in the same way and asks for the forms of each word, so that the index needs no grammar, no text search
 * configuration and no locale of the server.
 *
 * Interactions carry their words and are found by an index of them; those of mail are made anew, of people their names and
 * addresses alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_words(given text) returns tsvector language plpgsql immutable strict parallel safe cost 500
    as $$
    declare
      folded text := left(given, ${sql.lit(mostChars)});
    begin
      if octet_length(folded) = length(folded) then
        folded := lower(folded collate "C");
      else
        folded := replace(lower(normalize(folded, NFKD) collate ${sql.raw(await lettersOf(db))}), U&'\\0438\\0306', U&'\\0439');
        folded := regexp_replace(folded, '[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u2060\\ufeff]', '', 'g');
        folded := translate(folded, 'ςøłđðıħ', 'σolddih');
        folded := replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
        folded := regexp_replace(folded, '[’‘ʼ´]', '''', 'g');
      end if;
      folded := regexp_replace(replace(folded, '''', ''), '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u303f]+', ' ', 'g');
      return array_to_tsvector(array_remove(case when length(folded) > ${sql.lit(mostLetters)}
        then array(select left(word, ${sql.lit(mostLetters)}) from unnest(string_to_array(folded, ' ')) word)
        else string_to_array(folded, ' ') end, ''));
    end $$;

    alter table interactions add search tsvector generated always as (search_words(coalesce(subject, '') || ' ' ||
      coalesce(text, '') || ' ' || coalesce(contact, '') || ' ' || coalesce(contact_email, '') || ' ' ||
      coalesce(person, ''))) stored;
    create index interactions_search on interactions using gin (search);

    update mail_messages set search =
      search_words(concat_ws(' ', subject, from_name, from_address,
        jsonb_path_query_array(recipients, '$[*].keyvalue() ? (@.key != "role").value')::text, body));
  `.execute(db)
}

/** The rules of this server that know the capitals of every script; without any, its own. */
async function lettersOf(db: Kysely<unknown>): Promise<string> {
  const known = ['und-x-icu', 'pg_c_utf8', 'C.utf8']
  const { rows } = await sql<{ collname: string }>`select collname from pg_collation
    where collname = any(${known}) order by array_position(${known}, collname::text) limit 1`.execute(db)
  return `"${rows[0]?.collname ?? 'default'}"`
}
