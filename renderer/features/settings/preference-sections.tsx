import { AppearanceFields } from './appearance-fields.tsx'
import { KeyFields } from './key-fields.tsx'
import { SettingFailure } from './setting-failure.tsx'
import { usePreferences } from './use-preferences.ts'

export function AppearanceSection() {
  const { failure, ...choosing } = usePreferences()
  return (
    <>
      <div className="settings-fields">
        <AppearanceFields {...choosing} />
      </div>
      <SettingFailure failure={failure} />
    </>
  )
}

export function KeysSection() {
  const { failure, ...choosing } = usePreferences()
  return (
    <>
      <div className="settings-fields">
        <KeyFields {...choosing} />
      </div>
      <SettingFailure failure={failure} />
    </>
  )
}
