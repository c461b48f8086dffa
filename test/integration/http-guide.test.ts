import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { must } from '#shared/lib/must.ts'
import { pushTo } from './core.ts'
import { runService, type RunningService } from './http-fixture.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/http.md'), 'utf8')
const service: RunningService = await runService()
afterAll(() => service.stop())

const { id: workspaceId, connectorsTenantId: tenant } = await service.workspace('acme')
const make = <T = { id: string }>(path: string, body: unknown): Promise<T> => service.json<T>(path, { tenant, body })

interface Shown {
  readonly items?: readonly { readonly id: string }[]
  readonly resume_cursor?: string
}

const call =
  /call (GET|POST|PUT|PATCH) ['"]?(\/[^'"\s]*)['"]?(?: '(\{[^']*\})')?(?: -H 'If-Match: (\d+)')?(?: \| ([^\n]+))?/

/** Each call that the guide shows with its answer, in the order of the guide. */
const shown = [
  ...guide.matchAll(new RegExp(`\`\`\`sh\\n${call.source}\\n\`\`\`\\n\`\`\`json\\n([^]*?)\`\`\``, 'g')),
].map(([, method = '', path = '', body, version, filter = '', answer = '']) => ({
  method,
  path,
  filter,
  answer: answer.trim(),
  ...(body === undefined ? {} : { body }),
  ...(version === undefined ? {} : { headers: { 'If-Match': version } }),
}))

/** What differs from run to run, by its kind. */
const masked = (text: string): string =>
  text
    .replaceAll(/"([a-z]+)_[0-9a-f-]{36}/g, '"$1_')
    .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"')
    .replaceAll(/"(traceId|resume_cursor|next_cursor)":\s*"[\w-]+"/g, '"$1":"it"')
    .replaceAll(/"seq":\s*\d+/g, '"seq":1')

/** The filters that the guide uses, as `jq` and `tail` have them. */
function filtered(filter: string, text: string): string {
  if (filter === 'tail -1') return text.trimEnd().split('\n').at(-1) ?? ''
  const keys = /^jq -c '\.items\[\] \| \{([\w, ]+)\}'$/.exec(filter)?.[1]?.split(', ')
  if (keys === undefined) return text
  const { items } = JSON.parse(text) as { items: Record<string, unknown>[] }
  return items.map((item) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, item[key]])))).join('\n')
}

const after = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const pushed = {
  after,
  commits: [{ id: after, message: 'Rank by freshness', added: [], modified: ['rank.ts'], removed: [] }],
}

/** One event that waits for acme/search, the decision that maps it to a project, and a mapping beside that which takes nothing of it. */
async function mapSearch(): Promise<{ readonly op: string; readonly project: string; readonly mapping: string }> {
  const secret = 'the secret of the app'
  const app = { provider: 'github', appId: '1', name: 'Acme', webhookSecret: secret, homeWorkspaceId: workspaceId }
  const { webhookPath } = await service.json<{ webhookPath: string }>('/provider-apps', { body: app })
  const project = await make('/projects', { slug: 'search', name: 'Search' })
  const account = { externalId: '1', login: 'acme', kind: 'organization' }
  const installation = await make('/installations', {
    provider: 'github',
    externalInstallationId: '5',
    account,
    active: true,
  })
  const body = JSON.stringify(pushTo({ id: 1, name: 'acme/search' }, 5, pushed))
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const delivery = '6f2a1c3e-8f5d-4b7a-9a55-0d4c5f1b2e77'
  const headers = { 'X-GitHub-Event': 'push', 'X-GitHub-Delivery': delivery, 'X-Hub-Signature-256': signature }
  await service.fetch(webhookPath, { token: null, body, headers })
  const groups = () =>
    service.json<{ items: { groupKey: string; resourceId: string }[] }>('/unmatched/groups', { tenant })
  while ((await groups()).items.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const { groupKey, resourceId } = must((await groups()).items[0], 'it waits')
  const { seq } = await service.json<{ seq: number }>('/changes?cursor=0', { tenant })
  const id = `op_${resourceId.slice('res_'.length)}`
  await decide(id, {
    type: 'mapping.create',
    mappingId: `map_${resourceId.slice('res_'.length)}`,
    installationId: installation.id,
    resourceId,
    destination: { kind: 'project', id: project.id },
    filter: { events: [], branches: [], paths: [] },
    provenance: 'manual',
    evidence: [],
    selection: { kind: 'group', groupKey, throughSeq: seq, count: 1 },
  })
  const place = { installationId: installation.id, resourceId, destination: { kind: 'project', id: project.id } }
  const { mapping } = await make<{ mapping: { id: string } }>('/mappings', {
    ...place,
    filter: { events: [], branches: ['next'], paths: [] },
  })
  return { op: id, project: project.id, mapping: mapping.id }
}

async function decide(id: string, intent: unknown): Promise<void> {
  const op = { id, actor: 'ana', decidedAt: new Date().toISOString(), intent }
  const { verdicts } = await make<{ verdicts: unknown[] }>('/ops', { ops: [op] })
  expect(verdicts).toMatchObject([{ kind: 'applied' }])
}

/** A clean-up a year later, which removes the event: it was routed again. */
function cleanUp(): void {
  let now = Date.now() + 366 * 86_400_000
  service.beside(({ database, newId }) => {
    for (const _step of retentionSteps({ db: database.write, newId, now, clock: () => (now += 250) })) continue
  })
}

test('what the guide shows of policies, signals, jobs and the audit is what a service answers', async () => {
  expect(shown).toHaveLength(11)
  const { op, project, mapping } = await mapSearch()
  const variables: Record<string, string> = { project }
  for (const { path, filter, answer, ...request } of shown) {
    if (path.includes('$cursor')) await decide(op.replace(/.{12}$/, '000000000001'), { type: 'op.undo', target: op })
    if (path.startsWith('/jobs?')) {
      await decide(op.replace(/.{12}$/, '000000000002'), {
        type: 'event.ignore',
        selection: { kind: 'items', ids: [await onlyEvent()] },
        reason: 'noise',
      })
      cleanUp()
    }
    const filled = path.replaceAll(/\$(\w+)/g, (_all, name: string) => variables[name] ?? '')
    const body = request.body?.replaceAll(/"map_[0-9a-f-]{36}"/g, JSON.stringify(mapping))
    const asked = { tenant, ...request, ...(body === undefined ? {} : { body }) }
    const text = await (await service.fetch(filled, asked)).text()
    const said = JSON.parse(filter === '' ? text : '{}') as Shown
    variables['cursor'] = said.resume_cursor ?? ''
    variables['job'] = said.items?.[0]?.id ?? ''
    expect([path, parsed(masked(filtered(filter, text)))]).toEqual([path, parsed(masked(answer))])
  }
})

const parsed = (text: string): unknown[] =>
  text.startsWith('{"') ? text.split('\n').map((line): unknown => JSON.parse(line)) : [JSON.parse(text)]

async function onlyEvent(): Promise<string> {
  const { items } = await service.json<{ items: { id: string }[] }>('/events', { tenant })
  return must(items[0], 'it is there').id
}
