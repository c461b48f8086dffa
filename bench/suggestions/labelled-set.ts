import { createHash } from 'node:crypto'
import type { CandidateInput, CandidateProject, CandidateSignal } from '#shared/domain/rank-candidates.ts'
import type { ProjectId } from '#shared/model/ids.ts'

/*
 * Repositories with the project that a person would say they belong to, and with what a workspace happens to know of them.
 * The generator decides ownership first and knows nothing of weights: each case says what becomes visible of it.
 *
 * plain       a repository that its project builds: remote and, mostly, commits of its graph.
 * silent      it belongs to a project that reports no builds at all: names and neighbours are all there is.
 * renamed     it was renamed after the last build: the old address is in the signals, commits go on.
 * transferred it moved to another owner after the last build; its old owner may have a new repository of the same name.
 * mirror      the same slug on two hosts: one project builds from the other host only.
 * fork        a contributor's copy: the commits of the origin, another owner, and nobody's on purpose unless its own project builds it.
 * monorepo    several projects build the same repository: no single project is right, so no answer is the right one.
 * shared      a library whose commits lie in several graphs by way of subtrees, built by one project.
 * lookalike   named like another project than the one that builds it.
 * archived    the project that built it is archived: nobody's.
 */
export const caseKinds = [
  'plain',
  'silent',
  'renamed',
  'transferred',
  'mirror',
  'fork',
  'monorepo',
  'shared',
  'lookalike',
  'archived',
] as const
export type CaseKind = (typeof caseKinds)[number]

export interface LabelledCase {
  readonly kind: CaseKind
  readonly input: CandidateInput
  /** Where it belongs; null where no single project is right. */
  readonly label: ProjectId | null
}

/** How often each case comes, of a hundred. */
const share: Readonly<Record<CaseKind, number>> = {
  plain: 38,
  silent: 14,
  renamed: 7,
  transferred: 6,
  mirror: 6,
  fork: 8,
  monorepo: 6,
  shared: 5,
  lookalike: 6,
  archived: 4,
}

const domains = [
  'billing',
  'search',
  'mobile',
  'edge',
  'docs',
  'auth',
  'data',
  'media',
  'risk',
  'fleet',
  'pricing',
  'notify',
]
const roles = ['api', 'web', 'worker', 'core', 'sdk']
const suffixes = ['service', 'ui', 'client', 'jobs', 'infra', 'tools', 'lib', 'schema']
const owners = ['acme', 'acme-labs', 'northwind']

/** Numbers in [0, 1) that look drawn, and are the same for the same seed. */
function drawsOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // The low digits of such a sequence repeat soon.
    return createHash('sha256').update(String(state)).digest().readUInt32BE() / 2 ** 32
  }
}

