/**
 * Calls `gone` once when the process that started this one has ended. npm's shell ends on SIGTERM without telling what it
 * runs, so without this a stopped `npm start` would leave the console behind. Returns the way to stop watching.
 */
export function watchParent(gone: () => void, everyMs = 500): () => void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    gone()
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
