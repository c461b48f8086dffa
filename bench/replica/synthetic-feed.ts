import { createRequire } from 'node:module'
import { z } from 'zod'
import { groupKeyOf } from '#shared/domain/group-key.ts'
import { readGithubEvent } from '#shared/domain/normalize-github.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { routeEvent } from '#shared/domain/route-event.ts'
import type { Upsert } from '#shared/model/change.ts'
import type { Event, NormalizedEvent } from '#shared/model/event.ts'
import type { EventId, InstallationId, MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Candidate, RoutingStep } from '#shared/model/routing-decision.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'

const hex = (value: number, digits = 12) => value.toString(16).padStart(digits, '0')
const uuid = (space: number, n: number): string => `018f0000-0000-7000-8${hex(space, 3)}-${hex(n)}`
export const benchWorkspace = uuid(0, 1)
export const benchEvent = (n: number): EventId => `evt_${uuid(1, n)}`
export const benchResource = (n: number): ResourceId => `res_${uuid(2, n)}`
export const benchInstallation = (n: number): InstallationId => `inst_${uuid(3, n)}`
export const benchProject = (n: number): ProjectId => `prj_${uuid(4, n)}`
export const benchMapping = (n: number): MappingId => `map_${uuid(5, n)}`
export const benchOp = (n: number): OpId => `op_${uuid(6, n)}`

export const resources = 10_000
const installations = 20
const projects = 500
const spanMs = 30 * 86_400_000
const dayMs = 86_400_000

/** What GitHub's own examples say, in our words. */
function readShapes(): NormalizedEvent[] {
  const definitions = z
    .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
    .parse(createRequire(import.meta.url)('@octokit/webhooks-examples'))
  return definitions
    .flatMap(({ name, examples }) =>
      examples.map((payload) =>
        readGithubEvent({ eventType: name, text: JSON.stringify(payload), host: 'github.com' }),
      ),
    )
    .flatMap((read) => (read.kind === 'event' && read.event.resource !== null ? [read.event] : []))
}

/** A number in [0, 1) that looks drawn and is the same in every run. */
export function drawn(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 0) / 2 ** 32
}

/** As repositories do: a tenth of them sends most. */
function resourceOf(index: number): number {
  return (Math.floor(resources ** drawn(index) - 1) * 7919) % resources
}

function stateOf(index: number): ItemState {
  const pick = index % 20
  if (pick === 7) return { kind: 'snoozed', until: { kind: 'next_of_group' } }
  if (pick === 11) return { kind: 'ignored', reason: 'noise', note: '' }
  if (pick === 13) return { kind: 'mapped', mappingId: benchMapping(1) }
  return { kind: 'open' }
}

function decisionOf(resource: number): { steps: RoutingStep[]; candidates: Candidate[] } {
  const { steps } = routeEvent({
    event: shapeOfNoMatter,
    installation: {
      id: benchInstallation(resource % installations),
      state: { kind: 'active' },
      accountLogin: `org-${resource % installations}`,
    },
    mappings: [],
    mutedEvents: [],
    evidence: () => ({
      resource: { hostsCode: true, fullName: nameOf(resource), host: 'github.com', archived: false, fork: false },
      branch: null,
      projects: [],
      gitSignals: [],
      commitIn: [],
      siblings: [],
      pastDecisions: [],
    }),
    hostsCode: true,
    policy: productPolicy.autoRoute,
  })
  const candidates = [0, 1, 2].map((rank): Candidate => ({
    projectId: benchProject((resource + rank * 7) % projects),
    projectName: `Project ${(resource + rank * 7) % projects}`,
    confidence: 0.6 - rank * 0.2,
    evidence: [
      {
        kind: 'name_similar',
        group: 'naming',
        weight: 0.3,
        sentence: `The names ${nameOf(resource)} and Project ${(resource + rank * 7) % projects} share a word.`,
      },
    ],
    counterEvidence: [],
  }))
  return { steps, candidates }
}

const words = ['search', 'billing', 'mobile', 'edge', 'docs', 'infra', 'web', 'auth', 'data', 'core']
const nameOf = (resource: number): string =>
  `org-${resource % installations}/${words[resource % 10] ?? ''}-${words[Math.floor(resource / 10) % 10] ?? ''}-${resource}`
const shapes = readShapes()
const shapeOfNoMatter = { kind: 'event' as const, event: shapes[0] ?? raiseNoShapes() }
function raiseNoShapes(): never {
  throw new Error('The examples hold no event about a repository.')
}

