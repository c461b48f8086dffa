import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { sweepAfter } from './sweep-after.ts'

const deflate = promisify(deflateRaw)
const batchBodies = 32
const batchBytes = 8 * 1024 * 1024
const pauseMs = 10
const restMs = 1_000

interface RawBody {
  readonly arrival: number
  readonly provider: string
  readonly size: number
  readonly body: Uint8Array
}

interface RawPart {
  readonly arrival: number
  readonly part: number
  readonly body: Uint8Array
}

export interface BodyCompressor {
  /** Compresses everything that waits now. */
  drain(): Promise<void>
  stop(): void
}

/** Shrinks stored bodies after their answers, a few at a time, whenever nothing more urgent is going on. */
export function createBodyCompressor(options: {
  readonly db: WriteDb
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly isBusy: () => boolean
  readonly onFailure: (error: unknown) => void
  readonly onWorked?: () => void
}): BodyCompressor {
  const { db, providers } = options
  // Where arrivals commit in the order of their numbers, those before the first that is raw need no look.
  let next = db.isShared ? 0 : firstRaw(db)
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function compressBatch(): Promise<boolean> {
    const bodies = takeBatch(db, next)
    const last = bodies.at(-1)
    if (last === undefined) return compressPart()
    const smaller = await Promise.all(
      bodies.map(({ body, provider }) => deflate(body, { level: 6, ...presetOf(providers, provider) })),
    )
    if (stopped) return false
    transaction(
      db,
      () => {
        for (const [index, { arrival }] of bodies.entries()) {
          db.write(
            "UPDATE delivery_body SET encoding = 'deflate', body = ? WHERE arrival = ? AND encoding = 'raw'",
          ).run(smaller[index] ?? Buffer.alloc(0), arrival)
        }
      },
      { kind: 'nothing' },
    )
    if (!db.isShared) next = last.arrival + 1
    return true
  }

  /** A part of a large body is as much as a batch. */
  async function compressPart(): Promise<boolean> {
    const part = db
      .read<RawPart>("SELECT arrival, part, body FROM delivery_body_part WHERE encoding = 'raw' ORDER BY 1, 2 LIMIT 1")
      .get()
    if (part === undefined) return false
    sweepAfter(part.body.length, 'major')
    const smaller = await deflate(part.body, { level: 6 })
    if (stopped) return false
    db.write("UPDATE delivery_body_part SET encoding = 'deflate', body = ? WHERE arrival = ? AND part = ?").run(
      smaller,
      part.arrival,
      part.part,
    )
    return true
  }

  /** After a batch the next one soon, otherwise a look now and then. */
  function schedule(delayMs: number): void {
    if (stopped) return
    timer = setTimeout(() => void step().then((more) => schedule(more ? pauseMs : restMs)), delayMs)
    timer.unref()
  }

  async function step(): Promise<boolean> {
    try {
      if (options.isBusy() || !db.take('compress')) return false
      const more = await compressBatch()
      options.onWorked?.()
      return more
    } catch (error) {
      options.onFailure(error)
      return false
    }
  }

  schedule(restMs)
  return {
    async drain() {
      while (await compressBatch());
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function presetOf(providers: ReadonlyMap<string, WebhookProvider>, name: string): { dictionary?: Uint8Array } {
  const dictionary = providers.get(name)?.dictionary
  return dictionary === undefined ? {} : { dictionary }
}

/** The oldest bodies that are as they were received, as many as fit into one batch. */
function takeBatch(db: ReadDb, from: number): RawBody[] {
  const batch: RawBody[] = []
  let bytes = 0
  const rows = db.read<RawBody>(
    `SELECT delivery_body.arrival, delivery.provider, delivery_body.size, delivery_body.body
     FROM delivery_body JOIN delivery ON delivery.arrival = delivery_body.arrival
     WHERE delivery_body.arrival >= ? AND delivery_body.encoding = 'raw' ORDER BY delivery_body.arrival LIMIT ${batchBodies}`,
  )
  for (const row of rows.iterate(from)) {
    bytes += row.size
    if (batch.length > 0 && bytes > batchBytes) break
    batch.push(row)
  }
  return batch
}

/** Bodies are compressed in the order of their arrival, so the first one that isn't can be found by halving. */
function firstRaw(db: ReadDb): number {
  const newest =
    db.read<{ arrival: number | null }>('SELECT max(arrival) AS arrival FROM delivery_body').get()?.arrival ?? 0
  let low = 0
  let high = newest + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const row = db
      .read<{ encoding: string }>(
        "SELECT encoding FROM delivery_body WHERE arrival >= ? AND encoding <> 'parts' ORDER BY arrival LIMIT 1",
      )
      .get(middle)
    if (row === undefined || row.encoding === 'raw') high = middle
    else low = middle + 1
  }
  return low
}
