import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { apiContract } from '#shared/api/contract.ts'
import type { Route } from '#shared/api/route.ts'
import { projectRoutes } from '#shared/api/project-routes.ts'
import { tenancyRoutes } from '#shared/api/tenancy-routes.ts'
import { errorCodes, isErrorCode } from '#shared/errors/error-codes.ts'
import { healthKindSchema } from '#shared/model/connection.ts'
import { may, permissionSchema, roleSchema } from '#shared/model/permissions.ts'
import { codeOf, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { serviceCli } from './service-programs.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/guides/tenancy.md'), 'utf8')
const rows = [...guide.matchAll(/^\| (.*) \|$/gm)].map((match) =>
  (match[1] ?? '').split(' | ').map((cell) => cell.trim()),
)

let folder: string
let service: RunningService
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'))
  service = await runService({ dataDir: folder })
})
afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Our ids and times are others in every run: the guide numbers ids as they come, and keeps one time. */
function createNames() {
  const shown = new Map<string, string>()
  const counts = new Map<string, number>()
  return {
    shorten: (text: string): unknown =>
      JSON.parse(
        text
          .replaceAll(/\b([a-z]+)_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id, prefix: string) => {
            const known = shown.get(id)
            if (known !== undefined) return known
            const next = (counts.get(prefix) ?? 0) + 1
            counts.set(prefix, next)
            shown.set(id, `${prefix}_${next}`)
            return `${prefix}_${next}`
          })
          .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"2026-06-01T10:00:00.000Z"')
          .replaceAll(/"traceId":"[^"]+"/g, '"traceId":"…"'),
      ),
    lengthen: (text: string): string =>
      text.replaceAll(/\b[a-z]+_\d+\b/g, (name) => [...shown].find(([, short]) => short === name)?.[0] ?? name),
  }
}

/** One command of the guide, in the folder of this run. The service goes on meanwhile, and so do its connections. */
async function command(line: string): Promise<unknown> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? '')
  const args = words.map((word) => (word === '/var/lib/switchboard' ? folder : word))
  const { stdout } = await promisify(execFile)(process.execPath, [serviceCli, ...args])
  return JSON.parse(stdout)
}

/** What a block of the guide asks: a line, headers, and a body where there is one. */
function requestOf(text: string) {
  const [first = '', ...rest] = text.split('\n')
  const [method = '', path = ''] = first.split(' ')
  const at = rest.findIndex((line) => line.startsWith('{'))
  const headers = (at === -1 ? rest : rest.slice(0, at)).map((line) => line.split(': '))
  return {
    path,
    init: {
      method,
      headers: Object.fromEntries(headers) as Record<string, string>,
      ...(at === -1 ? {} : { body: rest.slice(at).join('\n') }),
    },
  }
}

test('every command and every request of the guide runs as it stands, and answers what it says', async () => {
  const names = createNames()
  const made = { tenant: '', token: '' }
  const blocks = [...guide.matchAll(/```(sh|http)\n([^]*?)\n```/g)]
  let requests = 0
  for (const [, kind, text = ''] of blocks) {
    if (kind === 'sh') {
      for (const line of text.split('\n').flatMap((one) => one.split('backend -- ').slice(1))) {
        const said = z
          .looseObject({ connectorsTenantId: z.string(), token: z.string() })
          .partial()
          .parse(await command(line))
        made.tenant = said.connectorsTenantId ?? made.tenant
        made.token = said.token ?? made.token
      }
      continue
    }
    const [asked = '', answer = ''] = text.split('\n\n')
    const { path, init } = requestOf(names.lengthen(asked))
    const response = await service.fetch(path, { ...made, ...init })
    const [status, ...json] = answer.split('\n')
    expect([asked, response.status, names.shorten(await response.text())]).toEqual([
      asked,
      Number(status),
      JSON.parse(json.join('\n')),
    ])
    requests += 1
  }
  expect(requests).toBeGreaterThan(15)
})

test('the guide says of each call what the contract says: its permission, and that there is no other', () => {
  const listed = rows.flatMap(([call = '', permission = '']) => {
    const named = /^`(GET|POST|PATCH) (\S+)`$/.exec(call)
    return named === null ? [] : [[named[1], named[2], permission]]
  })
  const routes: readonly Route[] = [...Object.values(projectRoutes), ...Object.values(tenancyRoutes)]
  const declared = routes.map(({ method, path, access }) => [
    method,
    path,
    access.kind === 'public' ? '' : access.permission,
  ])
  expect(listed).toEqual(declared)
})

test('the guide says what each role may do', () => {
  const said = roleSchema.options.map((role) => rows.find(([first]) => first === role)?.slice(1, 5))
  expect(said).toEqual(
    roleSchema.options.map((role) =>
      permissionSchema.options.map((permission) => (may(role, permission) ? 'yes' : '–')),
    ),
  )
})

test('the guide names every kind of health, and every code of these calls with its status', () => {
  expect(rows.flatMap(([first = '']) => healthKindSchema.options.filter((kind) => first === `\`${kind}\``))).toEqual(
    healthKindSchema.options,
  )
  const codes = rows.flatMap(([code = '', status = '']) => {
    const name = code.replaceAll('`', '')
    return isErrorCode(name) ? [[name, Number(status)] as const] : []
  })
  for (const [name, status] of codes) expect([name, status]).toEqual([name, errorCodes[name].http])
  const named: readonly string[] = codes.map(([name]) => name)
  const ours = Object.keys(errorCodes).filter((code) => /^(?:member|link|project|feed)\./.test(code))
  expect(ours.filter((code) => !named.includes(code))).toEqual([])
})

test('what the guide says of X-Tenant-Id holds for every call that needs one', async () => {
  const [mine, theirs] = [await service.workspace('mine'), await service.workspace('theirs')]
  const token = service.token('admin', { kind: 'workspaces', ids: [mine.id] })
  const routes: readonly Route[] = Object.values(apiContract)
  for (const { path, method, access } of routes.filter((one) => one.method === 'GET' && one.access.kind === 'tenant')) {
    const at = path.replaceAll(/\{\w+\}/g, 'x')
    expect([access.kind, await codeOf(await service.fetch(at, { method, token }))]).toEqual([
      'tenant',
      'tenant.required',
    ])
    const foreign = await service.fetch(at, { method, token, tenant: theirs.connectorsTenantId })
    expect(await codeOf(foreign)).toBe('tenant.forbidden')
  }
})
