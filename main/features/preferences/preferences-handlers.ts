import type { IpcEvent } from '#shared/ipc/contract.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { PreferencesFile } from './preferences-file.ts'

export function createPreferencesHandlers({
  preferences,
  emit,
}: {
  preferences: PreferencesFile
  emit: (event: IpcEvent) => void
}): IpcHandlers<'preferences.set'> {
  return {
    'preferences.set'(patch) {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
      const next = preferences.change(given)
      emit({ type: 'preferences.changed', preferences: next })
      return next
    },
  }
}
