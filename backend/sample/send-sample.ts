import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Clock } from '#shared/lib/clock.ts'
import { must } from '#shared/lib/must.ts'
import type { SampleRun } from '#backend/features/sample/sample-run.ts'
import type { LocalCall } from '#backend/http/call-handler.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { fullNameOf } from './cast.ts'
import { composeDelivery } from './compose-delivery.ts'
import type { ComposedDelivery } from './compose-delivery.ts'
import { loadExamplePayloads } from './example-payloads.ts'
import { planDeliveries } from './plan-deliveries.ts'
import type { PlannedDelivery } from './plan-deliveries.ts'
import { reportBuild } from './report-build.ts'
import { sampleRepositories, sampleTotal } from './scenario.ts'
import type { SampleRepository } from './scenario.ts'
import { sampleAppId } from './set-up-sample.ts'

export interface SampleListener {
  readonly url: string
  close(): Promise<void>
}

export interface SendSampleOptions {
  readonly sample: SampleRun
  readonly read: ReadDb
  readonly readSecret: (ref: string) => string
  readonly openListener: (clock: Clock) => Promise<SampleListener>
  readonly callAt: (clock: Clock) => LocalCall
  readonly routed: () => Promise<void>
  readonly onSent: (count: number) => void
  readonly signal: AbortSignal
}

const saveEvery = 40
const attempts = 5

interface Address {
  readonly url: string
  readonly secret: string
  readonly agent: Agent
}

/**
 * Sends what has not been sent yet, signed, over HTTP, one after the other; the listener's clock is set to each delivery's time
 * before it. What was sent before an interruption is answered as a duplicate. Answers how many have been sent in all.
 */
export async function sendSample(options: SendSampleOptions): Promise<number> {
  const { sample, signal } = options
  const plan = planDeliveries(sample.anchorAt)
  const examples = await loadExamplePayloads()
  let nowMs = sample.anchorAt
  const clock = () => nowMs
  const listener = await options.openListener(clock)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const pauses = pausesOf(plan)
  try {
    const address = { ...addressOf(options, listener.url), agent }
    for (const planned of plan.slice(sample.sent)) {
      if (signal.aborted) return planned.index
      nowMs = planned.atMs
      for (const repository of pauses.get(planned.index) ?? []) {
        await options.routed()
        pauseMapping(options.callAt(clock), repository)
      }
      const delivery = composeDelivery(planned, { examples, plan })
      reportBuild(options.callAt(clock), planned, delivery)
      await deliver(address, planned, delivery)
      if ((planned.index + 1) % saveEvery === 0 || planned.index === plan.length - 1) options.onSent(planned.index + 1)
    }
    return plan.length
  } finally {
    agent.destroy()
    await listener.close()
  }
}

function addressOf(
  { read, readSecret }: SendSampleOptions,
  url: string,
): { readonly url: string; readonly secret: string } {
  const app = must(
    read
      .read<{ path_token: string; webhook_secret_ref: string }>(
        "SELECT path_token, webhook_secret_ref FROM provider_app WHERE provider = 'github' AND app_id = ?",
      )
      .get(sampleAppId),
    'the sample was set up with its app',
  )
  return { url: `${url}/webhooks/github/${app.path_token}`, secret: readSecret(app.webhook_secret_ref) }
}

/** Which mappings an operator pauses before which delivery. */
function pausesOf(plan: readonly PlannedDelivery[]): ReadonlyMap<number, SampleRepository[]> {
  const pauses = new Map<number, SampleRepository[]>()
  for (const repository of sampleRepositories) {
    const pause = repository.mapping?.pause
    if (pause === undefined) continue
    const index = Math.min(Math.floor(pause.after * sampleTotal), plan.length - 1)
    pauses.set(index, [...(pauses.get(index) ?? []), repository])
  }
  return pauses
}

function pauseMapping(call: LocalCall, repository: SampleRepository): void {
  const installations = call('installations.list', { query: {} }).items
  const installation = must(
    installations.find((candidate) => candidate.account.login === repository.account.login),
    'the sample was set up with its installations',
  )
  const resources = call('resources.list', { params: { id: installation.id }, query: {} }).items
  const resource = must(
    resources.find((candidate) => candidate.fullName === fullNameOf(repository)),
    'the sample was set up with its repositories',
  )
  // After a restart it may be paused already, or somebody may have decided otherwise.
  for (const mapping of call('mappings.list', { query: { state: 'active', resource: resource.id } }).items) {
    call('mappings.update', {
      params: { id: mapping.id },
      ifMatch: mapping.version,
      body: { transition: 'pause', reason: repository.mapping?.pause?.reason ?? 'Paused' },
    })
  }
}

async function deliver(address: Address, planned: PlannedDelivery, delivery: ComposedDelivery): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const status = await post(address, planned, delivery)
    if (status >= 200 && status < 300) return
    if (status !== 503 || attempt === attempts) {
      throw new Error(`Delivery ${planned.index + 1} of the sample was answered with ${status}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * attempt))
  }
}

function post(address: Address, planned: PlannedDelivery, { eventType, body }: ComposedDelivery): Promise<number> {
  const bytes = Buffer.from(body, 'utf8')
  const signature = createHmac('sha256', address.secret).update(bytes).digest('hex')
  return new Promise((resolve, reject) => {
    const sending = request(
      address.url,
      {
        method: 'POST',
        agent: address.agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': bytes.length,
          'User-Agent': 'GitHub-Hookshot/sample',
          'X-GitHub-Event': eventType,
          'X-GitHub-Delivery': planned.deliveryId,
          'X-GitHub-Hook-Installation-Target-Type': 'integration',
          'X-Hub-Signature-256': `sha256=${signature}`,
        },
      },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
        answer.once('error', reject)
      },
    )
    sending.once('error', reject)
    sending.end(bytes)
  })
}
