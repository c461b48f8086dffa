import { useEffect, useState } from 'react'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InboxState } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import type { Completion } from './completion.ts'
import { askedOf, completingAt, completionsOf } from './completion.ts'

type Values = IpcOutput<'inbox.complete'>['values']
const none: Values = []

/** What may follow at the end of a search; `isAsked` also before anything is typed. */
export function useCompletions(
  text: string,
  { isOpen, isAsked, state }: { readonly isOpen: boolean; readonly isAsked: boolean; readonly state: InboxState },
): readonly Completion[] {
  const { client } = useConsole()
  const [found, setFound] = useState<{ readonly of: string; readonly values: Values }>({ of: '', values: none })
  const completing = isOpen ? completingAt(text, isAsked) : null
  const name = completing?.kind === 'value' ? askedOf(completing.name) : null
  const wanted = completing?.text ?? ''
  const key = `${state} ${name} ${wanted}`
  useEffect(() => {
    if (name === null) return undefined
    let isOld = false
    client.call('inbox.complete', { name, text: wanted, state }).then(
      ({ values }) => (isOld ? undefined : setFound({ of: key, values })),
      // Nothing is offered; what is typed counts all the same.
      () => undefined,
    )
    return () => {
      isOld = true
    }
  }, [client, name, wanted, state, key])
  if (completing === null) return []
  return completionsOf(text, completing, found.of === key ? found.values : none)
}
