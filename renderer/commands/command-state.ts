import type { CommandState } from '#shared/ipc/app-calls.ts'
import type { Command } from './command.ts'
import { isAvailable } from './command.ts'

/** What the menu bar shows of the registry: what makes sense now, and what is on. */
export function commandStateOf(commands: readonly Command[]): CommandState {
  const isOffered = (command: Command): boolean => isAvailable(command) && (command.isOffered?.() ?? true)
  return {
    available: commands.filter(isOffered).map(({ id }) => id),
    checked: commands.filter((command) => command.isOn?.() === true).map(({ id }) => id),
  }
}

interface Watched {
  subscribe(listener: () => void): () => void
}

/** Moves of the cursor come in dozens per second; the menu bar is looked at by hand. */
const reportAfterMs = 100

/** Tells main the registry's state, now and whenever it is another one than was told last. Returns the way to stop. */
export function reportCommands({
  commands,
  stores,
  report,
}: {
  readonly commands: readonly Command[]
  /** Everything that `when`, `isOffered` and `isOn` look at. */
  readonly stores: readonly Watched[]
  readonly report: (state: CommandState) => Promise<unknown>
}): () => void {
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    timer = undefined
    const state = commandStateOf(commands)
    const text = JSON.stringify(state)
    if (text === told) return
    told = text
    report(state).catch(() => {
      // Told again with the next change.
      told = ''
    })
  }
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, reportAfterMs)
  }

  const stops = stores.map((store) => store.subscribe(tellSoon))
  tell()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
