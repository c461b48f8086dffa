import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Random } from '#backend/sample/random.ts'
import type { Fleet } from './intake-fleet.ts'

const pageSchema = z.object({
  seq: z.int(),
  more: z.boolean(),
  changes: z.array(
    z.looseObject({
      kind: z.enum(['upsert', 'tombstone']),
      entity: z.string(),
      seq: z.int(),
      id: z.string().optional(),
      row: z.looseObject({ id: z.string(), version: z.int().optional() }).optional(),
    }),
  ),
})
type Page = z.infer<typeof pageSchema>

export interface Follower {
  /** The newest seq of every row that it was told of, by `entity id`. */
  readonly rows: ReadonlyMap<string, number>
  readonly cursor: number
  readonly pages: number
  /** What no reader may ever see. */
  readonly faults: readonly string[]
  /** Reads on until there is nothing more, then ends. */
  catchUp(): Promise<void>
}

/** Reads the feed from its beginning all the time, every page from whichever process is there. */
export function followFeed(fleet: Fleet, random: Random): Follower {
  const rows = new Map<string, number>()
  const versions = new Map<string, number>()
  const faults: string[] = []
  let [cursor, pages, over] = [0, 0, false]

  function take({ changes, seq }: Page): void {
    let last = cursor
    for (const { kind, entity, seq: at, id, row } of changes) {
      if (at <= last || at > seq) faults.push(`seq ${at} after ${last} in a page from ${cursor} to ${seq}`)
      last = at
      const name = `${entity} ${row?.id ?? id}`
      const version = row?.version ?? 0
      if (version < (versions.get(name) ?? 0)) faults.push(`${name} went back to version ${version}`)
      versions.set(name, version)
      if (kind === 'tombstone') rows.delete(name)
      else rows.set(name, at)
    }
    if (seq < cursor) faults.push(`the feed went back from ${cursor} to ${seq}`)
    cursor = seq
    pages += 1
  }

  async function ask(): Promise<Page | undefined> {
    try {
      const answer = await fetch(`${fleet.address(random)}/changes?cursor=${cursor}&limit=2000`, {
        headers: { authorization: `Bearer ${fleet.token}`, 'x-tenant-id': fleet.tenantId },
        signal: AbortSignal.timeout(10_000),
      })
      if (answer.ok) return pageSchema.parse(await answer.json())
      const text = await answer.text()
      if (answer.status !== 503) faults.push(`the feed answered ${answer.status}: ${text}`)
    } catch (error) {
      // A process that was killed meanwhile says nothing.
      if (error instanceof z.ZodError) throw error
    }
    return undefined
  }

  const following = (async (): Promise<void> => {
    for (;;) {
      const last = over
      const page = await ask()
      if (page !== undefined) take(page)
      if (page?.more === true) continue
      if (last && page?.changes.length === 0) return
      await sleep(page === undefined ? 20 : 50)
    }
  })()

  return {
    rows,
    faults,
    get cursor() {
      return cursor
    },
    get pages() {
      return pages
    },
    async catchUp() {
      over = true
      await following
    },
  }
}
