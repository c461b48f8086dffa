import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Random } from '#backend/sample/random.ts'
import type { Fleet } from './intake-fleet.ts'

const resourcesSchema = z.object({ items: z.array(z.looseObject({ id: z.string() })) })
const previewSchema = z.looseObject({ throughSeq: z.int(), count: z.int() })

/**
 * Maps one repository after the other while its events arrive, as operators would. Answers how many. Whoever gets no answer
 * asks another process with the same idempotency key.
 */
export async function mapMeanwhile(
  fleet: Fleet,
  random: Random,
  { signal, everyMs }: { readonly signal: AbortSignal; readonly everyMs: number },
): Promise<number> {
  const mapped = new Set<string>()
  for (;;) {
    await sleep(everyMs)
    if (signal.aborted) return mapped.size
    const list = resourcesSchema.parse(
      (await persist(fleet, random, 'GET', `/installations/${fleet.installationId}/resources?limit=200`)).body,
    )
    const next = list.items.filter(({ id }) => !mapped.has(id))
    if (next.length === 0) continue
    const resourceId = random.pick(next).id
    const draft = {
      installationId: fleet.installationId,
      resourceId,
      destination: { kind: 'project', id: random.pick(fleet.projectIds) },
    }
    const preview = previewSchema.parse((await persist(fleet, random, 'POST', '/mappings/preview', draft)).body)
    const { throughSeq, count } = preview
    const { status } = await persist(fleet, random, 'POST', '/mappings', { ...draft, resolve: { throughSeq, count } })
    if (status === 201) mapped.add(resourceId)
  }
}

/** Asks until there is an answer, with one key: an answer that was lost is given again. */
async function persist(
  fleet: Fleet,
  random: Random,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const key = randomUUID()
  // Where one process is killed as soon as it is back, an answer takes its luck.
  const giveUp = Date.now() + 600_000
  for (;;) {
    try {
      const answer = await fetch(fleet.address(random) + path, {
        method,
        headers: {
          authorization: `Bearer ${fleet.token}`,
          'x-tenant-id': fleet.tenantId,
          'idempotency-key': key,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      })
      const answered: unknown = await answer.json()
      if (answer.status < 500) return { status: answer.status, body: answered }
      if (answer.status !== 503) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answered)}`)
    } catch (error) {
      if (Date.now() > giveUp || (error instanceof Error && error.message.startsWith(path))) throw error
    }
    await sleep(50)
  }
}
