import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Segments } from '../../ui/segments.tsx'
import { settingsText } from './messages.ts'
import type { Choosing } from './use-preferences.ts'

const themes = ['system', 'light', 'dark'] as const
const contrasts = ['system', 'more'] as const
const accents = ['own', 'system'] as const
const densities = ['compact', 'regular', 'roomy'] as const

/** How it looks. */
export function AppearanceFields({ preferences, set }: Choosing) {
  const { session } = useConsole()
  const hasSystemAccent = useStore(session, (state) => state.kind === 'ready' && state.systemAccent !== null)
  return (
    <>
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
    </>
  )
}
