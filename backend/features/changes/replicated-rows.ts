import type { ChangeEntity, Upsert } from '#shared/model/change.ts'
import type { ReadDb, Reading } from '#backend/store/db.ts'
import { eventColumns, eventJoins, type EventRow, toEvent } from '../events/event-row.ts'
import { feedColumns, type FeedRow, toFeed } from '../feeds/feed-row.ts'
import { installationColumns, type InstallationRow, toInstallation } from '../installations/installation-row.ts'
import { linkColumns, type LinkRow, toLink } from '../links/link-row.ts'
import { mappingColumns, type MappingRow, toMapping } from '../mappings/mapping-row.ts'
import { memberColumns, type MemberRow, toMember } from '../members/member-row.ts'
import { overrideColumns, type OverrideRow, toReplicatedOverride } from '../policies/override-row.ts'
import { policyColumns, type PolicyRow, toReplicatedPolicy } from '../policies/policy-row.ts'
import { projectColumns, type ProjectRow, toProject } from '../projects/project-row.ts'
import {
  recordColumns,
  type RecordRow,
  suggestionColumns,
  suggestionJoins,
  type SuggestionRow,
  toRecord,
  toSuggestion,
} from '../suggestions/suggestion-row.ts'
import { resourceColumns, type ResourceRow, toResource } from '../resources/resource-row.ts'
import { ruleColumns, type RuleRow, toRule } from '../rules/rule-row.ts'

interface Replicated {
  /** The row as it is now, or undefined where it is gone. */
  find(db: ReadDb, workspaceId: string, id: string, seq: number): Upsert | undefined
  /** Rows in the order of their seq, after `afterSeq`, at most `limit`. */
  after(db: ReadDb, workspaceId: string, afterSeq: number, limit: number): Upsert[]
}

type Numbered<Row> = Row & { readonly seq: number }

function replicated<Row>(shape: {
  entity: ChangeEntity
  /** Where its table has another name, or another column tells its rows apart. */
  table?: string
  key?: string
  columns: string
  joins?: string
  toUpsert: (row: Row, seq: number) => Upsert
}): Replicated {
  const { entity, table = entity, key = 'id', columns, joins = '', toUpsert } = shape
  const byId = `SELECT ${columns} FROM ${table} ${joins} WHERE ${table}.workspace_id = ? AND ${table}.${key} = ?`
  const bySeq = `SELECT change.seq, ${columns} FROM change JOIN ${table} ON ${table}.workspace_id = change.workspace_id AND ${table}.${key} = change.entity_id
    ${joins} WHERE change.workspace_id = ? AND change.seq > ? AND change.entity = '${entity}' AND change.tombstone = 0 ORDER BY change.seq LIMIT ?`
  return {
    find(db, workspaceId, id, seq) {
      const row = db.read<Row>(byId).get(workspaceId, id)
      return row === undefined ? undefined : toUpsert(row, seq)
    },
    after(db, workspaceId, afterSeq, limit) {
      const rows: Reading<Numbered<Row>> = db.read(bySeq)
      return rows.all(workspaceId, afterSeq, limit).map((row) => toUpsert(row, row.seq))
    },
  }
}

/** Every entity that consoles replicate, in the order in which a snapshot sends them. */
export const replicatedRows: { readonly [E in ChangeEntity]: Replicated } = {
  project: replicated<ProjectRow>({
    entity: 'project',
    columns: projectColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'project', seq, row: toProject(row) }),
  }),
  feed: replicated<FeedRow>({
    entity: 'feed',
    columns: feedColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'feed', seq, row: toFeed(row) }),
  }),
  installation: replicated<InstallationRow>({
    entity: 'installation',
    columns: installationColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'installation', seq, row: toInstallation(row) }),
  }),
  resource: replicated<ResourceRow>({
    entity: 'resource',
    columns: resourceColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'resource', seq, row: toResource(row) }),
  }),
  mapping: replicated<MappingRow>({
    entity: 'mapping',
    columns: mappingColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'mapping', seq, row: toMapping(row) }),
  }),
  member: replicated<MemberRow>({
    entity: 'member',
    columns: memberColumns,
    toUpsert(row, seq) {
      const { id, name, role, deactivatedAt, version } = toMember(row)
      return { kind: 'upsert', entity: 'member', seq, row: { id, name, role, deactivatedAt, version } }
    },
  }),
  rule: replicated<RuleRow>({
    entity: 'rule',
    columns: ruleColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'rule', seq, row: toRule(row) }),
  }),
  event: replicated<EventRow>({
    entity: 'event',
    columns: eventColumns,
    joins: eventJoins,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'event', seq, row: toEvent(row) }),
  }),
  suggestion: replicated<SuggestionRow>({
    entity: 'suggestion',
    columns: suggestionColumns,
    joins: suggestionJoins,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'suggestion', seq, row: toSuggestion(row) }),
  }),
  suggestion_record: replicated<RecordRow>({
    entity: 'suggestion_record',
    columns: recordColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'suggestion_record', seq, row: toRecord(row) }),
  }),
  link: replicated<LinkRow>({
    entity: 'link',
    columns: linkColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'link', seq, row: toLink(row) }),
  }),
  policy: replicated<PolicyRow>({
    entity: 'policy',
    table: 'service_policy',
    key: 'provider',
    columns: policyColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'policy', seq, row: toReplicatedPolicy(row) }),
  }),
  override: replicated<OverrideRow>({
    entity: 'override',
    table: 'policy_override',
    columns: overrideColumns,
    toUpsert: (row, seq) => ({ kind: 'upsert', entity: 'override', seq, row: toReplicatedOverride(row) }),
  }),
}
