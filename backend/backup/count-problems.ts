import type { ReadDb } from '#backend/store/db.ts'
import { newestVersion } from '#backend/store/migration.ts'

interface Rule {
  /** The version from which on there is what it counts; a backup may be of an older one. */
  readonly since?: number
  readonly sql: string
  readonly says: string
}

const subjects = ['installation', 'link'] as const
const entities = ['project', 'installation', 'resource', 'mapping', 'event'] as const
/** The version from which on an entity is in the feed, where that is not the first. */
const entitiesSince = [...entities.map((entity) => ({ entity, since: 0 })), { entity: 'feed', since: 13 }] as const

/** What the service keeps twice must say the same twice. Each statement counts where it doesn't. */
const rules: readonly Rule[] = [
  {
    sql: 'SELECT count(*) AS count FROM change JOIN workspace ON workspace.id = change.workspace_id WHERE change.seq > workspace.seq',
    says: 'changes are ahead of their workspace’s feed',
  },
  ...entitiesSince.flatMap(({ entity, since }) => [
    {
      since,
      sql: `SELECT count(*) AS count FROM ${entity} WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.workspace_id = ${entity}.workspace_id
        AND change.entity = '${entity}' AND change.entity_id = ${entity}.id AND change.tombstone = 0)`,
      says: `rows of ${entity} are not in the feed`,
    },
    {
      since,
      sql: `SELECT count(*) AS count FROM change WHERE entity = '${entity}' AND tombstone = 0 AND NOT EXISTS
        (SELECT 1 FROM ${entity} WHERE ${entity}.workspace_id = change.workspace_id AND ${entity}.id = change.entity_id)`,
      says: `changes name a row of ${entity} that is not there`,
    },
  ]),
  {
    sql: `SELECT count(*) AS count FROM unmatched_group AS g WHERE (g.open, g.snoozed) <>
      (SELECT count(*) FILTER (WHERE state_kind = 'open'), count(*) FILTER (WHERE state_kind = 'snoozed') FROM unmatched_item AS i
       WHERE i.workspace_id = g.workspace_id AND i.group_key = g.group_key)`,
    says: 'groups count other items than there are',
  },
  {
    sql: `SELECT count(*) AS count FROM unmatched_item AS i WHERE NOT EXISTS
      (SELECT 1 FROM unmatched_group AS g WHERE g.workspace_id = i.workspace_id AND g.group_key = i.group_key)`,
    says: 'items have no group',
  },
  {
    sql: `SELECT count(*) AS count FROM delivery WHERE state = 'routed' AND event_id IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM event WHERE event.workspace_id = delivery.workspace_id AND event.id = delivery.event_id)`,
    says: 'routed deliveries have lost their event',
  },
  {
    sql: `SELECT count(*) AS count FROM delivery_body AS b WHERE encoding = 'parts' AND size <>
      (SELECT coalesce(sum(size), 0) FROM delivery_body_part AS p WHERE p.arrival = b.arrival)`,
    says: 'large bodies are not whole',
  },
  ...subjects.map((subject) => ({
    since: 8,
    sql: `SELECT count(*) AS count FROM ${subject} WHERE NOT EXISTS (SELECT 1 FROM service_connection WHERE service_connection.workspace_id = ${subject}.workspace_id
      AND subject_kind = '${subject}' AND subject_id = ${subject}.id)`,
    says: `rows of ${subject} have no connection`,
  })),
  {
    since: 8,
    sql: `SELECT count(*) AS count FROM link JOIN member ON member.workspace_id = link.workspace_id AND member.id = link.member_id
      WHERE member.deactivated_at IS NOT NULL AND link.state_kind <> 'revoked'`,
    says: 'links outlived their member',
  },
  {
    since: 9,
    sql: `SELECT count(*) AS count FROM signal WHERE retracted_at IS NULL AND NOT EXISTS (SELECT 1 FROM event
      WHERE event.workspace_id = signal.workspace_id AND event.id = signal.event_id AND event.outcome_kind = 'routed')`,
    says: 'signals stand whose event was not routed',
  },
  {
    since: 9,
    sql: `SELECT count(*) AS count FROM event WHERE outcome_kind = 'routed' AND NOT EXISTS (SELECT 1 FROM signal
      WHERE signal.workspace_id = event.workspace_id AND signal.event_id = event.id AND signal.retracted_at IS NULL)`,
    says: 'routed events have no signal',
  },
]

/** Counts that don't match the rows, one sentence each; none for a database whose parts agree. */
export function countProblems(db: ReadDb, version = newestVersion): string[] {
  const applicable = rules.filter(({ since = 0 }) => since <= version)
  return applicable.flatMap(({ sql, says }) => {
    const count = db.read<{ count: number }>(sql).get()?.count ?? 0
    return count === 0 ? [] : [`${count} ${says}`]
  })
}
