import type { TestContext } from 'vitest'
import { newTestDatabase, whyNoPostgres } from '#test/postgres/test-database.ts'
import type { FleetStore } from './intake-fleet.ts'

export type StoreKind = FleetStore['kind']

/** The stores that a run is for: `npm run soak -- intake --store postgres` names one. */
export const soakStores = (['sqlite', 'postgres'] as const).filter(
  (kind) => (process.env['SOAK_STORE'] ?? kind) === kind,
)

/** A store of the kind for `processes` processes; skips the test where there is none. */
export async function storeFor(kind: StoreKind, processes: number, context: TestContext): Promise<FleetStore> {
  if (kind === 'sqlite') return { kind }
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  return { kind, processes, databaseUrl: await newTestDatabase() }
}