/** Projects, installations and resources, then events in the order of arrival, `count` of them up to `now`. */
export function* syntheticFeed(count: number, now: number): Generator<Upsert> {
  let seq = 0
  const at = toInstant(now - spanMs)
  for (let n = 0; n < projects; n += 1) {
    yield {
      kind: 'upsert',
      entity: 'project',
      seq: (seq += 1),
      row: {
        id: benchProject(n),
        slug: `project-${n}`,
        name: `Project ${n}`,
        archivedAt: null,
        createdAt: at,
        version: 1,
      },
    }
  }
  for (let n = 0; n < installations; n += 1) {
    yield {
      kind: 'upsert',
      entity: 'installation',
      seq: (seq += 1),
      row: {
        id: benchInstallation(n),
        provider: 'github',
        host: 'github.com',
        mode: 'github_app',
        externalInstallationId: String(n),
        account: { externalId: String(n), login: `org-${n}`, kind: 'organization' },
        resourceSelection: 'all',
        state: { kind: 'active' },
        lastDeliveryAt: null,
        installedAt: at,
        version: 1,
      },
    }
  }
  for (let n = 0; n < resources; n += 1) {
    yield {
      kind: 'upsert',
      entity: 'resource',
      seq: (seq += 1),
      row: {
        id: benchResource(n),
        installationId: benchInstallation(n % installations),
        kind: 'repository',
        externalId: String(n),
        fullName: nameOf(n),
        private: true,
        archived: false,
        fork: false,
        defaultBranch: 'main',
        firstSeenAt: at,
        lastSeenAt: at,
        removedAt: null,
        version: 1,
      },
    }
  }
  const decisions = new Map<number, { steps: RoutingStep[]; candidates: Candidate[] }>()
  for (let n = 0; n < count; n += 1) {
    const resource = resourceOf(n)
    const decision = decisions.get(resource) ?? decisionOf(resource)
    decisions.set(resource, decision)
    yield {
      kind: 'upsert',
      entity: 'event',
      seq: (seq += 1),
      row: eventRow(n, { resource, decision, seq, receivedMs: now - spanMs + Math.floor((n / count) * spanMs) }),
    }
  }
}

function eventRow(
  n: number,
  given: {
    resource: number
    decision: { steps: RoutingStep[]; candidates: Candidate[] }
    seq: number
    receivedMs: number
  },
): Event {
  const { resource, decision, seq, receivedMs } = given
  const shape = shapes[Math.floor(drawn(n * 3 + 1) * shapes.length)] ?? raiseNoShapes()
  const state = stateOf(n)
  const decidedBy = state.kind === 'open' ? null : { opId: benchOp(n % 1000), actor: 'ada', at: toInstant(receivedMs) }
  const key = {
    reason: 'NO_CANDIDATE',
    provider: 'github',
    host: 'github.com',
    externalInstallationId: '1',
    type: shape.type,
    endpointId: '',
  } as const
  return {
    id: benchEvent(n),
    provider: 'github',
    host: 'github.com',
    type: shape.type,
    action: shape.action,
    kind: shape.kind,
    title: shape.title.replaceAll(/#\d+/g, `#${n % 9973}`),
    actorLogin: `dev-${n % 997}`,
    installationId: benchInstallation(resource % installations),
    externalInstallationId: String(resource % installations),
    resourceId: benchResource(resource),
    resourceName: nameOf(resource),
    accountLogin: `org-${resource % installations}`,
    branch: shape.branch,
    commitSha: shape.commitSha,
    url: shape.url,
    deliveryId: uuid(9, n),
    receivedAt: toInstant(receivedMs),
    occurredAt: shape.occurredAt,
    redeliverableUntil: toInstant(receivedMs + 3 * dayMs),
    suspectedReplayOf: null,
    outcome:
      state.kind === 'mapped'
        ? { kind: 'routed', mappingIds: [state.mappingId] }
        : { kind: 'unmatched', reason: 'NO_CANDIDATE' },
    item: {
      groupKey: groupKeyOf({
        ...key,
        installationId: benchInstallation(resource % installations),
        resourceId: benchResource(resource),
      }),
      primaryReason: 'NO_CANDIDATE',
      state,
      openedSeq: seq,
      decidedBy,
      steps: decision.steps,
      candidates: decision.candidates,
    },
    version: 1,
  }
}
