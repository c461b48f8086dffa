import type { Locator, Page } from '@playwright/test'
import blns from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { expect, inboxReady, rowCount, test } from '#test/e2e/console-test.ts'
import { deliver } from '#test/integration/kills-github.ts'
import { makeWorld, type World } from '#test/integration/kills-world.ts'

const ours = [
  '<img src=x onerror="window.hacked=1">',
  '<svg/onload=window.hacked=1>',
  '"><script>window.hacked=1</script>',
  "javascript:window.hacked=1//'",
  '[a link](javascript:window.hacked=1)',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<style>*{display:none!important}</style>',
  '<base href="https://evil.test/">',
  '<form action="https://evil.test/"><input name=q autofocus>',
  'user\u202Egnp.exe',
  '\u2066\u2067mixed\u2069 \u202Dorder\u202C',
  'zero\u200Bwidth\u200D\uFEFF',
  'x'.repeat(3_000),
  `${'long words '.repeat(200)}`,
  '\u0000\u0001\u001B[31mred\u0007',
]
const naughty = [...ours, ...blns].filter((text) => text !== '')

/** One delivery that carries the text wherever a person of the provider may write. */
function deliveryOf(text: string, at: number) {
  const repository = {
    id: 1_000 + at,
    name: text,
    full_name: `acme/${text}`,
    description: text,
    owner: { id: 1, login: text },
    default_branch: text,
    html_url: 'javascript:window.hacked=1',
    private: false,
    fork: false,
    archived: false,
  }
  const sender = { id: 7, login: text, avatar_url: 'https://evil.test/x.png', html_url: 'javascript:window.hacked=1' }
  const common = { repository, sender, installation: { id: 77 } }
  const label = { id: 1, name: text, color: text, description: text }
  const issue = {
    id: 5_000 + at,
    number: at + 1,
    title: text,
    body: text,
    state: 'open',
    user: sender,
    labels: [label],
    html_url: 'javascript:window.hacked=1',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
  const head = { ref: text, label: text, sha: '0'.repeat(40), repo: repository, user: sender }
  const body =
    at % 2 === 0
      ? { action: 'opened', issue, ...common }
      : { action: 'opened', number: at + 1, pull_request: { ...issue, head, base: head, draft: false }, ...common }
  return { id: `naughty-${at}`, event: at % 2 === 0 ? 'issues' : 'pull_request', body: JSON.stringify(body) }
}

const fromTheRight = 'תיקון חיפוש'

/** One delivery whose names run from right to left, with a branch that would pass for another. */
function mirroredDelivery() {
  const repository = { id: 999, name: fromTheRight, full_name: `acme/${fromTheRight}`, owner: { id: 1, login: 'acme' } }
  const sender = { id: 8, login: 'אנה' }
  const head = { ref: 'main\u202e', label: 'main', sha: '0'.repeat(40), repo: repository, user: sender }
  const pull = {
    id: 9_999,
    number: 12,
    title: fromTheRight,
    state: 'open',
    user: sender,
    head,
    base: head,
    draft: false,
  }
  const body = {
    action: 'opened',
    number: 12,
    pull_request: pull,
    repository,
    sender,
    installation: { id: 77 },
  }
  return { id: 'mirrored', event: 'pull_request', body: JSON.stringify(body) }
}

/** Where parts of an element's text stand, from left to right. */
function placesOf(element: Locator, parts: readonly string[]): Promise<(number | null)[]> {
  return element.evaluate((root, wanted) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text)
    return wanted.map((part) => {
      const text = texts.find((each) => each.data.includes(part))
      if (text === undefined) return null
      const range = document.createRange()
      range.setStart(text, text.data.indexOf(part))
      range.setEnd(text, text.data.indexOf(part) + part.length)
      return range.getBoundingClientRect().left
    })
  }, parts)
}

