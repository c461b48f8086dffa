import { useEffect, useState } from 'react'
import type { LetterSink } from '#shared/ipc/dead-letter-calls.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { useConsole } from '../../app/console-context.ts'

/** Where a destination's messages go; null while that is asked, undefined where it can't be said. */
export function useSink(destination: Destination | null): LetterSink | null | undefined {
  const { client } = useConsole()
  const [answer, setAnswer] = useState<{ readonly of: string; readonly sink: LetterSink | undefined } | null>(null)
  useEffect(() => {
    if (destination === null) return undefined
    let isLeft = false
    client.call('dead_letters.sink', { destination }).then(
      (sink) => isLeft || setAnswer({ of: destination.id, sink }),
      () => isLeft || setAnswer({ of: destination.id, sink: undefined }),
    )
    return () => {
      isLeft = true
    }
  }, [client, destination])
  return answer === null || answer.of !== destination?.id ? null : answer.sink
}
