import { emptyFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import { installationId, mappingId, projectId, resourceId } from './feed-ids.ts'

/** Maps the first repository to the first project, with what is selected. */
export const firstMapping = (
  selection: FrozenSelection | null,
): Extract<Intent, { readonly type: 'mapping.create' }> => ({
  type: 'mapping.create',
  mappingId: mappingId(1),
  installationId: installationId(1),
  resourceId: resourceId(1),
  destination: { kind: 'project', id: projectId(1) },
  filter: emptyFilter,
  provenance: 'manual',
  evidence: [],
  selection,
})
