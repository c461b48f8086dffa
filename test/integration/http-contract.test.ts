import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiContract } from '#shared/api/contract.ts'
import type { ApiName } from '#shared/api/contract.ts'
import type { Route } from '#shared/api/route.ts'
import { may } from '#shared/model/permissions.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import { codeOf, runService } from './http-fixture.ts'
import type { RequestOptions, RunningService } from './http-fixture.ts'

let service: RunningService
let mine: Workspace
let theirs: Workspace

beforeAll(async () => {
  service = await runService({ prometheus: createPrometheus() })
  mine = await service.workspace('mine')
  theirs = await service.workspace('theirs')
})
afterAll(() => service.stop())

const routes = (Object.keys(apiContract) as ApiName[]).map((name): [ApiName, Route] => [name, apiContract[name]])
const guarded = routes.filter(([, route]) => route.access.kind !== 'public')
const tenantOnly = routes.filter(([, route]) => route.access.kind === 'tenant')
const commands = routes.filter(([, route]) => route.access.kind !== 'public' && route.access.permission !== 'read')
const withBody = routes.filter(([, route]) => route.body !== undefined)

/** A request that fits the route as far as its path and method go. */
function send(route: Route, init: RequestOptions): Promise<Response> {
  const path = route.path.replaceAll(/\{\w+\}/g, 'inst_00000000-0000-7000-8000-000000000000')
  const query = route.path === '/changes' ? '?cursor=0' : ''
  return service.fetch(path + query, {
    method: route.method,
    ...(route.method === 'GET' ? {} : { body: {} }),
    ...init,
    headers: { 'If-Match': '1', ...init.headers },
  })
}

/** Counts of every table, to see that nothing was changed. */
async function everything(): Promise<unknown> {
  const of = (workspace: Workspace) => service.json(`/changes?cursor=0`, { tenant: workspace.connectorsTenantId })
  return [await service.json('/workspaces'), await service.json('/provider-apps'), await of(mine), await of(theirs)]
}

test('every call of the contract is served', async () => {
  for (const [name, route] of routes) {
    const answer = await send(route, { token: null })
    const text = await answer.text()
    const code = answer.ok ? 'none' : (JSON.parse(text) as { code: string }).code
    expect([name, ['route.not_found', 'method.not_allowed'].includes(code)]).toEqual([name, false])
  }
})

test.each(guarded)('%s: without a token 401, with an unknown one too', async (_name, route) => {
  const none = await send(route, { token: null, tenant: mine.connectorsTenantId })
  expect([none.status, none.headers.get('www-authenticate'), await codeOf(none)]).toEqual([
    401,
    'Bearer',
    'token.missing',
  ])
  const unknown = await send(route, { token: `swb_${'x'.repeat(43)}`, tenant: mine.connectorsTenantId })
  expect([unknown.status, await codeOf(unknown)]).toEqual([401, 'token.invalid'])
})

test.each(tenantOnly)('%s: without a tenant 400, with a foreign or unknown one 403', async (_name, route) => {
  const token = service.token('admin', { kind: 'workspaces', ids: [mine.id] })
  expect(await codeOf(await send(route, { token }))).toBe('tenant.required')
  for (const tenant of [theirs.connectorsTenantId, '00000000-0000-0000-0000-000000000000', `${mine.id} `.repeat(2)]) {
    const answer = await send(route, { token, tenant })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'tenant.forbidden'])
  }
})

test.each(commands)('%s: a role without the permission is refused and changes nothing', async (_name, route) => {
  const permission = route.access.kind === 'public' ? 'read' : route.access.permission
  const before = await everything()
  for (const role of (['viewer', 'operator', 'engineer'] as const).filter((candidate) => !may(candidate, permission))) {
    const token = service.token(role, { kind: 'all' })
    const answer = await send(route, { token, tenant: mine.connectorsTenantId })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'role.forbidden'])
  }
  expect(await everything()).toEqual(before)
})

test.each(withBody)(
  '%s: a body that is not what it takes is 400, says where, and changes nothing',
  async (_name, route) => {
    const before = await everything()
    for (const body of ['{', '[]', '{"unheard_of":1}', '"text"', 'null']) {
      const answer = await send(route, { tenant: mine.connectorsTenantId, body })
      const problem = (await answer.json()) as { code: string; details: { issues: { path: string }[] } }
      expect([answer.status, problem.code]).toEqual([400, 'request.invalid'])
      expect(problem.details.issues.length).toBeGreaterThan(0)
    }
    expect(await everything()).toEqual(before)
  },
)

test('a token for some workspaces sees only those, and may make none', async () => {
  const token = service.token('admin', { kind: 'workspaces', ids: [mine.id] })
  expect(await service.json('/workspaces', { token })).toEqual({ items: [mine] })
  const refused = await service.fetch('/workspaces', { token, body: { slug: 'third', name: 'Third' } })
  expect([refused.status, await codeOf(refused)]).toEqual([403, 'role.forbidden'])
})

test('unknown paths and methods are said as such', async () => {
  const path = await service.fetch('/nowhere')
  expect([path.status, await codeOf(path)]).toEqual([404, 'route.not_found'])
  const method = await service.fetch('/projects', { method: 'DELETE' })
  expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, POST'])
})

test('a failure carries a trace id, never a stack', async () => {
  const answer = await service.fetch('/projects', { tenant: mine.connectorsTenantId, body: '{' })
  const text = await answer.text()
  const problem = JSON.parse(text) as { traceId: string }
  expect(answer.headers.get('x-trace-id')).toBe(problem.traceId)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(text).not.toMatch(/\bat .*\.ts|node_modules/)
})
