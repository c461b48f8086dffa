import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DryRunResult } from '#shared/ipc/rule-calls.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import { useConsole } from '../../app/console-context.ts'

export interface DryRunState {
  /** The last that was answered. */
  readonly result: DryRunResult | null
  readonly failure: string | null
  /** Whether what is shown is still of an earlier draft. */
  readonly isOld: boolean
}

const typingPauseMs = 300

/** Asks again whenever what the draft is about changes and typing pauses; of two answers the later question's counts. */
export function useDryRun(ruleId: RuleId | null, definition: RuleDefinition | null): DryRunState {
  const { client } = useConsole()
  const [answer, setAnswer] = useState<{ readonly of: string } & Omit<DryRunState, 'isOld'>>({
    of: '',
    result: null,
    failure: null,
  })
  // A name decides nothing; the text tells drafts apart.
  const asked = definition === null ? '' : JSON.stringify([ruleId, definition.conditions, definition.action])
  useEffect(() => {
    if (asked === '' || definition === null) return undefined
    let isLeft = false
    const timer = setTimeout(() => {
      client.call('rules.dry_run', { ruleId, definition }).then(
        (result) => (isLeft ? undefined : setAnswer({ of: asked, result, failure: null })),
        (error: unknown) => (isLeft ? undefined : setAnswer({ of: asked, result: null, failure: failureWords(error) })),
      )
    }, typingPauseMs)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` is the definition without its name
  }, [asked, client, ruleId])
  return { result: answer.result, failure: answer.failure, isOld: answer.of !== asked }
}
