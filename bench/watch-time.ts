import { Worker } from 'node:worker_threads'

/** Runs in a thread of its own: a workload that blocks this one would never hear its timer. */
const watchdog = `
  const { workerData: { name, limitMs }, } = require('node:worker_threads')
  setTimeout(() => {
    require('node:fs').writeSync(2, '\\n' + name + ' did not end within ' + limitMs / 60000 + ' minutes, and was ended.\\n')
    process.kill(process.pid, 'SIGKILL')
  }, limitMs)`

/** Ends this process, saying why, unless the work ends in time. */
export async function withinTime<T>(name: string, limitMs: number, work: () => Promise<T>): Promise<T> {
  const thread = new Worker(watchdog, { eval: true, workerData: { name, limitMs }, execArgv: [] })
  thread.unref()
  try {
    return await work()
  } finally {
    await thread.terminate()
  }
}
