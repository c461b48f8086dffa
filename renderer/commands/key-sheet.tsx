import './key-sheet.css'
import { useStore } from 'zustand'
import { useConsole } from '../app/console-context.ts'
import { preferencesOf } from '../app/session.ts'
import { Button } from '../ui/button.tsx'
import { DialogBox } from '../ui/dialog-box.tsx'
import { focusListSoon } from '../ui/focus.ts'
import { Kbd } from '../ui/kbd.tsx'
import type { Command } from './command.ts'
import { formatKeys } from './format-keys.ts'
import { keyScreenOf, keyScreens } from './key-screens.ts'
import { commandText } from './messages.ts'
import { useCommands } from './use-keys.ts'

/** Every command that has a key. */
export function KeySheet() {
  const { overlays, session } = useConsole()
  const commands = useCommands().filter((command) => command.keys.length > 0)
  const singleKeys = useStore(session, (state) => preferencesOf(state).singleKeys)
  return (
    <DialogBox
      title={commandText.keysTitle}
      isWide
      isText
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="key-sheet-head">
        <Button onPress={() => overlays.open({ kind: 'shortcuts' })}>{commandText.changeKeys}</Button>
      </div>
      {singleKeys ? null : <p className="muted">{commandText.keysOff}</p>}
      <div className="key-sheet">
        {keyScreens.map((screen) => (
          <KeySection
            key={screen}
            title={screen}
            commands={commands.filter((each) => keyScreenOf(each.id) === screen)}
          />
        ))}
      </div>
    </DialogBox>
  )
}

function KeySection(props: { readonly title: string; readonly commands: readonly Command[] }) {
  const { session } = useConsole()
  const platform = useStore(session, (state) => (state.kind === 'ready' ? state.platform : 'linux'))
  if (props.commands.length === 0) return null
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>
        {props.commands.map((command) => {
          const keys = [...command.keys, ...(command.alsoShown ?? [])].map((each) => formatKeys(each, platform))
          return (
            <li key={command.id}>
              {command.title}
              <span className="caps">
                {keys.map((each) => (
                  <Kbd key={each} keys={each} />
                ))}
                <span className="unseen">{keys.join(' or ')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
