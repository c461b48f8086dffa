import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from '@playwright/test'
import { chromium } from '@playwright/test'
import { WebSocket } from 'ws'
import { findChromium } from '#scripts/find-chromium.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from '../e2e/console-driver.ts'
import { expect, test as base } from '../e2e/console-test.ts'
import { attackHost, startAttacker } from './host-attack-page.ts'

interface Scene {
  readonly context: BrowserContext
  /** A tab that is signed in. */
  readonly tab: Page
  readonly origin: string
  /** What the host answered to any page but the tab, which fetches its own parts. */
  readonly answers: { readonly url: string; readonly status: number }[]
}

/** A signed-in browser in which `rebound.test` and `evil.test` are names of this machine. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ dataDir }, use) => {
    const { executablePath, args, env } = await findChromium()
    const rules = '--host-resolver-rules=MAP rebound.test 127.0.0.1, MAP evil.test 127.0.0.1'
    const browser: Browser = await chromium.launch({ executablePath, args: [...args, rules], env })
    const entry = join(projectRoot, 'dist/host/host.js')
    const started: { child: ChildProcess; address: string } = await startProgram(
      [entry, '--no-open', '--data', dataDir],
      /Switchboard: (\S+)/,
    )
    const context = await browser.newContext()
    const tab = await context.newPage()
    const own = new WeakSet<Request>()
    tab.on('request', (request) => own.add(request))
    await tab.goto(started.address)
    await isWell(tab)
    const { origin, port } = new URL(started.address)
    const answers: Scene['answers'] = []
    context.on('response', (response) => {
      if (own.has(response.request())) return
      const { port: asked } = new URL(response.url())
      if (asked === port) answers.push({ url: response.url(), status: response.status() })
    })
    await use({ context, tab, origin, answers })
    await browser.close()
    await endChild(started.child, 'SIGTERM')
  },
})

const isWell = (tab: Page) => expect(tab.getByRole('button', { name: 'Create a workspace' })).toBeVisible()

test('S14: a page of another port gets nothing of the host, whatever it tries', async ({ scene }) => {
  const { context, tab, origin, answers } = scene
  const { port } = new URL(origin)
  const attacker = await startAttacker([
    `switchboard-${port}-abcdefgh=planted; Path=/`,
    ...(await context.cookies()).map(({ name }) => `${name}=planted; Path=/session`),
  ])
  for (const name of ['127.0.0.1', 'localhost', 'evil.test']) {
    answers.length = 0
    const page = await context.newPage()
    await page.goto(attacker.page.replace('127.0.0.1', name))
    const outcome = await page.evaluate(attackHost, origin)
    expect(
      Object.entries(outcome).filter(([, got]) => got !== 'nothing'),
      name,
    ).toEqual([])
    // A browser may stop some of it by itself; what comes through is refused.
    if (name === '127.0.0.1') expect(answers.length).toBeGreaterThan(5)
    expect(
      answers.filter(({ status }) => status !== 403 && status !== 421),
      name,
    ).toEqual([])
    for (const opened of context.pages()) if (opened !== tab) await opened.close()
  }

  // Cookies don't know ports: the attacker's server does get the cookie, and it is worth nothing alone.
  const stolen = attacker.cookies.find((cookie) => cookie.includes(`switchboard-${port}-`))
  expect(stolen).toBeDefined()
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ipc`, { origin, headers: { cookie: stolen } })
  socket.on('open', () => socket.send(JSON.stringify({ kind: 'hello', token: 'guessed' })))
  expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4401)

  await tab.reload()
  await isWell(tab)
  attacker.stop()
})

test('S14: a name that was rebound to this machine leads nowhere', async ({ scene }) => {
  const { context, tab, origin, answers } = scene
  answers.length = 0
  const page = await context.newPage()
  const answer = await page.goto(origin.replace('127.0.0.1', 'rebound.test'))
  expect(answer?.status()).toBe(421)
  // The same origin as far as the browser is concerned: only the name gives it away.
  const statuses = await page
    .evaluate(async () => {
      const asked = [fetch('/'), fetch('/session', { method: 'POST', body: '{}' }), fetch('/assets/index.js')]
      return (await Promise.all(asked)).map(({ status }) => status)
    })
    .catch(() => [])
  expect(statuses.filter((status) => status !== 421)).toEqual([])
  expect(answers.filter(({ status }) => status !== 421)).toEqual([])
  await tab.reload()
  await isWell(tab)
})

test('S14: the console can’t be framed by its own origin either, and has no opener', async ({ scene }) => {
  const { tab, origin, context } = scene
  const refused: string[] = []
  tab.on('console', (message) => refused.push(message.text()))
  await tab.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
  }, origin)
  await expect.poll(() => refused.some((text) => text.includes('frame-src'))).toBe(true)
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  expect(await page.evaluate(() => window.opener === null)).toBe(true)
})
