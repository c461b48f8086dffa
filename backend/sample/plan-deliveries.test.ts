import { expect, test } from 'vitest'
import { readGithubEvent } from '#shared/domain/normalize-github.ts'
import { composeDelivery } from './compose-delivery.ts'
import { loadExamplePayloads } from './example-payloads.ts'
import { planDeliveries } from './plan-deliveries.ts'
import { sampleTotal } from './scenario.ts'

const anchorMs = Date.UTC(2026, 10, 20, 15)
const plan = planDeliveries(anchorMs)
const examples = await loadExamplePayloads()
const compose = (index: number) => composeDelivery(plan[index] as (typeof plan)[number], { examples, plan })
const everySeventh = Array.from({ length: Math.floor(sampleTotal / 7) }, (_, index) => index * 7)

test('the plan is the same for the same anchor, and every delivery has an id of its own', () => {
  expect(planDeliveries(anchorMs)).toEqual(plan)
  expect(new Set(plan.map((planned) => planned.deliveryId)).size).toBe(sampleTotal)
})

test('times rise over four days, and the newest is minutes old', () => {
  const times = plan.map((planned) => planned.atMs)
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  expect(anchorMs - (times.at(-1) ?? 0)).toBe(120_000)
  expect(anchorMs - (times[0] ?? 0)).toBeGreaterThan(3.9 * 24 * 3_600_000)
})

test('a delivery is composed the same way every time', () => {
  for (const index of [0, 3, 600, 1_000, 1_999]) expect(compose(index)).toEqual(compose(index))
})

test("nobody of the examples' own is left in any body", () => {
  for (const index of everySeventh)
    expect(compose(index).body).not.toMatch(/Codertocat|Octocoders|octo-org|Hello-World|octo-repo/i)
})

test('every body can be read, belongs to its repository and installation, and names one branch throughout', () => {
  for (const index of everySeventh) {
    const { eventType, body } = compose(index)
    const read = readGithubEvent({ eventType, text: body, host: 'github.com' })
    const { subject } = plan[index] as (typeof plan)[number]
    if (read.kind === 'parse_failed' || subject.kind !== 'repository') continue
    const { repository } = subject
    expect(read.event.resource).toMatchObject({
      externalId: String(repository.id),
      fullName: `${repository.account.login}/${repository.name}`,
    })
    expect(read.event.externalInstallationId).toBe(String(repository.account.installationId))
    const branches = new Set(
      [...body.matchAll(/"(?:head_branch|ref)":"(?:refs\/heads\/)?((?:feature|fix)\/[^"]+)"/g)].map(
        (match) => match[1],
      ),
    )
    expect([eventType, branches.size <= 1]).toEqual([eventType, true])
  }
})
