import { AxeBuilder } from '@axe-core/playwright'
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'
import { appKeys, startGithubApp } from '../fakes/github-app.ts'
import { endChild, startProgram } from './console-driver.ts'
import { expect, test } from './console-test.ts'

const cli = join(projectRoot, 'dist/service/cli.js')
const days = (count: number): number => count * 24 * 3_600_000

/** A service that pulls, on a machine that was off for six days. */
async function pullingService(dataDir: string) {
  const github = await startGithubApp({ appId: '12345' })
  const run = (...args: string[]): { token?: string } =>
    JSON.parse(execFileSync(process.execPath, [cli, ...args, '--data', dataDir], { encoding: 'utf8' })) as object
  const keyFile = join(dataDir, 'app.pem')
  run('workspace', 'create', '--slug', 'acme', '--name', 'Acme')
  writeFileSync(keyFile, appKeys.privateKey, { mode: 0o600 })
  const app = ['--provider', 'github', '--app-id', '12345', '--name', 'Acme', '--home', 'acme']
  run('provider-app', 'create', ...app, '--key-file', keyFile, '--api-url', github.url)
  const account = ['--workspace', 'acme', '--account', 'acme', '--external-id', '77', '--active']
  run('installation', 'create', '--provider', 'github', ...account)
  const db = new Database(join(dataDir, 'service.sqlite3'))
  db.prepare('UPDATE provider_app_pull SET watermark = ?').run(Date.now() - days(6))
  db.close()
  const { token = '' } = run('token', 'create', '--name', 'e2e', '--role', 'admin', '--all')
  const serve = [cli, 'serve', '--data', dataDir, '--port', '0']
  const { child, address } = await startProgram(serve, /Connector service: (\S+)/)
  return {
    url: address,
    token,
    async end() {
      await endChild(child, 'SIGTERM')
      await github.stop()
    },
  }
}

test('an installation says how its app is pulled, and between which times events may be missing', async ({
  open,
  dataDir,
}) => {
  const serviceDir = mkdtempSync(join(tmpdir(), 'switchboard-pulling-'))
  const service = await pullingService(serviceDir)
  const tokenFile = join(serviceDir, 'token')
  writeFileSync(tokenFile, service.token, { mode: 0o600 })
  try {
    const args = ['--service', service.url]
    const { page } = await open({ dataDir, args, env: { SWITCHBOARD_TOKEN_FILE: tokenFile } })
    await page.getByRole('button', { name: /^Installations/ }).click()
    const detail = page.getByRole('region', { name: 'Installation', exact: true })
    await expect(detail).toContainText('pulled')
    await expect(detail).toContainText(/Fetched until today \d\d:\d\d\./)
    await expect(detail).toContainText(
      /events may be missingBetween .* and .*: nothing was fetched for longer than the provider keeps events\./,
    )
    // Electron opens no second page for the report; the older mode needs none.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.detail').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  } finally {
    await service.end()
    rmSync(serviceDir, { recursive: true, force: true })
  }
})
