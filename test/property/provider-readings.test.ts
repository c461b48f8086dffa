import { expect, test } from 'vitest'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { must } from '#shared/lib/must.ts'
import { isPageAddress } from '#shared/domain/external-address.ts'
import { normalizedEventSchema } from '#shared/model/event.ts'
import { providerExamples } from '#test/fixtures/payloads/provider-examples.ts'

const hosts: Readonly<Record<string, string>> = {
  jira: 'acme.atlassian.net',
  gitlab: 'gitlab.com',
  linear: 'linear.app',
  slack: 'slack.com',
  github: 'github.com',
}

function readAll(name: string) {
  const provider = must(webhookProviders.get(name), 'all five are registered')
  return (providerExamples[name] ?? []).map(({ eventType, payload }) => {
    const type = name === 'jira' ? eventType.replace(/^jira:/, '') : eventType
    const text = JSON.stringify(payload)
    const read = provider.read({ eventType: type, text, host: hosts[name] ?? '' })
    return { eventType, read, lifecycle: provider.lifecycle(type, text) }
  })
}

test.each(Object.keys(providerExamples))(
  'every example of %s reads as a sentence, with a link that may be opened',
  (name) => {
    const readings = readAll(name)
    expect(readings.length).toBeGreaterThan(10)
    for (const { eventType, read } of readings) {
      if (read.kind === 'parse_failed') throw new Error(`${eventType}: ${read.why}`)
      const event = normalizedEventSchema.parse(read.event)
      expect(event.title.length, eventType).toBeGreaterThan(10)
      expect(event.title, eventType).not.toMatch(/undefined|null|NaN|\[object| {2}|without a (name|title)/)
      if (event.url !== null && name !== 'github') expect(isPageAddress(event.url), event.url).toBe(true)
    }
  },
)

test.each(Object.keys(providerExamples))('a body of %s reads the same by the type that it turned out to be', (name) => {
  const provider = must(webhookProviders.get(name), 'all five are registered')
  for (const [index, { read }] of readAll(name).entries()) {
    if (read.kind === 'parse_failed') throw new Error(read.why)
    const text = JSON.stringify(providerExamples[name]?.[index]?.payload)
    expect(provider.read({ eventType: read.event.type, text, host: hosts[name] ?? '' })).toEqual(read)
  }
})

test.each(['gitlab', 'jira', 'linear', 'slack'])('the readings of %s', async (name) => {
  const lines = readAll(name).map(({ eventType, read, lifecycle }) => {
    if (read.kind === 'parse_failed') return `${eventType}: ${read.why}`
    const { title, kind, actor, resource, branch, url, occurredAt } = read.event
    const place = resource === null ? '-' : `${resource.kind} ${resource.fullName}`
    return [read.kind, kind, title, actor?.login, place, branch, url, occurredAt, lifecycle?.kind]
      .map((part) => part ?? '-')
      .join(' | ')
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`readings/${name}.txt`)
})
