/** The closed set of problems and what each needs to be told. */
export interface ProblemParams {
  'folder-held': { dir: string; pid: number; what: string; since: string }
  'folder-unusable': { dir: string; reason: string }
  'folder-foreign': { dir: string; found: string }
  'folder-version': { dir: string; found: string; expected: string }
  'folder-damaged': { dir: string; reason: string }
  'folder-owner': { dir: string; owner: string }
  'platform-unsupported': { platform: string }
  'programs-unusable': { path: string; reason: string }
  'root-refused': { platform: string }
  'disk-full': { dir: string }
  'server-not-starting': { dir: string; reason: string; log: string }
  'server-not-stopping': { dir: string; pid: number }
  'database-unreachable': { target: string; reason: string }
  'database-too-old': { target: string; found: string; needed: string }
  'database-encoding': { target: string; found: string }
  'database-held': { target: string; holder: string; since: string }
  'database-lost': { target: string; reason: string }
  'database-newer': { migration: string }
  'migration-failed': { migration: string; reason: string }
  'backup-failed': { file: string; reason: string }
  'backup-damaged': { file: string; reason: string }
  'backup-newer': { file: string; migration: string }
  'restore-not-empty': { target: string; table: string }
  'restore-failed': { file: string; reason: string }
}

export type ProblemCode = keyof ProblemParams

const howToRestore =
  'Nothing in it was changed. Keep a copy of the folder, then restore the latest backup into a new folder with `mainstay restore`.'

export const sentences: { [Code in ProblemCode]: (params: ProblemParams[Code]) => string } = {
  'folder-held': (p) =>
    `The data folder ${p.dir} is in use by "${p.what}" (process ${p.pid}, since ${p.since}). Nothing was changed. Stop that process, or choose another folder.`,
  'folder-unusable': (p) =>
    `The data folder ${p.dir} cannot be used: ${p.reason}. Nothing was changed. Give this user the right to read and write it, or choose another folder.`,
  'folder-foreign': (p) =>
    `${p.dir} holds something that is not a Mainstay database (${p.found}). ${howToRestore}`,
  'folder-version': (p) =>
    `The database in ${p.dir} was made by PostgreSQL ${p.found}, this Mainstay brings PostgreSQL ${p.expected}. Nothing was changed. Make a backup with the Mainstay that made it, then restore that backup into a new folder.`,
  'folder-damaged': (p) => `The database in ${p.dir} is damaged: ${p.reason}. ${howToRestore}`,
  'folder-owner': (p) =>
    `The database in ${p.dir} belongs to ${p.owner}. Nothing was changed. Start Mainstay as that user, or as root.`,
  'platform-unsupported': (p) =>
    `Mainstay brings no PostgreSQL for ${p.platform}. Nothing was changed. Set MAINSTAY_DATABASE_URL to a PostgreSQL 15 or newer.`,
  'programs-unusable': (p) =>
    `The PostgreSQL that Mainstay brings does not run from ${p.path}: ${p.reason}. Nothing was changed. Run \`npm ci\` again, or set MAINSTAY_DATABASE_URL to a PostgreSQL 15 or newer.`,
  'root-refused': (p) =>
    `PostgreSQL does not run as root, and on ${p.platform} Mainstay cannot start it as another user. Nothing was changed. Start Mainstay as an ordinary user.`,
  'disk-full': (p) =>
    `The disk under ${p.dir} is full. Everything stored so far is kept. Free some space, then start again.`,
  'server-not-starting': (p) =>
    `The database in ${p.dir} does not start: ${p.reason}. Nothing was deleted. The whole story is in ${p.log}; if the data are damaged, restore the latest backup into a new folder.`,
  'server-not-stopping': (p) =>
    `The database server in ${p.dir} (process ${p.pid}) does not stop. Nothing stored is lost. End that process, then start again.`,
  'database-unreachable': (p) =>
    `The database ${p.target} does not answer: ${p.reason}. Nothing was changed. Check that it runs and that the address, name and password are right.`,
  'database-too-old': (p) =>
    `The database ${p.target} is PostgreSQL ${p.found}, Mainstay needs ${p.needed} or newer. Nothing was changed. Upgrade it, or leave MAINSTAY_DATABASE_URL unset.`,
  'database-encoding': (p) =>
    `The database ${p.target} stores text as ${p.found}, Mainstay needs UTF8. Nothing was changed. Create a database with encoding UTF8.`,
  'database-held': (p) =>
    `The database ${p.target} is in use by "${p.holder}" (since ${p.since}). Nothing was changed. Stop that server, or use another database.`,
  'database-lost': (p) =>
    `The connection that reserves the database ${p.target} for this server was lost: ${p.reason}. Everything acknowledged is stored. Start the server again.`,
  'database-newer': (p) =>
    `The database was last used by a newer Mainstay (it has "${p.migration}", which this one does not know). Nothing was changed. Install the newer version again.`,
  'migration-failed': (p) =>
    `The change "${p.migration}" of the database failed: ${p.reason}. It was undone whole, what was stored before is kept. Report this, or go back to the former version.`,
  'backup-failed': (p) =>
    `The backup ${p.file} was not made: ${p.reason}. The data are untouched and no half-made file was left. Correct the cause and start it again.`,
  'backup-damaged': (p) =>
    `The backup ${p.file} cannot be used: ${p.reason}. Nothing was changed. Take another copy of it, or an earlier backup.`,
  'backup-newer': (p) =>
    `The backup ${p.file} was made by a newer Mainstay (it has "${p.migration}"). Nothing was changed. Install the newer version, then restore.`,
  'restore-not-empty': (p) =>
    `The database ${p.target} already holds data (table "${p.table}"). Nothing was changed. Restore into a new folder or database, or say explicitly that its content is to be replaced.`,
  'restore-failed': (p) =>
    `The backup ${p.file} was not restored: ${p.reason}. It was undone whole, the database is as before. Correct the cause and start it again.`,
}
