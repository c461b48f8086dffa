import { cpSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { mountSmallDisk, pidsOfConsole, servicePidOf } from './break-console.ts'
import type { RunningConsole } from './console-driver.ts'
import { expect, inboxReady, rowCount, rowSeen, test } from './console-test.ts'
import { expectDecided, ignoreOne, ignoreSeen } from './decide-by-keys.ts'
import { clickMenu } from './electron-shell.ts'

const footer = (page: Page) => page.locator('footer')

/** Notes how long it took until the window was of use again. */
function noteRecovery(since: number): void {
  test.info().annotations.push({ type: 'recovered after', description: `${Math.round(performance.now() - since)} ms` })
}

test('the service keeps ending: the cause is said in one place and stands still, decisions go on, and once mended they are sent', async ({
  open,
  sampleDir,
}) => {
  const file = join(sampleDir, 'service/service.sqlite3')
  renameSync(file, `${file}.kept`)
  writeFileSync(file, 'not a database '.repeat(1_000))
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  await inboxReady(page)
  const groups = await rowCount(page)
  const said = page.getByRole('region', { name: 'The built-in service keeps stopping' })
  await expect(said).toContainText('is not a database')
  await expect(footer(page)).toContainText('Offline')
  const before = await said.getByRole('status').textContent()
  await ignoreOne(page)
  // Nothing of it comes and goes while it is tried again.
  const changes = await said.evaluate(async (section) => {
    let count = 0
    const status = section.querySelector('[role=status]')
    const watch = new MutationObserver(() => (count += 1))
    if (status !== null) watch.observe(status, { childList: true, subtree: true, characterData: true })
    if (section.parentElement !== null) watch.observe(section.parentElement, { childList: true })
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    return count
  })
  expect(changes).toBe(0)
  expect(await said.getByRole('status').textContent()).toBe(before)
  await expectLogNamed(console, said, join(sampleDir, 'logs/switchboard.log'))
  renameSync(`${file}.kept`, file)
  const since = performance.now()
  await page.getByRole('button', { name: 'Try again now' }).click()
  await expect(said).toContainText('Running again')
  noteRecovery(since)
  await expectDecided(page, { groups, made: 1 })
})

/** The log is where the words say: in a file of the desktop app, which can be shown, or in the host's terminal. */
async function expectLogNamed({ app, page }: RunningConsole, said: Locator, path: string): Promise<void> {
  const show = page.getByRole('button', { name: 'Show log' })
  if (app === undefined) {
    await expect(said).toContainText('Its log is in the terminal that Switchboard was started from.')
    await expect(show).toHaveCount(0)
    return
  }
  await expect(said).toContainText(`Its log: ${path}`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8')).toMatch(/"service could not start".*is not a database[\s\S]*"service ended"/)
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.showItemInFolder = (which) => void shown.push(which)
  })
  await show.click()
  await clickMenu(app, 'log.show')
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[])).toEqual([path, path])
}

test('the disk is full: the window says so, shows nothing as made that is not saved, and space is all it needs', async ({
  open,
  sampleDir,
}) => {
  const disk = mountSmallDisk(160)
  test.skip(disk === undefined, 'Mounting a small disk takes root on Linux.')
  const small = must(disk, 'it was mounted')
  try {
    cpSync(sampleDir, small.folder, { recursive: true })
    const { page, stop } = await open({ dataDir: small.folder })
    await inboxReady(page)
    const groups = await rowCount(page)
    await expect(footer(page)).toContainText('Online')
    small.fill()
    let made = 0
    const failed = page.locator('footer .failure').filter({ hasText: 'Not done' })
    // What a log already holds room for is still saved; then nothing is.
    while (made < 10) {
      await page.keyboard.press('i')
      await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
      await page.keyboard.press('1')
      await expect
        .poll(async () => (await failed.count()) > 0 || (await rowCount(page)) === groups - made - 1)
        .toBe(true)
      if ((await failed.count()) > 0) break
      made += 1
    }
    await expect(failed).toContainText(/the disk is full: nothing was saved/i)
    expect(await rowCount(page)).toBe(groups - made)
    small.makeRoom()
    await page.keyboard.press('Escape')
    await rowSeen(page)
    const since = performance.now()
    await ignoreSeen(page)
    noteRecovery(since)
    await expect(footer(page)).toContainText('Online')
    await expectDecided(page, { groups, made: made + 1 })
    await stop()
  } finally {
    small.remove()
  }
})

test('every process stands still for eleven seconds, as in a sleep: “as of” is right again afterwards, and nothing is sent twice', async ({
  open,
  sampleDir,
}) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  await inboxReady(page)
  const groups = await rowCount(page)
  await expect(footer(page)).toContainText('Online')
  await ignoreOne(page)
  const pids = await pidsOfConsole(console)
  await rowSeen(page)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  await new Promise((resolve) => setTimeout(resolve, 11_000))
  const resumedAt = Date.now()
  const since = performance.now()
  for (const pid of pids.toReversed()) process.kill(pid, 'SIGCONT')
  await console.app?.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await ignoreSeen(page)
  noteRecovery(since)
  await expect(footer(page)).toContainText('Online')
  const header = page.getByText(/^as of \d\d:\d\d:\d\d$/)
  await expect
    .poll(async () => secondsOfDay(await header.textContent()))
    .toBeGreaterThanOrEqual(secondsOfDay(new Date(resumedAt).toTimeString()))
  // Whoever stood still itself blames nobody for it.
  expect(console.output()).not.toMatch(/window (ended|hangs)/)
  await expectDecided(page, { groups, made: 2 })
})

function secondsOfDay(text: string | null): number {
  const [, h, m, s] = /(\d\d):(\d\d):(\d\d)/.exec(text ?? '') ?? []
  return Number(h) * 3_600 + Number(m) * 60 + Number(s)
}

test('two hours pass in a sleep of the machine: the hours left are what is left now', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const left = page.getByText(/^(redeliverable for .+|no longer redeliverable)$/)
  await expect(left).toHaveText(/^redeliverable for \d+ (min|h)$/)
  const before = must(await left.textContent(), 'it was just read')
  await page.clock.install()
  await page.clock.fastForward('02:00:00')
  await expect(left).not.toHaveText(before)
})

test('the service is killed: decisions go on, and are sent when it is back', async ({ open, sampleDir }) => {
  const console = await open({ dataDir: sampleDir })
  const { page } = console
  await inboxReady(page)
  const groups = await rowCount(page)
  await expect.poll(() => servicePidOf(console)).toBeDefined()
  const pid = must(await servicePidOf(console), 'the service runs')
  await rowSeen(page)
  const since = performance.now()
  process.kill(pid, 'SIGKILL')
  await ignoreSeen(page)
  await expect.poll(() => servicePidOf(console)).not.toBe(pid)
  await expect(footer(page)).toContainText('Online')
  noteRecovery(since)
  await expectDecided(page, { groups, made: 1 })
})
