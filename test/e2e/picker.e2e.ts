import type { Page } from '@playwright/test'
import { currentRow, expect, expectSaid, inboxReady, test } from './console-test.ts'

test('a list that opens under a pointer takes Enter for its first item, also before one is marked', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  // As the browser says it: a move that nobody made, before the page has marked the first item.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const option = document.querySelector('[role=option]')
          const field = document.querySelector('[role=dialog] [role=combobox]')
          if (option === null || field === null) return
          watch.disconnect()
          option.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, movementX: 3, movementY: 4 }))
          setTimeout(() => {
            field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
            resolve()
          })
        })
        watch.observe(document.body, { childList: true, subtree: true })
        document.querySelector<HTMLElement>('[aria-label="Ctrl K: all commands"]')?.click()
      }),
  )
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Enter on the heels of what was typed waits for what is found, and takes the first of it', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  await typeInOneTask(page, 'design-system', ['Enter'])
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(currentRow(page)).toContainText('acme/design-system')
})

test('Enter that waits for what is found is given up by the next key', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('Control+k')
  const options = page.getByRole('dialog').getByRole('option')
  await options.first().waitFor()
  await typeInOneTask(page, 'design-system', ['Enter', 'Shift'])
  await expect(options.first()).toContainText('acme/design-system')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(currentRow(page)).toContainText('acme/design-system')
})

test('an item that was gone to by an arrow is the one that Enter takes, wherever the pointer lies', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('m')
  const options = page.getByRole('dialog').getByRole('option')
  await options.nth(4).hover()
  await expect(options.first()).toHaveAttribute('data-focused', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('data-focused', 'true')
  const name = await options.nth(1).locator('.label').textContent()
  await page.keyboard.press('Enter')
  await expectSaid(page, new RegExp(`^Mapped to ${name ?? ''}; `))
})

/** Text and keys before any answer can come: nothing else runs between them but what follows at once. */
async function typeInOneTask(page: Page, text: string, keys: readonly string[]): Promise<void> {
  await page.evaluate(
    async (typed) => {
      const field = document.querySelector<HTMLInputElement>('[role=dialog] [role=combobox]')
      if (field === null) throw new Error('no field')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed.text)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      for (const key of typed.keys) {
        // React shows what an event changed before the next one, as it does between two real keys.
        for (let at = 0; at < 10; at++) await Promise.resolve()
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      }
    },
    { text, keys },
  )
}
