import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import type { OpStateName } from '#shared/model/op-state-name.ts'
import type { Client } from '../../client/client.ts'

export type Of = 'unsettled' | 'all' | OpStateName

export interface Inspected {
  readonly inspection: SyncInspection
  readonly ops: IpcOutput<'sync.ops'>
}

const everyMs = 1_000
export const opsPerPage = 50

/** Asks again every second for as long as it is looked at. */
export function useInspection(
  client: Client,
  { of, offset, turn }: { of: Of; offset: number; turn: number },
): { readonly shown: Inspected | null; readonly failure: string | null } {
  const [shown, setShown] = useState<Inspected | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    async function look(): Promise<void> {
      try {
        const [inspection, ops] = await Promise.all([
          client.call('sync.inspect', {}),
          client.call('sync.ops', { of, offset, limit: opsPerPage }),
        ])
        if (isOver) return
        setShown({ inspection, ops })
        setFailure(null)
      } catch (error) {
        if (!isOver) setFailure(failureWords(error))
      }
      if (!isOver) timer = setTimeout(() => void look(), everyMs)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [client, of, offset, turn])
  return { shown, failure }
}
