import type { ProjectId } from '../../model/ids.ts'
import type { Evidence } from '../../model/routing-decision.ts'
import { similarityTo } from '../name-similarity.ts'
import type { CandidateInput, CandidateProject, CandidateResource, CandidateSignal } from '../rank-candidates.ts'
import { tellingBranch } from './branch-slug.ts'
import { nameOf, ownerOf } from './full-name.ts'
import { percent, rounded } from './share.ts'

/** Below this likeness two names share letters by chance. */
const leastSimilarity = 0.6

/** What speaks for each project; the answer is a function, because one resource is held against many projects. */
export function gatherEvidence(input: CandidateInput): (project: CandidateProject) => Evidence[] {
  const { resource } = input
  const slug = resource.fullName.toLowerCase()
  const hasCode = resource.hostsCode
  const branch = hasCode ? tellingBranch(input.branch) : null
  const remotes = new Map<ProjectId, CandidateSignal[]>()
  const branches = new Set<ProjectId>()
  for (const signal of hasCode ? input.gitSignals : []) {
    if (signal.repoSlug.toLowerCase() === slug) listUnder(remotes, signal)
    if (branch !== null && isSameWork(signal, branch)) branches.add(signal.projectId)
  }
  const siblings = new Map<ProjectId, CandidateInput['siblings'][number][]>()
  for (const sibling of input.siblings) {
    const other = sibling.fullName.toLowerCase()
    if (other !== slug && ownerOf(other) === ownerOf(slug)) listUnder(siblings, sibling)
  }
  const [holder] = input.commitIn
  const onlyHolder = hasCode && input.commitIn.length === 1 ? holder : undefined
  const likeness = similarityTo(nameOf(resource.fullName))
  return (project) => [
    ...(project.id === onlyHolder ? [commitEvidence(project)] : []),
    ...addressEvidence(resource, project, remotes.get(project.id) ?? []),
    ...(branches.has(project.id) ? [branchEvidence(project, branch?.name ?? '')] : []),
    ...nameEvidence(resource, project, likeness),
    ...neighbourEvidence(resource, project, siblings.get(project.id) ?? []),
  ]
}

function isSameWork({ branch, featureSlug }: CandidateSignal, wanted: { name: string; slug: string }): boolean {
  return branch === wanted.name || (featureSlug !== null && featureSlug.toLowerCase() === wanted.slug)
}

function listUnder<T extends { readonly projectId: ProjectId }>(lists: Map<ProjectId, T[]>, row: T): void {
  const list = lists.get(row.projectId)
  if (list === undefined) lists.set(row.projectId, [row])
  else list.push(row)
}

function commitEvidence(project: CandidateProject): Evidence {
  const sentence = `${project.name} has built this commit, and no other project has.`
  return { kind: 'commit_in_graph', group: 'code', weight: 0.95, sentence }
}

function addressEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  signals: readonly CandidateSignal[],
): Evidence[] {
  if (signals.length === 0) return []
  const host = resource.host.toLowerCase()
  const what = `${project.name} builds from ${resource.fullName}`
  const hosts = signals.map((signal) => signal.providerHost.toLowerCase())
  if (hosts.includes(host))
    return [{ kind: 'remote_equal', group: 'address', weight: 0.9, sentence: `${what} on ${host}.` }]
  const elsewhere = hosts.reduce((least, next) => (next < least ? next : least))
  const where = elsewhere === '' ? 'and its builds don’t say on which host' : `on another host, ${elsewhere}`
  return [{ kind: 'slug_equal', group: 'address', weight: 0.4, sentence: `${what} ${where}.` }]
}

function branchEvidence(project: CandidateProject, branch: string): Evidence {
  return { kind: 'branch_equal', group: 'naming', weight: 0.25, sentence: `${project.name} works on ${branch} too.` }
}

function nameEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  likeness: (name: string) => number,
): Evidence[] {
  const name = nameOf(resource.fullName)
  const similarity = Math.max(likeness(project.slug), likeness(project.name))
  if (similarity < leastSimilarity) return []
  const sentence =
    similarity === 1
      ? `${name} has the name of ${project.name}.`
      : `The name ${name} is ${percent(similarity)} like ${project.name}.`
  return [{ kind: 'name_similar', group: 'naming', weight: rounded(0.3 * similarity), sentence }]
}

function neighbourEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  siblings: readonly { readonly fullName: string }[],
): Evidence[] {
  const names = [...new Set(siblings.map((sibling) => sibling.fullName.toLowerCase()))].toSorted()
  const [first] = names
  if (first === undefined) return []
  const what =
    names.length === 1
      ? `${first} of the same owner goes`
      : `${names.length} resources of ${ownerOf(resource.fullName)} go`
  return [{ kind: 'sibling_mapped', group: 'neighbours', weight: 0.2, sentence: `${what} to ${project.name} already.` }]
}
