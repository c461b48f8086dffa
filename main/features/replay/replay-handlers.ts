import { replayAddressProblem, replayHeaders } from '#shared/domain/replay-request.ts'
import { isErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Operation, Verdict } from '#shared/model/operation.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { Fetch } from '../../service/service-client.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000

/** What sends something out: asked of the service at once, never kept for later. */
export function createReplayHandlers({
  access,
  session,
  actor,
  clock,
  newId,
  fetch,
  requireDecide,
}: {
  access: ServiceAccess
  session: () => Pick<SyncSession, 'tenantId' | 'signal'>
  actor: string
  clock: Clock
  newId: NewId
  fetch: Fetch
  requireDecide: () => void
}): IpcHandlers<'replay.plan' | 'replay.run' | 'replay.local'> {
  const options = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs }
  }
  return {
    async 'replay.plan'(body) {
      requireDecide()
      return { ...(await access.call('events.replay_plan', { body }, options())), opId: newId('op') }
    },
    async 'replay.run'({ opId, ids, sends }) {
      requireDecide()
      const op: Operation = {
        id: opId,
        typeVersion: 1,
        actor,
        decidedAt: toInstant(clock()),
        intent: { type: 'event.replay', selection: { kind: 'items', ids }, sends },
      }
      const { verdicts } = await access.call('ops.apply', { body: { ops: [op] } }, options())
      return sentBy(verdicts[0])
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

function sentBy(verdict: Verdict | undefined): IpcOutput<'replay.run'> {
  if (verdict?.kind === 'applied' || verdict?.kind === 'duplicate')
    return { events: verdict.result.applied, messages: verdict.result.messages ?? 0 }
  const { code, message } = verdict ?? { code: 'internal', message: 'The service left the replay unanswered.' }
  throw new SwitchboardError(isErrorCode(code) ? code : 'internal', message)
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
