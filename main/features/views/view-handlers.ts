import { changeViews, mostViews } from '#shared/domain/saved-views.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { PreferencesFile } from '../preferences/preferences-file.ts'

export function createViewHandlers({
  preferences,
  workspaceId,
  newId,
  emit,
}: {
  preferences: Pick<PreferencesFile, 'readViews' | 'writeViews'>
  workspaceId: () => string
  newId: NewId
  emit: (event: IpcEvent) => void
}): IpcHandlers<'views.list' | 'views.change'> {
  return {
    'views.list': () => ({ views: [...preferences.readViews(workspaceId())] }),
    'views.change'(change) {
      const open = workspaceId()
      const before = preferences.readViews(open)
      const views = changeViews(before, change, () => newId('view'))
      if (views.length > mostViews && views.length > before.length) {
        throw new SwitchboardError('request.invalid', `There can be ${mostViews} saved views. Delete one first.`)
      }
      preferences.writeViews(open, views)
      emit({ type: 'views.changed', workspaceId: open })
      return { views: [...views] }
    },
  }
}
