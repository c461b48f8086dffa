import './settings-dialog.css'
import { useState } from 'react'
import { Switch } from 'react-aria-components/Switch'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { openWorkspace, preferencesOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { Segments } from '../../ui/segments.tsx'
import { settingsText } from './messages.ts'

const themes = ['system', 'light', 'dark'] as const
const contrasts = ['system', 'more'] as const
const accents = ['own', 'system'] as const
const densities = ['compact', 'regular', 'roomy'] as const

/** How it looks, and whether single keys act. */
export function SettingsDialog() {
  const { overlays, session, client } = useConsole()
  const [failure, setFailure] = useState<string | null>(null)
  const preferences = useStore(session, preferencesOf)
  const hasSystemAccent = useStore(session, (state) => state.kind === 'ready' && state.systemAccent !== null)
  const hasWorkspace = useStore(session, (state) => openWorkspace(state) !== undefined)
  const about = useStore(session, (state) =>
    state.kind === 'ready' ? settingsText.version(state.version, state.host) : '',
  )

  function set(change: Partial<Preferences>): void {
    client.call('preferences.set', change).then(
      (next) => {
        setFailure(null)
        session.setState((state) => (state.kind === 'ready' ? { ...state, preferences: next } : state), true)
      },
      (error: unknown) => setFailure(failureWords(error)),
    )
  }

  return (
    <DialogBox
      title={settingsText.title}
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="settings">
        <span className="settings-label">{settingsText.theme}</span>
        <Segments
          label={settingsText.theme}
          value={preferences.theme}
          choices={themes.map((id) => ({ id, label: settingsText.themes[id] }))}
          onChoose={(theme) => set({ theme })}
        />
        <span className="settings-label">{settingsText.contrast}</span>
        <Segments
          label={settingsText.contrast}
          value={preferences.contrast}
          choices={contrasts.map((id) => ({ id, label: settingsText.contrasts[id] }))}
          onChoose={(contrast) => set({ contrast })}
        />
        {hasSystemAccent ? (
          <>
            <span className="settings-label">{settingsText.accent}</span>
            <Segments
              label={settingsText.accent}
              value={preferences.accent}
              choices={accents.map((id) => ({ id, label: settingsText.accents[id] }))}
              onChoose={(accent) => set({ accent })}
            />
          </>
        ) : null}
        <span className="settings-label">{settingsText.density}</span>
        <Segments
          label={settingsText.density}
          value={preferences.density}
          choices={densities.map((id) => ({ id, label: settingsText.densities[id] }))}
          onChoose={(density) => set({ density })}
        />
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
        </div>
        {hasWorkspace ? (
          <>
            <span className="settings-label">{settingsText.workspace}</span>
            <div className="settings-places">
              <Button onPress={() => overlays.open({ kind: 'members' })}>{settingsText.members}</Button>
              <Button onPress={() => overlays.open({ kind: 'overrides' })}>{settingsText.overrides}</Button>
            </div>
          </>
        ) : null}
      </div>
      {/* Here, because the footer lies behind this dialog. */}
      {failure === null ? null : (
        <p className="settings-failure" role="alert">
          ▲ {failure}
        </p>
      )}
      <p className="settings-foot">{about}</p>
    </DialogBox>
  )
}
