import { z } from 'zod'
import type { Fetch } from '../../service/service-client.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import { readSyncFailure } from '../../sync/sync-failure.ts'

const answerWithinMs = 3_000
const words = z.string().max(200).optional()
const checks = z.object({ database: words, secrets: words, intake: words, running: words }).optional()
/** When it is ready, and when it isn't. Whatever stands there beside it stays out. */
const answerSchema = z.object({ status: words, checks, code: words, details: z.object({ checks }).optional() })

/** What the service says about itself, asked without a token. */
export async function askReadiness(state: ServiceState, fetch: Fetch): Promise<unknown> {
  if (state.kind !== 'up') return { asked: false, state: state.kind, why: state.kind === 'down' ? state.why : null }
  try {
    const response = await fetch(new URL('/readyz', state.endpoint.url), {
      redirect: 'error',
      signal: AbortSignal.timeout(answerWithinMs),
    })
    const parsed = answerSchema.safeParse(JSON.parse((await response.text()).slice(0, 64_000)))
    return { asked: true, http: response.status, answer: parsed.success ? parsed.data : null }
  } catch (error) {
    return { asked: true, http: null, why: readSyncFailure(error).why }
  }
}
