import { useCallback, useEffect, useRef, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RetentionDays, RetentionHere } from '#shared/ipc/retention-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { useIsAway } from '../records/use-is-away.ts'

type Told = IpcOutput<'retention.get'>

/** What the service keeps, and why that isn't known where it isn't; what was told once stays. */
export function useRetention() {
  const { client } = useConsole()
  const [told, setTold] = useState<Told | null>(null)
  const [failure, setFailure] = useState<{ readonly message: string; readonly isAway: boolean } | null>(null)
  const isAway = useIsAway()
  const isOver = useRef(false)
  const refresh = useCallback(
    () =>
      client.call('retention.get', {}).then(
        (found) => {
          if (isOver.current) return
          setTold(found)
          setFailure(null)
        },
        (error: unknown) => {
          if (isOver.current) return
          setFailure({ message: failureWords(error), isAway: error instanceof SwitchboardError && error.retryable })
        },
      ),
    [client],
  )
  useEffect(() => {
    isOver.current = false
    void refresh()
    return () => {
      isOver.current = true
    }
  }, [refresh, isAway])
  return { told, failure, isAway: isAway || failure?.isAway === true, refresh }
}

/** While somebody types, not every figure is counted. */
const stillMs = 250

/** What such days would remove of what is known here; null while that is counted, and where there are none. */
export function useEffectOf(days: Pick<RetentionDays, 'eventDays' | 'bodyDays'> | null): RetentionHere | null {
  const { client, decisions } = useConsole()
  const [counted, setCounted] = useState<{ readonly of: string; readonly here: RetentionHere } | null>(null)
  const of = days === null ? '' : `${days.eventDays}/${days.bodyDays}`
  useEffect(() => {
    const [eventDays, bodyDays] = of.split('/').map(Number)
    if (eventDays === undefined || bodyDays === undefined) return undefined
    let isOld = false
    const timer = setTimeout(() => {
      client.call('retention.here', { eventDays, bodyDays }).then((here) => {
        if (!isOld) setCounted({ of, here })
      }, decisions.fail)
    }, stillMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [client, decisions, of])
  return counted?.of === of ? counted.here : null
}
