import { unreachable } from '#shared/lib/unreachable.ts'
import { openServiceDatabase } from './database.ts'
import { openPostgresDatabase } from './postgres/postgres-database.ts'
import type { ServiceDatabase } from './service-database.ts'
import type { StoreLocation } from './store-location.ts'

/** Opens a store wherever it is; throws what `openServiceDatabase` and `openPostgresDatabase` throw. */
export function openDatabase(location: StoreLocation): ServiceDatabase {
  switch (location.kind) {
    case 'sqlite':
      return openServiceDatabase({ file: location.file })
    case 'postgres':
      return openPostgresDatabase({ url: location.url })
    default:
      return unreachable(location)
  }
}
