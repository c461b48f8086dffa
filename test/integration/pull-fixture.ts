import { randomBytes } from 'node:crypto'
import { setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { requireProviderApp } from '#backend/features/provider-apps/provider-app-repository.ts'
import { silentLogger } from '#backend/http/logger.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { noMetrics } from '#backend/metrics/service-metrics.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { pullApp } from '#backend/pull/pull-app.ts'
import { requirePullableApp } from '#backend/pull/pull-repository.ts'
import type { PullTools } from '#backend/pull/pull-tools.ts'
import { createSecretStore } from '#backend/secrets/secret-store.ts'
import { must } from '#shared/lib/must.ts'
import { appKeys, type GithubApp } from '#test/fakes/github-app.ts'
import { type Core, type CoreOptions, openCore, writerOf } from './core.ts'

const bytes = Buffer.alloc(32, 7)
const masterKeys = { current: { id: 'test', bytes }, all: [{ id: 'test', bytes }] }
export const appId = 'app_1'
export const dayMs = 24 * 3_600_000

export function secretsOf(core: Pick<Core, 'clock'>) {
  return createSecretStore({ keys: masterKeys, randomBytes, clock: core.clock })
}

export function toolsOf(core: Core, more: Partial<PullTools> = {}): PullTools {
  return {
    read: core.db,
    write: writerOf(core.db),
    secrets: secretsOf(core),
    providers: webhookProviders,
    commit: async (deliveries) => commitDeliveries(core.db, deliveries),
    clock: core.clock,
    tasks: core.db,
    delay: async () => undefined,
    random: () => 0.5,
    logger: silentLogger,
    metrics: noMetrics,
    ...more,
  }
}

/** A service's core whose app has its key, and pulls from a stand-in. */
export function openPulling(
  github: Pick<GithubApp, 'url'>,
  options: CoreOptions & { key?: string; hasKey?: boolean } = {},
) {
  const core = openCore(options)
  const tools = toolsOf(core)
  if (options.hasKey !== true)
    setAppKey(
      { ...core, write: tools.write, actor: 'ana', secrets: secretsOf(core), randomBytes },
      { id: appId, key: options.key ?? appKeys.privateKey, apiUrl: github.url },
    )
  return {
    ...core,
    pull: (more: Partial<PullTools> = {}, { signal = new AbortController().signal, limit = 5_000 } = {}) =>
      pullApp({ ...tools, ...more }, requirePullableApp(core.db, appId), { signal, limit }),
    status: () => must(requireProviderApp(core.db, appId).pull, 'the app has a key'),
    watermark: () => requirePullableApp(core.db, appId).watermark,
    stored: () => core.db.read<{ delivery_id: string }>('SELECT delivery_id FROM delivery ORDER BY arrival').all(),
    guids: () =>
      core.db
        .read<{ delivery_id: string }>('SELECT delivery_id FROM delivery ORDER BY arrival')
        .all()
        .map((row) => row.delivery_id),
  }
}

export type Pulling = ReturnType<typeof openPulling>
