import { AxeBuilder } from '@axe-core/playwright'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { must } from '#shared/lib/must.ts'
import { sessionLimits } from '#main/node-host/session-book.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { createTestTime, startTestHost } from '../integration/host-harness.ts'
import { endChild, startProgram } from './console-driver.ts'
import { currentRow, expect, inboxReady, rowCount, rowSeen, test } from './console-test.ts'

async function startHost(dataDir: string, ...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const entry = join(projectRoot, 'dist/host/host.js')
  return startProgram([entry, '--no-open', '--data', dataDir, ...args], /Switchboard: (\S+)/)
}

test('a decision in one tab shows in the others: loaded again, duplicated, or opened by the plain address', async ({
  sampleDir,
  ownBrowser,
}) => {
  const { child, address } = await startHost(sampleDir)
  const context = await must(ownBrowser, 'only browsers run this file').newContext()
  const first = await context.newPage()
  await first.goto(address)
  await inboxReady(first)
  expect(first.url()).not.toContain('#')

  const plain = await context.newPage()
  await plain.goto(new URL('/', address).href)
  await inboxReady(plain)
  const duplicating = context.waitForEvent('page')
  await first.evaluate(() => void window.open(location.href))
  const duplicate = await duplicating
  await inboxReady(duplicate)
  await first.reload()
  await inboxReady(first)

  const groups = await rowCount(first)
  for (const page of [plain, duplicate, first]) {
    await page.bringToFront()
    await currentRow(page).focus()
    await rowSeen(page)
    const before = await rowCount(page)
    await page.keyboard.press('i')
    await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
    await page.keyboard.press('1')
    for (const each of [first, plain, duplicate]) await expect.poll(() => rowCount(each)).toBe(before - 1)
  }
  expect(await rowCount(first)).toBe(groups - 3)

  const tokens = await Promise.all([first, plain].map((page) => page.evaluate(() => JSON.stringify(sessionStorage))))
  expect(tokens[0]).not.toBe(tokens[1])
  expect(await first.evaluate(() => localStorage.length)).toBe(0)
  await context.close()
  await endChild(child, 'SIGTERM')
})

test('a page whose host was stopped says so, and goes on when it runs again and is opened beside it', async ({
  dataDir,
  ownBrowser,
}) => {
  const { child, address } = await startHost(dataDir)
  const context = await must(ownBrowser, 'only browsers run this file').newContext()
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  await endChild(child, 'SIGTERM')
  await expect(page.getByRole('heading', { name: 'Switchboard was stopped' })).toBeVisible()
  await expect(page.getByText('Nothing is lost.')).toBeVisible()
  await expect(page.getByText('Trying again…')).toBeVisible()

  const again = await startHost(dataDir, '--port', new URL(address).port)
  await expect(page.getByRole('heading', { name: 'Switchboard was started again' })).toBeVisible()
  const fresh = await context.newPage()
  await fresh.goto(again.address)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  await context.close()
  await endChild(again.child, 'SIGTERM')
})

test('a page whose host died is patient for a moment, then says that it can’t be reached', async ({
  dataDir,
  ownBrowser,
}) => {
  const { child, address } = await startHost(dataDir)
  const context = await must(ownBrowser, 'only browsers run this file').newContext()
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  await endChild(child, 'SIGKILL')
  await expect(page.getByRole('heading', { name: 'Switchboard can’t be reached' })).toBeVisible()
  await context.close()
})

test('a used address, and one pasted over it without loading the page again', async ({ dataDir, ownBrowser }) => {
  const { child, address } = await startHost(dataDir)
  const browser = must(ownBrowser, 'only browsers run this file')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${new URL(address).origin}/#${'x'.repeat(43)}`)
  await expect(page.getByRole('heading', { name: 'This address no longer works' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue from another tab' }).click()
  await expect(page.getByText('No other tab of this browser is signed in.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  await context.close()
  await endChild(child, 'SIGTERM')
})

test('the address opened twice signs both out and says why', async ({ dataDir, ownBrowser }) => {
  const { child, address } = await startHost(dataDir)
  const context = await must(ownBrowser, 'only browsers run this file').newContext()
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  const { origin, hash } = new URL(address)
  await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ token: hash.slice(1) }),
  })
  await expect(page.getByRole('heading', { name: 'Signed out: the address was opened twice' })).toBeVisible()
  await context.close()
  await endChild(child, 'SIGTERM')
})

test('the file that opens the browser leads a browser in', async ({ dataDir, ownBrowser }) => {
  const child = await import('node:child_process').then(({ spawn }) =>
    spawn(process.execPath, [join(projectRoot, 'dist/host/host.js'), '--data', dataDir], {
      env: { ...process.env, DISPLAY: ':77', SSH_CONNECTION: '', SSH_TTY: '', PATH: '/nowhere' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  await once(child.stdout, 'data')
  const context = await must(ownBrowser, 'only browsers run this file').newContext()
  const page = await context.newPage()
  await page.goto(`file://${join(dataDir, 'open/switchboard.html')}`)
  await expect(page.getByRole('button', { name: 'Create a workspace' })).toBeVisible()
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  await context.close()
  await endChild(child, 'SIGTERM')
})

for (const [why, heading, passMs] of [
  ['idle', 'Signed out after 12 hours without use', sessionLimits.idleMs],
  ['too old', 'Signed out after 7 days', sessionLimits.absoluteMs],
] as const) {
  test(`a page that was left open until its session was ${why} says so`, async ({ ownBrowser }) => {
    const time = createTestTime()
    const host = await startTestHost({ ...time, rendererDir: join(projectRoot, 'dist/renderer') })
    const context = await must(ownBrowser, 'only browsers run this file').newContext()
    const page = await context.newPage()
    await page.goto(`${host.origin}/#${host.book.issueTicket()}`)
    await expect(page.getByRole('heading', { name: 'Switchboard could not start' })).toBeVisible()
    // The page sleeps like a laptop: its socket is lost, and all the time passes at once.
    time.pass(passMs)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await context.close()
    await host.stop()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of a lost host, ${colorScheme}`, async ({ ownBrowser }) => {
    const host = await startTestHost({ rendererDir: join(projectRoot, 'dist/renderer') })
    const context = await must(ownBrowser, 'only browsers run this file').newContext({ colorScheme })
    const page = await context.newPage()
    const problems = async (): Promise<string[]> =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id)
    await page.goto(`${host.origin}/`)
    await expect(page.getByRole('heading', { name: 'This tab is not signed in' })).toBeVisible()
    expect(await problems()).toEqual([])
    await page.goto(`${host.origin}/#${host.book.issueTicket()}`)
    await expect(page.getByRole('heading', { name: 'Switchboard could not start' })).toBeVisible()
    await host.stop()
    await expect(page.getByRole('heading', { name: 'Switchboard was stopped' })).toBeVisible()
    expect(await problems()).toEqual([])
    await context.close()
  })
}
