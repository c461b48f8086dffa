import type { Mapping } from '#shared/model/mapping.ts'
import { nextMappingState, type MappingTransition } from '#shared/model/next-mapping-state.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import { mappingColumns, type MappingRow, toMapping } from '#backend/features/mappings/mapping-row.ts'
import { liveMappingsOf, setMappingState } from '#backend/features/mappings/mapping-repository.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { KnownInstallation } from './route-cache.ts'

interface PauseScope {
  readonly db: WriteDb
  readonly installation: KnownInstallation
  readonly at: number
}

/** Pauses what can't carry anything any longer. What an operator paused stays the operator's. */
export function pauseByMachine(scope: PauseScope, of: ResourceId | 'all', reason: string): void {
  for (const mapping of mappingsOf(scope, of)) {
    if (mapping.state.kind === 'active') transition(scope, mapping, { kind: 'pause', by: 'machine', reason })
  }
}

/** Resumes what the machine paused. */
export function resumeByMachine(scope: PauseScope, of: ResourceId): void {
  for (const mapping of mappingsOf(scope, of)) {
    if (mapping.state.kind === 'paused' && mapping.state.by === 'machine')
      transition(scope, mapping, { kind: 'resume' })
  }
}

function transition({ db, installation, at }: PauseScope, mapping: Mapping, how: MappingTransition): void {
  setMappingState(db, installation.workspaceId, mapping, { state: nextMappingState(mapping.state, how), at })
}

function mappingsOf({ db, installation }: PauseScope, of: ResourceId | 'all'): Mapping[] {
  if (of !== 'all') return liveMappingsOf(db, installation.workspaceId, of)
  return db
    .read<MappingRow>(
      `SELECT ${mappingColumns} FROM resource JOIN mapping ON mapping.workspace_id = resource.workspace_id AND mapping.resource_id = resource.id
       WHERE resource.workspace_id = ? AND resource.installation_id = ? AND mapping.state_kind = 'active'`,
    )
    .all(installation.workspaceId, installation.id)
    .map(toMapping)
}
