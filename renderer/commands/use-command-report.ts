import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../app/console-context.ts'
import { reportCommands } from './command-state.ts'
import { useCommands } from './use-keys.ts'

/** Keeps the app's menu bar in step with the registry; a browser has none. */
export function useCommandReport(): void {
  const {
    session,
    client,
    navigation,
    inbox,
    decisions,
    installations,
    mappings,
    suggestions,
    signals,
    operations,
    letters,
    overlays,
  } = useConsole()
  const commands = useCommands()
  const hasMenuBar = useStore(session, (state) => state.kind === 'ready' && state.host === 'electron')
  useEffect(() => {
    if (!hasMenuBar) return undefined
    return reportCommands({
      commands,
      stores: [
        session,
        navigation.store,
        inbox.store,
        inbox.detail.store,
        decisions.store,
        installations.store,
        installations.list.store,
        installations.links.store,
        installations.mappings.store,
        installations.deliveries.list.store,
        mappings.list.store,
        suggestions.store,
        signals.list.store,
        operations.store,
        operations.list.store,
        letters.list.store,
        overlays.store,
      ],
      report: (state) => client.call('commands.report', state),
    })
  }, [
    client,
    commands,
    decisions,
    hasMenuBar,
    inbox,
    installations,
    letters,
    mappings,
    navigation,
    operations,
    overlays,
    session,
    signals,
    suggestions,
  ])
}
