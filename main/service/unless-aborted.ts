import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/**
 * What `work` comes to, or `request.timeout` as soon as the signal aborts.
 * The platform's own fetch may lose the abort once its request was collected as garbage, and then a body is waited for without end.
 */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let giveUp = (): void => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new SwitchboardError('request.timeout', 'The call was given up.'))
  })
  if (signal.aborted) giveUp()
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', giveUp)
    // Whoever lost the race is heard by nobody.
    work.catch(() => undefined)
  }
}
