import './shortcuts.css'
import { SearchX } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { OwnKeys } from '#shared/domain/own-keys.ts'
import { failureWords } from '#shared/errors/failure-words.ts'
import { commandFacts } from '#shared/ipc/command-table.ts'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf } from '../../app/session.ts'
import type { Command } from '../../commands/command.ts'
import { formatKeys } from '../../commands/format-keys.ts'
import { keyScreenOf, keyScreens } from '../../commands/key-screens.ts'
import { useCommands } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { keyOwners } from './key-owner.ts'
import { shortcutText } from './messages.ts'
import { ShortcutRow, type RowState } from './shortcut-row.tsx'
import { changeable, defaultKeys, takeKey, withKey } from './shortcuts.ts'

type Editing = { readonly id: Command['id']; readonly state: RowState } | null

/** Every command that may have a key, and the key that it has; each change is kept at once. */
export function ShortcutsDialog() {
  const { overlays, session, client, announcer } = useConsole()
  const commands = changeable(useCommands())
  const preferences = useStore(session, preferencesOf)
  const platform = useStore(session, (state) => (state.kind === 'ready' ? state.platform : 'linux'))
  const [text, setText] = useState('')
  const [editing, setEditing] = useState<Editing>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const own = preferences.keys

  function keep(keys: OwnKeys, said: string): void {
    setEditing(null)
    client.call('preferences.set', { keys }).then(
      (next) => {
        setFailure(null)
        session.setState((state) => (state.kind === 'ready' ? { ...state, preferences: next } : state), true)
        announcer.note(said)
      },
      (error: unknown) => setFailure(failureWords(error)),
    )
  }

  function choose(command: Command, keys: string): void {
    const by = keyOwners(commands, commandFacts, command.id, keys)
    if (by.length > 0) setEditing({ id: command.id, state: { kind: 'taken', keys, by } })
    else keep(withKey(own, command.id, keys), shortcutText.saved(command.title, formatKeys(keys, platform)))
  }

  const wanted = text.toLowerCase()
  const fits = ({ title, keys }: Command): boolean =>
    title.toLowerCase().includes(wanted) || keys.some((each) => formatKeys(each, platform).toLowerCase() === wanted)
  const shown = commands.filter(fits)
  return (
    <DialogBox
      title={shortcutText.title}
      size="broad"
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="shortcuts">
        <div className="shortcuts-head">
          <p>{preferences.singleKeys ? shortcutText.intro : shortcutText.singleOff}</p>
          <PlainSearch label={shortcutText.search} text={text} onSearch={setText} />
        </div>
        {shown.length === 0 ? (
          <StatePanel icon={SearchX} title={shortcutText.nothingFound} role="status" />
        ) : (
          <div className="shortcuts-list" role="group" aria-label={shortcutText.list}>
            {keyScreens.map((screen) => {
              const ofScreen = shown.filter(({ id }) => keyScreenOf(id) === screen)
              return ofScreen.length === 0 ? null : (
                <section key={screen}>
                  <h3>{screen}</h3>
                  <ul>
                    {ofScreen.map((command) => (
                      <ShortcutRow
                        key={command.id}
                        command={command}
                        platform={platform}
                        isOwn={Object.hasOwn(own, command.id)}
                        hasDefault={defaultKeys(command.id).length > 0}
                        state={editing?.id === command.id ? editing.state : { kind: 'still' }}
                        onState={(state) => setEditing(state.kind === 'still' ? null : { id: command.id, state })}
                        onChoose={(keys) => choose(command, keys)}
                        onTake={(keys, from) =>
                          keep(
                            takeKey(
                              own,
                              command.id,
                              keys,
                              from.map(({ id }) => id),
                            ),
                            shortcutText.saved(command.title, formatKeys(keys, platform)),
                          )
                        }
                        onNone={() => keep(withKey(own, command.id, null), shortcutText.saved(command.title, ''))}
                        onDefault={() => {
                          const [usual] = defaultKeys(command.id)
                          if (usual === undefined)
                            keep(withKey(own, command.id, null), shortcutText.saved(command.title, ''))
                          else choose(command, usual)
                        }}
                      />
                    ))}
                  </ul>
                </section>
              )
            })}
          </div>
        )}
        <div className="shortcuts-foot">
          {failure === null ? <p>{shortcutText.changed(Object.keys(own).length)}</p> : <p role="alert">▲ {failure}</p>}
          {/* Never disabled: it would drop the focus that it has just had. */}
          <Button onPress={() => keep({}, shortcutText.allDefaultDone)}>{shortcutText.allDefault}</Button>
        </div>
      </div>
    </DialogBox>
  )
}
