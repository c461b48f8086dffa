/** Copies a database's log back into its file. Must not reject. */
export type CopyLog = () => Promise<void>

export interface LogCopier {
  /** About so many pages were written. */
  wrote(pages: number): void
  /** Nothing is being copied any more, and nothing will be: the file may be closed or moved. */
  stop(): Promise<void>
}

/** Decides when: after so many pages, or in a quiet moment. Never twice at a time. */
export function createLogCopier(copy: CopyLog, when: { readonly pages: number; readonly quietMs: number }): LogCopier {
  let written = 0
  let copying: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  function start(): void {
    if (copying !== undefined || isStopped) return
    written = 0
    copying = copy().finally(() => (copying = undefined))
  }

  return {
    wrote(pages) {
      written += pages
      if (written >= when.pages) start()
      clearTimeout(timer)
      timer = setTimeout(start, when.quietMs)
      timer.unref()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await copying
    },
  }
}
