import { expect, test } from 'vitest'
import type { z } from 'zod'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { archiveProject, renameProject, unarchiveProject } from '#backend/features/projects/change-project.ts'
import { commitKeys, touchKeys } from '#backend/features/suggestions/suggestion-keys.ts'
import { runAtOnce } from '#backend/http/in-pieces.ts'
import { reportBuildInput } from '#shared/model/git-signal.ts'
import { workspaceId } from './core.ts'
import { openSuggesting } from './suggesting-world.ts'

test('evidence is looked at again after the commit that changes it', async () => {
  const { suggester, suggestion, report, billing } = await openSuggesting()
  await suggester.drain()
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, candidates: [{ projectName: 'payments' }] })
  report(billing)
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName, confidence }) => [projectName, confidence])).toEqual([
    ['billing', 0.9],
    ['payments', 0.3],
  ])
})

test('a project is suggested under the name it has, not while it is archived, and again once it is brought back', async () => {
  const { suggester, suggestion, payments, ...core } = await openSuggesting()
  const tools = { ...core, workspaceId }
  const named = async () => {
    await suggester.drain()
    return suggestion()?.candidates.map(({ projectName }) => projectName)
  }
  expect(await named()).toEqual(['payments'])
  renameProject(tools, payments, { name: 'Payments', ifMatch: 1 })
  expect(await named()).toEqual(['Payments'])
  archiveProject(tools, payments)
  expect(await named()).toEqual([])
  unarchiveProject(tools, payments)
  expect(await named()).toEqual(['Payments'])
})

test('an event that says more than those before it is looked at when it has come', async () => {
  const { suggester, suggestion, arrive, write, clock, newId, principal, billing } = await openSuggesting()
  const sha = 'c'.repeat(40)
  const remotes = [{ name: 'origin', url: 'https://git.example/acme/elsewhere.git' }]
  const build = reportBuildInput.parse({ project: billing, head_commit_sha: sha, remotes, commits: [{ sha }] })
  runAtOnce(reportGitSignal({ write, clock, newId, workspaceId, principal }, build))
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName }) => projectName)).toEqual(['payments'])
  await arrive('acme/payments', { after: sha })
  await suggester.drain()
  expect(suggestion()?.candidates[0]).toMatchObject({ projectName: 'billing', signature: 'commit_in_graph' })
})

/** What a build of a repository under another name says. */
function buildElsewhere({ write, clock, newId, principal }: Awaited<ReturnType<typeof openSuggesting>>) {
  const remotes = [{ name: 'origin', url: 'https://git.example/acme/elsewhere.git' }]
  return (said: Omit<z.input<typeof reportBuildInput>, 'remotes'>) =>
    runAtOnce(
      reportGitSignal({ write, clock, newId, workspaceId, principal }, reportBuildInput.parse({ ...said, remotes })),
    )
}

test('a build that is reported after the push is looked at when it has come, whatever the repository is called there', async () => {
  const world = await openSuggesting()
  const { suggester, suggestion, arrive, billing, payments } = world
  const build = buildElsewhere(world)
  const sha = 'c'.repeat(40)
  await arrive('acme/payments', { after: sha })
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName }) => projectName)).toEqual(['payments'])
  const commits = Array.from({ length: 120 }, (_, at) => ({ sha: (at + 1).toString(16).padStart(40, '0') }))
  build({ project: billing, head_commit_sha: sha, commits: [...commits, { sha }] })
  await suggester.drain()
  expect(suggestion()?.candidates[0]).toMatchObject({ projectName: 'billing', signature: 'commit_in_graph' })
  // Built by two projects, it speaks for neither.
  build({ project: payments, head_commit_sha: sha, commits: [{ sha }] })
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ signature }) => signature)).toEqual(['name_similar'])
})

test.each([
  ['its branch', { git_branch: 'feature/Refunds-2' }],
  ['its feature', { feature_slug: 'REFUNDS-2' }],
])('work that is reported after the push by %s, in a repository of another name, is looked at', async (_, said) => {
  const world = await openSuggesting()
  const { suggester, suggestion, arrive, billing } = world
  await arrive('acme/payments', { ref: 'refs/heads/feature/Refunds-2' })
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName }) => projectName)).toEqual(['payments'])
  buildElsewhere(world)({ project: billing, ...said })
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName, signature }) => [projectName, signature])).toContainEqual([
    'billing',
    'branch_equal',
  ])
})

test('a report marks what it speaks of and nothing else; of very many resources, all', async () => {
  const world = await openSuggesting()
  const { suggester, db, arrive, billing, resourceId, clock } = world
  const due = () => db.read<{ scope: string }>('SELECT scope FROM suggestion_due ORDER BY scope').all()
  const sha = 'c'.repeat(40)
  await arrive('acme/payments', { after: sha })
  await suggester.drain()
  const build = buildElsewhere(world)
  build({ project: billing, head_commit_sha: 'd'.repeat(40), commits: [{ sha: 'd'.repeat(40) }] })
  expect(due()).toEqual([{ scope: 'slug:acme/elsewhere' }])
  build({ project: billing, head_commit_sha: sha, commits: [{ sha }] })
  expect(due()).toEqual([{ scope: resourceId }, { scope: 'slug:acme/elsewhere' }])
  for (let at = 0; at < 200; at += 1)
    db.write('INSERT INTO suggestion_key VALUES (?, ?, ?)').run(workspaceId, `commit:${sha}`, `res_${at}`)
  touchKeys(db, workspaceId, commitKeys([sha]), clock())
  expect(due()).toContainEqual({ scope: 'all' })
})

test('what is mapped is looked for no more, and again once it is not', async () => {
  const { suggester, db, arrive, map, decide, payments } = await openSuggesting()
  const keys = () => db.read<{ key: string }>('SELECT key FROM suggestion_key ORDER BY key').all()
  await arrive('acme/payments', { after: 'c'.repeat(40), ref: 'refs/heads/refunds' })
  await suggester.drain()
  const waiting = ['branch:refunds', `commit:${'a'.repeat(40)}`, `commit:${'c'.repeat(40)}`].map((key) => ({ key }))
  expect(keys()).toEqual(waiting)
  const { id } = map(payments, { provenance: 'manual' })
  await suggester.drain()
  expect(keys()).toEqual([])
  decide({ type: 'op.undo', target: id })
  await suggester.drain()
  expect(keys()).toEqual(waiting)
})

test('what has not changed is not written again', async () => {
  const { suggester, suggestion, report, billing } = await openSuggesting()
  await suggester.drain()
  report(billing)
  await suggester.drain()
  const before = suggestion()
  report(billing)
  await suggester.drain()
  expect(suggestion()).toEqual(before)
})
