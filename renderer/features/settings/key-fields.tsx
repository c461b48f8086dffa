import '../../ui/switch.css'
import { Switch } from 'react-aria-components/Switch'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { shortcutText } from '../shortcuts/messages.ts'
import { settingsText } from './messages.ts'
import type { Choosing } from './use-preferences.ts'

/** Whether single keys act, and the way to other ones. */
export function KeyFields({ preferences, set }: Choosing) {
  const { overlays } = useConsole()
  return (
    <>
      <span className="settings-label">{settingsText.singleKeys}</span>
      <Switch
        className="switch"
        aria-label={settingsText.singleKeys}
        aria-describedby="single-keys-hint"
        isSelected={preferences.singleKeys}
        onChange={(singleKeys) => set({ singleKeys })}
      >
        <span className="track" aria-hidden="true">
          <span className="knob" />
        </span>
        <span id="single-keys-hint">{settingsText.singleKeysHint}</span>
      </Switch>
      <span className="settings-label">{settingsText.keys}</span>
      <div className="settings-places">
        <Button onPress={() => overlays.open({ kind: 'shortcuts' })}>{settingsText.changeKeys}</Button>
        <span className="muted">{shortcutText.changed(Object.keys(preferences.keys).length)}</span>
      </div>
    </>
  )
}
