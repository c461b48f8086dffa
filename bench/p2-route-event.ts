import { createRequire } from 'node:module'
import { z } from 'zod'
import { readGithubEvent } from '#shared/domain/normalize-github.ts'
import type { RoutableMapping } from '#shared/domain/mapping-step.ts'
import type { CandidateInput } from '#shared/domain/rank-candidates.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import { compileRules, type CompiledRules } from '#shared/domain/match-rules.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { routeEvent } from '#shared/domain/route-event.ts'
import { ruleConditionsSchema } from '#shared/model/triage-rule.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const eventCount = 200_000
const rounds = 5
const ruleCount = 30

/** The shapes that payloads take: GitHub's own examples that are about a repository. */
function readShapes(): ReadEvent[] {
  const definitions = z
    .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
    .parse(createRequire(import.meta.url)('@octokit/webhooks-examples'))
  return definitions
    .flatMap(({ name, examples }) =>
      examples.map((payload) =>
        readGithubEvent({ eventType: name, text: JSON.stringify(payload), host: 'github.com' }),
      ),
    )
    .filter((read) => read.kind === 'event' && read.event.resource !== null)
}

const hex = (value: number) => value.toString(16).padStart(12, '0')

const mutedByProject: readonly string[] = ['check_*', 'status', 'workflow_*']

/** Four of ten mappings have a filter, one of twenty is paused, one of 25 goes to a project with a list of its own. */
function mappingOf(index: number): RoutableMapping {
  const filters = [
    { events: ['push', 'pull_request.*'], branches: ['main', 'release/**'], paths: [] },
    { events: [], branches: [], paths: ['packages/search/**', '*.md'] },
    { events: ['issue*', 'pr.*'], branches: [], paths: [] },
    { events: [], branches: ['m*'], paths: [] },
  ]
  return {
    id: `map_018f0000-0000-7000-8000-${hex(index)}`,
    filter: filters[index % 10] ?? { events: [], branches: [], paths: [] },
    state: index % 20 === 19 ? { kind: 'paused', by: 'operator', reason: 'Moving.' } : { kind: 'active' },
    destinationName: `Project ${index % 500}`,
    mutedEvents: index % 25 === 24 ? mutedByProject : undefined,
  }
}

interface Setting {
  readonly events: readonly { readonly resource: string; readonly read: ReadEvent }[]
  readonly byResource: ReadonlyMap<string, readonly RoutableMapping[]>
}

type Spread = 'even' | 'busy few'

/** A number in [0, 1) that looks drawn and is the same in every run. */
function drawn(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 0) / 2 ** 32
}

/**
 * One mapping per resource. `busy few` sends events as repositories do: a tenth of them sends four fifths. `even` sends
 * to all alike, in an order that no processor cache can guess.
 */
function settingOf(shapes: readonly ReadEvent[], count: number, spread: Spread): Setting {
  const keys = Array.from({ length: count }, (_, index) => `res_${hex(index)}`)
  const events = Array.from({ length: eventCount }, (_, index) => {
    const rank = Math.floor(spread === 'even' ? drawn(index) * count : count ** drawn(index) - 1)
    const resource = keys[(rank * 7919) % count] ?? ''
    return { resource, read: shapes[index % shapes.length] ?? ({ kind: 'parse_failed', why: 'no shape' } as const) }
  })
  return { events, byResource: new Map(keys.map((key, index) => [key, [mappingOf(index)]])) }
}

const installation = {
  id: 'inst_018f0000-0000-7000-8000-000000000001',
  state: { kind: 'active' },
  accountLogin: 'acme',
} as const
const nothing: readonly RoutableMapping[] = []
const muted: readonly string[] = ['watch', 'star']

/** Twenty projects of which three answer to the name: what an index leaves over. */
const evidence: CandidateInput = {
  resource: { hostsCode: true, fullName: 'acme/billing-api', host: 'github.com', archived: false, fork: false },
  branch: 'main',
  projects: Array.from({ length: 20 }, (_, index) => ({
    id: `prj_018f0000-0000-7000-8000-${hex(index)}` as const,
    name: index < 3 ? `Billing ${index}` : `Project ${index}`,
    slug: `project-${index}`,
    archivedAt: null,
  })),
  gitSignals: [
    {
      projectId: `prj_018f0000-0000-7000-8000-${hex(1)}`,
      repoSlug: 'acme/billing-api',
      providerHost: 'github.com',
      branch: 'main',
      featureSlug: null,
    },
  ],
  commitIn: [],
  siblings: [],
  pastDecisions: [],
}
const readEvidence = () => evidence

const autoRoute = { ...productPolicy.autoRoute, enabled: true, threshold: 0.95 }
const projectPolicies = new Map(
  evidence.projects.slice(0, 4).map(({ id }) => [id, { autoRoute: { ...autoRoute, threshold: 1 } }]),
)

