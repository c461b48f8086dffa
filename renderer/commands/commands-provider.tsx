import { useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { keysOf } from '#shared/domain/own-keys.ts'
import { useConsole } from '../app/console-context.ts'
import { preferencesOf } from '../app/session.ts'
import type { Command } from './command.ts'
import { CommandsContext } from './use-keys.ts'

/** The registry with the keys that its owner chose: bindings, palette, sheet and hints all read them here. */
export function CommandsProvider(props: { readonly registry: readonly Command[]; readonly children: ReactNode }) {
  const { registry } = props
  const own = useStore(useConsole().session, (state) => preferencesOf(state).keys)
  const commands = useMemo(
    () => registry.map((command) => ({ ...command, keys: keysOf(command, own) })),
    [registry, own],
  )
  return <CommandsContext value={commands}>{props.children}</CommandsContext>
}
