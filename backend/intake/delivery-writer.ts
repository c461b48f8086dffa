import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts'
import { largeBytes } from './read-capped-body.ts'

interface Waiting {
  readonly delivery: VerifiedDelivery
  readonly resolve: (receipt: Receipt) => void
  readonly reject: (error: unknown) => void
}

export interface DeliveryWriter {
  /** Answers once the delivery is on disk, or was before. Throws `service.busy` where too many wait. */
  write(delivery: VerifiedDelivery): Promise<Receipt>
}

/** One group is written while the answers of another are sent: neither side waits for the other. */
const groupsUnderWay = 2
const groupDeliveries = 32
const groupBytes = 8 * 1024 * 1024

/** Hands deliveries to the disk in groups: those that come while it works share the next sync. */
export function createDeliveryWriter(options: {
  readonly commit: (deliveries: readonly VerifiedDelivery[]) => Promise<readonly Receipt[]>
  readonly maxWaiting: number
}): DeliveryWriter {
  const queue: Waiting[] = []
  let scheduled = false
  let underWay = 0

  async function flush(): Promise<void> {
    scheduled = false
    const group = takeGroup(queue)
    underWay += 1
    schedule()
    try {
      const receipts = await options.commit(group.map(({ delivery }) => delivery))
      group.forEach((waiting, index) => waiting.resolve(receipts[index] ?? 'duplicate'))
    } catch (error) {
      for (const waiting of group) waiting.reject(error)
    }
    underWay -= 1
    schedule()
  }

  function schedule(): void {
    if (scheduled || queue.length === 0 || underWay >= groupsUnderWay) return
    scheduled = true
    // After the requests that are ready to be read now: they join this group.
    setImmediate(() => void flush())
  }

  return {
    write(delivery) {
      if (queue.length >= options.maxWaiting) {
        throw new SwitchboardError('service.busy', 'Too many deliveries wait for the disk; send it again later.')
      }
      return new Promise((resolve, reject) => {
        queue.push({ delivery, resolve, reject })
        schedule()
      })
    },
  }
}

function takeGroup(queue: Waiting[]): Waiting[] {
  let bytes = 0
  let count = 0
  for (const { delivery } of queue) {
    bytes += delivery.body.length
    // A large one goes alone, so that its bytes are shared rather than copied.
    const isFull = count === groupDeliveries || bytes > groupBytes || delivery.body.length >= largeBytes
    if (count > 0 && isFull) break
    count += 1
    if (delivery.body.length >= largeBytes) break
  }
  return queue.splice(0, count)
}
