import type { DeliveryEngine } from './delivery-engine.ts'
import { type EngineThreadOptions, startEngineThread } from './engine-thread.ts'

/**
 * The engine on two threads, for a store where commits and routing don't share a writer: what providers wait for doesn't wait
 * for what they don't.
 */
export function startEngineThreads(options: Omit<EngineThreadOptions, 'part'>): DeliveryEngine {
  const commits = startEngineThread({ ...options, part: 'commits' })
  const rest = startEngineThread({ ...options, part: 'the rest' })
  return {
    async commit(deliveries) {
      const receipts = await commits.commit(deliveries)
      if (receipts.includes('accepted')) rest.kick()
      return receipts
    },
    kick: () => rest.kick(),
    async ping() {
      await Promise.all([commits.ping(), rest.ping()])
    },
    drain: () => rest.drain(),
    async stop() {
      await Promise.all([commits.stop(), rest.stop()])
    },
  }
}
