import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import { useConsole } from '../../app/console-context.ts'

interface SearchInput {
  readonly offset: number
  readonly limit: number
  readonly text: string
}

const shownRows = 50
const none: readonly never[] = []

interface Search<Row> {
  readonly rows: readonly Row[]
  /** Whether anything was found yet, or the lack of it. */
  readonly isLoaded: boolean
  /** Whether the rows aren't those of the text yet. */
  readonly isAwaited: boolean
}

/** What a search has found for the text; while it looks, what it found before. `find` stays the same. */
export function useSearch<Row>(
  find: (client: IpcClient, input: SearchInput) => Promise<{ readonly rows: readonly Row[] }>,
  text: string,
): Search<Row> {
  const { client, announcer } = useConsole()
  const [found, setFound] = useState<{ readonly text: string; readonly rows: readonly Row[] } | null>(null)
  const wanted = text.trim()
  useEffect(() => {
    let isOld = false
    find(client, { offset: 0, limit: shownRows, text: wanted }).then(
      ({ rows }) => (isOld ? undefined : setFound({ text: wanted, rows })),
      (error: unknown) => announcer.say(failureWords(error)),
    )
    return () => {
      isOld = true
    }
  }, [announcer, client, find, wanted])
  return { rows: found?.rows ?? none, isLoaded: found !== null, isAwaited: found?.text !== wanted }
}
