import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { EventDetail, GroupRow, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import { wholeGroups } from './inbox-query.ts'

/** What stands beside the list. */
export type DetailTarget =
  | { readonly kind: 'group'; readonly groupKey: string; readonly filter: InboxFilter }
  | { readonly kind: 'event'; readonly id: EventId; readonly groupKey: string }

export interface Frozen {
  readonly count: number
  readonly selections: readonly FrozenSelection[]
  /** The group of each selection; empty for events. */
  readonly groupKeys: readonly string[]
}

/** The detail with what a decision on it would act on, fixed together: the count on the button is the count acted on. */
export interface Detail {
  readonly target: DetailTarget
  readonly group: GroupRow | null
  readonly event: EventDetail
  /** null where nothing is open. */
  readonly frozen: Frozen | null
  /** The whole group, also where a filter shows a part of it: what a mapping would resolve. */
  readonly frozenGroup: Frozen | null
}

export interface DetailState {
  readonly target: DetailTarget | null
  /** May still show the previous target for the few milliseconds until the next is there. */
  readonly detail: Detail | null
  readonly failure: string | null
}

export interface DetailStore {
  readonly store: StoreApi<DetailState>
  show(target: DetailTarget | null): void
  /** Loads what is likely shown next. */
  prefetch(target: DetailTarget): void
  /** What is cached is old; asks again for what is shown. */
  refresh(): void
  /** The detail of what is shown now, fresh enough to decide on. */
  settled(): Promise<Detail | null>
}

const keptDetails = 64

/** One text per target. */
export function targetKey(target: DetailTarget): string {
  return target.kind === 'group' ? `group ${JSON.stringify(target.filter)} ${target.groupKey}` : `event ${target.id}`
}

/** Builds the holder of the detail: a small cache, so that the next item is on screen at once. */
export function createDetailStore(client: Client): DetailStore {
  const store = createStore<DetailState>(() => ({ target: null, detail: null, failure: null }))
  const cache = new Map<string, Promise<Detail>>()

  function cached(target: DetailTarget): Promise<Detail> {
    const key = targetKey(target)
    const known = cache.get(key)
    if (known !== undefined) return known
    const loading = loadDetail(client, target)
    cache.set(key, loading)
    loading.catch(() => {
      if (cache.get(key) === loading) cache.delete(key)
    })
    const oldest = cache.keys().next()
    if (cache.size > keptDetails && oldest.done !== true) cache.delete(oldest.value)
    return loading
  }

  async function present(target: DetailTarget): Promise<void> {
    const isShown = (): boolean => {
      const shown = store.getState().target
      return shown !== null && targetKey(shown) === targetKey(target)
    }
    const loading = cached(target)
    try {
      const detail = await loading
      // A refresh may have asked again meanwhile; its answer is the newer one.
      const isNewest = cache.get(targetKey(target)) === loading
      if (isShown() && isNewest) store.setState({ detail, failure: null })
    } catch (error) {
      if (isShown()) store.setState({ detail: null, failure: failureWords(error) })
    }
  }

  return {
    store,
    show(target) {
      const shown = store.getState().target
      if (target === null) {
        if (shown !== null) store.setState({ target: null, detail: null, failure: null })
        return
      }
      if (shown !== null && targetKey(shown) === targetKey(target)) return
      store.setState({ target, failure: null })
      void present(target)
    },
    prefetch(target) {
      // Nobody waits for it; when it is looked at, it is asked for again and says what is wrong.
      cached(target).catch(() => undefined)
    },
    refresh() {
      cache.clear()
      const { target } = store.getState()
      if (target !== null) void present(target)
    },
    async settled() {
      const { target } = store.getState()
      return target === null ? null : await cached(target)
    },
  }
}

async function loadDetail(client: Client, target: DetailTarget): Promise<Detail> {
  const freezeGroup = async (filter: InboxFilter): Promise<Frozen | null> =>
    filter.state === 'open' || filter.state === 'snoozed'
      ? await client.call('inbox.freeze', { kind: 'groups', groupKeys: [target.groupKey], filter })
      : null
  if (target.kind === 'group') {
    const { groupKey, filter } = target
    const isPart = filter.text !== '' || filter.closingWithinMs !== null || filter.terms !== undefined
    const [{ group, newest }, frozen, whole] = await Promise.all([
      client.call('inbox.group', { groupKey, filter }),
      freezeGroup(filter),
      isPart ? freezeGroup(wholeGroups(filter.state)) : null,
    ])
    return { target, group, event: newest, frozen, frozenGroup: isPart ? whole : frozen }
  }
  const event = await client.call('inbox.event', { id: target.id })
  const { kind } = event.state
  const frozen =
    kind === 'open' || kind === 'snoozed'
      ? await client.call('inbox.freeze', { kind: 'events', ids: [event.id] })
      : null
  return {
    target,
    group: null,
    event,
    frozen,
    frozenGroup: kind === 'open' ? await freezeGroup(wholeGroups('open')) : null,
  }
}
