import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { listEvents, requireEvent } from './event-repository.ts'
import { decideAtOnce } from '../ops/decide-at-once.ts'
import { planReplay } from '../replays/plan-replay.ts'
import { readRawEvent } from './read-raw-event.ts'
import { rerouteOne } from './reroute-one.ts'

/** Bodies of one answer together: a batch of the largest ones would not fit into memory. */
const maxBatchCharacters = 32 * 1024 * 1024

export const eventHandlers = {
  'events.list': ({ read, workspaceId }, { query }) => listEvents(read, workspaceId, query),
  'events.get': ({ read, workspaceId }, { params }) => {
    const { event, decision } = requireEvent(read, workspaceId, params.id)
    return { event, decision }
  },
  'events.raw': ({ read, workspaceId }, { params }) => {
    requireEvent(read, workspaceId, params.id)
    const raw = readRawEvent(read, workspaceId, params.id)
    if (raw === undefined) throw new SwitchboardError('event.body_gone', 'The body of this event is no longer kept.')
    return raw
  },
  'events.raw_batch': ({ read, workspaceId }, { body }) => {
    let left = maxBatchCharacters
    const items = []
    for (const id of new Set(body.ids)) {
      const raw = left > 0 ? readRawEvent(read, workspaceId, id) : undefined
      if (raw === undefined) continue
      left -= (raw.body ?? raw.bodyBase64 ?? '').length
      items.push(raw)
    }
    return { items }
  },
  'events.reroute': (context, { params: { id }, body }) => {
    const result = rerouteOne(context, { id, ...body })
    const { event, decision } = requireEvent(context.read, context.workspaceId, id)
    return { event, decision, result }
  },
  'events.replay_plan': ({ read, workspaceId }, { body }) => planReplay(read, workspaceId, body.ids).plan,
  'events.replay': (context, { params: { id }, body }) => {
    requireEvent(context.read, context.workspaceId, id)
    const selection = { kind: 'items' as const, ids: [id] }
    return { result: decideAtOnce(context, { type: 'event.replay', selection, ...body }) }
  },
} satisfies Pick<
  ApiHandlers,
  | 'events.list'
  | 'events.get'
  | 'events.raw'
  | 'events.raw_batch'
  | 'events.reroute'
  | 'events.replay_plan'
  | 'events.replay'
>
