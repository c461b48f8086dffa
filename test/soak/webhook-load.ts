import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { must } from '#shared/lib/must.ts'
import { createRandom, type Random } from '#backend/sample/random.ts'
import { post, pushDelivery, sha256, signatureOf, type Delivery } from '#test/integration/kills-github.ts'
import { readGithubExamples } from '../property/github-examples.ts'
import type { Fleet } from './intake-fleet.ts'

export interface LoadReport {
  /** SHA-256 of the body of every genuine delivery. */
  readonly sent: Map<string, string>
  readonly acked: Set<string>
  forged: number
  duplicates: number
  unanswered: number
  /** How often a delivery was sent once more because no answer or a 503 had come. */
  retries: number
  /** Answers that were not 2xx, by kind, status and code. */
  readonly refusals: Map<string, number>
  readonly answerMs: number[]
  kills: number
  /** Until the last was sent. */
  seconds: number
}

export interface LoadOptions {
  readonly seed: number
  readonly perSecond: number
  readonly deadline: number
  /** Kills until then, and as often. */
  readonly kills: number
  readonly killEveryMs: number
  /** Some are killed once more while they start. */
  readonly early: boolean
}

type Shot = { readonly kind: 'new' | 'again' | 'forged'; readonly delivery: Delivery; readonly signature: string }

const shotsAtOnce = 24
const batch = 200
const tries = 5
const takenBetween = 10
const patienceMs = 5_000
/** Lifecycle events would end the installation that the load is for. */
const lifecycle = /^(installation|installation_repositories|repository|github_app_authorization|ping)$/
const examples = readGithubExamples().filter(({ type }) => !lifecycle.test(type))

/** Sends webhooks as fast as they are answered, at most `perSecond`, while one process after the other is killed. */
export async function loadWebhooks(fleet: Fleet, options: LoadOptions): Promise<LoadReport> {
  const random = createRandom(options.seed)
  const report: LoadReport = {
    sent: new Map(),
    acked: new Set(),
    forged: 0,
    duplicates: 0,
    unanswered: 0,
    retries: 0,
    refusals: new Map(),
    answerMs: [],
    kills: 0,
    seconds: 0,
  }
  const shots = volleys(random, report)
  const started = Date.now()
  const isOver = (): boolean => Date.now() >= options.deadline || report.kills >= options.kills
  let fired = 0
  async function gun(seed: number): Promise<void> {
    const aim = createRandom(seed)
    while (!isOver()) {
      const ahead = fired - ((Date.now() - started) * options.perSecond) / 1_000
      if (ahead > 0) await sleep((ahead * 1_000) / options.perSecond)
      fired += 1
      await fire(shots.next().value, { fleet, report, aim })
    }
  }
  const guns = Array.from({ length: shotsAtOnce }, (_, nth) => gun(options.seed + nth))
  await Promise.all([...guns, killNowAndThen(fleet, report, options)])
  report.seconds = (Date.now() - started) / 1_000
  return report
}

async function killNowAndThen(
  fleet: Fleet,
  report: LoadReport,
  { seed, deadline, kills, killEveryMs, early }: LoadOptions,
): Promise<void> {
  const random = createRandom(seed + 1_000)
  while (report.kills < kills) {
    const wait = killEveryMs * (0.5 + random.next())
    if (Date.now() + wait >= deadline) return
    await Promise.all([sleep(wait), hasTaken(report, takenBetween, Math.min(deadline, Date.now() + patienceMs))])
    // While it starts, files are opened, moved and repaired.
    const earlyMs = early && random.below(4) === 0 ? random.below(500) : undefined
    await fleet.killOne(random, earlyMs)
    report.kills += earlyMs === undefined ? 1 : 2
  }
}

/** On a slow machine a kill waits until there was something to lose. */
async function hasTaken({ acked }: LoadReport, more: number, until: number): Promise<void> {
  const enough = acked.size + more
  while (acked.size < enough && Date.now() < until) await sleep(10)
}

/** 85 % new, 10 % sent before, 5 % forged, shuffled batch by batch. */
function* volleys(random: Random, report: LoadReport): Generator<Shot, never> {
  for (let number = 0; ;) {
    const shots: Shot[] = []
    for (let at = 0; at < batch; at += 1) {
      number += 1
      const delivery = newDelivery(`load-${number}`, random)
      const luck = random.next()
      if (luck < 0.05) shots.push(forge(delivery, random))
      else {
        const genuine = { delivery, signature: signatureOf(delivery.body) }
        report.sent.set(delivery.id, sha256(delivery.body))
        shots.push({ kind: 'new', ...genuine })
        // Before or after the first, as the shuffle falls.
        if (luck < 0.16) shots.push({ kind: 'again', ...genuine })
      }
    }
    yield* random.shuffled(shots)
  }
}

function newDelivery(id: string, random: Random): Delivery {
  if (random.below(3) > 0) return pushDelivery(id, 1 + random.below(40))
  const { type, payload } = random.pick(examples)
  return { id, event: type, body: JSON.stringify({ ...payload, installation: { id: 77 } }) }
}

/** Signed with another key, changed after it was signed, or not signed at all. */
function forge(delivery: Delivery, random: Random): Shot {
  const id = delivery.id.replace('load', 'forged')
  const { body } = delivery
  const signatures = [
    { body, signature: signatureOf(body, 'a guess') },
    { body: `${body} `, signature: signatureOf(body) },
    { body, signature: 'sha256=' },
  ]
  const { signature, body: sentBody } = random.pick(signatures)
  return { kind: 'forged', delivery: { ...delivery, id, body: sentBody }, signature }
}

/** As a provider: what got no answer, or a 503, is sent again, to whichever process is there. */
async function fire(
  { kind, delivery, signature }: Shot,
  { fleet, report, aim }: { readonly fleet: Fleet; readonly report: LoadReport; readonly aim: Random },
): Promise<void> {
  if (kind === 'forged') report.forged += 1
  if (kind === 'again') report.duplicates += 1
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (attempt > 0) report.retries += 1
    const asked = performance.now()
    const answer = await post(fleet.address(aim) + fleet.webhookPath, delivery, signature)
    if (answer === undefined) report.unanswered += 1
    else {
      report.answerMs.push(performance.now() - asked)
      if (answer.status < 300) {
        if (kind !== 'forged') report.acked.add(delivery.id)
        else note(report, 'forged, taken')
        return
      }
      note(report, `${kind === 'forged' ? 'forged' : 'genuine'}, ${answer.status} ${codeOf(answer.text)}`)
      if (answer.status !== 503) return
    }
    await sleep(20 * (attempt + 1))
  }
}

function note({ refusals }: LoadReport, what: string): void {
  refusals.set(what, (refusals.get(what) ?? 0) + 1)
}

const problemSchema = z.looseObject({ code: z.string() })

function codeOf(text: string): string {
  try {
    return problemSchema.parse(JSON.parse(text)).code
  } catch {
    return 'without a code'
  }
}

/** The value that `share` of the sorted list does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return must(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))], 'something was answered')
}
