/** Work that waits until nothing else has been done for a while. */
export interface QuietWork {
  /** Something was done: the wait begins anew. */
  touch(): void
  stop(): void
}

export function createQuietWork(quietMs: number, work: () => void): QuietWork {
  let timer: NodeJS.Timeout | undefined
  return {
    touch() {
      clearTimeout(timer)
      timer = setTimeout(work, quietMs)
      timer.unref()
    },
    stop: () => clearTimeout(timer),
  }
}