/** Rules that look at each kind of thing in turn; `last` says whether the last of them is about everything. */
function rulesOf(last: 'about everything' | 'about nothing'): CompiledRules {
  const conditions = [
    { resources: ['other/**'] },
    { actors: ['*[bot]', 'renovate*'], events: ['pull_request.*'] },
    { titleContains: ['chore(deps)', 'nightly'] },
    { branches: ['dependabot/**'], events: ['push'] },
    { events: ['deployment*', 'workflow_*'], resources: ['infra/*'] },
  ]
  return compileRules(
    Array.from({ length: ruleCount }, (_, index) => ({
      id: `rule_018f0000-0000-7000-8000-${hex(index)}` as const,
      version: 1,
      position: index + 1,
      name: `Rule ${index}`,
      enabled: true,
      conditions: ruleConditionsSchema.parse(
        index < ruleCount - 1 || last === 'about nothing'
          ? conditions[index % conditions.length]
          : { resources: ['**'] },
      ),
      action: { kind: 'ignore', reason: 'noise', note: '' } as const,
      targetName: '',
    })),
  )
}
const deafRules = rulesOf('about nothing')
const takingRules = rulesOf('about everything')

/** Kept, so that no measured work can be left out as unused. */
let kept = 0

function routeAll({ events, byResource }: Setting, mapped: boolean, rules: CompiledRules = deafRules): void {
  for (const { resource, read } of events) {
    const mappings = mapped ? (byResource.get(resource) ?? nothing) : nothing
    kept += routeEvent({
      event: read,
      installation,
      mappings,
      mutedEvents: muted,
      rules,
      evidence: readEvidence,
      hostsCode: true,
      policy: autoRoute,
      projectPolicies,
    }).steps.length
  }
}

function lookUpAll({ events, byResource }: Setting): void {
  for (const { resource } of events) kept += byResource.get(resource)?.length ?? 0
}

/** What no router can avoid: fetching the mapping's fields from memory, which is slower the more mappings there are. */
function readAll({ events, byResource }: Setting): void {
  for (const { resource } of events) {
    for (const { state, filter, destinationName } of byResource.get(resource) ?? nothing) {
      kept +=
        state.kind.length +
        filter.events.length +
        filter.branches.length +
        filter.paths.length +
        destinationName.charCodeAt(3)
    }
  }
}

/** Of the processor: on a machine that others work on, too, the clock says how much they leave. */
function spentMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Events per second of processor time of each kind of work: the middle of several rounds, taken in turn so that noise hits all alike. */
function rates(works: readonly { readonly count: number; readonly run: () => void }[]): number[] {
  const seen = works.map((): number[] => [])
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, { count, run }] of works.entries()) {
      const before = spentMs()
      run()
      if (round >= 0) seen[index]?.push((count * 1000) / (spentMs() - before))
    }
  }
  return seen.map((list) => list.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0)
}

function row(measure: string, value: number, more: Partial<WorkloadRow> = {}): WorkloadRow {
  return { measure, value: Math.round(value), unit: '/s', against: null, ratio: null, limit: null, pass: true, ...more }
}

export const workload: Workload = {
  id: 'P2',
  title: 'routeEvent, pure, over real event shapes, with policies and rules; per second of processor time',
  run: async () => {
    const shapes = readShapes()
    const few = settingOf(shapes, 100, 'busy few')
    const usual = settingOf(shapes, 10_000, 'busy few')
    const many = settingOf(shapes, 100_000, 'busy few')
    const even = settingOf(shapes, 10_000, 'even')
    const unmatched = { ...usual, events: usual.events.slice(0, eventCount / 10) }
    const count = eventCount
    const [
      lookups = 0,
      routed = 0,
      routedEven = 0,
      routedFew = 0,
      routedMany = 0,
      readFew = 0,
      readMany = 0,
      ranked = 0,
      ruled = 0,
    ] = rates([
      { count, run: () => lookUpAll(usual) },
      { count, run: () => routeAll(usual, true) },
      { count, run: () => routeAll(even, true) },
      { count, run: () => routeAll(few, true) },
      { count, run: () => routeAll(many, true) },
      { count, run: () => readAll(few) },
      { count, run: () => readAll(many) },
      { count: unmatched.events.length, run: () => routeAll(unmatched, false) },
      { count: unmatched.events.length, run: () => routeAll(unmatched, false, takingRules) },
    ])
    // Nanoseconds per event beyond the reading: what routing itself costs at either size.
    const ownFew = 1e9 / routedFew - 1e9 / readFew
    const ownMany = 1e9 / routedMany - 1e9 / readMany
    return {
      rows: [
        row('routed, 10,000 mappings', routed, {
          against: 'a Map lookup per event',
          ratio: routed / lookups,
          limit: '≥ 250,000 /s',
          pass: routed >= 250_000,
        }),
        row('routed, 10,000 mappings, events spread evenly', routedEven, {
          limit: '≥ 250,000 /s',
          pass: routedEven >= 250_000,
        }),
        row('routed, 100 mappings', routedFew),
        row('routed, 100,000 mappings', routedMany, { against: '100 mappings', ratio: routedMany / routedFew }),
        row('routing beyond reading the mapping, 100,000 mappings', 1e9 / ownMany, {
          against: '100 mappings',
          ratio: ownFew / ownMany,
          limit: '≥ 0.5 ×',
          pass: ownFew >= 0.5 * ownMany,
        }),
        row(`unmatched, past ${ruleCount} rules, 20 projects ranked`, ranked),
        row(`taken by the last of ${ruleCount} rules`, ruled),
        row('a Map lookup alone', lookups),
      ],
    }
  },
}
