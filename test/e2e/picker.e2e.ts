import { expect, inboxReady, test } from './console-test.ts'

test('a list that opens under a pointer at rest takes Enter for its first item', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  // As the browser says it: a move by nothing, before the page has marked the first item.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const option = document.querySelector('[role=option]')
          const field = document.querySelector('[role=dialog] [role=combobox]')
          if (option === null || field === null) return
          watch.disconnect()
          option.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, movementX: 0, movementY: 0 }))
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
