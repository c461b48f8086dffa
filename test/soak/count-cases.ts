import fc, { type RunDetails } from 'fast-check'
import { beforeEach, type TestContext } from 'vitest'
import './soak-deadline.ts'

let task: TestContext['task'] | undefined
beforeEach((context) => {
  task = context.task
})

function note(details: RunDetails<unknown>): void {
  if (details.failed) throw new Error(fc.defaultReportMessage(details))
  if (task === undefined) return
  const before = Number(/^\d+/.exec(task.meta.figure ?? '')?.[0] ?? 0)
  task.meta.figure = `${before + details.numRuns} cases`
}

// How many cases a property really tried is known only to fast-check.
fc.configureGlobal({ reporter: note })
