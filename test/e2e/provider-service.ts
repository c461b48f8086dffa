import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { type ProviderCase, providerCases } from '../contract/provider-cases.ts'
import { providerExamples } from '../fixtures/payloads/provider-examples.ts'
import { endChild, startProgram } from './console-driver.ts'

const cli = join(projectRoot, 'dist/service/cli.js')
const addressed = z.looseObject({ webhookUrl: z.string() })
/** GitHub's are the sample's, and a GitLab hook by its older token looks no different. */
const shown = providerCases.filter(({ name }) => name !== 'GitHub' && name !== 'GitLab, by secret token')

/** A service of its own process, with an installation of every other provider, set up by its commands. */
export async function runProviderService(dataDir: string) {
  const run = (args: readonly string[], input = ''): unknown =>
    JSON.parse(execFileSync(process.execPath, [cli, ...args, '--data', dataDir], { encoding: 'utf8', input }))
  run(['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  run(['project', 'create', '--workspace', 'acme', '--slug', 'search', '--name', 'Search'])
  const paths = new Map(shown.map((one) => [one, new URL(setUp(run, one)).pathname]))
  const { token } = z
    .looseObject({ token: z.string() })
    .parse(run(['token', 'create', '--name', 'e2e', '--role', 'admin', '--all']))
  const { child, address } = await startProgram(
    [cli, 'serve', '--data', dataDir, '--port', '0'],
    /Connector service: (\S+)/,
  )
  return {
    url: address,
    token,
    /** Every example of every provider, signed now; answers the statuses that came back. */
    async sendAll(): Promise<ReadonlySet<number>> {
      const statuses = new Set<number>()
      for (const [one, path] of paths) {
        for (const [index, { eventType, payload }] of (providerExamples[one.provider.name] ?? []).entries()) {
          const [secret] = one.secrets
          const deliveryId = `${one.provider.name}-${index}`
          const nowMs = Date.now()
          const body = Buffer.from(JSON.stringify(one.dated(payload, nowMs, deliveryId)))
          const headers = await one.headers({ body, secret, nowMs, deliveryId, eventType })
          const answer = await fetch(address + path, { method: 'POST', body, headers })
          statuses.add(answer.status)
        }
      }
      return statuses
    },
    end: () => endChild(child, 'SIGTERM'),
  }
}

function setUp(run: (args: readonly string[], input?: string) => unknown, one: ProviderCase): string {
  const [secret] = one.secrets
  const provider = ['--provider', one.provider.name, '--host', one.host]
  const installation = [
    'installation',
    'create',
    ...provider,
    '--workspace',
    'acme',
    '--account',
    'acme',
    '--external-id',
    one.externalInstallationId,
    '--active',
  ]
  if (one.provider.endpointOf === 'installation')
    return addressed.parse(run([...installation, '--secret-stdin'], secret)).webhookUrl
  run(
    ['provider-app', 'create', ...provider, '--app-id', '1', '--name', 'App', '--home', 'acme', '--secret-stdin'],
    secret,
  )
  return addressed.parse(run(installation)).webhookUrl
}
