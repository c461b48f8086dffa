import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Workspace } from '#shared/model/workspace.ts'
import { runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'

let service: RunningService
let workspace: Workspace
beforeAll(async () => {
  service = await runService()
  workspace = await service.workspace('one')
})
afterAll(() => service.stop())

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const hostile: readonly (readonly [string, string])[] = [
  ['a million levels', deep(1_000_000)],
  ['a million levels inside an op', `{"ops":[${deep(1_000_000)}]}`],
  ['half a million keys', `{${Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['a prototype', '{"slug":"a","name":"A","__proto__":{"admin":true}}'],
  ['a constructor', '{"slug":"a","name":"A","constructor":{"prototype":{"admin":true}}}'],
  ['a number without end', `{"slug":${'9'.repeat(1_000_000)}}`],
  ['broken text', '{"slug":"\\ud800","name":"x"}'],
]

test.each(hostile)('%s is answered, never with a failure of ours', async (_name, body) => {
  for (const path of ['/ops', '/projects', '/mappings/preview', '/events/raw']) {
    const answer = await service.fetch(path, { tenant: workspace.connectorsTenantId, body })
    expect([path, answer.status < 500]).toEqual([path, true])
    await answer.text()
  }
  expect((await service.fetch('/healthz')).status).toBe(200)
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

test.each([
  '/projects?limit=0',
  '/projects?limit=501',
  '/projects?cursor=nonsense',
  '/changes?cursor=-1',
  '/changes?cursor=1.5',
  '/changes',
  '/changes?cursor=',
  '/projects?nobody=1',
  '/events/evt_1',
  '/installations/%00',
  '/installations/..%2f..',
  `/projects?cursor=${'a'.repeat(600)}`,
])('%s is the caller’s mistake', async (path) => {
  const answer = await service.fetch(path, { tenant: workspace.connectorsTenantId })
  expect(answer.status).toBe(400)
})

test.each([
  ['/changes', 'query.cursor: Say where you are'],
  ['/changes?cursor=', 'query.cursor: Say where you are'],
  ['/events/xyz', 'params.id: Expected an id such as evt_0'],
])('%s is refused with a sentence that says what is expected', async (path, sentence) => {
  const answer = await service.fetch(path, { tenant: workspace.connectorsTenantId })
  expect(await answer.json()).toMatchObject({
    code: 'request.invalid',
    detail: expect.stringContaining(sentence) as string,
  })
})

test('names are kept as they were written, whatever they are', async () => {
  const tenant = workspace.connectorsTenantId
  for (const [index, name] of [
    "Robert'); DROP TABLE project;--",
    '<img src=x onerror=alert(1)>',
    'إصدار جديد',
    '🚀'.repeat(30),
  ].entries()) {
    const made = await service.json<{ name: string }>('/projects', { tenant, body: { slug: `p${index}`, name } })
    expect(made.name).toBe(name)
  }
})

test.each(['\u202eevil', 'a\u0000b', 'zero\u200bwidth'])('a name that hides something is refused: %j', async (name) => {
  const tenant = workspace.connectorsTenantId
  const answer = await service.fetch('/projects', { tenant, body: { slug: 'hidden', name } })
  expect(answer.status).toBe(400)
})
