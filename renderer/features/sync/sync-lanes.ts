import type { SyncLane } from '#shared/ipc/sync-calls.ts'

/** In the order of the page: the contract's own list would bring its schemas with it. */
export const syncLanes: readonly SyncLane[] = ['pull', 'push', 'stream', 'snapshot']
