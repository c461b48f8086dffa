import { breakCalls } from '../screens/break-calls.ts'
import { clickTo } from '../screens/go.ts'
import { expect, inboxReady, test } from './console-test.ts'

test('while a list is on its way nothing is said about what is in it', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await breakCalls(page, 'hang')
  for (const screen of ['installations', 'mappings', 'suggestions', 'operations'] as const) {
    await clickTo(page, screen)
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'true')
    await expect(page.getByRole('main')).not.toContainText(/No .* yet|Nothing/)
  }
})

test('a question that fails for another reason than the service’s absence does not say that it is away', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await breakCalls(page, 'fail')
  await clickTo(page, 'signals')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expect(page.getByRole('main')).not.toContainText('away')
  // What a screen could not ask is said in its list; a failure that nobody took would be in the log, and fail this.
  for (const screen of ['installations', 'mappings', 'suggestions', 'operations'] as const) {
    await clickTo(page, screen)
    await expect(page.getByRole('alert')).toContainText('could not be read')
  }
})
