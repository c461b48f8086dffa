import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../app/console-context.ts'
import { preferencesOf } from '../app/session.ts'
import { bindKeys } from './bind-keys.ts'
import { isAvailable } from './command.ts'
import { holdKeys } from './hold-keys.ts'
import { isAwaited } from './is-awaited.ts'
import { createKeyReach } from './key-reach.ts'
import { commandText } from './messages.ts'
import { shownList } from './shown-list.ts'
import { focusListUnlessTyping } from '../ui/focus.ts'
import { useCommands } from './use-keys.ts'
import { createWaysBehind } from './ways-behind.ts'

/** Ties the registry to the window's keys and to what the app's menu asks for. */
export function useCommandKeys(): void {
  const app = useConsole()
  const { session, client, overlays, triage } = app
  const commands = useCommands()
  const singleKeys = useStore(session, (state) => preferencesOf(state).singleKeys)
  useEffect(() => {
    const isCovered = (): boolean => overlays.store.getState().overlay.kind !== 'none'
    return bindKeys(window, commands, { singleKeys, isCovered })
  }, [commands, overlays, singleKeys])
  // After a verdict the focus is in the list, whatever had it before: a button, or a menu that is gone.
  useEffect(
    () =>
      triage.work.subscribe((now, before) => {
        const isOver = now.pending === 0 && before.pending > 0 && overlays.store.getState().overlay.kind === 'none'
        if (isOver) requestAnimationFrame(focusListUnlessTyping)
      }),
    [overlays, triage],
  )
  useEffect(() => {
    const { announcer, underway, inbox, installations, mappings, suggestions, operations } = app
    const waysBehind = createWaysBehind(commands)
    // Whoever decides quickly presses once more than there is something to decide, and then goes elsewhere.
    const isInboxEmpty = (): boolean => {
      const list = shownList(app)
      const isThere = app.navigation.store.getState().screen === 'inbox' && !list.isAwaited('place')
      return isThere && list.store.getState().total === 0
    }
    return holdKeys(window, {
      reachOf: createKeyReach(commands),
      isBusy: (reach) => isAwaited(app, reach),
      isCovered: () => overlays.store.getState().overlay.kind !== 'none',
      onCovered: (run) => overlays.store.subscribe(run),
      onStopped(drop) {
        const stops = [triage.work, underway.store].map((store) =>
          store.subscribe((now, before) => void (now.stops !== before.stops && drop())),
        )
        const lists = [inbox.groups, inbox.events, installations.list, mappings.list, suggestions.list, operations.list]
        const failures = lists.map((list) =>
          list.store.subscribe((now, before) => {
            if (now.phase.kind !== 'failed' || before.phase.kind !== 'loading') return
            const count = drop()
            if (count > 0) announcer.refuse(commandText.listNotRead(count))
          }),
        )
        return () => {
          for (const stop of [...stops, ...failures]) stop()
        }
      },
      staying: (presses) => (isInboxEmpty() ? waysBehind(presses) : []),
      onGivenUp: (count) => announcer.refuse(commandText.keysGivenUp(count)),
    })
  }, [app, commands, overlays, triage])
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.type !== 'command.requested') return
        const command = commands.find((each) => each.id === event.command)
        if (command === undefined || !isAvailable(command)) return
        if (command.isLook !== true) overlays.close()
        command.run()
      }),
    [client, commands, overlays],
  )
}
