import type { ErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { PullState, PullTransition } from '#shared/model/pull.ts'
import type { DeliveryHistory, DeliverySource } from '#backend/providers/delivery-source.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { mostTaken } from './list-missing.ts'
import { pullDeliveries, type Pulled } from './pull-deliveries.ts'
import { movePull, type PullableApp, writeLastPull } from './pull-repository.ts'
import { nextPullAt, retryPullAt } from './pull-schedule.ts'
import type { PullTools } from './pull-tools.ts'

export interface PullReport extends Pulled {
  readonly state: PullState
}

const nothing: Pulled = { listed: 0, stored: 0, unreadable: 0, redeliveries: 0, more: false }

/** Pulls an app once, whatever comes of it, and leaves word of it in its state. Throws only where the store does. */
export async function pullApp(
  tools: PullTools,
  app: PullableApp,
  { signal, limit = mostTaken }: { readonly signal: AbortSignal; readonly limit?: number },
): Promise<PullReport> {
  const { write, clock } = tools
  write((db) => movePull(db, app.id, { kind: 'begin' }, clock()))
  let pulled = nothing
  let transition: PullTransition
  let outcome: 'finished' | ErrorCode = 'finished'
  let source: DeliverySource | undefined
  try {
    const { provider, history } = historyOf(tools, app)
    source = await openSource(tools, app, history)
    pulled = await pullDeliveries({ ...tools, app, provider, history, source, signal }, limit)
    const until = pulled.more ? clock() : nextPullAt(clock(), tools.random)
    transition = { kind: 'finish', until: toInstant(until) }
  } catch (error) {
    transition = transitionOf(tools, { app, error, isStopping: signal.aborted })
    outcome = error instanceof SwitchboardError ? error.code : 'internal'
  } finally {
    source?.close()
  }
  const state = write((db) => {
    const now = clock()
    if (transition.kind === 'finish' && !signal.aborted) {
      writeLastPull(db, app.id, { at: toInstant(now), listed: pulled.listed, stored: pulled.stored })
    }
    return movePull(db, app.id, transition, now)
  })
  if (!signal.aborted) tools.metrics.pulled({ provider: app.provider, outcome, stored: pulled.stored })
  tell(tools, app, { state, stored: pulled.stored })
  return { ...pulled, state }
}

function historyOf(
  { providers }: PullTools,
  app: PullableApp,
): { readonly provider: WebhookProvider; readonly history: DeliveryHistory } {
  const provider = providers.get(app.provider)
  if (provider?.history === undefined) {
    throw new SwitchboardError('provider.unknown', 'This provider keeps no deliveries that could be fetched.')
  }
  return { provider, history: provider.history }
}

function openSource(tools: PullTools, app: PullableApp, history: DeliveryHistory): Promise<DeliverySource> {
  return history.open({
    apiUrl: app.apiUrl ?? history.apiUrl(app.host),
    isChosen: app.apiUrl !== null,
    appId: app.appId,
    privateKey: tools.secrets.read(tools.read, app.keyRef),
    clock: tools.clock,
    delay: tools.delay,
    logger: tools.logger,
  })
}

function transitionOf(
  { clock, random, logger }: PullTools,
  { app, error, isStopping }: { app: PullableApp; error: unknown; isStopping: boolean },
): PullTransition {
  const now = clock()
  if (isStopping) return { kind: 'finish', until: toInstant(now) }
  const fail = (code: string): PullTransition => {
    return { kind: 'fail', code, until: toInstant(retryPullAt(now, app.failures, random)) }
  }
  if (!(error instanceof SwitchboardError)) {
    const facts = error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }
    logger('error', 'pulling failed', facts)
    return fail('internal')
  }
  if (error.code === 'provider.key_refused') return { kind: 'refuse' }
  const { until } = error.details
  if (error.code === 'provider.limited' && typeof until === 'number') return { kind: 'limit', until: toInstant(until) }
  return fail(error.code)
}

/** Once for each change: a laptop that is offline for a day has one line, not thousands. */
function tell({ logger }: PullTools, app: PullableApp, { state, stored }: { state: PullState; stored: number }): void {
  const about = { provider: app.provider, host: app.host }
  if (stored > 0) logger('info', 'deliveries pulled', { ...about, count: stored })
  if (state.kind === 'failing' && app.failures === 0) {
    logger('warn', 'deliveries can’t be pulled', { ...about, code: state.code })
  }
  if (state.kind === 'key_refused' && app.state.kind !== 'key_refused') {
    logger('error', 'the provider refuses the app’s key; nothing is pulled until it gets another', about)
  }
  if (state.kind === 'waiting_for_limit') {
    logger('warn', `the provider wants no requests until ${state.until}`, about)
  }
  if (state.kind === 'idle' && app.failures > 0) logger('info', 'deliveries are pulled again', about)
}
