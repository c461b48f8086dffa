import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DeliveryRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import { isServiceAway } from '../../client/is-service-away.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'
import type { TabContent } from './tab-content.ts'

export interface DeliveriesData {
  /** When the service said what is shown; null before it has. */
  readonly asOf: string | null
  readonly hasMore: boolean
  /** Why the last question was not answered; what was loaded before stays. */
  readonly failure: { readonly message: string; readonly isAway: boolean } | null
}

/** The last deliveries of the installation that is looked at, as the service tells them. */
export interface Deliveries extends TabContent {
  readonly store: StoreApi<DeliveriesData>
  readonly list: ListStore<DeliveryRow>
}

const askEveryMs = 2_000
/** Of so many installations what was loaded is kept, for when the service is away. */
const keptInstallations = 50
const notAsked: DeliveriesData = { asOf: null, hasMore: false, failure: null }

export function createDeliveries(client: Client, now: () => number = Date.now): Deliveries {
  const store = createStore<DeliveriesData>(() => notAsked)
  const list = createListStore<DeliveryRow>((row) => row.id)
  const kept = new Map<InstallationId, IpcOutput<'installations.deliveries'>>()
  let shown: InstallationId | null = null
  let generation = 0
  let askedAt = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  function keep(id: InstallationId, answer: IpcOutput<'installations.deliveries'>): void {
    kept.delete(id)
    kept.set(id, answer)
    const [oldest] = kept.keys()
    if (kept.size > keptInstallations && oldest !== undefined) kept.delete(oldest)
  }

  async function ask(id: InstallationId): Promise<void> {
    clearTimeout(later)
    later = undefined
    generation += 1
    const asked = generation
    askedAt = now()
    try {
      const answer = await client.call('installations.deliveries', { id })
      if (asked !== generation) return
      keep(id, answer)
      store.setState({ asOf: answer.at, hasMore: answer.hasMore, failure: null })
      await list.refresh()
    } catch (error) {
      if (asked !== generation) return
      const isAway = isServiceAway(error)
      store.setState({ failure: { message: failureWords(error), isAway } })
    }
  }

  return {
    store,
    list,
    show(id) {
      if (id === shown) return void ask(id)
      shown = id
      const known = kept.get(id)
      store.setState({ ...notAsked, ...(known !== undefined && { asOf: known.at, hasMore: known.hasMore }) })
      list.open({
        load: async ({ offset, limit }) => {
          const rows = kept.get(id)?.rows ?? []
          return { total: rows.length, rows: rows.slice(offset, offset + limit) }
        },
      })
      void ask(id)
    },
    async refresh() {
      const id = shown
      if (id === null) return
      const wait = askedAt + askEveryMs - now()
      if (wait <= 0) return ask(id)
      later ??= setTimeout(() => void ask(id), wait)
    },
    reset() {
      clearTimeout(later)
      later = undefined
      generation += 1
      shown = null
      askedAt = -Infinity
      kept.clear()
      store.setState(notAsked)
    },
  }
}
