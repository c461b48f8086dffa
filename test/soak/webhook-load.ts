import { setTimeout as sleep } from 'node:timers/promises'
import { must } from '#shared/lib/must.ts'
import { createRandom, type Random } from '#backend/sample/random.ts'
import { deliver, pushDelivery, signatureOf, type Delivery } from '#test/integration/kills-github.ts'
import { startService, type Program } from '#test/integration/kills-programs.ts'
import { makeWorld, type World } from '#test/integration/kills-world.ts'
import { readGithubExamples } from '../property/github-examples.ts'

export interface LoadReport {
  readonly world: World
  readonly service: Program
  readonly sent: Map<string, Delivery>
  readonly acked: Set<string>
  readonly forged: Set<string>
  /** Statuses of forged deliveries, each as often as it came. */
  readonly refusals: Map<number, number>
  readonly answerMs: number[]
  duplicates: number
  kills: number
}

type Shot = { readonly kind: 'new' | 'again' | 'forged'; readonly delivery: Delivery; readonly signature: string }

const shotsAtOnce = 24
const batch = 200
/** Lifecycle events would end the installation that the load is for. */
const lifecycle = /^(installation|installation_repositories|repository|github_app_authorization|ping)$/
const examples = readGithubExamples().filter(({ type }) => !lifecycle.test(type))

/** Sends webhooks as fast as they are answered, at most `perSecond`, while the receiver is killed again and again. */
export async function loadWebhooks(options: {
  readonly seed: number
  readonly deadline: number
  readonly killEveryMs: number
  readonly perSecond: number
}): Promise<LoadReport> {
  const random = createRandom(options.seed)
  const world = await makeWorld()
  const report: LoadReport = {
    world,
    service: world.service,
    sent: new Map(),
    acked: new Set(),
    forged: new Set(),
    refusals: new Map(),
    answerMs: [],
    duplicates: 0,
    kills: 0,
  }
  const shots = volleys(random, report)
  const started = Date.now()
  let fired = 0
  async function gun(): Promise<void> {
    while (Date.now() < options.deadline) {
      const ahead = fired - ((Date.now() - started) * options.perSecond) / 1_000
      if (ahead > 0) await sleep((ahead * 1_000) / options.perSecond)
      fired += 1
      await fire(shots.next().value, report)
    }
  }
  const guns = Promise.all(Array.from({ length: shotsAtOnce }, gun))
  const service = await killNowAndThen(report, random, options)
  await guns
  return { ...report, service }
}

async function killNowAndThen(
  report: LoadReport,
  random: Random,
  { deadline, killEveryMs }: { deadline: number; killEveryMs: number },
): Promise<Program> {
  let { service } = report
  for (;;) {
    const wait = killEveryMs * (0.5 + random.next())
    if (Date.now() + wait >= deadline) return service
    await sleep(wait)
    await service.kill()
    report.kills += 1
    service = startService(report.world.serviceDir, report.world.port)
    await service.address
  }
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
        report.sent.set(delivery.id, delivery)
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

async function fire({ kind, delivery, signature }: Shot, report: LoadReport): Promise<void> {
  if (kind === 'forged') report.forged.add(delivery.id)
  if (kind === 'again') report.duplicates += 1
  const asked = performance.now()
  const status = await deliver(report.world.webhookUrl, delivery, signature)
  if (status === undefined) {
    await sleep(20)
    return
  }
  report.answerMs.push(performance.now() - asked)
  if (kind === 'forged') report.refusals.set(status, (report.refusals.get(status) ?? 0) + 1)
  else if (status < 300) report.acked.add(delivery.id)
}

/** The value that `share` of the sorted list does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return must(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))], 'something was answered')
}
