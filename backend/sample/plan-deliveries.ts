import { uuidOf } from '#backend/ids/name-based-id.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import {
  acme,
  accountTypes,
  acmeLabs,
  sampleDays,
  sampleRepositories,
  sampleTotal,
  suspendedAfter,
  unclaimedRepositories,
  unknownTypes,
} from './scenario.ts'
import type { SampleAccount, SampleRepository } from './scenario.ts'
import { spreadTimes } from './timeline.ts'

/**
 * What one delivery of the sample is about.
 * `repository`: whatever happens in one; `unknown`: a type without words here; `account`: nothing with a repository;
 * `suspension`, `addition`, `renaming`: GitHub's own news about an installation; `again`: the body of an earlier one.
 */
export type DeliverySubject =
  | { readonly kind: 'repository'; readonly repository: SampleRepository }
  | {
      readonly kind: 'unknown'
      readonly type: string
      readonly like: string
      readonly action: string
      readonly repository: SampleRepository
    }
  | { readonly kind: 'account'; readonly type: string; readonly account: SampleAccount }
  | { readonly kind: 'suspension'; readonly account: SampleAccount }
  | { readonly kind: 'addition'; readonly repository: SampleRepository }
  | { readonly kind: 'renaming'; readonly repository: SampleRepository; readonly from: string }
  | { readonly kind: 'again'; readonly of: number }

export interface PlannedDelivery {
  readonly index: number
  readonly atMs: number
  readonly deliveryId: string
  readonly subject: DeliverySubject
}

const seed = 20_261_110

/** All deliveries of the sample in the order of their times; the same for the same anchor. */
export function planDeliveries(anchorMs: number): readonly PlannedDelivery[] {
  const random = createRandom(seed)
  const subjects = arrange(random)
  const times = spreadTimes({ count: sampleTotal, days: sampleDays, anchorMs, random })
  return subjects.map((subject, index) => ({
    index,
    atMs: times[index] ?? anchorMs,
    deliveryId: uuidOf(`switchboard sample ${anchorMs} ${index}`),
    subject,
  }))
}

function arrange(random: Random): DeliverySubject[] {
  const firstRepository = named('billing-api')
  const fixed = new Map<number, DeliverySubject>([
    [3, { kind: 'addition', repository: named('hiring-exercises') }],
    [Math.floor(sampleTotal * 0.3), { kind: 'renaming', repository: named('status-page'), from: 'status' }],
    [Math.floor(sampleTotal * suspendedAfter), { kind: 'suspension', account: acmeLabs }],
  ])
  const free: DeliverySubject[] = []
  for (const repository of [...sampleRepositories, ...unclaimedRepositories]) {
    for (let count = 0; count < repository.deliveries; count += 1) free.push({ kind: 'repository', repository })
  }
  for (const { type, like, action, deliveries } of unknownTypes) {
    for (let count = 0; count < deliveries; count += 1)
      free.push({ kind: 'unknown', type, like, action, repository: firstRepository })
  }
  for (const { type, deliveries } of accountTypes) {
    for (let count = 0; count < deliveries; count += 1) free.push({ kind: 'account', type, account: acme })
  }
  const mixed = random.shuffled(free)
  const arranged: DeliverySubject[] = []
  for (let index = 0; index < sampleTotal; index += 1) {
    arranged.push(fixed.get(index) ?? mixed.pop() ?? { kind: 'again', of: index - 40 })
  }
  return arranged
}

function named(name: string): SampleRepository {
  const found = sampleRepositories.find((repository) => repository.name === name)
  if (found === undefined) throw new Error(`The scenario has no repository ${name}.`)
  return found
}
