import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveOptions } from '#backend/cli/serve.ts'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import { defaultRetention, retentionLimits } from '#shared/model/retention.ts'
import { newTestDatabase, whyNoPostgres } from '#test/postgres/test-database.ts'
import { runService } from './http-fixture.ts'
import { serviceCli } from './service-programs.ts'

const root = join(import.meta.dirname, '../..')
const guide = (name: string) => readFileSync(join(root, 'docs/guides', `${name}.md`), 'utf8')

/** Runs the commands of a guide's shell blocks as they stand, in folders of their own; answers what each said. */
function follow(name: string, database: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  mkdirSync(join(folder, 'backups'))
  const run = (args: readonly string[]): unknown => {
    const placed = args.map((word) =>
      word
        .replace('/var/lib/switchboard', join(folder, 'data'))
        .replace('/var/backups/switchboard', join(folder, 'backups'))
        .replace('postgres://switchboard@127.0.0.1:5432/switchboard', database),
    )
    return JSON.parse(execFileSync(process.execPath, [serviceCli, ...placed], { encoding: 'utf8' }))
  }
  try {
    run(['workspace', 'create', '--slug', 'acme', '--name', 'Acme', '--data', '/var/lib/switchboard'])
    const blocks = [...guide(name).matchAll(/```sh\n([^]*?)```/g)].map((match) => match[1] ?? '')
    const lines = blocks.flatMap((block) => block.split('\n')).flatMap((line) => line.split('backend -- ').slice(1))
    return lines.map((line) => run(line.trim().split(/\s+/)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the guide to backups runs as it stands, and says of retention what the service does', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  const [made, checked, restored, sharedChecked, sharedRestored, shown, set] = follow(
    'backup-and-restore',
    await newTestDatabase(),
  )
  expect([sharedChecked, sharedRestored]).toEqual([{ ok: true, problems: [] }, { workspaces: [] }])
  expect(made).toMatchObject({ workspaces: [{ slug: 'acme' }], key: { secretsWithoutKey: 0 } })
  expect(checked).toMatchObject({ ok: true })
  expect(restored).toMatchObject({ workspaces: [{ slug: 'acme' }], warnings: [] })
  expect(shown).toEqual({ ...defaultRetention, version: 0 })
  expect(set).toMatchObject({ bodyDays: 30, eventDays: 180, feedDays: defaultRetention.feedDays })
  const text = guide('backup-and-restore')
  for (const [name, flag] of [
    ['bodyDays', '--body-days'],
    ['eventDays', '--event-days'],
    ['feedDays', '--feed-days'],
  ] as const)
    expect(text).toMatch(
      new RegExp(`\\(\`${flag}\`\\).* \\| ${defaultRetention[name]} days \\| ${retentionLimits[name]} \\|`),
    )
})

test('the guide to a team’s server runs as it stands, and its unit starts a service that there is', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  const said = follow('running-a-team-server', await newTestDatabase())
  const [workspace, token, shared, ...folder] = said
  expect([workspace, token, shared]).toMatchObject([{ slug: 'globex' }, { role: 'operator' }, { ok: true }])
  expect(folder).toHaveLength(said.length - 3)
  expect(folder[0]).toMatchObject({ role: 'viewer', grant: { kind: 'all' } })
  expect(folder.at(-1)).toMatchObject({ ok: true })
  const start = /^ExecStart=.* serve (.*)$/m.exec(guide('running-a-team-server'))?.[1] ?? ''
  const flags = [...start.matchAll(/--([a-z-]+)/g)].map((match) => match[1] ?? '')
  expect(flags.filter((flag) => flag !== 'data' && !Object.hasOwn(serveOptions, flag))).toEqual([])
})

test('the unit’s own process answers until it has drained, and then ends by itself', async () => {
  const line = /^ExecStart=(.*)$/m.exec(guide('running-a-team-server'))?.[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  const ownNode = join(root, 'node_modules/.bin/node')
  const [program = '', ...args] = line
    .replace('/opt/switchboard/dist/service/cli.js', serviceCli)
    .replace('/opt/switchboard/node_modules/.bin/node', existsSync(ownNode) ? ownNode : process.execPath)
    .replace('/var/lib/switchboard', join(folder, 'data'))
    .replace('--port 4680', '--port 0')
    .replace('--drain-delay 5', '--drain-delay 1')
    .split(' ')
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const ended = once(child, 'exit')
    const [told] = (await once(child.stdout, 'data')) as [Buffer]
    const url = /http:\S+/.exec(told.toString())?.[0] ?? ''
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect([child.exitCode, (await fetch(`${url}/healthz`)).status]).toEqual([null, 200])
    expect(await ended).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the guide names every number that is counted, and what /readyz answers', async () => {
  const service = await runService({ prometheus: createPrometheus() })
  try {
    const text = await (await service.fetch('/metrics')).text()
    const counted = [...text.matchAll(/^# TYPE (switchboard_\w+) /gm)].map((match) => match[1] ?? '')
    const named = [...guide('running-a-team-server').matchAll(/^\| `(switchboard_\w+)` \|/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(named.toSorted((one, other) => one.localeCompare(other))).toEqual(
      counted.toSorted((one, other) => one.localeCompare(other)),
    )
    expect(guide('running-a-team-server')).toContain(await (await service.fetch('/readyz')).text())
  } finally {
    await service.stop()
  }
})
