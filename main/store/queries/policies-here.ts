import { isExpired, resolvePolicy } from '#shared/domain/resolve-policy.ts'
import type { PolicyHere, Takers } from '#shared/ipc/policy-calls.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { PolicyField, ReplicatedPolicy } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import { isOver } from '#shared/model/next-installation-state.ts'
import { mappingStateCode, providerCode, providerOf } from '../replica/codes.ts'
import type { ShownOverride } from '../replica/effective-records.ts'
import { installationStateOf } from './row-values.ts'
import { type Records, shownOverrides } from './shown-records.ts'

interface Fed {
  readonly provider: Provider
  readonly id: ProjectId
  readonly name: string
  readonly mappings: number
}

/** What the workspace says about each provider, and who goes by it field by field. */
export function policiesHere(records: Records, now: number): { policies: PolicyHere[] } {
  const { db } = records
  const overrides = shownOverrides(records).filter(
    ({ expiresAt }) => !isExpired({ expiresAt: expiresAt === null ? null : toMs(expiresAt) }, now),
  )
  const fed = fedProjects(records)
  const live = liveInstallations(records)
  const policies = (Object.keys(providerCode) as Provider[]).map((provider) => {
    const json = db.value<string>('SELECT json FROM synced_policy WHERE id = ?', provider)
    // Written from a row that a schema has accepted.
    const stored = json === undefined ? undefined : (JSON.parse(json) as ReplicatedPolicy)
    const projects = fed.filter((each) => each.provider === provider)
    const own = overrides.filter((each) => each.provider === provider)
    const of = (field: PolicyField): Takers => takers(projects, own, field)
    return {
      provider,
      fields: resolvePolicy({ defaults: stored?.fields ?? {}, now }),
      updatedAt: stored?.updatedAt ?? null,
      version: stored?.version ?? 0,
      installations: live.get(provider) ?? 0,
      takers: {
        doctrine: of('doctrine'),
        autoRoute: of('autoRoute'),
        autoAccept: of('autoAccept'),
        mutedEvents: of('mutedEvents'),
        statusMap: of('statusMap'),
        assigneeSync: of('assigneeSync'),
        redeliver: of('redeliver'),
      },
    }
  })
  return { policies }
}

function takers(projects: readonly Fed[], overrides: readonly ShownOverride[], field: PolicyField): Takers {
  const saying = new Set(overrides.filter(({ fields }) => field in fields).map(({ projectId }) => projectId))
  const taking = projects.filter(({ id }) => !saying.has(id))
  return {
    projects: taking.length,
    mappings: taking.reduce((sum, { mappings }) => sum + mappings, 0),
    otherwise: projects.filter(({ id }) => saying.has(id)).map(({ id, name, mappings }) => ({ id, name, mappings })),
  }
}

/** Projects that events of a provider go to now, by active mappings. */
function fedProjects({ db }: Records): Fed[] {
  return db
    .all<{ provider: number; id: ProjectId; name: string; mappings: number }>(
      `SELECT n.provider, m.project_id AS id, p.name, count(*) AS mappings
       FROM mapping_view m INDEXED BY mapping_view_state_newest
       JOIN synced_installation n ON n.id = m.installation_id
       JOIN synced_project p ON p.id = m.project_id AND p.kind = 'project'
       WHERE m.state = ${mappingStateCode.active} GROUP BY n.provider, m.project_id ORDER BY p.name COLLATE NOCASE, m.project_id`,
    )
    .map((row) => ({ ...row, provider: providerOf(row.provider) }))
}

function liveInstallations({ db }: Records): ReadonlyMap<Provider, number> {
  const counts = new Map<Provider, number>()
  for (const row of db.all<{ provider: number; state_json: string }>(
    'SELECT provider, state_json FROM synced_installation',
  )) {
    const provider = providerOf(row.provider)
    if (!isOver(installationStateOf(row.state_json))) counts.set(provider, (counts.get(provider) ?? 0) + 1)
  }
  return counts
}
