import type { InstallationId, LinkId, MemberId, WorkspaceId } from '#shared/model/ids.ts'
import type { Link } from '#shared/model/link.ts'
import type { ReplicatedOverride, ReplicatedPolicy } from '#shared/model/policy.ts'
import type { Role } from '#shared/model/permissions.ts'
import type { Provider } from '#shared/model/provider.ts'
import { beforeOf, intentOf, type OpRow } from '../outbox/op-row.ts'
import type { Outbox } from '../outbox/outbox.ts'
import {
  effectiveInstallation,
  effectiveLink,
  effectiveMember,
  effectiveOverrides,
  isSamePlace,
  type OverlayRecordOp,
  type OverridePlace,
  type ShownInstallation,
  type ShownLink,
  type ShownMember,
  type ShownOverride,
} from '../replica/effective-records.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreParsers } from '../store-parsers.ts'
import { installationStateOf } from './row-values.ts'

/** A replica, and this console's decisions about its records that it doesn't hold yet. */
export interface Records {
  readonly db: ReadDb
  readonly ops: readonly OverlayRecordOp[]
  /** What decisions that wait for their confirmation are about. */
  readonly awaited: ReadonlySet<string>
  /** What decisions behind those are about. */
  readonly held: ReadonlySet<string>
}

/** Few are about records: whoever has none waits for no parser. */
export function recordRows(outbox: Pick<Outbox, 'overlaid'>, workspaceId: WorkspaceId, db: ReadDb): readonly OpRow[] {
  return outbox.overlaid(workspaceId, readReplicaRow(db).seq).filter((row) => beforeOf(row).record !== undefined)
}

export function recordOpsOf(rows: readonly OpRow[], parsers: Pick<StoreParsers, 'parseIntent'>): OverlayRecordOp[] {
  return rows.flatMap((row) => {
    const { record: before } = beforeOf(row)
    const intent = before === undefined ? null : intentOf(row, parsers)
    return before === undefined || intent === null ? [] : [{ actor: row.actor, at: row.decided_at, intent, before }]
  })
}

export function shownInstallation({ db, ops }: Records, id: InstallationId): ShownInstallation | undefined {
  const row = db.get<{ state_json: string; version: number }>(
    'SELECT state_json, version FROM synced_installation WHERE id = ?',
    id,
  )
  if (row === undefined) return undefined
  const synced = { id, state: installationStateOf(row.state_json), version: row.version, unsynced: false }
  return effectiveInstallation(synced, ops)
}

/** Written from a row that a schema has accepted. */
export function parseLink(json: string): Link {
  return JSON.parse(json) as Link
}

export function shownLink({ db, ops }: Records, id: LinkId): ShownLink | undefined {
  const json = db.value<string>('SELECT json FROM synced_link WHERE id = ?', id)
  return json === undefined ? undefined : effectiveLink({ ...parseLink(json), unsynced: false }, ops)
}

/** What a member has that isn't revoked, with what was decided here. */
export function liveLinksOf({ db, ops }: Pick<Records, 'db' | 'ops'>, id: MemberId): readonly ShownLink[] {
  return db
    .values<string>('SELECT json FROM synced_link WHERE member_id = ? ORDER BY id', id)
    .map((json) => effectiveLink({ ...parseLink(json), unsynced: false }, ops))
    .filter(({ state }) => state.kind !== 'revoked')
}

interface MemberColumns {
  readonly id: MemberId
  readonly name: string
  readonly active: number
  readonly role: Role | null
  readonly version: number
}

export type NamedMember = ShownMember & Pick<MemberColumns, 'name' | 'role'>

export function shownMember({ ops }: Pick<Records, 'ops'>, { active, ...row }: MemberColumns): NamedMember {
  return effectiveMember({ ...row, isActive: active === 1, unsynced: false }, ops)
}

/** Who alone administers the workspace; undefined where several do, or it isn't known of everybody. */
export function lastAdmin(records: Pick<Records, 'db' | 'ops'>): MemberId | undefined {
  const active = records.db
    .all<MemberColumns>(
      "SELECT id, name, active, role, version FROM synced_member WHERE role = 'admin' OR role IS NULL",
    )
    .map((row) => shownMember(records, row))
    .filter(({ isActive }) => isActive)
  const [first] = active
  return active.length === 1 && first?.role === 'admin' ? first.id : undefined
}

export function findMember(records: Records, id: MemberId): NamedMember | undefined {
  const row = records.db.get<MemberColumns>(
    'SELECT id, name, active, role, version FROM synced_member WHERE id = ?',
    id,
  )
  return row === undefined ? undefined : shownMember(records, row)
}

/** There are few: whoever asks for one gets it from all. */
export function shownOverrides({ db, ops }: Pick<Records, 'db' | 'ops'>): readonly ShownOverride[] {
  const synced = db.values<string>('SELECT json FROM synced_override ORDER BY project_id, provider').map(parseOverride)
  return effectiveOverrides(synced, ops)
}

export function shownOverride(records: Records, place: OverridePlace): ShownOverride | undefined {
  return shownOverrides(records).find((override) => isSamePlace(override, place))
}

/** Written from a row that a schema has accepted. */
function parseOverride(json: string): ReplicatedOverride {
  return JSON.parse(json) as ReplicatedOverride
}

/** What the workspace itself says about a provider; nothing where nobody said anything. */
export function workspaceFields(db: ReadDb, provider: Provider): ReplicatedPolicy['fields'] {
  const json = db.value<string>('SELECT json FROM synced_policy WHERE id = ?', provider)
  // Written from a row that a schema has accepted.
  return json === undefined ? {} : (JSON.parse(json) as ReplicatedPolicy).fields
}
