import type { ApiHandlers } from '#backend/http/handler.ts'
import { readChanges } from './read-changes.ts'
import { streamSeq } from './stream-seq.ts'
import { streamSnapshot } from './stream-snapshot.ts'

/** The feed that consoles follow. A snapshot reads on a connection of its own, so that nobody waits for it. */
export const changeHandlers = {
  'changes.list': ({ read, workspaceId }, { query }) => readChanges(read, workspaceId, query),
  'changes.stream': ({ read, workspaceId, signal, onCommit, isStillAllowed }) =>
    streamSeq({ db: read, workspaceId, signal, onCommit, isStillAllowed }),
  'snapshot.get': ({ openReader, workspaceId, isStillAllowed }) =>
    streamSnapshot(openReader(), workspaceId, isStillAllowed),
} satisfies Pick<ApiHandlers, 'changes.list' | 'changes.stream' | 'snapshot.get'>
