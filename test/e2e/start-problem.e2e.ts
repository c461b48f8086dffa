import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './console-test.ts'

const nobody = { args: ['--service', 'http://127.0.0.1:9'], env: { SWITCHBOARD_TOKEN: `swb_${'a'.repeat(43)}` } }

test('a service that does not answer is the first window’s subject, with its address and a way to try again', async ({
  open,
  dataDir,
}) => {
  const { page } = await open({ dataDir, ...nobody })
  const said = page.getByRole('alert')
  await expect(said).toContainText('The service does not answer')
  await expect(page.getByRole('main')).toContainText('http://127.0.0.1:9')
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(said).toContainText('The service does not answer')
})

test('a damaged file of unsent decisions is named, and left as it is', async ({ open, sampleDir }) => {
  const file = join(sampleDir, 'outbox.sqlite3')
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  writeFileSync(file, randomBytes(8192))
  const { page } = await open({ dataDir: sampleDir })
  await expect(page.getByRole('alert')).toContainText('A file of yours is damaged')
  await expect(page.getByRole('main')).toContainText(file)
  await page.getByRole('button', { name: 'Support bundle…' }).click()
  const bundle = page.getByRole('dialog', { name: 'Save a support bundle' })
  await bundle.getByRole('button', { name: 'Look at Files' }).click()
  await expect(bundle).toContainText('SQLITE_NOTADB')
})
