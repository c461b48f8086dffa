import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Build, BuildCommitSnapshot } from '#shared/model/build.ts'
import type { GitReport, GitSignal } from '#shared/model/git-signal.ts'
import { projectsWithCommit } from '#backend/features/builds/projects-with-commit.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'
import { pushTo, signatureOf } from './core.ts'
import { refusal, runService, type RunningService } from './http-fixture.ts'
import { auditOf } from './people-fixture.ts'
import { onPostgres } from './store-of-test.ts'

interface Paged<T> {
  readonly items: readonly T[]
  readonly next_cursor: string | null
}

const service: RunningService = await runService()
afterAll(() => service.stop())

const sha = (number: number) => number.toString(16).padStart(40, '0')
/** The newest first, each the parent of the one before, as `git log` lists them. */
const commits = (newest: number, oldest = 1) =>
  Array.from({ length: newest - oldest + 1 }, (_, at) => ({
    sha: sha(newest - at),
    parents: newest - at === 1 ? [] : [sha(newest - at - 1)],
    authored_at: '2026-11-20T10:00:00+01:00',
    message: `Commit ${newest - at}\n\nIts body.`,
  }))

let tenant: string
let workspaceId: string
let project: { readonly id: string }
let count = 0
beforeEach(async () => {
  count += 1
  const workspace = await service.workspace(`w${count}`)
  tenant = workspace.connectorsTenantId
  workspaceId = workspace.id
  project = await addProject('search')
})

const get = <T>(path: string) => service.json<T>(path, { tenant })
const addProject = (slug: string) =>
  service.json<{ id: string }>('/projects', { tenant, body: { slug, name: `${slug} of w${count}` } })
const send = (body: object) => service.fetch('/git-signals', { tenant, body })
const report = (body: object) =>
  service.json<GitReport>('/git-signals', {
    tenant,
    body: {
      project: 'search',
      git_branch: 'feature/totals',
      head_commit_sha: sha(3),
      repo_slug: 'Acme/Search',
      feature_slug: 'totals',
      remotes: [{ name: 'origin', url: 'git@github.com:acme/search.git' }],
      ...body,
    },
  })

test('a report is kept as the signals of its remotes, one build, and the commits that are new', async () => {
  const remotes = [
    { name: 'upstream', url: 'https://ghes.acme.test:8443/Platform/Search/' },
    { name: 'backup', url: '/srv/git/search.git' },
    { name: 'origin', url: 'ssh://git@ssh.github.com:443/acme/search.git' },
  ]
  const said = await report({ remotes, commits: commits(3) })
  expect(said).toMatchObject({
    providerResourceKey: 'github.com/acme/search',
    remoteName: 'origin',
    branch: 'feature/totals',
  })
  expect(said.signals.map((signal) => signal.providerResourceKey)).toEqual([
    'github.com/acme/search',
    'ghes.acme.test/platform/search',
  ])
  expect(said.build).toMatchObject({
    headCommitSha: sha(3),
    featureSlug: 'totals',
    commitCount: 3,
    repoSlug: 'acme/search',
  })
  expect(said.commits).toEqual({ received: 3, added: 3, kept: 3 })
  expect(await get<Build>(`/builds/${said.build?.id}`)).toEqual(said.build)
  const { items } = await get<Paged<BuildCommitSnapshot>>(`/builds/${said.build?.id}/commits`)
  const authoredAt = '2026-11-20T09:00:00.000Z'
  expect(items[0]).toEqual({ sha: sha(3), parents: [sha(2)], authoredAt, message: 'Commit 3' })
  expect(items[2]).toEqual({ sha: sha(1), parents: [], authoredAt, message: 'Commit 1' })
  const audit = auditOf(service, said.build?.id ?? '')
  expect(audit).toMatchObject([{ command: 'build.reported', after: { commitsAdded: 3, headCommitSha: sha(3) } }])
})

test('a repeat renews and adds nothing; the rest of a long history comes in further requests', async () => {
  const first = await report({ commits: commits(3, 2) })
  const again = await report({ commits: commits(3, 2) })
  expect(again.commits).toEqual({ received: 2, added: 0, kept: 2 })
  expect([again.id, again.build?.id]).toEqual([first.id, first.build?.id])
  const rest = await report({ commits: commits(1) })
  expect(rest.build).toMatchObject({ id: first.build?.id, commitCount: 3 })
  const walked: string[] = []
  let cursor = ''
  do {
    const path = `/builds/${first.build?.id}/commits?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`
    const page = await get<Paged<BuildCommitSnapshot>>(path)
    walked.push(...page.items.map((commit) => commit.sha))
    cursor = page.next_cursor ?? ''
  } while (cursor !== '')
  expect(walked).toEqual([sha(3), sha(2), sha(1)])
  expect(auditOf(service, first.build?.id ?? '')).toHaveLength(2)
})

