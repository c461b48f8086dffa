import { useEffect, useEffectEvent, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { useConsole } from '../../app/console-context.ts'

export interface Answer<T> {
  /** The last that came, also while another is asked for. */
  readonly answer: T | null
  readonly failure: string | null
  /** Whether what is shown is of an earlier question. */
  readonly isOld: boolean
  again(): void
}

/** While events pour in, what is on screen is asked for again at most this often. */
const againAfterMs = 500

/**
 * Asks whenever the question is another, `pauseMs` after it last changed, and again where rows of the replica did. Null asks
 * nothing. Of two answers the later question's counts.
 */
export function useAnswer<T>(question: string | null, ask: () => Promise<T>, pauseMs = 0): Answer<T> {
  const { client } = useConsole()
  const [state, setState] = useState<{ of: string | null; answer: T | null; failure: string | null }>({
    of: null,
    answer: null,
    failure: null,
  })
  const [turn, setTurn] = useState(0)
  const askNow = useEffectEvent(ask)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = client.subscribe((event) => {
      if (event.type !== 'replica.changed' || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        setTurn((before) => before + 1)
      }, againAfterMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client])
  useEffect(() => {
    if (question === null) return undefined
    let isLeft = false
    const timer = setTimeout(() => {
      askNow().then(
        (answer) => (isLeft ? undefined : setState({ of: question, answer, failure: null })),
        (error: unknown) =>
          isLeft ? undefined : setState(({ answer }) => ({ of: question, answer, failure: failureWords(error) })),
      )
    }, pauseMs)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [question, turn, pauseMs])
  return { ...state, isOld: state.of !== question, again: () => setTurn((before) => before + 1) }
}
