import type { Clock } from '#shared/lib/clock.ts'
import type { After } from '../service/timers.ts'

/** Asked every two seconds; ten seconds without any answer are a page that hangs. */
export const patience = { askEveryMs: 2_000, answerWithinMs: 10_000 } as const

export interface Silence {
  /** How long the page has left us without an answer, while this process could have heard one. */
  readonly silentMs: number
  readonly hangs: boolean
}

export const noSilence: Silence = { silentMs: 0, hangs: false }

/**
 * What is known of a page one look later. A look that comes late says that this process stood still itself, in a sleep of the machine or
 * under a debugger: the page is then given its whole time again.
 */
export function nextSilence(
  before: Silence,
  look: { readonly sinceLastMs: number; readonly answered: boolean; readonly mayJudge: boolean },
): Silence {
  const late = look.sinceLastMs > 2 * patience.askEveryMs
  if (look.answered || late || !look.mayJudge) return noSilence
  const silentMs = before.silentMs + patience.askEveryMs
  return { silentMs, hangs: silentMs >= patience.answerWithinMs }
}

/** Asks a page again and again whether it is there, and tells when it hangs; then begins anew. The answer stops it. */
export function keepAsking(page: {
  readonly clock: Clock
  readonly after: After
  /** Settles once the page answers. */
  readonly ask: () => Promise<unknown>
  /** False while nobody may expect an answer: it is not loaded, or a person holds it at a breakpoint. */
  readonly mayJudge: () => boolean
  readonly onHang: () => void
}): () => void {
  let silence = noSilence
  let answered = true
  let lookedAt = page.clock()
  let cancel = arm()

  function arm(): () => void {
    return page.after(patience.askEveryMs, look)
  }

  function look(): void {
    const now = page.clock()
    const mayJudge = page.mayJudge()
    silence = nextSilence(silence, { sinceLastMs: now - lookedAt, answered, mayJudge })
    lookedAt = now
    answered = !mayJudge
    const { hangs } = silence
    cancel = arm()
    if (hangs) {
      silence = noSilence
      page.onHang()
      return
    }
    const hear = (): void => {
      answered = true
    }
    // A refusal is an answer, too: the process that gave it runs, or its end is heard of in another way.
    if (mayJudge) page.ask().then(hear, hear)
  }

  return () => cancel()
}
