import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import type { Console } from '../app/console.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'
import { commandText } from './messages.ts'

/** Whether dead letters are what Operations shows. */
export function isOnLetters(app: Console): () => boolean {
  const isOnOperations = isOn(app, 'operations')
  return () => isOnOperations() && app.operations.store.getState().shows === 'letters'
}

/** What becomes of the dead letter under the cursor. */
export function letterCommands(app: Console): CommandActions<'letter'> {
  const { letters, overlays, announcer, decisions } = app
  const when = isOnLetters(app)
  const current = (): DeadLetterRow | undefined => letters.list.current(letters.list.store.getState())
  const isOffered = (): boolean => current() !== undefined
  const isOpen = (): boolean => current()?.decided === null
  const ask = (verb: 'retry' | 'discard') => (): void => {
    const letter = current()
    if (letter === undefined) announcer.refuse(commandText.noLetter)
    else if (letter.decided !== null) announcer.refuse(commandText.letterDecided)
    else overlays.open({ kind: 'dead-letter', ask: { verb, letter } })
  }
  async function open(): Promise<void> {
    const letter = current()
    if (letter === undefined) return announcer.refuse(commandText.noLetter)
    const { showEvent } = await import('../features/dead-letters/decide-letter.ts')
    await showEvent(app, letter)
  }
  return {
    'letter.retry': { when, isOffered: isOpen, run: ask('retry') },
    'letter.discard': { when, isOffered: isOpen, run: ask('discard') },
    'letter.open': { when, isOffered, run: () => void open().catch(decisions.fail) },
    'letter.refresh': { when, run: () => void letters.refresh() },
  }
}
