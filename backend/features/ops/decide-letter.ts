import { unreachable } from '#shared/lib/unreachable.ts'
import { toMs } from '#shared/model/instant.ts'
import type { Intent } from '#shared/model/operation.ts'
import { discardDeadLetter, keepDeadLetter, retryDeadLetter } from '../destination-deliveries/decide-dead-letter.ts'
import { effectOf, toolsOf } from './decide-record.ts'
import type { LetterUndo, OpEffect, OpScope } from './op-scope.ts'

type LetterIntent = Extract<Intent, { type: `deadletter.${string}` }>

/** Performs a decision about a dead letter, by what its route calls. */
export function decideLetter(scope: OpScope, intent: LetterIntent): OpEffect {
  const letter = { id: intent.deliveryId, attempts: intent.attempts }
  switch (intent.type) {
    case 'deadletter.retry':
      return effectOf(letter.id, retryDeadLetter(toolsOf(scope), letter), {})
    case 'deadletter.discard': {
      const done = discardDeadLetter(toolsOf(scope, intent.reason), letter)
      return effectOf(letter.id, done, { letter: { id: letter.id, updatedAt: toMs(done.before.updatedAt) } })
    }
    default:
      return unreachable(intent)
  }
}

/** Puts a discarded letter back; false where nothing of that is left. */
export function takeBackLetter(scope: OpScope, undo: LetterUndo): boolean {
  return keepDeadLetter(toolsOf(scope), undo) !== undefined
}
