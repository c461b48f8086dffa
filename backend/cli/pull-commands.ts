import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toMs } from '#shared/model/instant.ts'
import { readPull } from '#backend/pull/read-pull.ts'
import { removeAppKey, setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { createLogger } from '#backend/http/logger.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { noMetrics } from '#backend/metrics/service-metrics.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { delay } from '#backend/pull/delay.ts'
import { pullApp } from '#backend/pull/pull-app.ts'
import { listPullableApps, type PullableApp, requirePullableApp } from '#backend/pull/pull-repository.ts'
import { need, optional } from './command.ts'
import type { CliTools, Command } from './command.ts'
import { readKey } from './secret-input.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export const pullCommands: Readonly<Record<string, Command>> = {
  'provider-app set-key': {
    usage: '--id APP_ID (--key-file FILE | --key-stdin) [--api-url URL]',
    summary: "keeps an app's private key, sealed; its events are pulled from then on",
    options: { id: text, 'key-file': text, 'key-stdin': flag, 'api-url': text },
    run: async (tools, flags) => {
      const key = await readKey(tools, flags)
      const apiUrl = optional(flags, 'api-url')
      return setAppKey({ ...tools, secrets: tools.store.secrets }, { id: need(flags, 'id'), key, apiUrl })
    },
  },
  'provider-app remove-key': {
    usage: '--id APP_ID',
    summary: "forgets an app's private key; nothing is pulled any more",
    options: { id: text },
    run: (tools, flags) => removeAppKey({ ...tools, secrets: tools.store.secrets }, need(flags, 'id')),
  },
  'provider-app pull': {
    usage: '[--id APP_ID]',
    summary: 'pulls once, now, and says what came; without --id every app that has a key',
    options: { id: text },
    run: async (tools, flags) => {
      const id = optional(flags, 'id')
      const db = tools.store.database.write
      const apps = id === undefined ? listPullableApps(db) : [requirePullableApp(db, id)]
      if (apps.length === 0) throw new SwitchboardError('provider_app.no_key', 'No app has a key; see `set-key`.')
      const items = []
      for (const app of apps) items.push(await pullOnce(tools, app))
      // Whoever runs it at night goes by how it ends.
      if (items.some(({ ok }) => !ok)) process.exitCode = 1
      return { items }
    },
  },
}

/** Says what came only where the provider has answered to the end. */
async function pullOnce(
  tools: CliTools,
  app: PullableApp,
): Promise<{ readonly id: string; readonly name: string; readonly ok: boolean }> {
  const { store, clock } = tools
  const db = store.database.write
  if (app.state.kind === 'waiting_for_limit' && toMs(app.state.until) > clock()) {
    return { id: app.id, name: app.name, ok: false, ...readPull(db, app) }
  }
  const { state, ...pulled } = await pullApp(
    {
      read: db,
      write: tools.write,
      secrets: store.secrets,
      providers: webhookProviders,
      commit: async (deliveries) => commitDeliveries(db, deliveries),
      clock,
      tasks: store.database.write,
      delay,
      random: Math.random,
      metrics: noMetrics,
      logger: createLogger({ write: (line) => process.stderr.write(line), clock, least: 'warn' }),
    },
    app,
    { signal: new AbortController().signal },
  )
  const ok = state.kind === 'idle'
  return { id: app.id, name: app.name, ok, ...(ok && pulled), ...readPull(db, app) }
}
