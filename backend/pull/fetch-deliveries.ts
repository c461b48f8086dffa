import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { intakeLimits } from '#backend/intake/create-intake.ts'
import { checkJsonLimits } from '#backend/intake/json-limits.ts'
import type { VerifiedDelivery } from '#backend/intake/commit-deliveries.ts'
import type { ListedDelivery } from '#backend/providers/delivery-source.ts'
import { withoutSecrets } from '#backend/providers/without-secrets.ts'
import { noteHole } from './hole-repository.ts'
import type { PullScope } from './pull-tools.ts'

/** Details asked for at the same time. */
export const togetherAtMost = 4

/** Failures in a row. */
const patience = 4

export interface Fetched {
  readonly stored: number
  /** Those that can't be read, with the code of why. */
  readonly unreadable: readonly { readonly listed: ListedDelivery; readonly code: string }[]
}

/** Codes of what is wrong with one delivery rather than with the way to the provider. */
const ofOneDelivery: ReadonlySet<string> = new Set([
  'provider.refused',
  'provider.failed',
  'provider.answer_invalid',
  'provider.answer_too_large',
  'request.too_large',
  'request.too_deep',
  'request.too_many_keys',
])

export function isOfOneDelivery(error: unknown): boolean {
  return error instanceof SwitchboardError && ofOneDelivery.has(error.code)
}

/**
 * Reads a few deliveries at a time and puts them on disk; those that can't be read are noted. After it has answered, each of
 * them is stored or noted. Throws what ends the whole pull, after it has stored what came.
 */
export async function fetchDeliveries(scope: PullScope, group: readonly ListedDelivery[]): Promise<Fetched> {
  const settled = await Promise.allSettled(group.map((listed) => readOne(scope, listed)))
  const read = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const receipts = read.length === 0 ? [] : await scope.commit(read)
  const stored = receipts.filter((receipt) => receipt === 'accepted').length
  const unreadable: { listed: ListedDelivery; code: string }[] = []
  const ends: unknown[] = []
  for (const [index, listed] of group.entries()) {
    const one = settled[index]
    if (one?.status !== 'rejected') continue
    const code = one.reason instanceof SwitchboardError ? one.reason.code : undefined
    if (code !== undefined && ofOneDelivery.has(code)) unreadable.push({ listed, code })
    else ends.push(one.reason)
  }
  const [first] = ends
  if (ends.length > 0) throw first instanceof Error ? first : new Error('A delivery could not be read.')
  // Several at once and none that could be read: that is the provider, not the deliveries. Unless it stays so: then they would
  // keep back everything that comes after them.
  const allFailed = read.length === 0 && unreadable.every(({ code }) => code === 'provider.failed')
  const isDown = group.length > 1 && allFailed && scope.app.failures < patience
  if (isDown) throw new SwitchboardError('provider.failed', 'The provider answers none of the deliveries it lists.')
  if (unreadable.length > 0) {
    scope.write((db) => {
      for (const { listed, code } of unreadable) noteHole(db, scope.app.id, listed, { code, now: scope.clock() })
    })
  }
  return { stored, unreadable }
}

async function readOne(scope: PullScope, listed: ListedDelivery): Promise<VerifiedDelivery> {
  const { headers, body } = await scope.source.read(listed, scope.signal)
  if (body.length > intakeLimits.maxBodyBytes) {
    throw new SwitchboardError('request.too_large', 'The payload is larger than a delivery may be.')
  }
  checkJsonLimits(body, intakeLimits)
  return {
    providerAppId: scope.app.id,
    provider: scope.provider.name,
    deliveryId: listed.deliveryId,
    eventType: listed.eventType,
    receivedAt: scope.clock(),
    isHint: false,
    authenticatedBy: 'pull',
    headersJson: JSON.stringify(withoutSecrets(headers, scope.provider.secretHeaders)),
    body,
  }
}
