import { setTimeout as wait } from 'node:timers/promises'
import type { Delay } from '#backend/providers/delivery-source.ts'

export const delay: Delay = async (ms, signal) => {
  try {
    await wait(ms, undefined, { signal })
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  }
}
