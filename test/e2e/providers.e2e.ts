import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { currentRow, expect, inboxReady, test } from './console-test.ts'
import { runProviderService } from './provider-service.ts'

/** Adds a filter as a person types it; one of the same kind takes its place. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(`${words} `)
  await page.keyboard.press('Enter')
}

test('events of GitLab, Jira, Linear and Slack are read, grouped and explained as GitHub’s are', async ({
  open,
  dataDir,
}) => {
  const serviceDir = mkdtempSync(join(tmpdir(), 'switchboard-providers-'))
  const service = await runProviderService(serviceDir)
  const tokenFile = join(serviceDir, 'token')
  writeFileSync(tokenFile, service.token, { mode: 0o600 })
  try {
    expect(await service.sendAll()).toEqual(new Set([200, 202]))
    const { page } = await open({
      dataDir,
      args: ['--service', service.url],
      env: { SWITCHBOARD_TOKEN_FILE: tokenFile },
    })
    await inboxReady(page)
    for (const [name, words] of [
      ['GitLab', 'acme/find'],
      ['Jira', 'Search'],
      ['Linear', 'Checkout'],
      ['Slack', 'C024BE91L'],
    ] as const) {
      await search(page, `provider:${name.toLowerCase()}`)
      await expect(currentRow(page).getByRole('img', { name })).toBeVisible()
      await expect(page.getByRole('grid').first()).toContainText(words)
      await page.keyboard.press('j')
      await expect(page.getByRole('heading', { name: 'Why it was not routed' })).toBeVisible()
    }
  } finally {
    await service.end()
    rmSync(serviceDir, { recursive: true, force: true })
  }
})