export function labelledSet(
  seed: number,
  sizes: { readonly repositories: number; readonly projects: number },
): LabelledCase[] {
  const draw = drawsOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  const projects = Array.from({ length: sizes.projects }, (_, index): CandidateProject => {
    const name = `${domains[index % domains.length] ?? ''}-${roles[Math.floor(index / domains.length) % roles.length] ?? ''}`
    const archivedAt = index % 20 === 19 ? '2026-01-01T00:00:00.000Z' : null
    const hex = index.toString(16).padStart(12, '0')
    return { id: `prj_018f0000-0000-7000-8000-${hex}`, name, slug: name, archivedAt }
  })
  const living = projects.filter(({ archivedAt }) => archivedAt === null)
  const archived = projects.filter(({ archivedAt }) => archivedAt !== null)
  // Every fifth team has no builds that report anything.
  const reporting = living.filter((_, index) => index % 5 !== 4)
  const silent = living.filter((_, index) => index % 5 === 4)
  const signals: CandidateSignal[] = []
  const siblings: { projectId: ProjectId; fullName: string }[] = []
  for (const project of living) {
    // What was mapped by hand long ago.
    if (draw() < 0.5) siblings.push({ projectId: project.id, fullName: `${pick(owners)}/${project.name}-legacy` })
  }
  const told = (project: CandidateProject, repoSlug: string, providerHost = 'github.com'): void =>
    void signals.push({ projectId: project.id, repoSlug, providerHost, branch: 'main', featureSlug: null })
  const nameOf = (project: CandidateProject): string =>
    draw() < 0.55
      ? `${project.name}-${pick(suffixes)}`
      : draw() < 0.5
        ? `${pick(suffixes)}-${pick(domains)}`
        : project.name

  const taken = new Set<string>()
  /** Two teams that have the same idea of a name: the second adds a number. */
  const free = (name: string): string => {
    let found = name
    for (let number = 2; taken.has(found); number += 1) found = `${name}-${number}`
    taken.add(found)
    return found
  }

  const drafts = Array.from({ length: sizes.repositories }, () => {
    const kind = kindAt(draw())
    const owner = pick(owners)
    const of = (project: CandidateProject | null, name: string, more: Partial<Draft> = {}): Draft => ({
      kind,
      fullName: `${owner}/${name}`,
      label: project,
      commitIn: [],
      fork: false,
      ...more,
    })
    const project = pick(reporting)
    const name = free(nameOf(project))
    const slug = `${owner}/${name}`
    switch (kind) {
      case 'plain': {
        told(project, slug)
        // A delivery of an issue or a fresh branch has no commit that was built.
        return of(project, name, { commitIn: draw() < 0.7 ? [project] : [] })
      }
      case 'silent': {
        const quiet = pick(silent)
        return of(quiet, free(nameOf(quiet)))
      }
      case 'renamed':
        told(project, `${owner}/old-${name}`)
        return of(project, name, { commitIn: draw() < 0.85 ? [project] : [] })
      case 'transferred': {
        const former = `old-${owner}/${name}`
        told(project, former)
        return of(project, name, { commitIn: draw() < 0.85 ? [project] : [] })
      }
      case 'mirror':
        told(project, slug, 'gitlab.acme.test')
        return of(project, name, { commitIn: draw() < 0.5 ? [project] : [] })
      case 'fork': {
        const own = draw() < 0.2
        if (own) told(project, `contributor/${name}`)
        return of(own ? project : null, name, {
          fullName: `contributor/${name}`,
          fork: true,
          commitIn: draw() < 0.8 ? [project] : [],
        })
      }
      case 'monorepo': {
        const others = [project, pick(reporting), pick(reporting)]
        for (const each of new Set(others)) told(each, slug)
        const holders = [...new Set(others)]
        return of(holders.length === 1 ? project : null, name, { commitIn: holders })
      }
      case 'shared': {
        told(project, slug)
        return of(project, name, { commitIn: [...new Set([project, pick(reporting)])] })
      }
      case 'lookalike': {
        const other = free(pick(living).name)
        told(project, `${owner}/${other}`)
        return of(project, other, { commitIn: draw() < 0.5 ? [project] : [] })
      }
      case 'archived': {
        const gone = pick(archived)
        const theirs = free(gone.name)
        told(gone, `${owner}/${theirs}`)
        return of(null, theirs, { commitIn: draw() < 0.5 ? [gone] : [] })
      }
    }
  })
  return drafts.map(({ kind, fullName, label, commitIn, fork }) => ({
    kind,
    label: label?.id ?? null,
    input: {
      resource: { hostsCode: true, fullName, host: 'github.com', archived: false, fork },
      branch: null,
      projects,
      gitSignals: signals,
      commitIn: commitIn.map(({ id }) => id),
      siblings,
      pastDecisions: [],
    },
  }))
}

interface Draft {
  readonly kind: CaseKind
  readonly fullName: string
  readonly label: CandidateProject | null
  readonly commitIn: readonly CandidateProject[]
  readonly fork: boolean
}

function kindAt(drawn: number): CaseKind {
  let left = drawn * 100
  for (const kind of caseKinds) {
    left -= share[kind]
    if (left < 0) return kind
  }
  return 'plain'
}
