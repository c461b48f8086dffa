import { applyOps } from '#backend/features/ops/apply-ops.ts'
import { findSuggestionOf, readRecords } from '#backend/features/suggestions/suggestion-repository.ts'
import { must } from '#shared/lib/must.ts'
import type { MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { emptyFilter, type MappingFilter } from '#shared/model/mapping.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import { workspaceId } from './core.ts'
import { openSuggester } from './suggester-world.ts'

/** One repository that waits, a project that builds from it, and another of the same name. */
export async function openSuggesting(repository = 'acme/payments') {
  const core = openSuggester()
  const { db, clock, newId, write, principal } = core
  const [billing, payments] = [core.addProject('billing'), core.addProject('payments')]
  const installationId = core.addInstallation('1')
  await core.arrive(repository)
  const { id: resourceId } = must(
    db.read<{ id: ResourceId }>("SELECT id FROM resource WHERE full_name = 'acme/payments'").get(),
    'routing has seen it',
  )
  const decide = (intent: Intent, id: OpId = newId('op')): { readonly id: OpId; readonly verdict: Verdict } => {
    const op = { id, typeVersion: 1, actor: 'ana', decidedAt: new Date(clock()).toISOString(), intent }
    const [verdict] = applyOps({ write, workspaceId, clock, newId, principal }, [op])
    return { id, verdict: must(verdict, 'each op is answered') }
  }
  return {
    ...core,
    billing,
    payments,
    resourceId,
    decide,
    decline: (projectId: ProjectId, signature: string) =>
      decide({ type: 'suggestion.decline', resourceId, projectId, signature, reason: 'wrong_project', note: '' }),
    map: (
      projectId: ProjectId,
      said: { provenance: 'manual' | 'suggested'; signature?: string },
      filter: MappingFilter = emptyFilter,
    ) => {
      const mappingId: MappingId = newId('map')
      const destination = { kind: 'project' as const, id: projectId }
      const place = { mappingId, installationId, resourceId, destination, filter }
      return { ...decide({ type: 'mapping.create', ...place, ...said, evidence: [], selection: null }), mappingId }
    },
    suggestion: () => findSuggestionOf(db, workspaceId, resourceId),
    record: (signature: string) => readRecords(db, workspaceId).get(signature),
  }
}
