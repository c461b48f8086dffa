import { defineConfig } from 'vitest/config'

/** What holds on either store: these files run on SQLite and on PostgreSQL. */
const storeSuite = [
  'audit',
  'bulk-laws',
  'changes',
  'git-signals',
  'group-mappings',
  'http-connections',
  'http-feeds',
  'http-idempotency',
  'http-links',
  'http-members',
  'http-roles',
  'http-tenants',
  'intake-apps',
  'intake-compress',
  'intake-crash',
  'intake-examples',
  'intake-lifecycle',
  'intake-refusals',
  'intake-thread',
  'jobs',
  'mapped-meanwhile',
  'ops-laws',
  'ops-mappings',
  'ops-trust',
  'policies',
  'policy-routing',
  'provider-lifecycle',
  'puller',
  'reroute',
  'reroute-laws',
  'retention',
  'revoked-authorizations',
  'route-batch',
  'signals',
].map((name) => `test/integration/${name}.test.ts`)

const soaking = process.env['SOAK'] === '1'
const setupFiles = soaking ? ['test/soak/count-cases.ts'] : []

export default defineConfig({
  test: {
    setupFiles,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: [
            '{shared,backend,main,preload,renderer,scripts,bench}/**/*.test.{ts,tsx}',
            'test/{contract,property,integration,guards,postgres,soak}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'on PostgreSQL',
          include: storeSuite,
          setupFiles: [...setupFiles, 'test/postgres/on-postgres.ts'],
        },
      },
    ],
    globalSetup: ['test/temporary-folder.ts', 'test/postgres/global-setup.ts'],
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
