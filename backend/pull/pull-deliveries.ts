import { fetchDeliveries, isOfOneDelivery, togetherAtMost } from './fetch-deliveries.ts'
import {
  claimRedelivery,
  dropFilledHoles,
  dueHoles,
  giveUpHoles,
  maxRedeliveries,
  putOffHole,
} from './hole-repository.ts'
import { listMissing, type Missing, type MissingDelivery } from './list-missing.ts'
import { mayAskAgain } from './may-ask-again.ts'
import { advanceWatermark, type Gap, noteGap } from './pull-repository.ts'
import type { PullScope } from './pull-tools.ts'

/** How late a delivery may appear on the list: the provider writes it down when it has got its answer, or given up. */
const settleMs = 5 * 60_000

export interface Pulled {
  readonly listed: number
  readonly stored: number
  readonly unreadable: number
  readonly redeliveries: number
  /** Whether the provider has more than one pull takes. */
  readonly more: boolean
}

/**
 * Takes what the provider has and we don't, oldest first. The watermark follows what is on disk: killed at any point, the next
 * pull finds the rest, and what is here already changes nothing. Throws what ended it.
 */
export async function pullDeliveries(scope: PullScope, limit: number): Promise<Pulled> {
  const { app } = scope
  const missing = await listMissing(scope, limit)
  const gap = gapOf(scope, missing)
  if (gap !== undefined) tellGap(scope, gap)
  let stored = 0
  let unreadable = 0
  for (let at = 0; at < missing.deliveries.length; at += togetherAtMost) {
    const group = missing.deliveries.slice(at, at + togetherAtMost)
    const fetched = await fetchDeliveries(scope, group)
    stored += fetched.stored
    unreadable += fetched.unreadable.length
    const covered = coveredBy(missing, missing.deliveries[at + togetherAtMost])
    scope.write((db) => advanceWatermark(db, app.id, covered))
  }
  const covered = coveredBy(missing, undefined)
  scope.write((db) => {
    advanceWatermark(db, app.id, covered)
    dropFilledHoles(db, app.id)
    giveUpHoles(db, app.id, { keptSince: missing.at - scope.history.keptMs, now: scope.clock() })
  })
  const asked = await askAgain(scope)
  return {
    listed: missing.listed,
    stored: stored + asked.stored,
    unreadable,
    redeliveries: asked.redeliveries,
    more: missing.leftFrom !== undefined,
  }
}

/** Everything before the next one that isn't stored yet, and nothing that may still appear. */
function coveredBy({ at, leftFrom }: Missing, next: MissingDelivery | undefined): number {
  const rest = [next?.firstAt, leftFrom].filter((time) => time !== undefined).map((time) => time - 1)
  return Math.min(at - settleMs, ...rest)
}

/** The list ends after what was covered, and the provider would have kept no more of what lies between. */
function gapOf({ app, history }: PullScope, { at, oldestAt, isExhausted }: Missing): Gap | undefined {
  const keptSince = Math.min(at - history.keptMs, oldestAt ?? at)
  if (app.watermark === null || !isExhausted || app.watermark >= keptSince) return undefined
  return { cause: 'outage', from: app.watermark, to: keptSince, count: null }
}

function tellGap({ write, app, clock, logger }: PullScope, gap: Gap): void {
  const isNew = write((db) => noteGap(db, app.id, gap, clock()))
  if (!isNew) return
  const [from, to] = [gap.from, gap.to].map((time) => new Date(time).toISOString())
  logger('warn', `events between ${from} and ${to} may be missing: nothing was pulled meanwhile`, {
    provider: app.provider,
    host: app.host,
  })
}

/** Tries those again that could not be read, and asks the provider for another attempt where it still fails and policy lets us. */
async function askAgain(scope: PullScope): Promise<{ readonly stored: number; readonly redeliveries: number }> {
  const { app, source, signal } = scope
  let stored = 0
  let redeliveries = 0
  for (const hole of dueHoles(scope.read, app.id, scope.clock())) {
    const fetched = await fetchDeliveries(scope, [hole])
    stored += fetched.stored
    const isAllowed = scope.write((db) => {
      const may = mayAskAgain(db, { ...app, provider: scope.provider.name }, hole.externalInstallationId)
      if (may) claimRedelivery(db, app.id, hole, scope.clock())
      else putOffHole(db, app.id, hole, scope.clock())
      dropFilledHoles(db, app.id)
      return may
    })
    // Another attempt at what is too large or too deep would be just that again.
    const mayHelp = fetched.unreadable.some(({ code }) => code.startsWith('provider.'))
    if (!isAllowed || !mayHelp || hole.redeliveries >= maxRedeliveries) continue
    try {
      await source.redeliver(hole.externalId, signal)
      redeliveries += 1
    } catch (error) {
      if (!isOfOneDelivery(error)) throw error
    }
  }
  return { stored, redeliveries }
}
