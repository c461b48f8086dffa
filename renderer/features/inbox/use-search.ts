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

/** What a search has found for the text; while it looks, what it found before. `find` stays the same. */
export function useSearch<Row>(
  find: (client: IpcClient, input: SearchInput) => Promise<{ readonly rows: readonly Row[] }>,
  text: string,
): { readonly rows: readonly Row[]; readonly isLoaded: boolean } {
  const { client, announcer } = useConsole()
  const [rows, setRows] = useState<readonly Row[]>([])
  const [isLoaded, setLoaded] = useState(false)
  const wanted = text.trim()
  useEffect(() => {
    let isOld = false
    find(client, { offset: 0, limit: shownRows, text: wanted }).then(
      (found) => {
        if (isOld) return
        setRows(found.rows)
        setLoaded(true)
      },
      (error: unknown) => announcer.say(failureWords(error)),
    )
    return () => {
      isOld = true
    }
  }, [announcer, client, find, wanted])
  return { rows, isLoaded }
}
