import type { SyncStatus } from '#shared/ipc/app-calls.ts'

type Status = Pick<SyncStatus, 'firstLoad' | 'asOf'> & {
  readonly sample: Pick<SyncStatus['sample'], 'kind'>
  readonly connection: Pick<SyncStatus['connection'], 'kind'>
}

/**
 * Tells whether rows still pour in from a first load or the sample. The sample is sent before all of it is here: what
 * there is must have been asked for after it was.
 */
export function createFilling(now: () => number): (status: Status | undefined) => boolean {
  let sentAt: number | null = null
  return (status) => {
    if (status === undefined) return false
    const isSending = status.sample.kind === 'loading'
    if (isSending) sentAt = now()
    if (isSending || status.firstLoad !== null) return true
    const isHere = sentAt === null || (status.asOf !== null && Date.parse(status.asOf) > sentAt)
    return !isHere && status.connection.kind !== 'offline'
  }
}
