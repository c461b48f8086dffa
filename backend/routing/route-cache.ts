import { fullSha } from '#shared/domain/full-sha.ts'
import { groupsAbove } from '#shared/domain/groups-above.ts'
import type { CompiledRules } from '#shared/domain/match-rules.ts'
import type { RoutableMapping } from '#shared/domain/mapping-step.ts'
import type { CandidateInput, CandidateProject, CandidateSignal } from '#shared/domain/rank-candidates.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import { must } from '#shared/lib/must.ts'
import type { InstallationId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import type { Installation } from '#shared/model/installation.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { Resource } from '#shared/model/resource.ts'
import { projectsWithCommit } from '#backend/features/builds/projects-with-commit.ts'
import { signalsOfBranch, signalsOfSlug } from '#backend/features/git-signals/signals-about.ts'
import {
  installationColumns,
  type InstallationRow,
  toInstallation,
} from '#backend/features/installations/installation-row.ts'
import { destinationName } from '#backend/features/destinations/destination-name.ts'
import { liveMappingsOf } from '#backend/features/mappings/mapping-repository.ts'
import { projectColumns, type ProjectRow, toProject } from '#backend/features/projects/project-row.ts'
import { resourceColumns, type ResourceRow, toResource } from '#backend/features/resources/resource-row.ts'
import { readPast } from '#backend/features/suggestions/suggestion-row.ts'
import { readCompiledRules } from '#backend/features/rules/routable-rules.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readRoutingPolicies, type RoutingPolicy } from './routing-policy.ts'

export interface KnownInstallation extends Installation {
  readonly workspaceId: string
}

interface GroupName {
  readonly id: ResourceId
  readonly fullName: string
}

interface AppFacts {
  readonly id: string
  readonly host: string
  readonly home_workspace_id: string | null
  /** Set where the address is one installation's own; the workspace is then that installation's. */
  readonly installation_id: string | null
}

/** What routing reads, remembered for one transaction: nobody else writes meanwhile. */
export class RouteCache {
  private readonly db: ReadDb
  private readonly now: number
  private readonly apps = new Map<string, AppFacts | undefined>()
  private readonly installations = new Map<string, KnownInstallation | undefined>()
  private readonly resources = new Map<string, Resource | undefined>()
  private readonly groups = new Map<string, readonly GroupName[]>()
  private readonly mappings = new Map<string, RoutableMapping[]>()
  private readonly names = new Map<string, string>()
  private readonly rules = new Map<string, CompiledRules>()
  private readonly projects = new Map<string, CandidateProject[]>()
  private readonly signals = new Map<string, CandidateSignal[]>()
  private readonly graphs = new Map<string, boolean>()
  private readonly past = new Map<string, CandidateInput['pastDecisions']>()
  private readonly siblings = new Map<string, CandidateInput['siblings']>()

  private readonly policies = new Map<string, ReadonlyMap<Provider, RoutingPolicy>>()

  private readonly catalog = [
    this.apps,
    this.installations,
    this.resources,
    this.groups,
    this.mappings,
    this.names,
    this.rules,
    this.projects,
    this.signals,
    this.siblings,
    this.graphs,
    this.policies,
    this.past,
  ]

  /** `now` is when what expires is asked about. */
  constructor(db: ReadDb, now: number) {
    this.db = db
    this.now = now
  }

  policyOf(workspaceId: string, provider: Provider): RoutingPolicy {
    const policies = remember(this.policies, workspaceId, () => readRoutingPolicies(this.db, workspaceId, this.now))
    return must(policies.get(provider), 'every provider has a policy')
  }

  app(id: string): AppFacts | undefined {
    return remember(this.apps, id, () =>
      this.db
        .read<AppFacts>('SELECT id, host, home_workspace_id, installation_id FROM provider_app WHERE id = ?')
        .get(id),
    )
  }

  installation(provider: string, host: string, externalId: string): KnownInstallation | undefined {
    return remember(this.installations, `${provider} ${host} ${externalId}`, () => {
      const row = this.db
        .read<InstallationRow>(
          `SELECT ${installationColumns} FROM installation WHERE provider = ? AND host = ? AND external_installation_id = ?`,
        )
        .get(provider, host, externalId)
      return row === undefined ? undefined : { ...toInstallation(row), workspaceId: row.workspace_id }
    })
  }

  /** By our own id: whose address it is needs no word of the body. */
  installationById(workspaceId: string, id: string): KnownInstallation | undefined {
    return remember(this.installations, id, () => {
      const row = this.db
        .read<InstallationRow>(`SELECT ${installationColumns} FROM installation WHERE workspace_id = ? AND id = ?`)
        .get(workspaceId, id)
      return row === undefined ? undefined : { ...toInstallation(row), workspaceId: row.workspace_id }
    })
  }

  resource(installation: KnownInstallation, kind: Resource['kind'], externalId: string): Resource | undefined {
    return remember(this.resources, `${installation.id} ${kind} ${externalId}`, () => {
      const row = this.db
        .read<ResourceRow>(
          `SELECT ${resourceColumns} FROM resource WHERE workspace_id = ? AND installation_id = ? AND kind = ? AND external_id = ?`,
        )
        .get(installation.workspaceId, installation.id, kind, externalId)
      return row === undefined ? undefined : toResource(row)
    })
  }

  resourceById(workspaceId: string, id: ResourceId | null): Resource | undefined {
    if (id === null) return undefined
    return remember(this.resources, id, () => {
      const row = this.db
        .read<ResourceRow>(`SELECT ${resourceColumns} FROM resource WHERE workspace_id = ? AND id = ?`)
        .get(workspaceId, id)
      return row === undefined ? undefined : toResource(row)
    })
  }

  /** A row that this transaction has just written. */
  learn(installation: KnownInstallation, resource: Resource): void {
    this.resources.set(`${installation.id} ${resource.kind} ${resource.externalId}`, resource)
  }

  /** What an event of a resource goes by: its own mappings, else those of the nearest group that it lies in. */
  mappingsFor(installation: KnownInstallation, resource: Resource): RoutableMapping[] {
    const own = this.mappingsOf(installation, resource.id)
    if (own.length > 0 || resource.kind !== 'project') return own
    for (const group of groupsAbove(resource.fullName, this.groupsOf(installation))) {
      const inherited = this.mappingsOf(installation, group.id)
      if (inherited.length > 0)
        return inherited.map((mapping) => ({
          ...mapping,
          destinationName: `${mapping.destinationName} (by its group ${group.fullName})`,
        }))
    }
    return own
  }

  private groupsOf(installation: KnownInstallation): readonly GroupName[] {
    return remember(this.groups, installation.id, () =>
      this.db
        .read<GroupName>(
          `SELECT id, full_name AS "fullName" FROM resource
           WHERE workspace_id = ? AND installation_id = ? AND kind = 'group' AND removed_at IS NULL`,
        )
        .all(installation.workspaceId, installation.id),
    )
  }

  private mappingsOf({ workspaceId, provider }: KnownInstallation, resourceId: ResourceId): RoutableMapping[] {
    return remember(this.mappings, resourceId, () => {
      const policy = this.policyOf(workspaceId, provider)
      return liveMappingsOf(this.db, workspaceId, resourceId).map((mapping) => ({
        ...mapping,
        destinationName: remember(this.names, `${mapping.destination.kind} ${mapping.destination.id}`, () =>
          destinationName(this.db, workspaceId, mapping.destination),
        ),
        mutedEvents:
          mapping.destination.kind === 'project' ? policy.projects.get(mapping.destination.id)?.mutedEvents : undefined,
      }))
    })
  }

  /** Rules that nobody has made, to see what they would do. */
  pretendRules(workspaceId: string, rules: CompiledRules): void {
    this.rules.set(workspaceId, rules)
  }

  rulesOf(workspaceId: string): CompiledRules {
    return remember(this.rules, workspaceId, () => readCompiledRules(this.db, workspaceId))
  }

  projectsOf(workspaceId: string): CandidateProject[] {
    return remember(this.projects, workspaceId, () =>
      this.db
        .read<ProjectRow>(`SELECT ${projectColumns} FROM project WHERE workspace_id = ? ORDER BY id`)
        .all(workspaceId)
        .map(toProject),
    )
  }

  /** Who builds from a repository of this name, and who works on the same branch. */
  gitSignalsOf(workspaceId: string, fullName: string, branch: string | null): CandidateSignal[] {
    const ofSlug = remember(this.signals, `${workspaceId} ${fullName}`, () =>
      signalsOfSlug(this.db, workspaceId, fullName),
    )
    return [...ofSlug, ...signalsOfBranch(this.db, workspaceId, branch)]
  }

  /** The projects that have the event's commit, or the newest of those that were pushed with it. One lookup. */
  commitIn(workspaceId: string, { commitSha, pushedShas = [] }: NormalizedEvent): ProjectId[] {
    if (!this.hasCommits(workspaceId)) return []
    const names = commitSha === null ? pushedShas : [commitSha, ...pushedShas]
    const shas = [...new Set(names.flatMap((name) => fullSha(name) ?? []))]
    return projectsWithCommit(this.db, workspaceId, shas)
  }

  /** Where nobody reports builds, no event is asked about. */
  private hasCommits(workspaceId: string): boolean {
    return remember(this.graphs, workspaceId, () => {
      const sql = 'SELECT 1 AS one FROM commit_graph WHERE workspace_id = ? LIMIT 1'
      return this.db.read<{ one: number }>(sql).get(workspaceId) !== undefined
    })
  }

  /** What people decided against for a resource. */
  pastDecisionsOf(workspaceId: string, resourceId: ResourceId): CandidateInput['pastDecisions'] {
    return remember(this.past, resourceId, () => {
      const row = this.db
        .read<{ past_json: string }>('SELECT past_json FROM suggestion WHERE workspace_id = ? AND resource_id = ?')
        .get(workspaceId, resourceId)
      return row === undefined ? [] : readPast(row.past_json)
    })
  }

  /** Mapped resources of an installation: owners rarely span two. */
  siblingsOf(workspaceId: string, installationId: InstallationId): CandidateInput['siblings'] {
    return remember(this.siblings, installationId, () =>
      this.db
        .read<{ projectId: ProjectId; fullName: string }>(
          `SELECT DISTINCT mapping.destination_id AS "projectId", resource.full_name AS "fullName"
           FROM resource JOIN mapping ON mapping.workspace_id = resource.workspace_id AND mapping.resource_id = resource.id
           WHERE resource.workspace_id = ? AND resource.installation_id = ? AND mapping.state_kind <> 'retired'
             AND mapping.destination_kind = 'project'`,
        )
        .all(workspaceId, installationId),
    )
  }

  /** After a change to the catalog: everything is read again. */
  forget(): void {
    for (const map of this.catalog) map.clear()
  }
}

function remember<V>(map: Map<string, V>, key: string, read: () => V): V {
  if (map.has(key)) {
    // `has` has just said that the key holds a V.
    return map.get(key) as V
  }
  const value = read()
  map.set(key, value)
  return value
}
