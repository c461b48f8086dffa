import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../app/console-context.ts'
import { preferencesOf } from '../app/session.ts'
import { bindKeys } from './bind-keys.ts'
import { isAvailable } from './command.ts'
import { useCommands } from './use-keys.ts'

/** Ties the registry to the window's keys and to what the app's menu asks for. */
export function useCommandKeys(): void {
  const { session, client, overlays } = useConsole()
  const commands = useCommands()
  const singleKeys = useStore(session, (state) => preferencesOf(state).singleKeys)
  useEffect(() => {
    const isCovered = (): boolean => overlays.store.getState().overlay.kind !== 'none'
    return bindKeys(window, commands, { singleKeys, isCovered })
  }, [commands, overlays, singleKeys])
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.type !== 'command.requested') return
        const command = commands.find((each) => each.id === event.command)
        if (command === undefined || !isAvailable(command)) return
        overlays.close()
        command.run()
      }),
    [client, commands, overlays],
  )
}
