import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What holds on either store: these files run on SQLite and on PostgreSQL. */
const storeSuite = [
  'audit',
  'auto-accept',
  'bulk-laws',
  'changed-meanwhile',
  'changes',
  'dead-letter-ops',
  'git-signals',
  'group-mappings',
  'http-connections',
  'http-feeds',
  'http-idempotency',
  'http-links',
  'http-members',
  'http-projects',
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
  'ops-undo-mappings',
  'own-installations',
  'policies',
  'policy-routing',
  'provider-lifecycle',
  'puller',
  'replay',
  'reroute',
  'reroute-laws',
  'retention',
  'revoked-authorizations',
  'unclaimed-deliveries',
  'unclaimed-retention',
  'route-batch',
  'rules',
  'sending',
  'sending-crash',
  'signals',
  'suggestions',
  'suggestions-renewed',
].map((name) => `test/integration/${name}.test.ts`)

// The programs that tests start run from their sources: what was stripped and compiled once need not be again.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/compiled')

const soaking = process.env['SOAK'] === '1'
const setupFiles = [soaking ? 'test/soak/count-cases.ts' : 'test/property/same-cases.ts']

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
            'test/{contract,property,integration,simulation,guards,postgres,soak}/**/*.test.ts',
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
    // A processor less than there are would be one on the smallest machines; many tests wait more than they work.
    // Many tests wait for processes that they have started: one more than two cores fills those waits.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // These bound what has failed; what holds takes as long as a busy machine needs.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: soaking ? 3_600_000 : 240_000,
    hookTimeout: soaking ? 600_000 : 240_000,
    allowOnly: false,
    coverage: {
      provider: 'v8',
      reportsDirectory: '.cache/coverage',
      include: ['{shared,backend,main,preload,renderer}/**/*.{ts,tsx}'],
    },
  },
})