async function expectUnharmed(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hacked' in window,
    elements: [
      ...document.querySelectorAll(
        'iframe, object, embed, base, marquee, form[action], script:not([src]), img[src^="http"], img[src="x"], video, audio, a[href^="javascript:"], [onerror], [onload], [onclick], [onfocus], [onmouseover]',
      ),
    ].map((element) => element.outerHTML.slice(0, 120)),
    // Marks that reorder or hide do nothing, wherever they stand; our own fence is the one around a text from the right.
    marks: [
      document.body.innerText,
      ...[...document.querySelectorAll('[title], [aria-label]')].flatMap((element) => [
        element.getAttribute('title') ?? '',
        element.getAttribute('aria-label') ?? '',
      ]),
    ].flatMap((text) => text.match(/.{0,20}[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067].{0,20}/gu) ?? []),
    // Nothing may push the window sideways, however long a word is.
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(found, where).toEqual({ ran: false, elements: [], wider: 0, marks: [] })
}

let world: World
test.beforeAll(async () => {
  world = await makeWorld()
  for (const [at, text] of naughty.entries()) {
    expect([200, 202]).toContain(await deliver(world.webhookUrl, deliveryOf(text, at)))
  }
  expect(await deliver(world.webhookUrl, mirroredDelivery())).toBe(202)
})
test.afterAll(async () => {
  await world.service.end()
  world.remove()
})

test('S17: what a provider sends is text in every view', async ({ open, dataDir }, info) => {
  expect(naughty.length).toBeGreaterThan(450)
  // `open` fails the test when anything is logged as an error: every violation of the policy is.
  const { page } = await open({ dataDir, args: ['--service', world.url], env: { SWITCHBOARD_TOKEN: world.token } })
  page.on('dialog', (dialog) => {
    void dialog.dismiss()
    throw new Error('a script of a provider opened a dialog')
  })
  await expect(page.locator('[data-list] [data-current]').first()).toBeVisible()
  await expectUnharmed(page, 'groups')
  await inboxReady(page)
  await expect(async () => {
    await page.keyboard.press('v')
    await expect(page.getByText(/^\d+ events$/)).toBeVisible({ timeout: 3_000 })
  }).toPass()
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press(at % 3 === 2 ? 'PageDown' : 'j')
    await page.waitForTimeout(60)
    await expectUnharmed(page, `event ${at}`)
  }
  await page.screenshot({ path: info.outputPath('events.png') })
  await page.keyboard.press('/')
  await page.keyboard.type('hacked')
  await expect(page.getByText('<img src=x onerror="window.hacked=1">').first()).toBeVisible()
  await page.getByText('<img src=x onerror="window.hacked=1">').first().click()
  await expectUnharmed(page, 'search and detail')
  await page.screenshot({ path: info.outputPath('search.png') })
  await page.keyboard.press('Escape')
  await page.keyboard.press('i')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  for (const [key, name] of [
    ['n', 'Installations'],
    ['m', 'Mappings'],
    ['o', 'Operations'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.waitForTimeout(200)
    await expectUnharmed(page, name)
    await page.screenshot({ path: info.outputPath(`${name}.png`) })
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('<img src=x onerror=window.hacked=1>')
  await expectUnharmed(page, 'palette')
})

test('S17: a text that runs from right to left moves nothing beside it, and a name hides nothing', async ({
  open,
  dataDir,
}) => {
  const { page } = await open({ dataDir, args: ['--service', world.url], env: { SWITCHBOARD_TOKEN: world.token } })
  await inboxReady(page)
  await page.keyboard.press('/')
  await page.keyboard.type('תיקון')
  await expect.poll(() => rowCount(page)).toBe(1)
  await page.keyboard.press('Enter')
  const facts = page.locator('.newest')
  await expect(facts).toContainText('branch main\ufffd')
  expect(await page.locator('[data-current] b').evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe(
    'isolate',
  )
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await page.keyboard.press('1')
  const last = page.locator('footer .last')
  await expect(last).toContainText(`acme/${fromTheRight}`)
  const places = await placesOf(last, ['Last: ignored', fromTheRight, '1 event'])
  expect(places).toEqual([...places].toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(places).not.toContain(null)
})
