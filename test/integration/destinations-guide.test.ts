import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliveryStateKindSchema } from '#shared/model/destination-delivery.ts'
import { runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { furnishWorkspace, type FurnishedWorkspace } from './furnish-workspace.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/destinations.md'), 'utf8')

let service: RunningService
let of: FurnishedWorkspace
beforeAll(async () => {
  service = await runService()
  of = await furnishWorkspace(service, await service.workspace('acme'), 73_001)
  // The guide makes its own.
  await service.fetch(`/projects/${of.project}/sink`, { tenant: of.tenant, method: 'DELETE' })
})
afterAll(() => service.stop())

test('every request of the guide runs as it stands, in its order', async () => {
  const ids = { prj_1: of.project, feed_1: of.feed, inst_1: of.installation, res_1: of.freeResource }
  const real = (text: string) =>
    text.replaceAll(/\b(?:prj|feed|inst|res)_1\b/g, (name) => ids[name as keyof typeof ids])
  const blocks = [...guide.matchAll(/```http\n([^]*?)\n```/g)].map(([, text = '']) => real(text))
  expect(blocks.length).toBeGreaterThan(6)
  for (const block of blocks) {
    const [first = '', ...rest] = block.split('\n')
    const [method = '', path = ''] = first.split(' ')
    const body = rest.find((line) => line.startsWith('{'))
    const answer = await service.fetch(path, {
      method,
      tenant: of.tenant,
      ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }),
    })
    const text = await answer.text()
    expect([first, String(answer.status)]).toEqual([first, rest.at(-1)])
    if (method === 'PUT') expect((JSON.parse(text) as { secret: string }).secret).toMatch(/^whsec_/)
  }
})

test('the guide says of every state what it means', () => {
  const section = guide.slice(guide.indexOf('| state |'), guide.indexOf('## Dead letters'))
  const states = [...section.matchAll(/^\| (\w+) \|/gm)].map(([, state]) => state).slice(1)
  expect(states).toEqual([...deliveryStateKindSchema.options])
})
