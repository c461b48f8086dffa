import { defineConfig } from 'vitest/config'

const soaking = process.env['SOAK'] === '1'

export default defineConfig({
  test: {
    include: [
      '{shared,backend,main,preload,renderer,scripts,bench}/**/*.test.{ts,tsx}',
      'test/{contract,property,integration,guards,postgres,soak}/**/*.test.ts',
    ],
    setupFiles: soaking ? ['test/soak/count-cases.ts'] : [],
    globalSetup: ['test/postgres/global-setup.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: soaking ? 3_600_000 : 30_000,
    hookTimeout: soaking ? 600_000 : 30_000,
    allowOnly: false,
    coverage: {
      provider: 'v8',
      reportsDirectory: '.cache/coverage',
      include: ['{shared,backend,main,preload,renderer}/**/*.{ts,tsx}'],
    },
  },
})
