import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { crashPage, crashTab } from './break-console.ts'
import type { RunningConsole } from './console-driver.ts'
import { endChild } from './console-driver.ts'
import { expect, inboxReady, test } from './console-test.ts'
import { filesIn, leaks, processPlaces, textPlace, type Place } from './leak-search.ts'

/** What the host has handed to one page; a window of the desktop app has none of it. */
async function ownSecrets(page: Page, tab: string): Promise<Record<string, string>> {
  const cookies = await page.context().cookies()
  const tokens = await page.evaluate(() => Object.keys(sessionStorage).map((key) => sessionStorage.getItem(key) ?? ''))
  const named = [
    ...cookies.map(({ value }, at) => [`cookie ${at}`, value] as const),
    ...tokens
      .filter((token) => /^[\w-]{43}$/.test(token))
      .map((token) => [`the page token of the ${tab}`, token] as const),
  ]
  return Object.fromEntries<string>(named)
}

/** All that a page shows and keeps, but its own session storage: its token belongs there and nowhere else. */
async function placesOf(page: Page, tab: string): Promise<Place[]> {
  const kept = await page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      document.cookie,
      location.href,
      history.state,
      Object.entries(window).filter(([, value]) => typeof value === 'string'),
    ]),
  )
  return [textPlace(`the DOM of the ${tab}`, await page.content()), textPlace(`what the ${tab} keeps`, kept)]
}

async function crash({ app, page }: RunningConsole): Promise<void> {
  if (app !== undefined) return crashPage(app)
  await crashTab(page)
}

test('S9: the sample, the built-in service and the host keep what is theirs, also when the page crashes', async ({
  open,
  dataDir,
}) => {
  const sent: string[] = []
  const received: string[] = []
  const onFrame = (frame: string): void => void (frame.startsWith('{"kind":"hello"') ? sent : received).push(frame)
  const console = await open({ dataDir, args: ['--sample'], onFrame })
  const { page, process: program } = console
  await inboxReady(page)
  const secrets: Record<string, string> = { ...(await ownSecrets(page, 'first tab')) }
  const ticket = /#([\w-]{20,})/.exec(console.output())?.[1]
  const isHost = console.app === undefined
  if (ticket !== undefined) secrets['the ticket'] = ticket
  expect(Object.keys(secrets).length, 'the host has a ticket, a cookie and a page token').toBe(isHost ? 3 : 0)
  const keyFile = join(dataDir, 'service/service.key')
  expect(existsSync(keyFile)).toBe(true)
  expect(statSync(keyFile).mode & 0o077).toBe(0)
  secrets['the service’s key'] = readFileSync(keyFile, 'utf8').trim()

  const pages: [string, Page][] = [['first tab', page]]
  if (isHost) {
    const second = await page.context().newPage()
    await second.goto(new URL(page.url()).origin)
    await inboxReady(second)
    Object.assign(secrets, await ownSecrets(second, 'second tab'))
    expect(Object.keys(secrets).length).toBe(6)
    pages.push(['second tab', second])
  }
  const places = async (): Promise<Place[]> => [
    ...filesIn(dataDir).filter(({ name }) => name !== keyFile),
    ...processPlaces(program.pid ?? 0),
    textPlace('what the host sends to its page', received.join('\n')),
    // The one line that is for the person who started it.
    textPlace('what the program wrote', console.output().replace(/^Switchboard: .*$/m, '')),
    ...(await Promise.all(pages.map(async ([tab, one]) => placesOf(one, tab)))).flat(),
  ]
  // The ticket for the second tab is told to the first, which is why it lives for half a minute and is not among these.
  expect(leaks(secrets, await places()), 'with the sample open').toEqual([])

  await crash(console)
  pages.shift()
  await expect.poll(() => console.output()).toContain(isHost ? 'Switchboard: ' : 'window ended')
  expect(leaks(secrets, await places()), 'after the page crashed').toEqual([])
  for (const [, one] of pages) await one.close()
  await endChild(program, 'SIGSEGV')
  pages.length = 0
  const left = await places()
  expect(leaks(secrets, left), 'after the crash of all').toEqual([])
  expect(left.length).toBeGreaterThan(4)
  if (!isHost) {
    const log = left.find(({ name }) => name === join(dataDir, 'logs/switchboard.log'))
    expect(log?.bytes.toString(), 'the log is among what is searched').toContain('window ended')
  }
  if (isHost)
    expect(sent.join(''), 'the hello alone has the page token').toContain(secrets['the page token of the first tab'])
  const control = secrets['the service’s key'].slice(0, 40)
  expect(leaks({ control }, filesIn(dataDir)), 'the search finds what is there').toHaveLength(1)
})
