import { basename } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { formatEventFile } from '#shared/model/event-file.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import { buildEventFile } from './build-event-file.ts'
import type { DesktopFiles } from './desktop-files.ts'
import { eventFileName } from './event-file-name.ts'
import { parseFileBytes, readEventFile } from './read-event-file.ts'
import { writeEventFile } from './write-event-file.ts'

type FileMethod = 'events.export' | 'events.open_file' | 'events.read_file'

export function createEventFileHandlers({
  store,
  files,
  workspace,
  actor,
  clock,
}: {
  store: Pick<ConsoleStore, 'eventsToSave' | 'inboxEvent' | 'readPayload'>
  /** Null where there is no window to ask in. */
  files: DesktopFiles | null
  workspace: () => { readonly id: string; readonly name: string }
  actor: string
  clock: Clock
}): IpcHandlers<FileMethod> {
  return {
    async 'events.export'(selection) {
      const { id: workspaceId, name: workspaceName } = workspace()
      const frozen = await store.eventsToSave({ ...selection, workspaceId })
      const file = await buildEventFile({
        head: { exportedAt: new Date(clock()).toISOString(), exportedBy: actor, workspace: workspaceName },
        frozen,
        readEvent: (id) => unlessGone(store.inboxEvent({ workspaceId, id })),
        readPayload: (id: EventId) => store.readPayload({ workspaceId, id }),
      })
      const text = formatEventFile(file)
      const suggested = eventFileName(file)
      const facts = {
        events: file.events.length,
        asked: file.asked,
        withoutPayload: file.events.filter(({ payload }) => payload.kind === 'missing').length,
      }
      if (files === null) {
        return { kind: 'download', ...facts, name: suggested, base64: Buffer.from(text).toString('base64') }
      }
      const path = await files.askWhereToSave(suggested)
      if (path === null) return { kind: 'cancelled' }
      await writeEventFile(path, text)
      return { kind: 'saved', ...facts, name: basename(path) }
    },
    async 'events.open_file'() {
      const path = (await files?.askWhatToOpen()) ?? null
      if (path === null) return { kind: 'cancelled' }
      return { kind: 'opened', name: basename(path), file: await readEventFile(path) }
    },
    'events.read_file': ({ name, base64 }) => ({
      name: basename(name),
      file: parseFileBytes(Buffer.from(base64, 'base64')),
    }),
  }
}

/** What went away since it was frozen is left out, and the count says so. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === 'event.not_found') return null
    throw error
  }
}
