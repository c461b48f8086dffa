import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'

/** The newest signals as far back as was asked for. */
export interface SignalFeed {
  readonly items: readonly SignalRow[]
  /** Where older ones begin; null where there are none. */
  readonly next: string | null
}

type Page = Pick<IpcOutput<'signals.list'>, 'items' | 'nextCursor'>

/** A page that lies behind what is there. A signal that has come again since stands further up already. */
export function withOlder({ items }: SignalFeed, page: Page): SignalFeed {
  const known = new Set(items.map(({ id }) => id))
  return { items: [...items, ...page.items.filter(({ id }) => !known.has(id))], next: page.nextCursor }
}

/** The newest page anew. What changed comes again at the top; where the page doesn't reach what is there, it takes its place. */
export function withNewest(feed: SignalFeed, page: Page): SignalFeed {
  const last = page.items.at(-1)
  if (page.nextCursor === null || last === undefined) return { items: page.items, next: page.nextCursor }
  const before = feed.items.find(({ id }) => id === last.id)
  if (before === undefined || before.retractedAt !== last.retractedAt)
    return { items: page.items, next: page.nextCursor }
  const fresh = new Set(page.items.map(({ id }) => id))
  return { items: [...page.items, ...feed.items.filter(({ id }) => !fresh.has(id))], next: feed.next }
}
