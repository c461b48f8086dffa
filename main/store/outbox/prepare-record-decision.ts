import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isEffectful } from '#shared/domain/intent-classes.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import { nextInstallationState } from '#shared/model/next-installation-state.ts'
import { nextLinkState } from '#shared/model/next-link-state.ts'
import type { Intent, Operation } from '#shared/model/operation.ts'
import {
  findMember,
  lastAdmin,
  liveLinksOf,
  recordOpsOf,
  recordRows,
  type Records,
  shownInstallation,
  shownLink,
  shownOverride,
} from '../queries/shown-records.ts'
import { installationEnds, linkEnds } from '../queries/what-ends.ts'
import { type RecordBefore, subjectOf } from '../replica/effective-records.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreParsers } from '../store-parsers.ts'
import type { OpRow } from './op-row.ts'
import { intentOf } from './op-row.ts'
import type { NewOp, Outbox } from './outbox.ts'

export type RecordIntent = Extract<
  Intent,
  { type: `installation.${string}` | `link.${string}` | `member.${string}` | `override.${string}` }
>

export function isAboutRecords(intent: Intent): intent is RecordIntent {
  return /^(installation|link|member|override)\./.test(intent.type)
}

interface Sources {
  readonly db: ReadDb
  readonly outbox: Outbox
  readonly parsers: Pick<StoreParsers, 'parseIntent'>
}

export function recordsOf({ db, outbox, parsers }: Sources, workspaceId: WorkspaceId): Records {
  return { db, ops: recordOpsOf(recordRows(outbox, workspaceId, db), parsers), awaited: new Set(), held: new Set() }
}

/** A decision about a record, with what undo needs to know; throws where it could do nothing. */
export function prepareRecordDecision(
  sources: Sources,
  decision: { readonly workspaceId: WorkspaceId; readonly op: Operation; readonly label: string },
  intent: RecordIntent,
): NewOp {
  const { workspaceId } = decision
  const records = recordsOf(sources, workspaceId)
  const record = withEnds(records, recordBefore(records, intent), decision.op)
  const subject = subjectOf(record)
  if (isEffectful(intent.type) && sources.outbox.awaitedSubjects(workspaceId).has(subject))
    throw new SwitchboardError(
      'op.illegal_transition',
      'That waits for your confirmation already: confirm or discard it in Operations.',
    )
  const dependsOn = sources.outbox.unsettledOn(workspaceId, subject)
  return { ...decision, touched: 0, subject, dependsOn, before: { items: [], mapping: null, record } }
}

/** What it would end is kept for whoever is asked to confirm it later. */
function withEnds(records: Records, record: RecordBefore, { intent, decidedAt }: Operation): RecordBefore {
  if (!isEffectful(intent.type) || (record.kind !== 'installation' && record.kind !== 'link')) return record
  const ends =
    record.kind === 'installation'
      ? installationEnds(records, record.id, toMs(decidedAt))
      : linkEnds(records, record.id)
  return ends === null ? record : { ...record, ends }
}

function gone(code: 'installation.not_found' | 'link.not_found' | 'member.not_found', what: string): SwitchboardError {
  return new SwitchboardError(code, `That ${what} is not here any more.`)
}

function recordBefore(records: Records, intent: RecordIntent): RecordBefore {
  switch (intent.type) {
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect': {
      const { installationId: id } = intent
      const shown = shownInstallation(records, id)
      if (shown === undefined) throw gone('installation.not_found', 'installation')
      nextInstallationState(shown.state, transitionOf(intent.type))
      return { kind: 'installation', id, state: shown.state }
    }
    case 'link.revoke': {
      const shown = shownLink(records, intent.linkId)
      if (shown === undefined) throw gone('link.not_found', 'link')
      nextLinkState(shown.state, { kind: 'revoke', by: 'operator' })
      return { kind: 'link', id: shown.id }
    }
    case 'member.offboard': {
      const shown = findMember(records, intent.memberId)
      if (shown === undefined) throw gone('member.not_found', 'member')
      if (!shown.isActive) throw new SwitchboardError('member.deactivated', 'They are offboarded already.')
      if (lastAdmin(records) === shown.id)
        throw new SwitchboardError('member.last_admin', 'This is the last active admin: make somebody else one first.')
      const links = liveLinksOf(records, shown.id).map(({ id, state }) => ({ id, state }))
      return { kind: 'member', id: shown.id, links }
    }
    case 'override.set':
    case 'override.clear': {
      const { projectId, provider } = intent
      const { unsynced: _unsynced, ...override } = shownOverride(records, intent) ?? { unsynced: false }
      const before = 'id' in override ? override : null
      if (intent.type === 'override.clear' && before === null)
        throw new SwitchboardError('override.not_found', 'That project does nothing otherwise with that provider.')
      return { kind: 'override', projectId, provider, override: before }
    }
    default:
      return unreachable(intent)
  }
}

function transitionOf(type: Extract<RecordIntent['type'], `installation.${string}`>) {
  if (type === 'installation.disconnect') return { kind: 'disconnect' } as const
  return { kind: type === 'installation.suspend' ? 'suspend' : 'unsuspend', by: 'operator' } as const
}

/** The version that a decision made now would be on; undefined where there is nothing. */
export function shownRecordVersion(records: Records, intent: RecordIntent): number | undefined {
  if ('installationId' in intent) return shownInstallation(records, intent.installationId)?.version
  if ('linkId' in intent) return shownLink(records, intent.linkId)?.version
  if ('memberId' in intent) return findMember(records, intent.memberId)?.version
  return shownOverride(records, intent)?.version ?? (intent.type === 'override.set' ? 0 : undefined)
}

/** Whether the record is still as a decision left it, so that undo would be honoured. */
export function leftRecordSo(row: OpRow, sources: Sources): boolean {
  const intent = intentOf(row, sources.parsers)
  if (intent === null || !isAboutRecords(intent)) return false
  const records = recordsOf(sources, row.workspace_id)
  switch (intent.type) {
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
    case 'link.revoke':
      return shownRecordVersion(records, intent) === intent.baseVersion + 1
    case 'member.offboard':
      return findMember(records, intent.memberId)?.isActive === false
    case 'override.set': {
      const shown = shownOverride(records, intent)
      // Of one that was removed before, only the service knows how far its versions have come.
      return shown !== undefined && said(shown) === said(intent)
    }
    case 'override.clear':
      return shownOverride(records, intent) === undefined
    default:
      return unreachable(intent)
  }
}

type Said = Pick<Extract<RecordIntent, { type: 'override.set' }>, 'fields' | 'reason' | 'expiresAt'>

/** The store and the service may keep the same fields in another order. */
function said({ fields, reason, expiresAt }: Said): string {
  return JSON.stringify([Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)), reason, expiresAt])
}
