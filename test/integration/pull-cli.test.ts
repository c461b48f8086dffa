import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { pullStateSchema, type Pull } from '#shared/model/pull.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { appKeys, type GithubApp, startGithubApp } from '#test/fakes/github-app.ts'
import { openStore } from '#backend/open-store.ts'
import { randomBytes } from 'node:crypto'
import { pushTo } from './core.ts'
import { serviceCli } from './service-programs.ts'

const run = promisify(execFile)
const guide = readFileSync(join(projectRoot, 'docs/guides/github-pull.md'), 'utf8')
const push = () => pushTo({ id: 1, name: 'acme/search' }, 48_120_031)
const children: ChildProcess[] = []
const githubs: GithubApp[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const github of githubs.splice(0)) await github.stop()
})

interface App {
  readonly id: string
  readonly stored?: number
  readonly pull: Pull | null
}

/** A folder as the guide's reader has it, where `npm run --silent backend --` is this service's command line. */
async function newDesk() {
  const github = await startGithubApp({ appId: '12345' })
  githubs.push(github)
  const dir = mkdtempSync(join(tmpdir(), 'pull-cli-'))
  writeFileSync(join(dir, 'acme-switchboard.pem'), appKeys.privateKey)
  const cli = serviceCli
  const env = { ...process.env, DATA: join(dir, 'data') }
  const sh = async <T>(script: string, more: Readonly<Record<string, string>> = {}) => {
    const npm = `npm() { shift 4; "${process.execPath}" "${cli}" "$@"; }\n`
    const kept = script.replace(/^DATA=.*$/gm, '')
    const { stdout } = await run('bash', ['-e', '-c', npm + kept], { cwd: dir, env: { ...env, ...more } })
    const answers = stdout.trim().split(/\n(?=\{)/)
    return answers.map((text) => JSON.parse(text) as T)
  }
  return { github, dir, data: env.DATA, sh, cli }
}

/** The commands of a section of the guide, asking the stand-in instead of GitHub. */
function commandsOf(heading: string, github?: GithubApp): string[] {
  const section = must(
    guide.split('\n## ').find((part) => part.startsWith(heading)),
    `the guide has ${heading}`,
  )
  const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  const api = github === undefined ? '' : ` --api-url ${github.url}`
  return blocks.map((block) => block.replaceAll(/(--key-file \S+|--key-stdin)(?! \\\n +--api-url)/g, `$1${api}`))
}

test('the guide’s commands do what it says', async () => {
  const { github, sh } = await newDesk()
  github.deliver(push())
  const [create = '', setKey = ''] = commandsOf('2. Give the service the key', github)
  const app = must((await sh<App>(create)).at(-1), 'it answers')
  expect(app.pull).toMatchObject({ state: { kind: 'never' }, apiUrl: github.url, gaps: [] })
  expect(app.pull?.keyFingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}=$/)
  const [bind = ''] = commandsOf('3. Bind')
  await sh(bind)

  const [look = ''] = commandsOf('What you see')
  const [listed, pulled] = await sh<{ items: App[] }>(look)
  expect(listed?.items[0]?.pull?.state.kind).toBe('never')
  expect(pulled?.items).toMatchObject([{ id: app.id, listed: 1, stored: 1, unreadable: 0, state: { kind: 'idle' } }])

  const [rekeyed] = await sh<App>(setKey, { APP: app.id })
  expect(rekeyed?.pull).toMatchObject({ state: { kind: 'idle' }, keyFingerprint: app.pull?.keyFingerprint })
  const [enterprise = ''] = commandsOf('GitHub Enterprise Server')
  const [moved] = await sh<App>(enterprise, { APP: app.id })
  expect(moved?.pull?.apiUrl).toBe('https://github.acme.example/api/v3')
  const [stop = ''] = commandsOf('Stop pulling')
  expect(await sh<App>(stop, { APP: app.id })).toMatchObject([{ id: app.id, pull: null }])
})

test('a pull that could not be made ends with 1, and does not say that nothing was there', async () => {
  const { github, sh } = await newDesk()
  await sh(commandsOf('2. Give the service the key', github)[0] ?? '')
  const pull = async () => {
    const failed = (await sh('npm run --silent backend -- provider-app pull --data "$DATA"').catch(
      (error: unknown) => error,
    )) as { code?: number; stdout?: string }
    const [item] = (JSON.parse(failed.stdout ?? '{"items":[]}') as { items: App[] }).items
    return { code: failed.code, item }
  }
  const refused = { code: 1, item: { ok: false, state: { kind: 'waiting_for_limit' } } }
  github.trouble({ times: 1, status: 429, headers: { 'retry-after': '600' } })
  expect(await pull()).toMatchObject(refused)
  const asked = github.asked.length
  const again = await pull()
  expect(again).toMatchObject(refused)
  expect(again.item).not.toHaveProperty('listed')
  expect(github.asked).toHaveLength(asked)
})

test('the guide names every state there is', () => {
  const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(named).toEqual(pullStateSchema.options.map((option) => option.shape.kind.value))
})

test('a key is taken from a file or from standard input, and nothing of a wrong one is told', async () => {
  const { sh, dir, github } = await newDesk()
  const create = commandsOf('2. Give the service the key', github)[0] ?? ''
  writeFileSync(join(dir, 'acme-switchboard.pem'), '-----BEGIN RSA PRIVATE KEY-----\ncanary-canary\n')
  const failure = await sh(create).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    stderr: expect.stringMatching(/^request\.invalid: This is not a private key\. [^\n]+\n$/),
  })
  expect(JSON.stringify(failure)).not.toContain('canary')
  // Nothing was left half made.
  writeFileSync(join(dir, 'acme-switchboard.pem'), appKeys.privateKey)
  const again = create.replace(/^.*workspace create.*$/m, '')
  expect((await sh<App>(again)).at(-1)?.pull?.state.kind).toBe('never')
  const argv = sh('npm run --silent backend -- provider-app set-key --id x --key secret --data "$DATA"')
  await expect(argv).rejects.toMatchObject({ stderr: expect.stringContaining('request.invalid') })
})

test('a service that is killed while it pulls has lost nothing at its next start, and stops at once when it is told', async () => {
  const { sh, github, data, cli } = await newDesk()
  await sh(commandsOf('2. Give the service the key', github)[0] ?? '')
  const guids = Array.from({ length: 150 }, () => github.deliver(push()).guid)
  const serve = () => {
    const child = spawn(process.execPath, [cli, 'serve', '--data', data, '--port', '0'], { stdio: 'ignore' })
    children.push(child)
    return child
  }
  const stored = () => {
    const store = openStore({ dataDir: data, masterKey: undefined, clock: Date.now, randomBytes })
    const rows = store.database.write.read<{ delivery_id: string }>('SELECT delivery_id FROM delivery').all()
    store.close()
    return rows.map((row) => row.delivery_id)
  }
  for (const kill of [20, 90]) {
    let reads = 0
    const first = serve()
    github.onRequest(() => void ((reads += 1) > kill && first.kill('SIGKILL')))
    await once(first, 'exit')
  }
  github.onRequest(() => undefined)
  const last = serve()
  await vi.waitFor(() => expect(stored().toSorted()).toEqual(guids.toSorted()), { timeout: 60_000, interval: 200 })
  const ended = once(last, 'exit')
  last.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
})
