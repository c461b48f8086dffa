import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeCanaries, partsOf } from './canaries.ts'
import type { RunningConsole } from './console-driver.ts'
import { endChild } from './console-driver.ts'
import { expect, expectSaid, inboxReady, rowCount, test } from './console-test.ts'
import { filesIn, leaks, processPlaces, textPlace, type Place } from './leak-search.ts'
import { failWith, runLeakyService, telltaleHeaders } from './leaky-service.ts'

/** All that a page holds: what it shows, and what it keeps. */
async function pagePlaces(page: Page): Promise<Place[]> {
  const kept = await page.evaluate(async () => {
    const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases().catch(() => []) : []
    return JSON.stringify([
      Object.entries(localStorage),
      // The page token lives here and is not among what is looked for, so anything else that is here counts.
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      databases,
      Object.entries(window).filter(([, value]) => typeof value === 'string'),
    ])
  })
  return [textPlace('the DOM', await page.content()), textPlace('what the page keeps', kept)]
}

/** Writes down every call and event that crosses Electron's IPC. */
async function traceIpc({ app }: RunningConsole): Promise<() => Promise<string>> {
  if (app === undefined) return async () => ''
  await app.evaluate(({ ipcMain, BrowserWindow }) => {
    const trace: string[] = []
    Object.assign(globalThis, { ipcTrace: trace })
    const write = (value: unknown): void => void trace.push(JSON.stringify(value) ?? '')
    const registered: unknown = Reflect.get(ipcMain, '_invokeHandlers')
    if (!(registered instanceof Map)) throw new Error('This Electron keeps its handlers elsewhere.')
    for (const [channel, handle] of Array.from(registered)) {
      registered.set(channel, async (...args: unknown[]) => {
        write(args.slice(1))
        const answer: unknown = await (handle as (...given: unknown[]) => unknown)(...args)
        write(answer)
        return answer
      })
    }
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents)
      webContents.send = (channel: string, ...args: unknown[]) => {
        write(args)
        send(channel, ...args)
      }
    }
  })
  return () => app.evaluate(() => (Reflect.get(globalThis, 'ipcTrace') as string[]).join('\n'))
}

async function ignoreOne(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await page.keyboard.press('1')
  await expectSaid(page, /^Ignored; /)
}

test('S9: no credential is anywhere but where it belongs, through a whole session and its crashes', async ({
  open,
  dataDir,
}) => {
  const canaries = makeCanaries()
  const webhookSecret = `webhook-secret-${canaries['a page token']?.slice(0, 20) ?? ''}`
  const serviceDir = mkdtempSync(join(tmpdir(), 'switchboard-leaks-service-'))
  const tokenDir = mkdtempSync(join(tmpdir(), 'switchboard-leaks-token-'))
  const service = await runLeakyService(serviceDir, webhookSecret)
  const secrets = { ...partsOf(canaries), 'the webhook secret': webhookSecret, 'the operator token': service.token }
  const frames: string[] = []
  const outputs: (() => string)[] = [service.output]
  const tokenFile = join(tokenDir, 'token')
  writeFileSync(tokenFile, service.token, { mode: 0o600 })
  const remote = {
    args: ['--service', service.url],
    env: { SWITCHBOARD_TOKEN_FILE: tokenFile },
    onFrame: (frame: string) => void frames.push(frame),
  }
  const look = async (when: string, { page, process }: RunningConsole): Promise<void> => {
    const places = [
      ...(await pagePlaces(page)),
      ...processPlaces(process.pid ?? 0),
      ...processPlaces(service.process().pid ?? 0),
    ]
    expect(leaks(secrets, places), when).toEqual([])
  }
  try {
    await service.start()
    for (const [at, canary] of Object.values(canaries).entries()) {
      await failWith(service, canary)
      expect(await service.deliver(`told-${at}`, 1 + (at % 6), telltaleHeaders(canary))).toBe(202)
    }
    expect(await service.deliver('forged', 1, { 'x-hub-signature-256': service.token })).toBe(202)

    const first = await open({ dataDir, ...remote })
    outputs.push(first.output)
    const readTrace = await traceIpc(first)
    const { page } = first
    await inboxReady(page)
    await look('with the Inbox open', first)
    await page.getByRole('button', { name: 'Headers' }).click()
    await expect(page.getByText('x-github-event', { exact: true })).toBeVisible()
    await look('with the payload and its headers open', first)
    const groups = await rowCount(page)
    await ignoreOne(page)
    await page.keyboard.press('Control+z')
    await expectSaid(page, /^Taken back: /)
    await expect.poll(() => rowCount(page)).toBe(groups)
    await page.keyboard.press('Control+,')
    for (const section of ['Appearance', 'Keys', 'Workspace', 'Policies', 'Retention', 'Connection', 'Diagnostics']) {
      await page.getByRole('tab', { name: section }).click()
      await page.getByRole('tabpanel', { name: section }).waitFor()
      await look(`with the settings open at ${section}`, first)
    }
    await page.keyboard.press('Escape')
    await inboxReady(page)

    await service.end('SIGKILL')
    await expect(page.locator('footer')).toContainText('Offline')
    await ignoreOne(page)
    expect(leaks(secrets, await pagePlaces(page)), 'offline').toEqual([])
    await service.start()
    await expect(page.locator('footer')).toContainText('Outbox empty')
    await look('online again', first)
    frames.push(await readTrace())
    await first.stop()

    const second = await open({ dataDir, ...remote })
    outputs.push(second.output)
    await inboxReady(second.page)
    await look('after a restart', second)
    // A page that loses its host says so in the log, which is not what this is about.
    if (second.app === undefined) await second.page.close()
    await endChild(second.process, 'SIGSEGV')
    await service.end('SIGSEGV')
    await service.start()
    await service.end('SIGTERM')

    expect(frames.join('').length, 'the trace is not empty').toBeGreaterThan(1_000)
    const written = textPlace('what the programs wrote', outputs.map((read) => read()).join('\n'))
    const places = [
      ...filesIn(dataDir),
      ...filesIn(serviceDir),
      textPlace('the calls between page and main', frames.join('\n')),
      written,
    ]
    expect(places.length).toBeGreaterThan(8)
    expect(leaks(secrets, places), 'after the crash').toEqual([])
    expect(statSync(join(serviceDir, 'service.key')).mode & 0o077).toBe(0)
    expect(leaks({ 'a payload': 'acme/repo-1' }, [written]), 'no log holds a payload').toEqual([])
    expect(leaks({ control: 'acme/repo-1' }, places).length, 'the search finds what is there').toBeGreaterThan(0)
  } finally {
    await service.end('SIGTERM').catch(() => undefined)
    for (const folder of [serviceDir, tokenDir]) rmSync(folder, { recursive: true, force: true })
  }
})
