import { failureWords } from '#shared/errors/failure-words.ts'
import { eventFileExtension, maxEventFileBytes, tooLargeToOpen } from '#shared/domain/event-file-limits.ts'
import type { FileArrival, SavedSelection } from '#shared/ipc/event-file-calls.ts'
import type { Overlays } from '../../app/overlays.ts'
import type { Session } from '../../app/session.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import type { Announcer } from '../../ui/announcer.ts'
import type { Inbox } from '../inbox/inbox.ts'
import { eventFileText } from './messages.ts'
import { base64Of, chooseFile, download } from './page-files.ts'

/** Saving events for somebody else, and looking at what somebody else has saved. */
export interface EventFiles {
  /** What is selected, else what is under the cursor. */
  save(): void
  /** Asks for a file and shows it. */
  open(): void
  /** Shows an event file that was dropped on the window; anything else stays where it is. */
  drop(files: readonly File[]): void
  /** Shows a file that was opened, or says why it can't be. */
  show(arrival: FileArrival): void
}

export interface EventFilesParts {
  readonly client: Client
  readonly inbox: Inbox
  readonly overlays: Overlays
  readonly announcer: Announcer
  readonly session: Session
  readonly fail: (error: unknown) => void
  /** What failed before is over: something was done since. */
  readonly settle: () => void
}

export function createEventFiles({
  client,
  inbox,
  overlays,
  announcer,
  session,
  fail,
  settle,
}: EventFilesParts): EventFiles {
  // A system dialog is open: a second one would lie behind it.
  let isAsking = false

  function ask(work: () => Promise<void>): void {
    if (isAsking) return
    isAsking = true
    work()
      .catch(fail)
      .finally(() => {
        isAsking = false
      })
  }

  function show(arrival: FileArrival): void {
    if (arrival.kind === 'opened') settle()
    overlays.open({ kind: 'event-file', arrival })
  }

  async function save(): Promise<void> {
    const selection = selectionOf(inbox)
    if (selection === null) return announcer.refuse(eventFileText.nothing)
    const result = await client.call('events.export', selection)
    if (result.kind === 'cancelled') return
    if (result.kind === 'download') download(result.name, result.base64)
    settle()
    announcer.note(eventFileText.saved(result))
  }

  async function openInPage(): Promise<void> {
    const file = await chooseFile()
    if (file !== null) show(await read(file))
  }

  async function read(file: File): Promise<FileArrival> {
    const { name } = file
    if (file.size > maxEventFileBytes) return { kind: 'refused', name, message: tooLargeToOpen }
    try {
      return { kind: 'opened', ...(await client.call('events.read_file', { name, base64: await base64Of(file) })) }
    } catch (error) {
      return { kind: 'refused', name, message: failureWords(error) }
    }
  }

  async function openInMain(): Promise<void> {
    try {
      const answer = await client.call('events.open_file', {})
      if (answer.kind === 'opened') show(answer)
    } catch (error) {
      show({ kind: 'refused', name: '', message: failureWords(error) })
    }
  }

  return {
    save: () => ask(save),
    open() {
      const state = session.getState()
      const hasDialogs = state.kind === 'ready' && state.host === 'electron'
      // A browser that is asked again closes its dialog and opens another.
      if (hasDialogs) ask(openInMain)
      else openInPage().catch(fail)
    },
    drop(files) {
      const [file, ...others] = files
      if (file === undefined) return
      if (others.length > 0 || !file.name.toLowerCase().endsWith(eventFileExtension))
        return announcer.refuse(eventFileText.dropOne)
      read(file).then(show).catch(fail)
    },
    show,
  }
}

function selectionOf(inbox: Inbox): SavedSelection | null {
  const { query } = inbox.store.getState()
  if (query.view.kind === 'groups') {
    const groupKeys = rowsOf(inbox.groups).map(({ groupKey }) => groupKey)
    return groupKeys.length === 0 ? null : { kind: 'groups', groupKeys, filter: query.filter }
  }
  const ids = rowsOf(inbox.events).map(({ id }) => id)
  return ids.length === 0 ? null : { kind: 'events', ids }
}

function rowsOf<R>(list: ListStore<R>): readonly R[] {
  const state = list.store.getState()
  const selected = [...state.selection.rows.values()]
  const current = list.current(state)
  return selected.length > 0 ? selected : current === undefined ? [] : [current]
}
