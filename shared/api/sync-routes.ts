import { z } from 'zod'
import { changeSchema, laterChangeSchema } from '../model/change.ts'
import { verdictSchema } from '../model/operation.ts'
import { json, route, stream } from './route.ts'

const noCursor = 'Say where you are: the `seq` of your snapshot or of the page before, as a whole number.'

const read = { kind: 'tenant', permission: 'read' } as const

export const syncRoutes = {
  'changes.list': route({
    method: 'GET',
    path: '/changes',
    summary:
      'Upserts and tombstones after `cursor`, in order. 410 when the cursor is older than the feed: take a snapshot.',
    access: read,
    query: z.strictObject({
      // An empty text would be counted as 0, which is the whole feed.
      cursor: z.preprocess(
        (value) => (value === '' ? undefined : value),
        z.coerce.number(noCursor).int(noCursor).min(0, noCursor),
      ),
      limit: z.coerce.number().int().min(1).max(10_000).default(1000),
    }),
    answer: json(
      z.object({ changes: z.array(z.union([changeSchema, laterChangeSchema])), seq: z.int(), more: z.boolean() }),
    ),
  }),
  'changes.stream': route({
    method: 'GET',
    path: '/changes/stream',
    summary: 'Server-sent events: `seq` whenever the feed has moved, and a comment every 15 s.',
    access: read,
    answer: stream('text/event-stream'),
  }),
  'snapshot.get': route({
    method: 'GET',
    path: '/snapshot',
    summary: 'NDJSON: a header with the seq it is true at, every row, and a trailer that proves it is whole.',
    access: read,
    answer: stream('application/x-ndjson'),
  }),
  'ops.apply': route({
    method: 'POST',
    path: '/ops',
    summary:
      'A batch of decisions, each with its verdict, in the same order. Needs `decide`, and `configure` for rules. Sending an op again answers `duplicate`, also to whoever may only read by now.',
    /** Its handler asks for more: what was applied before is answered whatever the caller may do since. */
    access: read,
    /** Each op is parsed on its own, so that one that this version doesn't know rejects only itself. */
    body: z.strictObject({ ops: z.array(z.unknown()).min(1).max(500) }),
    answer: json(z.object({ verdicts: z.array(verdictSchema) })),
  }),
} as const
