import { useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf } from '../../app/session.ts'

export interface Choosing {
  readonly preferences: Preferences
  readonly set: (change: Partial<Preferences>) => void
}

/** The preferences, how to change them, and why the last change could not be kept. */
export function usePreferences(): Choosing & { readonly failure: string | null } {
  const { session, client } = useConsole()
  const preferences = useStore(session, preferencesOf)
  const [failure, setFailure] = useState<string | null>(null)

  function set(change: Partial<Preferences>): void {
    client.call('preferences.set', change).then(
      (next) => {
        setFailure(null)
        session.setState((state) => (state.kind === 'ready' ? { ...state, preferences: next } : state), true)
      },
      (error: unknown) => setFailure(failureWords(error)),
    )
  }

  return { preferences, set, failure }
}
