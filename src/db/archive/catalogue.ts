import type pg from 'pg'

export interface TableFound {
  schema: string
  name: string
  columns: string[]
}

/** What belongs to the application: not to PostgreSQL itself, to an extension, or to a session. */
const OWN_SCHEMAS = `n.nspname <> 'information_schema' and n.nspname !~ '^pg_'`
const NO_EXTENSION = `not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Every table with the columns it stores; the list of migrations is not data and left out. */
export async function tablesOf(client: pg.ClientBase): Promise<TableFound[]> {
  const { rows } = await client.query<TableFound>(`
    select n.nspname as schema, c.relname as name,
      coalesce((select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '[]') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${OWN_SCHEMAS} and ${NO_EXTENSION}
      and not (n.nspname = 'public' and c.relname = 'migrations')
    order by 1, 2`)
  return rows
}

export interface SequenceFound {
  schema: string
  name: string
  value: string
}

/** The sequences that have given out a number, with the last one. */
export async function sequencesOf(client: pg.ClientBase): Promise<SequenceFound[]> {
  const { rows } = await client.query<SequenceFound>(`
    select schemaname as schema, sequencename as name, last_value::text as value
    from pg_sequences where last_value is not null order by 1, 2`)
  return rows
}

/** Statements that take an index or a foreign key away, and that put it back. */
export interface Detached {
  detach: string
  attach: string
}

/**
 * Foreign keys and plain indexes of some schemas. Without them tables load in any order, faster; putting a key
 * back proves it for every row.
 */
export async function detachable(client: pg.ClientBase, schemas: readonly string[]): Promise<Detached[]> {
  const { rows } = await client.query<Detached>(
    `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as detach,
            format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname,
                   pg_get_constraintdef(k.oid)) as attach, 2 as place
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and n.nspname = any($1)
     union all
     select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), 1
     from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
       join pg_namespace n on n.oid = c.relnamespace
     where not i.indisunique and not x.relispartition and c.relkind in ('r', 'p') and n.nspname = any($1)
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by place`,
    [schemas],
  )
  return rows
}

/** The first table that holds a row, or null where the database is free to be restored into. */
export async function firstFilled(client: pg.ClientBase): Promise<string | null> {
  for (const table of await tablesOf(client)) {
    const relation = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from ${relation}) as filled`,
    )
    if (rows[0]?.filled) return table.name
  }
  return null
}
