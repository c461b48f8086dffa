import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { OpWay } from '#shared/ipc/ops-trace-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'

/** Whoever goes through the list looks at none for so long. */
const restMs = 200

/** The way of the decision as far as it is known, asked for anew whenever it gets further or the service comes back; null until it is known. */
export function useOpWay({ id: opId, intent, decidedAt, state }: OpView): OpWay | null {
  const { client, session } = useConsole()
  const connection = useStore(session, (status) => statusOf(status)?.connection.kind)
  const [known, setKnown] = useState<{ readonly opId: string; readonly way: OpWay | null }>({ opId, way: null })
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      client.call('ops.trace', { opId, intent, decidedAt }).then(
        (way) => (isOver ? undefined : setKnown({ opId, way })),
        // What is known without it stays.
        () => undefined,
      )
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // An op's intent is the same for as long as it has its id; the list brings another object each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [client, opId, decidedAt, state.kind, connection])
  return known.opId === opId ? known.way : null
}
