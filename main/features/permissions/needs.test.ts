import { expect, test } from 'vitest'
import { supportedGithubEvents } from '#shared/domain/normalize-github.ts'
import { supportedGitlabEvents } from '#shared/domain/normalize-gitlab.ts'
import { supportedJiraEvents } from '#shared/domain/normalize-jira.ts'
import { supportedLinearEvents } from '#shared/domain/normalize-linear.ts'
import { supportedSlackEvents } from '#shared/domain/normalize-slack.ts'
import type { Provider } from '#shared/model/provider.ts'
import { grantsIn } from './judge-grants.ts'
import { needs } from './needs.ts'

const read: Readonly<Record<Provider, readonly string[]>> = {
  github: supportedGithubEvents,
  gitlab: supportedGitlabEvents,
  jira: supportedJiraEvents,
  linear: supportedLinearEvents,
  slack: supportedSlackEvents,
}

test.each(Object.entries(needs))('%s: nothing is asked for that is not read here', (provider, all) => {
  const types = all.flatMap((need) => need.types)
  expect(types.filter((type) => !read[provider as Provider].includes(type))).toEqual([])
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test('a body that names no grants is no word about them', () => {
  for (const body of ['', '{', '[]', '{"installation":{"id":1}}', '{"installation":{"permissions":[],"events":{}}}'])
    expect(grantsIn(body)).toBeUndefined()
})
