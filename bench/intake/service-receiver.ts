import { randomBytes } from 'node:crypto'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { silentLogger } from '#backend/http/logger.ts'
import { openStore, type StoreOptions } from '#backend/open-store.ts'
import { createService } from '#backend/service.ts'
import { onceStarted, receiverStartSchema } from './receiver-messages.ts'

/** The whole service, routing included, as `npm run backend` runs it. */
onceStarted(receiverStartSchema, async ({ dataDir, secret, shared, path }) => {
  const options = { dataDir, masterKey: undefined, clock: Date.now, randomBytes, ...shared }
  const webhookPath = path ?? makeApp(options, secret)
  const workerUrl = new URL('../../backend/intake/intake-worker.ts', import.meta.url)
  const service = createService({
    ...options,
    workerUrl,
    logger: silentLogger,
    allowSample: false,
  })
  const { port } = await service.start({ host: '127.0.0.1', port: 0 })
  return { port, path: webhookPath }
})

function makeApp(options: StoreOptions, secret: string): string {
  const store = openStore(options)
  const input = {
    provider: 'github',
    host: 'github.com',
    appId: '1',
    name: 'Bench',
    clientId: null,
    webhookSecret: secret,
    homeWorkspaceId: null,
  } as const
  const app = createProviderApp({ ...store, clock: Date.now, randomBytes, actor: 'bench' }, input)
  store.close()
  return app.webhookPath
}
