import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import type { Client } from '../../client/client.ts'

/** What a text finds among records, asked again whenever a decision or the feed may have changed it. `find` is asked anew each time. */
export function useRecords<T>(find: (client: Client, text: string) => Promise<T>) {
  const { client, session, decisions } = useConsole()
  const [text, search] = useState('')
  const [found, setFound] = useState<T | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const asked = useRef(find)
  asked.current = find
  const turn = useRef(0)
  const asOf = useStore(session, (state) => statusOf(state)?.asOf ?? null)
  const last = useStore(decisions.store, (state) => state.last)

  const refresh = useCallback((): void => {
    turn.current += 1
    const mine = turn.current
    asked.current(client, text).then(
      (answer) => {
        if (mine !== turn.current) return
        setFound(answer)
        setFailure(null)
      },
      (error: unknown) => (mine === turn.current ? setFailure(failureWords(error)) : undefined),
    )
  }, [client, text])
  useEffect(() => {
    refresh()
    const { current } = turn
    return () => {
      if (turn.current === current) turn.current += 1
    }
  }, [refresh, asOf, last])
  return { found, failure, text, search, refresh }
}
