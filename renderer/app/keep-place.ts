import type { Console } from './console.ts'
import { appText } from './messages.ts'
import { readPlace, writePlace, type Place } from './place.ts'

const name = 'switchboard.place'
const writeEveryMs = 100

export interface PlaceParts {
  /** The tab's own: it outlives the page and its process, and ends with the window. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  readonly window: Pick<Window, 'addEventListener'>
  /** A duplicated tab begins with a copy of the storage, and has not ended. */
  readonly isLoadedAgain: () => boolean
}

/** Writes down where the operator is. The answer goes back there once, and says so when the page before did not end by itself. */
export function keepPlace(app: Console, { storage, window, isLoadedAgain }: PlaceParts): () => void {
  const before = readPlace(storage.getItem(name))
  let restored = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function current(): Place | undefined {
    const session = app.session.getState()
    if (session.kind !== 'ready' || session.workspaceId === null) return undefined
    const { query } = app.inbox.store.getState()
    const list = query.view.kind === 'groups' ? app.inbox.groups : app.inbox.events
    const { cursor } = list.store.getState()
    return { workspaceId: session.workspaceId, screen: app.navigation.store.getState().screen, query, cursor }
  }

  function write(left: boolean): void {
    clearTimeout(timer)
    timer = undefined
    const place = current()
    if (place !== undefined) storage.setItem(name, writePlace({ place, left }))
  }

  function writeSoon(): void {
    // Before it is restored, what is shown is nowhere yet.
    if (restored) timer ??= setTimeout(() => write(false), writeEveryMs)
  }

  for (const { store } of [app.navigation, app.inbox, app.inbox.groups, app.inbox.events]) store.subscribe(writeSoon)
  window.addEventListener('pagehide', () => write(true))
  window.addEventListener('pageshow', writeSoon)

  return () => {
    const first = !restored
    restored = true
    if (!first || before === undefined) return writeSoon()
    const { place, left } = before
    if (current()?.workspaceId === place.workspaceId) {
      app.inbox.setQuery(place.query, place.cursor)
      app.navigation.go(place.screen)
    }
    if (!left && isLoadedAgain()) app.announcer.tell(appText.loadedAgain)
    writeSoon()
  }
}
