import { fullSha } from '#shared/domain/full-sha.ts'
import { nextSuggestion } from '#shared/domain/next-suggestion.ts'
import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import { suggestMappings } from '#shared/domain/suggest-mappings.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Resource } from '#shared/model/resource.ts'
import type { PastDecision, Suggested, Suggestion, SuggestionState } from '#shared/model/suggestion.ts'
import { projectsWithCommit } from '#backend/features/builds/projects-with-commit.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { KnownInstallation, RouteCache } from '#backend/routing/route-cache.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { resourceColumns, type ResourceRow, toResource } from '../resources/resource-row.ts'
import { branchKeys, commitKeys, keepKeys } from './suggestion-keys.ts'
import { findSuggestionOf, saveSuggestion, suggestionIdOf } from './suggestion-repository.ts'

export interface Renewing {
  readonly db: WriteDb
  readonly cache: RouteCache
  readonly workspaceId: string
  readonly at: number
}

/** What a decision changes in a suggestion, before the records are looked at. */
export interface Decided {
  readonly state?: SuggestionState | undefined
  readonly pastDecisions?: readonly PastDecision[]
}

/** Brings the suggestion of a resource up to the records, and answers it; undefined where there is nothing to suggest and never was. */
export function renewSuggestion(
  renewing: Renewing,
  resourceId: ResourceId,
  decided: Decided = {},
): Suggestion | undefined {
  const { db, cache, workspaceId, at } = renewing
  const resource = findResource(db, workspaceId, resourceId)
  const installation = resource && cache.installationById(workspaceId, resource.installationId)
  if (resource === undefined || installation === undefined) return undefined
  const known = findSuggestionOf(db, workspaceId, resourceId)
  const pastDecisions = [...(decided.pastDecisions ?? known?.pastDecisions ?? [])]
  const mappedBy = cache.mappingsFor(installation, resource).map(({ id }) => id)
  const isRemoved = resource.removedAt !== null
  const isOver = mappedBy.length > 0 || isRemoved
  const waiting = isOver ? nothingWaits : whatWaits(db, workspaceId, { resource, installation })
  keepKeys(db, workspaceId, resourceId, [...commitKeys(waiting.shas), ...branchKeys(waiting.branch)])
  const found = isOver ? [] : suggestMappings(factsOf(renewing, { resource, installation, pastDecisions, waiting }))
  const said = 'state' in decided ? decided.state : known?.state
  const state = nextSuggestion({ known: said, mappedBy, isRemoved, candidates: found, pastDecisions })
  if (state === undefined) return undefined
  const candidates: Suggested[] = state.kind === 'open' || state.kind === 'declined' ? found : []
  if (known !== undefined && isSame(known, { state, candidates, pastDecisions })) return known
  const next: Suggestion = {
    id: suggestionIdOf(resourceId),
    installationId: installation.id,
    resourceId,
    provider: installation.provider,
    resource: { fullName: resource.fullName, archived: resource.archived, fork: resource.fork },
    state,
    candidates,
    pastDecisions,
    changedAt: toInstant(at),
    version: (known?.version ?? 0) + 1,
  }
  saveSuggestion(db, workspaceId, next)
  return next
}

type Content = Pick<Suggestion, 'state' | 'candidates' | 'pastDecisions'>

function isSame(known: Content, next: Content): boolean {
  const textOf = ({ state, candidates, pastDecisions }: Content) =>
    JSON.stringify([state, candidates, pastDecisions], inOrder)
  return textOf(known) === textOf(next)
}

/** What was read from a row has its fields in another order than what was just worked out. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function findResource(db: ReadDb, workspaceId: string, id: ResourceId): Resource | undefined {
  const row = db
    .read<ResourceRow>(`SELECT ${resourceColumns} FROM resource WHERE workspace_id = ? AND id = ?`)
    .get(workspaceId, id)
  return row === undefined ? undefined : toResource(row)
}

/** The newest of what waits stand for a resource: their commits and the branch of the first. */
const eventsLookedAt = 8

interface Waiting {
  readonly shas: readonly string[]
  readonly branch: string | null
}

const nothingWaits: Waiting = { shas: [], branch: null }

function whatWaits(
  db: ReadDb,
  workspaceId: string,
  { resource, installation }: { readonly resource: Resource; readonly installation: KnownInstallation },
): Waiting {
  if (!hostsCodeAt(installation)) return nothingWaits
  const events = db
    .read<{ commit_sha: string | null; branch: string | null }>(
      `SELECT commit_sha, branch FROM event WHERE workspace_id = ? AND resource_id = ? AND outcome_kind = 'unmatched'
       ORDER BY arrival DESC LIMIT ${eventsLookedAt}`,
    )
    .all(workspaceId, resource.id)
  const shas = events.flatMap(({ commit_sha: sha }) => (sha === null ? [] : (fullSha(sha) ?? [])))
  return { shas: [...new Set(shas)], branch: events.find((event) => event.branch !== null)?.branch ?? null }
}

const hostsCodeAt = ({ provider }: KnownInstallation): boolean => webhookProviders.get(provider)?.hostsCode ?? false

function factsOf(
  { db, cache, workspaceId }: Renewing,
  about: {
    readonly resource: Resource
    readonly installation: KnownInstallation
    readonly pastDecisions: PastDecision[]
    readonly waiting: Waiting
  },
): CandidateInput {
  const { resource, installation, pastDecisions, waiting } = about
  const { fullName, archived, fork } = resource
  const hostsCode = hostsCodeAt(installation)
  return {
    resource: { hostsCode, fullName, host: installation.host, archived, fork },
    branch: waiting.branch,
    projects: cache.projectsOf(workspaceId),
    gitSignals: hostsCode ? cache.gitSignalsOf(workspaceId, fullName, waiting.branch) : [],
    commitIn: projectsWithCommit(db, workspaceId, waiting.shas),
    siblings: cache.siblingsOf(workspaceId, installation.id),
    pastDecisions,
  }
}
