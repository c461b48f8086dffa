import { expect, test } from 'vitest'
import { must } from '../lib/must.ts'
import { normalizeGithubEvent } from './normalize-github.ts'
import { readGitlabEvent } from './normalize-gitlab.ts'

const id = 'a'.repeat(40)
const commit = (...modified: string[]) => ({ id, message: 'Change', added: [], modified, removed: [] })
const files = (count: number) => Array.from({ length: count }, (_, index) => `src/${index}.ts`)
const commits = (count: number) => Array.from({ length: count }, () => commit('docs/a.md'))

function fromGithub(listed: readonly unknown[]) {
  const payload = {
    ref: 'refs/heads/main',
    before: 'b'.repeat(40),
    after: id,
    commits: listed,
    head_commit: listed.at(-1) ?? null,
    repository: { id: 9, full_name: 'acme/search' },
    sender: { id: 1, login: 'ana' },
  }
  return normalizeGithubEvent({ eventType: 'push', payload, host: 'github.com' })
}

function fromGitlab(listed: readonly unknown[], total_commits_count: number) {
  const project = { id: 7, path_with_namespace: 'acme/search', web_url: 'https://gitlab.com/acme/search' }
  const refs = { ref: 'refs/heads/main', before: 'b'.repeat(40), after: id, checkout_sha: id }
  const payload = { object_kind: 'push', ...refs, project_id: 7, project, commits: listed, total_commits_count }
  const text = JSON.stringify(payload)
  const read = readGitlabEvent({ eventType: 'Push Hook', text, host: 'gitlab.com' })
  return must('event' in read ? read.event : undefined, 'a push can be read')
}

test('a push that lists everything says so', () => {
  for (const event of [fromGithub(commits(21)), fromGithub([]), fromGitlab(commits(20), 20), fromGitlab([], 0)])
    expect(event.pathsCutOff).toBeUndefined()
  expect(fromGithub([commit(...files(500)), commit('src/0.ts')]).pathsCutOff).toBeUndefined()
})

test('GitLab lists the newest 20 commits and counts all of them', () => {
  expect(fromGitlab(commits(20), 40)).toMatchObject({ paths: ['docs/a.md'], pathsCutOff: true })
})

test('GitHub lists no more than 2048 commits, and may leave out the files of one', () => {
  expect(fromGithub(commits(2047)).pathsCutOff).toBeUndefined()
  expect(fromGithub(commits(2048)).pathsCutOff).toBe(true)
  expect(fromGithub([commit('docs/a.md'), { id, message: 'Merge' }])).toMatchObject({
    paths: ['docs/a.md'],
    pathsCutOff: true,
  })
})

test('of more files than are kept, and of a path that is too long to keep, the list says that it is not whole', () => {
  const many = fromGithub([commit(...files(501))])
  expect([many.paths.length, many.pathsCutOff]).toEqual([500, true])
  expect(fromGithub([commit('docs/a.md', 'x'.repeat(1025))])).toMatchObject({ paths: ['docs/a.md'], pathsCutOff: true })
})
