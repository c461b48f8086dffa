import type { FilterName } from '#shared/domain/inbox-language.ts'
import { filterNames, printValue } from '#shared/domain/inbox-language.ts'
import { waitingReasons } from '#shared/domain/waiting-reasons.ts'
import { searchTokens } from '#shared/domain/search-tokens.ts'
import type { CompletedName } from '#shared/ipc/inbox-calls.ts'
import { searchText } from './search-messages.ts'

/** What stands at the end of a search that is being typed, as far as it can be completed. */
export type Completing =
  | { readonly kind: 'name'; readonly start: number; readonly sign: string; readonly text: string }
  | {
      readonly kind: 'value'
      readonly start: number
      readonly sign: string
      readonly name: FilterName
      readonly text: string
    }

export interface Completion {
  /** What it adds, as it is typed. */
  readonly typed: string
  /** What it asks for, in words; null for values. */
  readonly says: string | null
  /** How many events it would show; null where that isn't known without counting. */
  readonly count: number | null
  /** The search with it. */
  readonly result: string
}

/** So many letters say that a name may be meant, and not a word. */
const fewestLetters = 2

/** `isAsked`: all names are offered, also before anything is typed. */
export function completingAt(text: string, isAsked: boolean): Completing | null {
  const last = searchTokens(text).at(-1)
  if (last === undefined || last.end !== text.length) {
    return isAsked ? { kind: 'name', start: text.length, sign: '', text: '' } : null
  }
  const sign = last.isNegated ? '-' : ''
  if (last.name === null) {
    const isWord = !last.isQuoted && !last.isOpen && (isAsked || last.value.length >= fewestLetters)
    return isWord ? { kind: 'name', start: last.start, sign, text: last.value.toLowerCase() } : null
  }
  const name = filterNames.find((each) => each === last.name)
  if (name === undefined || (last.isQuoted && !last.isOpen)) return null
  return { kind: 'value', start: last.start, sign, name, text: last.isOpen ? last.value.slice(1) : last.value }
}

/** Values that are always the same. */
const fixed: Partial<Record<FilterName, readonly string[]>> = {
  reason: waitingReasons.map((each) => each.toLowerCase()),
  closing: ['6h', '12h', '24h', '48h'],
  received: ['1h', '24h', '7d', '>1d', '>7d'],
}

/** Where the values of a filter come from: the replica, which also counts them, or here. */
export function askedOf(name: FilterName): CompletedName | null {
  switch (name) {
    case 'reason':
    case 'closing':
    case 'received':
      return null
    default:
      return name
  }
}

/** What is offered; `values` are those that the replica has found. */
export function completionsOf(
  text: string,
  completing: Completing,
  values: readonly { readonly value: string; readonly count: number | null }[],
): readonly Completion[] {
  const before = text.slice(0, completing.start)
  const { sign } = completing
  if (completing.kind === 'name') {
    const names = filterNames
      .filter((name) => name.startsWith(completing.text) && (sign === '' || canNegate(name)))
      .map((name) => {
        const typed = `${sign}${name}:`
        return { typed, says: searchText.says(name, sign !== ''), count: null, result: `${before}${typed}` }
      })
    const negate = { typed: '-', says: searchText.saysNot, count: null, result: `${before}-` }
    return completing.text === '' && sign === '' ? [...names, negate] : names
  }
  const { name } = completing
  const here = fixed[name]?.filter((value) => value.startsWith(completing.text.toLowerCase()))
  return (here?.map((value) => ({ value, count: null })) ?? values).map(({ value, count }) => {
    const typed = `${sign}${name}:${printValue(value)}`
    return { typed, says: null, count, result: `${before}${typed} ` }
  })
}

function canNegate(name: FilterName): boolean {
  return name !== 'state' && name !== 'closing'
}
