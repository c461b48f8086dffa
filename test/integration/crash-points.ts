export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** One thing that the console is about to do or has just done to a file of its own, or to the service. */
export interface Moment {
  readonly of: 'outbox' | 'replica' | 'loading' | 'preferences' | 'service'
  readonly when: 'before' | 'after'
  /** The statement, `remove …` and `rename …` of a file, `request` or `answer` of the service. */
  readonly what: string
  readonly values: readonly unknown[]
  /** The statements of the transaction so far. */
  readonly since: readonly Statement[]
  /** Whether a decision was committed to the outbox that the view doesn't show yet. */
  readonly isUnshown: boolean
}

/** What the folder has to be like, so that a start comes past the point. */
export type Before = 'as it was left' | 'replica lost' | 'replica of an older version'

export interface CrashPoint {
  readonly name: string
  readonly before: Before
  /** Out of so many times that it comes by. */
  readonly times: number
  readonly is: (moment: Moment) => boolean
}

export const isDecided = ({ sql }: Statement): boolean => sql.startsWith('INSERT INTO op (')
const isCancelled = ({ sql, values }: Statement): boolean =>
  sql.startsWith("UPDATE op SET state = 'cancelled'") ||
  (sql.startsWith('UPDATE op SET state = ?') && values[0] === 'cancelled')
const isSettled = ({ sql, values }: Statement): boolean =>
  sql.startsWith('UPDATE op SET state = ?') && values[0] !== 'cancelled'
/** The outbox is ahead of the view from its commit on. */
export const isAhead = (done: Statement): boolean => isDecided(done) || isCancelled(done) || isSettled(done)
const isSending = ({ sql }: Statement): boolean => sql.startsWith("UPDATE op SET state = 'sending'")
const isMoved = ({ sql }: Statement): boolean => sql.startsWith('UPDATE replica SET seq')
const isWrite = (sql: string): boolean => /^\s*(INSERT|UPDATE|DELETE)/.test(sql)
const statementOf = ({ what, values }: Moment): Statement => ({ sql: what, values })
const isCommit = ({ what }: Moment): boolean => what === 'COMMIT'
const before = ({ when }: Moment): boolean => when === 'before'
const after = ({ when }: Moment): boolean => when === 'after'

function point(
  name: string,
  is: CrashPoint['is'],
  { times = 1, folder = 'as it was left' }: { times?: number; folder?: Before } = {},
): CrashPoint {
  return { name, is, times, before: folder }
}

/** Where a crash hurts most. */
export const crashPoints: readonly CrashPoint[] = [
  point(
    'a decision, before the outbox has it',
    (m) => m.of === 'outbox' && before(m) && isCommit(m) && m.since.some(isDecided),
    { times: 4 },
  ),
  point(
    'a decision, in the outbox and not in the view',
    (m) => m.of === 'outbox' && after(m) && isCommit(m) && m.since.some(isDecided),
    { times: 4 },
  ),
  point('a decision, half in the view', (m) => m.of === 'replica' && before(m) && m.isUnshown && isWrite(m.what), {
    times: 12,
  }),
  point('a decision, before the view has it', (m) => m.of === 'replica' && before(m) && isCommit(m) && m.isUnshown, {
    times: 4,
  }),
  point('a decision, shown and not answered', (m) => m.of === 'replica' && after(m) && isCommit(m) && m.isUnshown, {
    times: 4,
  }),
  point(
    'an undo, before what waited is cancelled',
    (m) => m.of === 'outbox' && before(m) && isCancelled(statementOf(m)),
  ),
  point(
    'an undo, cancelled and still in the view',
    (m) => m.of === 'outbox' && after(m) && isCommit(m) && m.since.some(isCancelled),
  ),
  point(
    'sending, marked and not sent',
    (m) => m.of === 'outbox' && after(m) && isCommit(m) && m.since.some(isSending),
    { times: 2 },
  ),
  point('sending, on its way', (m) => m.of === 'service' && m.what === 'request' && after(m), { times: 2 }),
  point('sending, answered and not read', (m) => m.of === 'service' && m.what === 'answer', { times: 2 }),
  point('a verdict, before it is stored', (m) => m.of === 'outbox' && before(m) && isSettled(statementOf(m)), {
    times: 3,
  }),
  point(
    'a verdict, stored and not in the view',
    (m) => m.of === 'outbox' && after(m) && isCommit(m) && m.since.some(isSettled),
    { times: 3 },
  ),
  point(
    'a page of the feed, half in',
    (m) => m.of === 'replica' && before(m) && /^\s*(INSERT INTO|UPDATE) synced_/.test(m.what),
    { times: 8 },
  ),
  point(
    'a page of the feed, before its commit',
    (m) => m.of === 'replica' && before(m) && isCommit(m) && m.since.some(isMoved),
    { times: 3 },
  ),
  point(
    'a page of the feed, in and its decisions not settled',
    (m) => m.of === 'replica' && after(m) && isCommit(m) && m.since.some(isMoved),
    { times: 3 },
  ),
  point(
    'a first load, in the middle of its rows',
    (m) => m.of === 'loading' && /^\s*INSERT INTO synced_event/.test(m.what),
    { times: 40, folder: 'replica lost' },
  ),
  point(
    'a first load, whole and not yet in place',
    (m) => m.of === 'loading' && after(m) && isCommit(m) && m.since.some(isMoved),
    { folder: 'replica lost' },
  ),
  point('a first load, the old log gone', (m) => m.of === 'replica' && after(m) && m.what === 'remove -wal', {
    folder: 'replica lost',
  }),
  point('a first load, before it takes the place', (m) => m.of === 'loading' && before(m) && m.what === 'rename', {
    folder: 'replica lost',
  }),
  point('a first load, in its place', (m) => m.of === 'loading' && after(m) && m.what === 'rename', {
    folder: 'replica lost',
  }),
  point('a migration, in the middle', (m) => m.of === 'replica' && m.what === 'migrate', {
    times: 12,
    folder: 'replica of an older version',
  }),
  point(
    'a migration, before its version is written',
    (m) => m.of === 'replica' && before(m) && m.what.startsWith('user_version ='),
    { folder: 'replica of an older version' },
  ),
  point(
    'a migration, its version written',
    (m) => m.of === 'replica' && after(m) && m.what.startsWith('user_version ='),
    { folder: 'replica of an older version' },
  ),
  point('the log, before it is copied', (m) => m.of === 'replica' && before(m) && m.what.startsWith('wal_checkpoint')),
  point('the log, while it is copied', (m) => m.of === 'replica' && m.what === 'copying'),
  point('the log, copied', (m) => m.of === 'replica' && after(m) && m.what.startsWith('wal_checkpoint')),
  point('preferences, written and not in place', (m) => m.of === 'preferences' && before(m) && m.what === 'rename', {
    times: 2,
  }),
  point('preferences, in place', (m) => m.of === 'preferences' && after(m) && m.what === 'rename', { times: 2 }),
  point(
    'a start, before what was on its way is queued again',
    (m) =>
      m.of === 'outbox' && before(m) && m.what.startsWith("UPDATE op SET state = 'queued' WHERE state = 'sending'"),
  ),
]
