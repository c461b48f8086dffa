import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.ts'

const { executablePath, args, env } = await findChromium()

/** `E2E_EVERYWHERE=1` runs in the window, too, what goes by the page and the service alone, and both themes in both. */
const everywhere = process.env['E2E_EVERYWHERE'] === '1'
const pageOnly = [
  'bulk',
  'confirm-on-reconnect',
  'edit-refused',
  'held-back',
  'installation-tabs',
  'lost-copy',
  'records',
  'records-meanwhile',
  'reroute',
  'rules',
  'shortcuts',
  'signals',
  'suggestions',
].map((name) => `**/${name}.e2e.ts`)

export default defineConfig({
  testDir: 'test',
  globalSetup: './test/temporary-folder.ts',
  testMatch: '{e2e,guards}/**/*.e2e.ts',
  // Playwright empties this folder, so reports are kept beside it.
  outputDir: '.cache/e2e',
  // These bound what has failed; what holds takes as long as a busy machine needs.
  timeout: 400_000,
  expect: { timeout: 60_000 },
  workers: 2,
  forbidOnly: true,
  use: { viewport: { width: 1440, height: 900 }, trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      // What only a window or a package has.
      testIgnore: ['**/packaged-app.e2e.ts', '**/faults.e2e.ts', '**/shell.e2e.ts', '**/window-*.e2e.ts'],
      use: { browserName: 'chromium', launchOptions: { executablePath, args: [...args], env } },
    },
    // A window has no host to lose, and no tabs. Keys reach the page in one way; what it makes of quick ones takes minutes to try.
    { name: 'electron', testIgnore: ['**/host-*.e2e.ts', '**/key-speed.e2e.ts', ...(everywhere ? [] : pageOnly)] },
  ],
})
