import { findFlaws } from '../screens/find-flaws.ts'
import { createFlawList } from '../screens/flaw-list.ts'
import { expect, test } from './console-test.ts'

const flawed: Readonly<Record<string, readonly [body: string, flaw: RegExp]>> = {
  'a page that scrolls sideways': [
    '<div style="width: 3000px; height: 5px"></div>',
    /^The page scrolls sideways: 3\d+ of/,
  ],
  'a text that is cut without a title': [
    '<p style="width: 60px; overflow: hidden; white-space: nowrap">acme-labs/prototypes</p>',
    /“acme-labs\/prototypes” is cut at the side, without a title/,
  ],
  'a text that a box above it cuts': [
    '<div style="width: 60px; overflow: hidden"><div style="width: 300px"><b>acme-labs/prototypes</b></div></div>',
    /b “acme-labs\/prototypes” is cut at the side, without a title/,
  ],
  'a text with a title that ends in the middle of a letter': [
    '<p title="all" style="width: 60px; overflow: hidden; white-space: nowrap">acme-labs/prototypes</p>',
    /is cut at the side, without dots/,
  ],
  'a line of which the lower half is missing': [
    '<p style="height: 11px; overflow: hidden; line-height: 20px">acme-labs</p>',
    /“acme-labs” is cut below/,
  ],
  'two texts that overlap': [
    '<p style="margin: 0">One of them</p><p style="margin: -12px 0 0">The other</p>',
    /overlap/,
  ],
  'a button on a text': [
    '<p style="margin: 0">One</p><button style="position: relative; top: -14px">Go</button>',
    /overlap/,
  ],
}

for (const [what, [body, flaw]] of Object.entries(flawed)) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(`<!doctype html><html><body>${body}</body></html>`)
    expect(await findFlaws(page)).toEqual([expect.stringMatching(flaw)])
  })
}

const sound: Readonly<Record<string, string>> = {
  'a text that ends in dots and has a title':
    '<p title="all" style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">acme-labs/prototypes</p>',
  'what is scrolled to': '<div style="height: 30px; overflow: auto"><p>One</p><p>Two</p><p>Three</p></div>',
  'a menu that lies above':
    '<p>Below</p><div style="position: absolute; top: 10px; background: white">Above it all</div>',
  'a field that stands for a switch':
    '<label><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)"><input type="checkbox"></span>On</label>',
  'what only screen readers are told':
    '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)" class="unseen">Not seen</p>',
}

for (const [what, body] of Object.entries(sound)) {
  test(`${what} is no flaw`, async ({ page }) => {
    await page.setContent(`<!doctype html><html><body>${body}</body></html>`)
    expect(await findFlaws(page)).toEqual([])
  })
}

test('a flaw that a column has in every row is one, told where it was first', () => {
  const flaws = createFlawList()
  for (const [words, place] of [
    ['12', 'sample/mappings'],
    ['71', 'sample/mappings'],
    ['71', 'offline/mappings'],
  ])
    flaws.note(`span “${words}” is cut below.`, place ?? '')
  expect(flaws.count()).toBe(1)
  expect(flaws.lines()).toEqual(['✕ span “12” is cut below.', '  sample/mappings, and 1 more'])
})
