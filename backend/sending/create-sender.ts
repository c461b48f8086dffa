import type { AttemptVerdict } from '#shared/domain/judge-attempt.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { Logger } from '#backend/http/logger.ts'
import { factsOf, tellTrouble } from '#backend/http/tell-trouble.ts'
import type { ServiceMetrics } from '#backend/metrics/service-metrics.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb, WriteDb, WriteLock } from '#backend/store/db.ts'
import { type ClaimedDelivery, claimFor, readySinks, releaseAll } from './claim-deliveries.ts'
import { composeMessage } from './compose-message.ts'
import type { Attempt, Post } from './post-message.ts'
import { recordAttempt, releaseAttempt } from './record-attempt.ts'
import { signedHeaders } from './sign-message.ts'

export interface SenderTools {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T
  /** Whether other processes send from the same store. */
  readonly isShared: boolean
  readonly secrets: Pick<SecretStore, 'read'>
  readonly post: Post
  readonly clock: Clock
  readonly newId: NewId
  readonly random: () => number
  readonly metrics: Pick<ServiceMetrics, 'sent' | 'sinkAnswered'>
  readonly logger: Logger
}

/** Sends what is due to sinks, for as long as it runs. */
export interface Sender {
  start(): void
  /** Sends all that is due now, and what becomes due with it; answers when nothing is. */
  drain(): Promise<void>
  /** Takes nothing more, waits a moment for what is under way, and gives back the rest. */
  stop(): Promise<void>
}

const lookEveryMs = 1_000
const together = 16
const togetherPerSink = 4
const patienceMs = 2_000

/**
 * Looks every second what is due, and as soon as something under way has ended. What came of it is written together with the
 * next claims: a busy queue costs few commits.
 */
export function createSender(tools: SenderTools): Sender {
  const { read, write, clock } = tools
  const ending = new AbortController()
  const underWay = new Map<string, { readonly claimed: ClaimedDelivery; readonly done: Promise<void> }>()
  let ended: { readonly claimed: ClaimedDelivery; readonly attempt: Attempt }[] = []
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  let turns = 0
  const trouble = tellTrouble(tools.logger, { failing: 'sending paused', over: 'sending goes on' })

  /** What has ended is recorded, and what is due is taken; answers whether all of that was done. */
  function turn(): boolean {
    const now = clock()
    const sinks = isStopping || underWay.size >= together ? [] : inTurns(readySinks(read, now))
    const recorded = ended
    const verdicts: AttemptVerdict['kind'][] = []
    const claimed: ClaimedDelivery[] = []
    const records = recorded.map(({ claimed: one, attempt }) => (db: WriteDb) => {
      verdicts.push(recordAttempt(db, one, attempt, { ...tools, now }))
    })
    const claims = sinks.map((sink) => (db: WriteDb) => {
      const limit = Math.min(togetherPerSink - countUnderWay(sink), together - underWay.size - claimed.length)
      if (limit > 0) claimed.push(...claimFor(db, sink, { now, limit }))
    })
    let whole = true
    try {
      commit([...records, ...claims])
      ended = ended.slice(recorded.length)
    } catch (error) {
      // Claims that were not committed are nobody's; those of a store elsewhere come back when their lease ends.
      if (!tools.isShared) throw error
      ended = ended.slice(verdicts.length)
      trouble.failed(error)
      whole = false
    }
    for (const verdict of verdicts) tools.metrics.sent(verdict)
    for (const one of claimed) begin(one)
    return whole
  }

  /** A file has one writer: all in one commit. Elsewhere each for itself, so that nobody waits for two rows of others. */
  function commit(works: readonly ((db: WriteDb) => void)[]): void {
    if (works.length === 0) return
    const lock = { kind: 'nothing' } as const
    if (!tools.isShared) return write((db) => works.forEach((work) => work(db)), lock)
    for (const work of works) write(work, lock)
  }

  function countUnderWay({ destination_id: id }: ClaimedDelivery['sink']): number {
    return [...underWay.values()].filter(({ claimed }) => claimed.destination_id === id).length
  }

  /** Another sink is the first at each turn. */
  function inTurns<T>(sinks: readonly T[]): readonly T[] {
    turns += 1
    const at = sinks.length === 0 ? 0 : turns % sinks.length
    return [...sinks.slice(at), ...sinks.slice(0, at)]
  }

  function begin(claimed: ClaimedDelivery): void {
    const key = `${claimed.sink.workspace_id} ${claimed.id}`
    const done = attemptOf(claimed).then((attempt) => {
      underWay.delete(key)
      if (attempt !== undefined) ended.push({ claimed, attempt })
      lookSafely()
    })
    underWay.set(key, { claimed, done })
  }

  /** Nothing where it was cut off by our own end. */
  async function attemptOf(claimed: ClaimedDelivery): Promise<Attempt | undefined> {
    const began = performance.now()
    try {
      const body = composeMessage(read, claimed)
      if (body === undefined) return undefined
      const { sink } = claimed
      const refs = sink.previous_secret_ref === null ? [sink.secret_ref] : [sink.secret_ref, sink.previous_secret_ref]
      const secrets = refs.map((ref) => tools.secrets.read(read, ref))
      const headers = signedHeaders({ id: claimed.id, body, at: clock(), secrets })
      const attempt = await tools.post.send({ url: sink.url, headers, body, signal: ending.signal })
      if (ending.signal.aborted && attempt.result.kind !== 'answered') return undefined
      tools.metrics.sinkAnswered((performance.now() - began) / 1_000)
      return attempt
    } catch (error) {
      tools.logger('error', 'sending failed', factsOf(error))
      const message = error instanceof Error ? error.message : String(error)
      return { result: { kind: 'unreachable' }, status: null, failure: { code: 'internal', message } }
    }
  }

  function lookSafely(): void {
    try {
      if (turn()) trouble.worked()
    } catch (error) {
      trouble.failed(error)
    }
  }

  return {
    start() {
      // Elsewhere, others may be sending it: its lease ends by itself.
      if (!tools.isShared) write((db) => releaseAll(db, clock()), { kind: 'nothing' })
      lookSafely()
      timer = setInterval(lookSafely, lookEveryMs)
      timer.unref()
    },
    async drain() {
      turn()
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done))
    },
    async stop() {
      isStopping = true
      clearInterval(timer)
      const all = () => Promise.all([...underWay.values()].map(({ done }) => done))
      const late = setTimeout(() => ending.abort(), patienceMs)
      const cut = [...underWay.values()].map(({ claimed }) => claimed)
      await all()
      clearTimeout(late)
      lookSafely()
      if (ending.signal.aborted) commit(cut.map((claimed) => (db) => releaseAttempt(db, claimed, clock())))
      tools.post.close()
    },
  }
}
