import { resolvePolicy } from '#shared/domain/resolve-policy.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId, MemberId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import { firstNumberAt } from '../replica/arrival-number.ts'
import { mappingStateCode } from '../replica/codes.ts'
import { effectiveLink, isSamePlace, type OverridePlace } from '../replica/effective-records.ts'
import { wordPatterns } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import {
  lastAdmin,
  liveLinksOf,
  parseLink,
  type Records,
  shownMember,
  shownOverrides,
  workspaceFields,
} from './shown-records.ts'

type Input<M extends 'installationsLinks' | 'membersList' | 'overridesList'> = Omit<StoreInput<M>, 'workspaceId'>

export function memberName(db: ReadDb, id: MemberId): string {
  return db.value<string>('SELECT name FROM synced_member WHERE id = ?', id) ?? id
}

/** Who is linked through an installation, those who still are first. */
export function listLinks(
  records: Records,
  { id, offset, limit, text }: Input<'installationsLinks'>,
): IpcOutput<'installations.links'> {
  const { db, ops, awaited } = records
  const patterns = wordPatterns(text)
  const among = patterns.map(
    () => ' AND (l.words LIKE ? OR EXISTS (SELECT 1 FROM synced_member m WHERE m.id = l.member_id AND m.words LIKE ?))',
  )
  const from = `FROM synced_link l WHERE l.installation_id = ?${among.join('')}`
  const values = [id, ...patterns.flatMap((pattern) => [pattern, pattern])]
  const rows = db.values<string>(
    `SELECT l.json ${from} ORDER BY l.live DESC, l.id LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...values) ?? 0,
    rows: rows.map((json) => {
      const link = effectiveLink({ ...parseLink(json), unsynced: false }, ops)
      const { memberId, login, providerUserId, scopes, state, createdAt, version, unsynced } = link
      const shown = { id: link.id, memberId, login, providerUserId, scopes, state, createdAt, version, unsynced }
      return { ...shown, memberName: memberName(db, memberId), isAwaited: awaited.has(link.id) }
    }),
  }
}

const weekMs = 7 * 86_400_000

/** What an installation carries now, and would carry no more. */
export function whatStops(db: ReadDb, id: InstallationId, now: number): IpcOutput<'installations.stops'> {
  const count = (sql: string, ...values: readonly (string | number)[]): number => db.value<number>(sql, ...values) ?? 0
  const inWeek = count(
    'SELECT count(*) FROM synced_event WHERE no >= ? AND installation_id = ?',
    firstNumberAt(now - weekMs),
    id,
  )
  return {
    mappings: count(
      `SELECT count(*) FROM mapping_view WHERE installation_id = ? AND state = ${mappingStateCode.active}`,
      id,
    ),
    eventsInWeek: inWeek,
    links: count('SELECT count(*) FROM synced_link WHERE installation_id = ? AND live = 1', id),
    openItems: count(
      'SELECT coalesce(sum(s.n), 0) FROM inbox_group g CROSS JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = 0 WHERE g.installation_id = ?',
      id,
    ),
  }
}

interface MemberColumns {
  readonly id: MemberId
  readonly name: string
  readonly active: number
  readonly role: Parameters<typeof shownMember>[1]['role']
  readonly version: number
  readonly assigned: number
}

/** Everybody of the workspace, those who are active first. */
export function listMembers(
  records: Records,
  { offset, limit, text }: Input<'membersList'>,
): IpcOutput<'members.list'> {
  const { db } = records
  const patterns = wordPatterns(text)
  const from = `FROM synced_member m WHERE 1${patterns.map(() => ' AND m.words LIKE ?').join('')}`
  const last = lastAdmin(records)
  const rows = db.all<MemberColumns>(
    `SELECT m.id, m.name, m.active, m.role, m.version,
       (SELECT count(*) FROM inbox_item i WHERE i.state = 0 AND i.assignee = m.id) AS assigned
     ${from} ORDER BY m.active DESC, m.name COLLATE NOCASE, m.id LIMIT ? OFFSET ?`,
    ...patterns,
    limit,
    offset,
  )
  return {
    total: db.value<number>(`SELECT count(*) ${from}`, ...patterns) ?? 0,
    rows: rows.map(({ assigned, ...row }) => ({
      ...shownMember(records, row),
      isLastAdmin: row.id === last,
      links: liveLinksOf(records, row.id).map(({ id }) => id),
      assigned,
    })),
  }
}

/** What projects do otherwise than the workspace, by project and provider. */
export function listOverrides(
  records: Records,
  { text }: Input<'overridesList'>,
  now: number,
): IpcOutput<'overrides.list'> {
  const { db } = records
  const patterns = wordPatterns(text)
  const projects = new Map(
    db
      .all<{ id: string; name: string }>(
        `SELECT id, name FROM synced_project WHERE kind = 'project'${patterns.map(() => ' AND words LIKE ?').join('')}`,
        ...patterns,
      )
      .map(({ id, name }) => [id, name]),
  )
  const rows = shownOverrides(records).flatMap((override) => {
    const projectName = projects.get(override.projectId)
    if (projectName === undefined) return []
    const expiresAt = override.expiresAt === null ? null : toMs(override.expiresAt)
    return [{ ...override, projectName, isExpired: expiresAt !== null && expiresAt <= now }]
  })
  return {
    overrides: rows.toSorted(
      (a, b) => a.projectName.localeCompare(b.projectName) || a.provider.localeCompare(b.provider),
    ),
  }
}

/** A provider's policy as a project has it here, each field with who said it. */
export function policyHere(records: Records, place: OverridePlace, now: number): IpcOutput<'overrides.get'> {
  const { db } = records
  const projectName = db.value<string>('SELECT name FROM synced_project WHERE id = ?', place.projectId)
  if (projectName === undefined) throw new SwitchboardError('project.not_found', 'That project is not here any more.')
  const override = shownOverrides(records).find((each) => isSamePlace(each, place)) ?? null
  const defaults = workspaceFields(db, place.provider)
  const expiresAt = override?.expiresAt == null ? null : toMs(override.expiresAt)
  return {
    projectName,
    workspace: resolvePolicy({ defaults, now }),
    fields: resolvePolicy({ defaults, override: override === null ? undefined : { ...override, expiresAt }, now }),
    override,
  }
}