test('a commit of many builds is kept once per project, and leads to every project that has it', async () => {
  const shop = await addProject('shop')
  const first = await report({ commits: commits(3) })
  const second = await report({ head_commit_sha: sha(4), commits: commits(4) })
  expect(second.build?.commitCount).toBe(1)
  await report({ project: shop.id, commits: commits(2) })
  const holders = (...shas: string[]) =>
    service.beside(({ database }) => projectsWithCommit(database.write, workspaceId, shas))
  expect(holders(sha(2))).toEqual([project.id, shop.id].toSorted())
  expect(holders(sha(4))).toEqual([project.id])
  expect(holders(sha(9), sha(8), sha(4), sha(2))).toEqual([project.id])
  expect(holders(sha(9))).toEqual([])
  const withCommit = await get<Paged<Build>>(`/builds?commit=${sha(2).toUpperCase()}`)
  expect(withCommit.items.map((build) => build.projectId)).toEqual([shop.id, project.id])
  const ofProject = await get<Paged<Build>>(`/builds?project=${project.id}&limit=1`)
  expect(ofProject.items.map((build) => build.id)).toEqual([second.build?.id])
  const next = await get<Paged<Build>>(`/builds?project=${project.id}&limit=1&cursor=${ofProject.next_cursor}`)
  expect([next.items[0]?.id, next.next_cursor]).toEqual([first.build?.id, null])
})

test('what command lines send today is enough: a slug without a remote, and HEAD where no branch is checked out', async () => {
  const said = await report({ remotes: [], feature_slug: null, git_branch: 'HEAD' })
  expect(said).toMatchObject({ repoSlug: 'acme/search', providerHost: null, providerResourceKey: null, branch: null })
  expect((await report({ head_commit_sha: null })).build).toBeNull()
})

test('names that hide what they are, are refused', async () => {
  for (const hidden of [{ feature_slug: 'total\u202Eslatot' }, { git_branch: 'main\u0000' }])
    await expect(report(hidden)).rejects.toThrow('request.invalid')
})

test('the simple form says as much as before', async () => {
  const body = { projectId: project.id, remoteUrl: 'https://github.com/acme/search', branch: 'main' }
  const said = await service.json<GitReport>('/git-signals', { tenant, body })
  const { items } = await get<Paged<GitSignal>>('/git-signals')
  const { signals, build, commits: counted, ...signal } = said
  expect([items, signals, build, counted.received]).toEqual([[signal], [signal], null, 0])
  expect(await refusal(send({ ...body, remoteUrl: '/srv/search' }))).toEqual([400, 'request.invalid'])
})

test.each([
  ['an abbreviated commit', { head_commit_sha: 'abc1234' }, 'body.head_commit_sha'],
  ['an abbreviated parent', { commits: [{ sha: sha(1), parents: ['abc1234'] }] }, 'body.commits.0.parents.0'],
  ['no commit at all', { head_commit_sha: '0'.repeat(40) }, 'body.head_commit_sha'],
  [
    'commits without the one that is checked out',
    { head_commit_sha: null, commits: commits(1) },
    'body.head_commit_sha',
  ],
  ['no repository', { remotes: [{ name: 'origin', url: '../search' }], repo_slug: null }, 'body.remotes'],
  ['a slug that is none', { repo_slug: 'search' }, 'body.repo_slug'],
  ['a word that we do not know', { gitBranch: 'main' }, 'body'],
  ['too many commits', { commits: commits(5_001) }, 'body.commits'],
])('%s is refused by its name', async (_, body, path) => {
  const full = { project: 'search', head_commit_sha: sha(3), repo_slug: 'acme/search', ...body }
  const answer = await send(full)
  const problem = (await answer.json()) as { code: string; details: { issues: { path: string }[] } }
  expect([answer.status, problem.code, problem.details.issues[0]?.path]).toEqual([400, 'request.invalid', path])
  expect((await get<Paged<Build>>('/builds')).items).toEqual([])
})

test.each([40, 64])('%i zeros are refused as what they are: the name of no commit', async (digits) => {
  const zeros = '0'.repeat(digits)
  for (const [body, path] of [
    [{ head_commit_sha: zeros }, 'body.head_commit_sha'],
    [{ commits: [{ sha: sha(1), parents: [zeros] }] }, 'body.commits.0.parents.0'],
  ] as const) {
    const answer = await send({ project: 'search', head_commit_sha: sha(3), repo_slug: 'acme/search', ...body })
    const message = 'Zeros name no commit: leave it out, or name the one that is checked out.'
    expect(await answer.json()).toMatchObject({ details: { issues: [{ path, message }] } })
  }
})

test('5,000 commits go through at once; a body over the limit is refused with the limit', async () => {
  const said = await report({ head_commit_sha: sha(5_000), commits: commits(5_000) })
  expect(said.commits).toEqual({ received: 5_000, added: 5_000, kept: 5_000 })
  expect(said.build?.commitCount).toBe(5_000)
  const noted = auditOf(service, said.build?.id ?? '').map(
    ({ after }) => (after as { commitsAdded: number }).commitsAdded,
  )
  expect(noted).toEqual([50, 4_950])
  const wide = commits(2_000).map((commit) => ({ ...commit, message: 'x'.repeat(4_000) }))
  expect(await refusal(send({ project: 'search', head_commit_sha: sha(1), commits: wide }))).toEqual([
    413,
    'request.too_large',
  ])
})

