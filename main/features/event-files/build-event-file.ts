import { maxEventFileBytes } from '#shared/domain/event-file-limits.ts'
import { plainText } from '#shared/domain/plain-text.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { EventDetail, Payload } from '#shared/ipc/inbox-calls.ts'
import { redact } from '#shared/lib/redact.ts'
import {
  eventFileFormat,
  eventFileVersion,
  maxName,
  maxSentence,
  type EventFile,
  type FileEvent,
  type FilePayload,
} from '#shared/model/event-file.ts'
import type { EventId } from '#shared/model/ids.ts'

/** For what stands around the events. */
const headBytes = 4_096
const roomBytes = maxEventFileBytes - headBytes

/** Headers that carry credentials or say something about them. */
const credentialHeader = /authorization|cookie|signature|secret|token|passw|credential|api[-_]?key|private/i

/**
 * Puts the newest events into a file until it is full. A payload that would take more than half of it is named instead, unless it is the only
 * event; so is one that isn't on this machine.
 */
export async function buildEventFile({
  head,
  frozen,
  readEvent,
  readPayload,
}: {
  head: Pick<EventFile, 'exportedAt' | 'exportedBy' | 'workspace'>
  frozen: { readonly asked: number; readonly ids: readonly EventId[] }
  /** Null where it is gone. */
  readEvent: (id: EventId) => Promise<EventDetail | null>
  /** Null where it isn't kept here. */
  readPayload: (id: EventId) => Promise<Payload | null>
}): Promise<EventFile> {
  const most = frozen.ids.length === 1 ? roomBytes : roomBytes / 2
  const events: FileEvent[] = []
  let used = 0
  for (const id of frozen.ids) {
    const detail = await readEvent(id)
    if (detail === null) continue
    let event = fileEventOf(detail, filePayloadOf(await readPayload(id)))
    let bytes = bytesOf(event)
    if (bytes > most) {
      event = { ...event, payload: { kind: 'missing', why: 'too_large' } }
      bytes = bytesOf(event)
    }
    if (used + bytes > roomBytes) break
    used += bytes
    events.push(event)
  }
  if (events.length === 0) {
    throw new SwitchboardError('event_file.nothing_to_save', 'There is no event to save here.')
  }
  return {
    format: eventFileFormat,
    version: eventFileVersion,
    exportedAt: head.exportedAt,
    exportedBy: name(head.exportedBy),
    workspace: name(head.workspace),
    asked: Math.max(frozen.asked, events.length),
    events,
  }
}

/** With the comma and the line end that follow it. */
const bytesOf = (event: FileEvent): number => Buffer.byteLength(JSON.stringify(event)) + 2

const name = (text: string): string => plainText(redact(text), maxName)
const sentence = (text: string): string => plainText(redact(text), maxSentence)
const nameOrNull = (text: string | null): string | null => (text === null ? null : name(text))

function fileEventOf(detail: EventDetail, payload: FilePayload): FileEvent {
  const { state, decidedBy } = detail
  return {
    id: detail.id,
    provider: detail.provider,
    type: name(detail.type),
    action: nameOrNull(detail.action),
    title: sentence(detail.title),
    actorLogin: nameOrNull(detail.actorLogin),
    account: nameOrNull(detail.account),
    resourceName: nameOrNull(detail.resourceName),
    branch: nameOrNull(detail.branch),
    commitSha: nameOrNull(detail.commitSha),
    url: detail.url === null ? null : sentence(detail.url),
    deliveryId: name(detail.deliveryId),
    receivedAt: detail.receivedAt,
    redeliverableUntil: detail.closesAt,
    suspectedReplayOf: detail.suspectedReplayOf,
    reason: detail.reason,
    state: state.kind === 'ignored' ? { ...state, note: sentence(state.note) } : state,
    decidedBy: decidedBy === null ? null : { ...decidedBy, actor: name(decidedBy.actor) },
    steps: detail.steps.slice(0, 16).map((step) => ({ ...step, detail: sentence(step.detail) })),
    candidates: detail.candidates.slice(0, 64).map(fileCandidateOf),
    payload,
  }
}

/** Only what a file has room for: what people decided about it here, and how often that was right, stays here. */
function fileCandidateOf(candidate: EventDetail['candidates'][number]): FileEvent['candidates'][number] {
  return {
    projectId: candidate.projectId,
    projectName: name(candidate.projectName),
    confidence: candidate.confidence,
    evidence: candidate.evidence
      .slice(0, 64)
      .map((evidence) => ({ ...evidence, sentence: sentence(evidence.sentence) })),
    counterEvidence: candidate.counterEvidence.slice(0, 64).map(sentence),
  }
}

function filePayloadOf(payload: Payload | null): FilePayload {
  if (payload === null) return { kind: 'missing', why: 'not_at_hand' }
  if (payload.kind === 'unavailable') {
    return { kind: 'missing', why: payload.why === 'offline' ? 'not_at_hand' : payload.why }
  }
  // Larger than a whole file: nothing is gained by looking through it first.
  if (payload.body.length > maxEventFileBytes) return { kind: 'missing', why: 'too_large' }
  const headers = Object.entries(payload.headers).filter(([header]) => !credentialHeader.test(header))
  return {
    kind: 'kept',
    body: redact(payload.body),
    headers: Object.fromEntries(headers.map(([header, value]) => [name(header), sentence(value)])),
  }
}
