import { isOver } from '#shared/model/next-installation-state.ts'
import type { Ends, Stops } from '#shared/ipc/record-calls.ts'
import { recordText } from './messages.ts'

export interface EndDifference {
  readonly lines: readonly string[]
  /** Whether nothing is left to end. */
  readonly isMoot: boolean
}

const counted = ['mappings', 'eventsInWeek', 'links', 'openItems'] as const satisfies readonly (keyof Stops)[]

/** What a decision would end now against what it would have ended when it was made, one line each. */
export function endDifference({ was, now }: { was: Ends | null; now: Ends | null }): EndDifference {
  if (now === null) return { lines: [recordText.isGone], isMoot: true }
  if (now.kind === 'link') {
    if (now.state.kind === 'revoked') return { lines: [recordText.linkOver(now.state)], isMoot: true }
    const lines = was?.kind === 'link' ? orSame(linkLines(was, now)) : [recordText.notKnownThen]
    return { lines, isMoot: false }
  }
  if (isOver(now.state)) return { lines: [recordText.installationOver(now.state)], isMoot: true }
  if (was?.kind !== 'installation') return { lines: [recordText.notKnownThen], isMoot: false }
  const state =
    JSON.stringify(was.state) === JSON.stringify(now.state)
      ? []
      : [recordText.thenAndNow(recordText.state, recordText.stateWord(was.state), recordText.stateWord(now.state))]
  const counts = counted
    .filter((what) => was.stops[what] !== now.stops[what])
    .map((what) => recordText.countThenAndNow(what, was.stops[what], now.stops[what]))
  return { lines: orSame([...state, ...counts]), isMoot: false }
}

type LinkEnds = Extract<Ends, { kind: 'link' }>

function linkLines(was: LinkEnds, now: LinkEnds): readonly string[] {
  const { state, member, login, thenAndNow, linkWords } = recordText
  return [
    was.state.kind === now.state.kind ? '' : thenAndNow(state, linkWords(was.state).word, linkWords(now.state).word),
    was.memberName === now.memberName ? '' : thenAndNow(member, was.memberName, now.memberName),
    was.login === now.login ? '' : thenAndNow(login, was.login, now.login),
  ].filter((line) => line !== '')
}

const orSame = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [recordText.asThen] : lines)
