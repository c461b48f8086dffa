import { useContext, createContext } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../app/console-context.ts'
import type { Command } from './command.ts'
import { formatKeys } from './format-keys.ts'

/** The registry, built once by the root. */
export const CommandsContext = createContext<readonly Command[]>([])

export function useCommands(): readonly Command[] {
  return useContext(CommandsContext)
}

/** A command's first key as it is printed on this machine's keyboard. */
export function useKeys(id: string): string {
  const { session } = useConsole()
  const platform = useStore(session, (state) => (state.kind === 'ready' ? state.platform : 'linux'))
  const [keys] = useCommands().find((command) => command.id === id)?.keys ?? []
  return keys === undefined ? '' : formatKeys(keys, platform)
}
