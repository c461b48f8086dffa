import { initial } from './migrations/0001-initial.ts'
import { auditClaims } from './migrations/0002-audit-claims.ts'
import { bodyParts } from './migrations/0003-body-parts.ts'
import { endpoints } from './migrations/0004-endpoints.ts'
import { operating } from './migrations/0005-operating.ts'
import { pull } from './migrations/0006-pull.ts'
import { retentionIndex } from './migrations/0007-retention-index.ts'
import { people } from './migrations/0008-people.ts'
import { jobs } from './migrations/0009-jobs.ts'
import { sharedStore } from './migrations/0010-shared-store.ts'
import { builds } from './migrations/0011-builds.ts'
import { policies } from './migrations/0012-policies.ts'
import { destinations } from './migrations/0013-destinations.ts'
import { bulk } from './migrations/0014-bulk.ts'
import { rerouted } from './migrations/0015-rerouted.ts'
import { gitSignalLookups } from './migrations/0016-git-signal-lookups.ts'
import { suggestions } from './migrations/0017-suggestions.ts'
import { triageRules } from './migrations/0018-triage-rules.ts'
import { overrideVersions } from './migrations/0019-override-versions.ts'
import { bulkMappings } from './migrations/0020-bulk-mappings.ts'
import { holeInstallations } from './migrations/0021-hole-installations.ts'
import { ownNames } from './migrations/0022-own-names.ts'
import { replicatedRecords } from './migrations/0023-replicated-records.ts'
import { eventsByInstallation } from './migrations/0024-events-by-installation.ts'
import { countedDecisions } from './migrations/0025-counted-decisions.ts'
import { unclaimedDeliveries } from './migrations/0026-unclaimed-deliveries.ts'
import { signalsByTime } from './migrations/0027-signals-by-time.ts'
import { suggestionKeys } from './migrations/0028-suggestion-keys.ts'
import { unroutedProviders } from './migrations/0029-unrouted-providers.ts'

/** One step of the schema's history. Never edited after it landed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
  /** What PostgreSQL is told besides, in its own words. */
  readonly postgres?: string
}

export const migrations: readonly Migration[] = [
  initial,
  auditClaims,
  bodyParts,
  endpoints,
  operating,
  pull,
  retentionIndex,
  people,
  jobs,
  sharedStore,
  builds,
  policies,
  destinations,
  bulk,
  rerouted,
  gitSignalLookups,
  suggestions,
  triageRules,
  overrideVersions,
  bulkMappings,
  holeInstallations,
  ownNames,
  replicatedRecords,
  eventsByInstallation,
  countedDecisions,
  unclaimedDeliveries,
  signalsByTime,
  suggestionKeys,
  unroutedProviders,
]

export const newestVersion = migrations.length
