import { afterAll, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { Project } from '#shared/model/project.ts'
import type { TriageRule } from '#shared/model/triage-rule.ts'
import { definition, furnishWorkspace, type FurnishedWorkspace } from './furnish-workspace.ts'
import { refusal, runService, type RunningService } from './http-fixture.ts'
import { auditOf } from './people-fixture.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let of: FurnishedWorkspace
let project: Project
let count = 0
beforeEach(async () => {
  count += 1
  of = await furnishWorkspace(service, await service.workspace(`w${count}`), count)
  project = await ask<Project>('/projects', { slug: 'ops', name: 'Operations' })
})

const ask = <T>(path: string, body?: unknown): Promise<T> =>
  service.json<T>(path, { tenant: of.tenant, ...(body === undefined ? {} : { body }) })
const step = (verb: 'archive' | 'unarchive', headers = {}) =>
  service.fetch(`/projects/${project.id}/${verb}`, { tenant: of.tenant, method: 'POST', headers })
const change = (path: string, method: 'PATCH' | 'PUT', body: unknown, version: number) =>
  service.fetch(path, { tenant: of.tenant, method, body, headers: { 'If-Match': `"${version}"` } })
const rename = (name: string, version: number) => change(`/projects/${project.id}`, 'PATCH', { name }, version)
const mapping = () => ({
  installationId: of.installation,
  resourceId: of.freeResource,
  destination: { kind: 'project', id: project.id },
})

test('a project is renamed by the version that was seen, and archived and brought back once', async () => {
  expect(await (await rename('Ops', 1)).json()).toEqual({ ...project, name: 'Ops', version: 2 })
  expect(await refusal(rename('Late', 1))).toEqual([412, 'version.conflict'])
  expect(await refusal(step('unarchive'))).toEqual([409, 'project.illegal_transition'])
  const archived = await (await step('archive')).json()
  expect(archived).toMatchObject({ slug: 'ops', archivedAt: expect.any(String) as string, version: 3 })
  expect(await refusal(step('archive'))).toEqual([409, 'project.illegal_transition'])
  expect(await (await step('unarchive')).json()).toEqual({ ...project, name: 'Ops', version: 4 })
  const audit = auditOf(service, project.id)
  expect(audit.map(({ command }) => command)).toEqual([
    'project.created',
    'project.renamed',
    'project.archived',
    'project.unarchived',
  ])
  expect(audit[2]).toMatchObject({ before: { archivedAt: null, version: 2 }, after: archived })
})

test('a request that is sent again under its key archives once', async () => {
  const headers = { 'Idempotency-Key': `archive-${count}` }
  const [first, again] = [await step('archive', headers), await step('archive', headers)]
  expect(await again.json()).toEqual(await first.json())
})

test('a slug stays taken while its project is archived, and the lists tell by state', async () => {
  await step('archive')
  const again = () => service.fetch('/projects', { tenant: of.tenant, body: { slug: 'ops', name: 'Other' } })
  expect(await refusal(again())).toEqual([409, 'project.slug_taken'])
  const slugs = async (query: string) =>
    (await ask<{ items: Project[] }>(`/projects${query}`)).items.map(({ slug }) => slug)
  expect(await slugs('?state=archived')).toEqual(['ops', `${of.slug}-past`])
  expect(await slugs('?state=active')).toEqual([`${of.slug}-spare`, `${of.slug}-web`])
  expect(await slugs('')).toHaveLength(4)
})

test('a project that mappings or enabled rules lead to is not archived, and the answer counts them', async () => {
  const made = await ask<{ mapping: Mapping }>('/mappings', { ...mapping(), resolve: null })
  const rule = await ask<TriageRule>('/rules', definition(project.id))
  const problem = async (): Promise<unknown> => (await step('archive')).json()
  expect(await problem()).toMatchObject({
    code: 'project.in_use',
    detail: '1 mapping and 1 enabled rule lead to this project. Retire the mappings and disable the rules first.',
    details: { mappings: 1, rules: 1 },
  })
  await change(`/mappings/${made.mapping.id}`, 'PATCH', { transition: 'retire' }, 1)
  expect(await problem()).toMatchObject({ code: 'project.in_use', details: { mappings: 0, rules: 1 } })
  await change(`/rules/${rule.id}`, 'PUT', { ...definition(project.id), enabled: false }, 1)
  expect((await step('archive')).status).toBe(200)
})

test('nothing new leads to a project that is archived, and all that it had comes back with it', async () => {
  const override = (version: number) =>
    change(`/overrides/${project.id}/github`, 'PUT', { fields: { mutedEvents: ['star'] }, reason: 'Noise' }, version)
  expect((await override(0)).status).toBe(200)
  await step('archive')
  const post = (path: string, body: unknown) => refusal(service.fetch(path, { tenant: of.tenant, body }))
  expect(await post('/mappings', { ...mapping(), resolve: null })).toEqual([409, 'project.archived'])
  expect(await post('/rules', definition(project.id))).toEqual([409, 'project.archived'])
  expect(await refusal(override(1))).toEqual([409, 'project.archived'])
  expect(await ask(`/overrides/${project.id}/github`)).toMatchObject({ fields: { mutedEvents: ['star'] } })
  await step('unarchive')
  expect((await override(1)).status).toBe(200)
  expect(await ask('/mappings', { ...mapping(), resolve: null })).toMatchObject({ mapping: { version: 1 } })
})

test('consoles hear of a project that is renamed, archived and brought back', async () => {
  interface Heard {
    readonly seq: number
    readonly changes: readonly { readonly entity: string; readonly row?: Project }[]
  }
  let { seq } = await ask<Heard>('/changes?cursor=0')
  const heard = async () => {
    const next = await ask<Heard>(`/changes?cursor=${seq}`)
    ;({ seq } = next)
    const row = next.changes.find(({ entity, row: each }) => entity === 'project' && each?.id === project.id)?.row
    const { name, archivedAt } = must(row, 'it is told')
    return [name, archivedAt !== null]
  }
  await rename('Ops', 1)
  expect(await heard()).toEqual(['Ops', false])
  await step('archive')
  expect(await heard()).toEqual(['Ops', true])
  await step('unarchive')
  expect(await heard()).toEqual(['Ops', false])
})
