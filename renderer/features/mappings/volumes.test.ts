import { expect, test, vi } from 'vitest'
import type { Client } from '../../client/client.ts'
import { mappingId } from '#test/fakes/feed-ids.ts'
import { dayStarts } from './day-starts.ts'
import { createVolumes } from './volumes.ts'

const now = new Date(2026, 10, 22, 9, 41).getTime()

function recorded() {
  const asked: unknown[][] = []
  const call = async (_method: string, input: { ids: string[]; starts: string[] }) => {
    asked.push(input.ids)
    return { volumes: input.ids.map((id) => ({ id, counts: input.starts.map(() => 1), isShared: false })) }
  }
  return { asked, volumes: createVolumes({ call } as unknown as Client) }
}

test('the rows of a screen are one question, and what is known is not asked for again', async () => {
  const { asked, volumes } = recorded()
  for (const n of [1, 2, 3]) volumes.want({ id: mappingId(n), carried: 5 }, now)
  await vi.waitFor(() => expect(volumes.store.getState().known.size).toBe(3))
  volumes.want({ id: mappingId(1), carried: 5 }, now)
  volumes.want({ id: mappingId(4), carried: 0 }, now)
  await vi.waitFor(() => expect(volumes.store.getState().known.size).toBe(4))
  expect(asked).toEqual([[mappingId(1), mappingId(2), mappingId(3)], [mappingId(4)]])
})

test('a mapping that has carried more since is asked for anew, and so are all on the next day', async () => {
  const { asked, volumes } = recorded()
  const want = async (carried: number, at: number): Promise<void> => {
    const before = asked.length
    volumes.want({ id: mappingId(1), carried }, at)
    await vi.waitFor(() => expect(asked.length).toBe(before + 1))
    await vi.waitFor(() => expect(volumes.store.getState().known.get(mappingId(1))?.as).toContain(`${carried} `))
  }
  await want(5, now)
  await want(6, now)
  await want(6, now + 86_400_000)
})

test('the days begin where the operator is, today’s last, also where one is an hour shorter', () => {
  const starts = dayStarts(now).map((start) => new Date(start))
  expect(starts).toHaveLength(30)
  expect(starts.every((start) => start.getHours() === 0 && start.getMinutes() === 0)).toBe(true)
  expect([starts.at(-1)?.getDate(), starts[0]?.getDate()]).toEqual([22, 24])
})
