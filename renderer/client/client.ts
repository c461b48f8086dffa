import type { IpcClient } from '#shared/ipc/ipc-client.ts'

/** The only way in which the renderer speaks to main. */
export type Client = IpcClient

/** What a person may read about a failure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
