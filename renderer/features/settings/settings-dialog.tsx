import './settings.css'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { AppearanceFields } from './appearance-fields.tsx'
import { KeyFields } from './key-fields.tsx'
import { settingsText } from './messages.ts'
import { SettingFailure } from './setting-failure.tsx'
import { usePreferences } from './use-preferences.ts'

/** What can be set while no workspace is open and there are no screens. */
export function SettingsDialog() {
  const { overlays, session } = useConsole()
  const { failure, ...choosing } = usePreferences()
  const about = useStore(session, (state) =>
    state.kind === 'ready' ? settingsText.version(state.version, state.host) : '',
  )
  return (
    <DialogBox
      title={settingsText.title}
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="settings-fields">
        <AppearanceFields {...choosing} />
        <KeyFields {...choosing} />
      </div>
      <SettingFailure failure={failure} />
      <p className="settings-foot">{about}</p>
    </DialogBox>
  )
}
