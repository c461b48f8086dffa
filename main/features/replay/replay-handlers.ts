import { replayAddressProblem, replayHeaders } from '#shared/domain/replay-request.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { Fetch } from '../../service/service-client.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 5_000

/** Where something would be sent, and what goes to this machine: asked at once, never kept for later. */
export function createReplayHandlers({
  access,
  session,
  fetch,
  requireDecide,
}: {
  access: ServiceAccess
  session: () => Pick<SyncSession, 'tenantId' | 'signal'>
  fetch: Fetch
  requireDecide: () => void
}): IpcHandlers<'replay.plan' | 'replay.local'> {
  const options = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
  }
  return {
    async 'replay.plan'(body) {
      requireDecide()
      return access.call('events.replay_plan', { body }, options())
    },
    async 'replay.local'({ id, address }) {
      const problem = replayAddressProblem(address)
      if (problem !== undefined) throw new SwitchboardError('request.invalid', problem)
      const raw = await access.call('events.raw', { params: { id } }, options())
      const body = raw.body === null ? Buffer.from(raw.bodyBase64 ?? '', 'base64') : Buffer.from(raw.body)
      return post(fetch, address, { headers: replayHeaders(raw.headers, id), body })
    },
  }
}

/** A receiver on this machine must not lead the request elsewhere: its redirects are answers. */
async function post(
  fetch: Fetch,
  address: string,
  { headers, body }: { readonly headers: Record<string, string>; readonly body: Buffer<ArrayBuffer> },
): Promise<IpcOutput<'replay.local'>> {
  const began = performance.now()
  const ms = (): number => Math.round(performance.now() - began)
  try {
    const signal = AbortSignal.timeout(answerWithinMs)
    const answer = await fetch(address, { method: 'POST', headers, body, redirect: 'manual', signal })
    await answer.body?.cancel()
    return { status: answer.status, ms: ms(), problem: null }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { status: null, ms: ms(), problem: cause instanceof Error ? cause.message : String(cause) }
  }
}