test('while a long report is written, others write; under one key it is answered once', async () => {
  const body = { project: 'search', head_commit_sha: sha(5_000), repo_slug: 'acme/search', commits: commits(2_000) }
  const headers = { 'Idempotency-Key': `report-${count}` }
  const order: string[] = []
  const long = service.fetch('/git-signals', { tenant, body, headers }).then((answer) => (order.push('long'), answer))
  const short = addProject('meanwhile').then(() => order.push('short'))
  const first = await (await long).text()
  await short
  expect(order).toEqual(['short', 'long'])
  const again = await service.fetch('/git-signals', { tenant, body, headers })
  expect([again.headers.get('idempotency-replayed'), await again.text()]).toEqual(['true', first])
  const other = service.fetch('/git-signals', { tenant, body: { ...body, commits: [] }, headers })
  expect(await refusal(other)).toEqual([422, 'idempotency.mismatch'])
})

test('no credential of an address is kept or said, wherever it stood', async () => {
  const secret = `credential${'x'.repeat(8)}${count}`
  const urls = [
    `https://ana:${secret}@github.com/acme/search.git`,
    `https://${secret}@github.com/acme/search`,
    `https://github.com/acme/search?access_token=${secret}`,
    `https://ana:p@${secret}@github.com/acme/search`,
    `https://ana:${secret}@not a host/search`,
    `/srv/${secret}`,
  ]
  const remotes = urls.map((url, at) => ({ name: `r${at}`, url }))
  const answers = [
    JSON.stringify(await report({ remotes, repo_slug: null })),
    ...(await Promise.all(urls.map(async (remoteUrl) => (await send({ projectId: project.id, remoteUrl })).text()))),
    ...(await Promise.all(['/git-signals', '/builds', '/audit'].map(async (path) => JSON.stringify(await get(path))))),
  ]
  for (const text of answers) expect(text).not.toContain(secret)
  if (onPostgres) return
  for (const file of readdirSync(service.dataDir).filter((name) => name.startsWith('service.sqlite3')))
    expect(readFileSync(join(service.dataDir, file)).includes(secret)).toBe(false)
})

test('a project that is archived or not there reports nothing', async () => {
  const body = { project: 'nowhere', repo_slug: 'acme/search', head_commit_sha: sha(1) }
  expect(await refusal(send(body))).toEqual([404, 'project.not_found'])
  await service.json(`/projects/${project.id}/archive`, { tenant, method: 'POST' })
  expect(await refusal(send({ ...body, project: 'search' }))).toEqual([409, 'project.archived'])
  await service.json(`/projects/${project.id}/unarchive`, { tenant, method: 'POST' })
  expect((await send({ ...body, project: 'search' })).status).toBe(201)
})

test('an event that no mapping takes is held against the commits, branches and addresses of projects', async () => {
  await addProject('shop')
  await report({ repo_slug: 'elsewhere/search', remotes: [], head_commit_sha: sha(7), commits: commits(7) })
  await report({ project: 'shop', git_branch: 'main', repo_slug: 'acme/moved', remotes: [], feature_slug: null })
  const push = { ref: 'refs/heads/feature/totals', after: sha(9), commits: [{ id: sha(6) }, { id: sha(9) }] }
  const event = await arrive(pushTo({ id: 1, name: 'acme/moved' }, 900 + count, push))
  const { candidates } = await get<{ candidates: Candidate[] }>(`/unmatched/${event}/explanation`)
  const kinds = candidates.map(({ projectName, evidence }) => [projectName, evidence.map(({ kind }) => kind)])
  expect(kinds).toEqual([
    [`search of w${count}`, ['commit_in_graph', 'branch_equal']],
    [`shop of w${count}`, ['slug_equal']],
  ])
})

/** An event of a new installation, as GitHub sends it; answers its id once it waits. */
async function arrive(payload: object): Promise<string> {
  const app = {
    provider: 'github',
    appId: `${count}`,
    name: 'App',
    webhookSecret: 'it is a secret',
    homeWorkspaceId: workspaceId,
  }
  const { webhookPath } = await service.json<{ webhookPath: string }>('/provider-apps', { body: app })
  const account = { externalId: '1', login: 'acme', kind: 'organization' }
  const installation = { provider: 'github', externalInstallationId: `${900 + count}`, account, active: true }
  await service.json('/installations', { tenant, body: installation })
  const body = JSON.stringify(payload)
  const headers = {
    'X-GitHub-Event': 'push',
    'X-GitHub-Delivery': `delivery-${count}`,
    'X-Hub-Signature-256': signatureOf(Buffer.from(body), 'it is a secret'),
  }
  await service.fetch(webhookPath, { token: null, body, headers })
  for (;;) {
    const { items } = await get<Paged<{ id: string }>>('/events')
    if (items[0] !== undefined) return items[0].id
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
