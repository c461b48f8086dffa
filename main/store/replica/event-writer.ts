import type { Event } from '#shared/model/event.ts'
import { toMs } from '#shared/model/instant.ts'
import type { WriteDb } from '../sqlite/database.ts'
import type { ArrivalNumbers } from './arrival-number.ts'
import { outcomeCode, providerCode, stateCode } from './codes.ts'
import type { Intern } from './intern.ts'
import { stateJsonOf } from './item-view.ts'
import { distinctWords } from './search-words.ts'

interface KeptEvent {
  readonly no: number
  readonly type: string
  readonly title: string
  readonly actor: string | null
  readonly resource_name: string | null
  readonly group_no: number | null
}

const insertEvent = `
INSERT INTO synced_event (id, provider, type, action, kind, title, actor, installation_id, external_installation_id, resource_id, resource_name, account_login,
  branch, commit_sha, url, delivery_id, received_at, closes_at, replay_of, outcome, mapping_id, routed_to, version,
  group_no, reason, state, state_json, opened_seq, decider_no, steps, candidates_no, assignee, no)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const updateEvent = `
UPDATE synced_event SET id = ?, provider = ?, type = ?, action = ?, kind = ?, title = ?, actor = ?, installation_id = ?, external_installation_id = ?, resource_id = ?,
  resource_name = ?, account_login = ?, branch = ?, commit_sha = ?, url = ?, delivery_id = ?, received_at = ?, closes_at = ?, replay_of = ?, outcome = ?,
  mapping_id = ?, routed_to = ?, version = ?, group_no = ?, reason = ?, state = ?, state_json = ?, opened_seq = ?, decider_no = ?, steps = ?, candidates_no = ?, assignee = ? WHERE no = ?`

export interface EventWriter {
  /** Stores a row of the feed; `leaving` is called where an item has to leave the view before its row changes. Returns its number. */
  put(event: Event, leaving: (no: number) => void): number
  /** Stores a row that can't be there yet. */
  insert(event: Event): number
  remove(id: string, leaving: (no: number) => void): void
}

export function createEventWriter(db: WriteDb, arrivals: ArrivalNumbers, intern: Intern): EventWriter {
  function columns(event: Event) {
    const { item } = event
    const decidedBy = item?.decidedBy ?? null
    const routed = event.outcome.kind === 'routed' ? event.outcome : undefined
    const isResourceGroup = item?.groupKey.startsWith('resource/') ?? false
    return [
      event.id,
      providerCode[event.provider],
      event.type,
      event.action,
      event.kind,
      event.title,
      event.actorLogin,
      event.installationId,
      event.externalInstallationId,
      event.resourceId,
      event.resourceName,
      event.accountLogin,
      event.branch,
      event.commitSha,
      event.url,
      event.deliveryId,
      toMs(event.receivedAt),
      event.redeliverableUntil === null ? null : toMs(event.redeliverableUntil),
      event.suspectedReplayOf,
      outcomeCode[event.outcome.kind],
      routed?.mappingIds[0] ?? null,
      (routed?.byRule ?? routed?.byEvidence)?.destination.id ?? null,
      event.version,
      item === null
        ? null
        : intern.group(item.groupKey, event.installationId, isResourceGroup ? event.resourceId : null),
      item?.primaryReason ?? null,
      item === null ? null : stateCode[item.state.kind],
      item === null ? null : stateJsonOf(item.state),
      item?.openedSeq ?? null,
      decidedBy === null ? null : intern.decider(decidedBy.opId, decidedBy.actor, toMs(decidedBy.at)),
      item === null ? null : intern.steps(item.steps),
      item === null ? null : intern.candidates(item.candidates),
      item?.assigneeId ?? null,
    ] as const
  }

  function indexWords(no: number, event: Event): void {
    const words = distinctWords([event.title, event.actorLogin, event.resourceName])
    intern.words(words)
    db.run('INSERT INTO event_words (rowid, words) VALUES (?, ?)', no, [...words].join(' '))
  }

  function insert(event: Event): number {
    const no = arrivals.next(toMs(event.receivedAt))
    db.run(insertEvent, ...columns(event), no)
    if (event.item !== null) indexWords(no, event)
    return no
  }

  return {
    insert,
    put(event, leaving) {
      const kept = db.get<KeptEvent>(
        'SELECT no, type, title, actor, resource_name, group_no FROM synced_event WHERE id = ?',
        event.id,
      )
      if (kept === undefined) return insert(event)
      if (kept.group_no !== null && kept.type !== event.type) {
        db.run('UPDATE synced_event SET group_no = NULL WHERE no = ?', kept.no)
        leaving(kept.no)
      }
      const indexed = kept.group_no !== null
      const reworded =
        kept.title !== event.title || kept.actor !== event.actorLogin || kept.resource_name !== event.resourceName
      if (indexed && (reworded || event.item === null)) db.run('DELETE FROM event_words WHERE rowid = ?', kept.no)
      if (event.item !== null && (reworded || !indexed)) indexWords(kept.no, event)
      db.run(updateEvent, ...columns(event), kept.no)
      return kept.no
    },
    remove(id, leaving) {
      const kept = db.get<KeptEvent>(
        'SELECT no, type, title, actor, resource_name, group_no FROM synced_event WHERE id = ?',
        id,
      )
      if (kept === undefined) return
      if (kept.group_no !== null) {
        db.run('UPDATE synced_event SET group_no = NULL WHERE no = ?', kept.no)
        leaving(kept.no)
        db.run('DELETE FROM event_words WHERE rowid = ?', kept.no)
      }
      db.run('DELETE FROM synced_event WHERE no = ?', kept.no)
    },
  }
}
