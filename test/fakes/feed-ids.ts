import type { EventId, InstallationId, MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'

const uuid = (space: number, n: number): string =>
  `00000000-0000-7000-8${space.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`
export const projectId = (n: number): ProjectId => `prj_${uuid(1, n)}`
export const installationId = (n: number): InstallationId => `inst_${uuid(2, n)}`
export const resourceId = (n: number): ResourceId => `res_${uuid(3, n)}`
export const eventId = (n: number): EventId => `evt_${uuid(4, n)}`
export const mappingId = (n: number): MappingId => `map_${uuid(5, n)}`
export const opId = (n: number): OpId => `op_${uuid(6, n)}`
export const workspaceId = uuid(7, 1)

export const dayMs = 86_400_000
export const firstArrival = Date.UTC(2026, 2, 1)
