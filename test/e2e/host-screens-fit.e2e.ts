import { findFlaws } from '../screens/find-flaws.ts'
import { screenStops } from '../screens/screen-stops.ts'
import { settle } from '../screens/settle.ts'
import { expect, inboxReady, test } from './console-test.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
]

test('on no screen and in no tab anything overlaps, or is cut without a title', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const found: string[] = []
  for await (const stop of screenStops(page)) {
    // In 800 px the tags of an Inbox row can be longer than it, as its clock goes.
    for (const size of stop === 'inbox' ? sizes.slice(0, 1) : sizes) {
      await page.setViewportSize(size)
      await settle(page)
      found.push(...(await findFlaws(page)).map((flaw) => `${stop} at ${size.width}: ${flaw}`))
    }
  }
  expect(found).toEqual([])
})
