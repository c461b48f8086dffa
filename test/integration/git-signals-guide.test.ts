import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { adminToken, runService } from './http-fixture.ts'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/git-signals.md'), 'utf8')
const [, script = '', answer = ''] = must(/```sh\n([^]*?)```\n```json\n([^]*?)```/.exec(guide), 'the guide has both')
const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** A clone with two commits on a branch, as the guide's reader may have one. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@acme.example', ...words], {
      cwd: folder,
      stdio: 'ignore',
    })
  git('init', '-b', 'feature/totals')
  git('remote', 'add', 'backup', '/srv/git/search.git')
  git('remote', 'add', 'origin', 'https://ana:secret@github.com/Acme/Search.git')
  git('commit', '--allow-empty', '-m', 'Begin')
  git('commit', '--allow-empty', '-m', 'Sum "totals"\twhere they are shown')
  return folder
}

test.skipIf(!['git', 'curl', 'jq'].every(has))('in a clone without commits the script says so once, and fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  execFileSync('git', ['init', '-b', 'main'], { cwd: folder, stdio: 'ignore' })
  const env = { ...process.env, SERVICE: 'http://127.0.0.1:1', TOKEN: 'none', TENANT: 'none' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([1, '', 'There is nothing to report: no commit is checked out here.\n'])
})

/** Ids by their kind, all times and commits as one. */
const masked = (text: string): unknown =>
  JSON.parse(
    text
      .replaceAll(/"([a-z]+)_[0-9a-f-]{36}"/g, '"$1_1"')
      .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"')
      .replaceAll(/"[0-9a-f]{40}"/g, '"sha"'),
  )

test.skipIf(!['git', 'curl', 'jq'].every(has))('the guide’s script reports a clone as the guide says', async () => {
  const service = await runService()
  const { connectorsTenantId: tenant } = await service.workspace('acme')
  await service.json('/projects', { tenant, body: { slug: 'search', name: 'Search' } })
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    cwd: clone(),
    env: { ...process.env, SERVICE: service.url, TOKEN: adminToken, TENANT: tenant },
  })
  expect({ ...(masked(stdout) as object), signals: [] }).toEqual(masked(answer))
  expect(stdout).not.toContain('secret')
  const { items } = await service.json<{ items: { id: string }[] }>('/builds', { tenant })
  const commits = await service.fetch(`/builds/${items[0]?.id}/commits`, { tenant })
  expect(await commits.text()).toContain('"message":"Sum \\"totals\\" where they are shown"')
  await service.stop()
})
