import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openInBrowser, openInElectron } from '#test/e2e/console-driver.ts'
import { expect, inboxReady, test } from '#test/e2e/console-test.ts'
import { watchSockets } from './watch-sockets.ts'

test.beforeEach(() => {
  test.skip(process.platform !== 'linux', 'needs Linux: sockets are read from /proc')
})

/** What a person does in a session: every screen, a search, a decision and its undo. */
async function work(page: Page): Promise<void> {
  await inboxReady(page)
  await page.keyboard.press('o')
  await page.waitForTimeout(300)
  await page.keyboard.press('Escape')
  for (const key of ['n', 'm', 'o', 'i']) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
  }
  await page.keyboard.press('/')
  await page.keyboard.type('recieve teh mesage')
  await page.keyboard.press('Escape')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor({ timeout: 2_000 })
  }).toPass()
  await page.keyboard.press('Escape')
}

/** The addresses that Chromium's own log of the network names. */
function hostsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /"(?:url|host)":"(?:(?:https?|wss?):\/\/)?\[?([a-z0-9.:-]+?)\]?(?::\d+)?(?:[/?][^"]*)?"/gi,
  )
  return [...new Set([...found].map(([, host = '']) => host))]
}

test('S18: a full session opens no socket but to this machine', async ({ sampleDir, ownBrowser }, info) => {
  const log = info.outputPath('net-log.json')
  const options = { dataDir: sampleDir, electron: { switches: ['--no-sandbox', `--log-net-log=${log}`] } }
  // A browser is the person's own and asks for what it likes: there the host and the service are watched, here everything.
  const early = ownBrowser === null ? watchSockets(process.pid) : undefined
  const {
    page,
    stop,
    process: top,
  } = ownBrowser === null ? await openInElectron(options) : await openInBrowser(ownBrowser, options)
  const watch = early ?? watchSockets(top.pid ?? 0)
  await work(page)
  // What Chromium does for itself, it does some seconds after its start.
  await page.waitForTimeout(6_000)
  expect(watch.looks()).toBeGreaterThan(20)
  await stop()
  expect(watch.stop()).toEqual([])
  if (ownBrowser === null) expect(hostsIn(log).filter((host) => !/^(127\.0\.0\.1|console|::1)$/.test(host))).toEqual([])
})

test('S18: the watch sees who would be asked, by this process or by one below it', async () => {
  const watch = watchSockets(process.pid)
  // Addresses for documentation: nobody is there, and connecting a datagram socket sends nothing.
  const child = spawn(process.execPath, [
    '-e',
    `require('dgram').createSocket('udp4').connect(53, '192.0.2.1'); setTimeout(() => undefined, 10000)`,
  ])
  const own = createSocket('udp4')
  own.connect(53, '198.51.100.1')
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  own.close()
  child.kill()
  await once(child, 'exit')
  expect(watch.stop()).toEqual(expect.arrayContaining(['udp 010200C0:0035', 'udp 016433C6:0035']))
})
