import fc from 'fast-check'
import { expect, test } from 'vitest'
import { githubLifecycle } from '#shared/domain/github-lifecycle.ts'
import { normalizeGithubEvent, readGithubEvent, supportedGithubEvents } from '#shared/domain/normalize-github.ts'
import { fieldOf, idOf, isObject, textOf } from '#shared/domain/read-json.ts'
import { normalizedEventSchema } from '#shared/model/event.ts'
import { readGithubExamples } from './github-examples.ts'
import { runCount } from './run-count.ts'

const examples = readGithubExamples()
const host = 'github.com'
const read = (type: string, payload: unknown) =>
  readGithubEvent({ eventType: type, text: JSON.stringify(payload), host })

test("all of GitHub's example payloads are read, with a title and the right resource", () => {
  expect(examples).toHaveLength(329)
  for (const { type, payload } of examples) {
    const result = read(type, payload)
    if (result.kind !== 'event' && result.kind !== 'lifecycle') throw new Error(`${type} was ${result.kind}`)
    const event = normalizedEventSchema.parse(result.event)
    expect(event.title.length, type).toBeGreaterThan(10)
    expect(event.title, type).not.toMatch(/undefined|null|NaN|\[object| {2}|without a (name|title)/)
    expect(event.resource?.externalId ?? null, type).toBe(idOf(payload, 'repository', 'id'))
    expect(event.externalInstallationId, type).toBe(idOf(payload, 'installation', 'id'))
    expect(event.actor?.login ?? null, type).toBe(textOf(payload, 'sender', 'login'))
  }
})

test('every type that has examples is supported', () => {
  const types = [...new Set(examples.map(({ type }) => type))]
  expect(types).toHaveLength(58)
  expect(types.filter((type) => !supportedGithubEvents.includes(type))).toEqual([])
})

test.each([
  [
    'push',
    (p: unknown) => textOf(p, 'ref') === 'refs/heads/main',
    /^\S+ (force-)?pushed \d+ commits? to (new branch )?main$/,
    'git.push',
  ],
  [
    'issues',
    (p: unknown) => textOf(p, 'action') === 'opened',
    /^Codertocat opened issue #1: Spelling error in the README file$/,
    'issue.opened',
  ],
  [
    'pull_request',
    (p: unknown) => textOf(p, 'action') === 'opened',
    /opened pull request #2: Update the README/,
    'pr.opened',
  ],
  [
    'check_run',
    (p: unknown) => textOf(p, 'action') === 'completed',
    /^Check Octocoders-linter \S+ on changes$/,
    'build.completed',
  ],
  ['deployment', () => true, /^Codertocat started to deploy master to production$/, 'deploy.created'],
  ['create', () => true, /^Codertocat created tag simple-tag$/, 'git.created'],
] as const)('a %s reads as a sentence', (type, picks, title, kind) => {
  const example =
    examples.find((one) => one.type === type && picks(one.payload)) ?? examples.find((one) => one.type === type)
  const event = normalizeGithubEvent({ eventType: type, payload: example?.payload, host })
  expect(event.kind).toBe(kind)
  if (example !== undefined && picks(example.payload)) expect(event.title).toMatch(title)
})

test('a push carries its branch, its newest commit and its files once each', () => {
  const payload = {
    ref: 'refs/heads/topic/a',
    before: '0'.repeat(40),
    after: 'a'.repeat(40),
    commits: [{ added: ['a.ts'], modified: ['b.ts'], removed: [] }, { modified: ['b.ts', 'c.ts'] }],
    repository: { id: 9, full_name: 'acme/search' },
    sender: { id: 1, login: 'maria' },
  }
  const event = normalizeGithubEvent({ eventType: 'push', payload, host })
  expect(event).toMatchObject({
    title: 'maria pushed 2 commits to topic/a',
    branch: 'topic/a',
    commitSha: 'a'.repeat(40),
    paths: ['a.ts', 'b.ts', 'c.ts'],
  })
})

test('a body that is not what its header says is not believed', () => {
  const push = examples.find(({ type }) => type === 'push')?.payload
  const issue = examples.find(({ type }) => type === 'issues')?.payload
  expect(read('issues', push)).toEqual({
    kind: 'parse_failed',
    why: 'The header says issues, but the body has no action.',
  })
  expect(read('push', issue)).toMatchObject({ kind: 'parse_failed' })
  expect(read('watch', issue)).toEqual({
    kind: 'parse_failed',
    why: 'The header says watch, but the body is about issue.',
  })
})

test.each(['-1.5', '1e400', '9007199254740993', 'null', '{}'])(
  'an event of a repository with the id %s could not be read: it is not about the account as a whole',
  (id) => {
    const push = examples.find(({ type }) => type === 'push')?.payload
    const text = JSON.stringify(push, (key, value: unknown) =>
      key === 'repository' ? { id: 'to be replaced', full_name: 'acme/web' } : value,
    ).replace('"to be replaced"', id)
    expect(readGithubEvent({ eventType: 'push', text, host: 'github.com' })).toEqual({
      kind: 'parse_failed',
      why: 'The body is about a repository, but its id can’t be read.',
    })
  },
)

test('an unknown type keeps what can be read of it', () => {
  const result = read('novelty', {
    action: 'made',
    repository: { id: 9, full_name: 'acme/search' },
    sender: { id: 1, login: 'ana' },
    installation: { id: 7 },
  })
  expect(result).toMatchObject({
    kind: 'unsupported',
    event: {
      type: 'novelty',
      title: 'ana sent novelty, made',
      externalInstallationId: '7',
      resource: { externalId: '9' },
    },
  })
})

test('links lead to the provider over https, and nowhere else', () => {
  const urlOf = (html_url: unknown) =>
    normalizeGithubEvent({ eventType: 'issues', payload: { issue: { html_url } }, host }).url
  expect(urlOf('https://github.com/acme/search/issues/1')).toBe('https://github.com/acme/search/issues/1')
  for (const bad of [
    'http://github.com/a',
    'javascript:alert(1)',
    'https://ana@github.com/a',
    'https://github.com.evil.test/',
    'https://evil.test/github.com',
    'https://github.com\\@evil.test/',
    7,
  ]) {
    expect(urlOf(bad), String(bad)).toBeNull()
  }
})

/** Any one value of an example replaced by something else. */
const mutated = fc
  .record({
    index: fc.nat(examples.length - 1),
    path: fc.array(fc.nat(40), { maxLength: 4 }),
    value: fc.jsonValue({ maxDepth: 2 }),
  })
  .map(({ index, path, value }) => {
    const type = examples[index]?.type ?? ''
    const payload: unknown = structuredClone(examples[index]?.payload)
    let at: unknown = payload
    for (const [depth, step] of path.entries()) {
      if (!isObject(at) || at === null || typeof at !== 'object') break
      const keys = Object.keys(at)
      const key = keys[step % Math.max(1, keys.length)] ?? ''
      if (depth === path.length - 1) Reflect.set(at, key, value)
      else at = fieldOf(at, key)
    }
    return { type, payload }
  })

test('no shape of a payload makes normalization throw or leave its schema', () => {
  fc.assert(
    fc.property(mutated, ({ type, payload }) => {
      const event = normalizeGithubEvent({ eventType: type, payload, host })
      expect(normalizedEventSchema.safeParse(event).success).toBe(true)
      expect(event.title.length).toBeGreaterThan(0)
      expect(event.title.length).toBeLessThanOrEqual(300)
      githubLifecycle(type, payload)
    }),
    { numRuns: runCount(2000) },
  )
})

test('no text at all makes reading throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...supportedGithubEvents, 'novelty', '', '__proto__', 'constructor'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
      (eventType, text) => {
        expect(['event', 'lifecycle', 'unsupported', 'parse_failed']).toContain(
          readGithubEvent({ eventType, text, host }).kind,
        )
      },
    ),
    { numRuns: runCount(2000) },
  )
})

test('lifecycle events say what they change', () => {
  const changes = new Set(examples.map(({ type, payload }) => githubLifecycle(type, payload)?.kind))
  expect(changes).toEqual(
    new Set([
      undefined,
      'authorizations_revoked',
      'installation_created',
      'installation_deleted',
      'installation_suspended',
      'installation_unsuspended',
      'resources_changed',
      'resource_renamed',
      'resource_transferred',
    ]),
  )
  const archived = {
    action: 'archived',
    installation: { id: 7 },
    repository: { id: 9, full_name: 'acme/search', private: true },
  }
  expect(githubLifecycle('repository', archived)).toEqual({
    kind: 'resource_archived',
    resource: { kind: 'repository', externalId: '9', fullName: 'acme/search', private: true },
  })
})
