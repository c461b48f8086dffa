import type { ProjectRouting } from '#shared/domain/evidence-step.ts'
import { isExpired, resolvePolicy } from '#shared/domain/resolve-policy.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { type PolicyFields, type SomeFields, someFieldsSchema } from '#shared/model/policy.ts'
import { type Provider, providerSchema } from '#shared/model/provider.ts'
import type { ReadDb } from '#backend/store/db.ts'

/** What routing goes by of a provider's policy. */
export interface RoutingPolicy {
  readonly mutedEvents: PolicyFields['mutedEvents']
  readonly autoRoute: PolicyFields['autoRoute']
  /** Only projects whose override says something about routing, and still counts. */
  readonly projects: ReadonlyMap<ProjectId, ProjectRouting>
}

interface LayerRow {
  readonly provider: Provider
  readonly project_id: ProjectId | null
  readonly fields_json: string
  readonly expires_at: number | null
}

/** All policies of a workspace at once: one question for a whole batch. */
export function readRoutingPolicies(
  db: ReadDb,
  workspaceId: string,
  now: number,
): ReadonlyMap<Provider, RoutingPolicy> {
  const rows = db
    .read<LayerRow>(
      `SELECT provider, CAST(NULL AS TEXT) AS project_id, fields_json, CAST(NULL AS BIGINT) AS expires_at
       FROM service_policy WHERE workspace_id = ?
       UNION ALL SELECT provider, project_id, fields_json, expires_at FROM policy_override WHERE workspace_id = ?`,
    )
    .all(workspaceId, workspaceId)
  const layers = rows
    .filter((row) => !isExpired({ expiresAt: row.expires_at }, now))
    .map((row) => ({ ...row, fields: someFieldsSchema.parse(JSON.parse(row.fields_json)) }))
  return new Map(providerSchema.options.map((provider) => [provider, policyOf(layers, provider, now)]))
}

function policyOf(
  layers: readonly (LayerRow & { readonly fields: SomeFields })[],
  provider: Provider,
  now: number,
): RoutingPolicy {
  let defaults: SomeFields = {}
  const projects = new Map<ProjectId, ProjectRouting>()
  for (const { project_id: projectId, fields, provider: name } of layers) {
    if (name !== provider) continue
    const { autoRoute, mutedEvents } = fields
    if (projectId === null) defaults = fields
    else if (autoRoute !== undefined || mutedEvents !== undefined) projects.set(projectId, { autoRoute, mutedEvents })
  }
  const { mutedEvents, autoRoute } = resolvePolicy({ defaults, now })
  return { mutedEvents: mutedEvents.value, autoRoute: autoRoute.value, projects }
}
