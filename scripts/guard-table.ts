import type { GuardPlace, GuardResult } from './guard-results.ts'

/** What each number of the security table guards, in a few words. */
const guards = {
  S1: 'window sandboxed, without Node',
  S2: 'content security policy',
  S3: 'only our files are served',
  S4: 'no other page, window, permission',
  S5: 'one way out to the browser',
  S6: 'IPC: sender, schema, size',
  S7: 'fuses of the package',
  S8: 'vault',
  S9: 'tokens never leak',
  S10: 'OAuth on loopback',
  S11: 'token refresh',
  S12: 'deep links only navigate',
  S13: 'tenants apart',
  S14: 'Node host: one address, one tab',
  S15: 'outbound requests',
  S16: 'inbound limits',
  S17: 'provider text is text',
  S18: 'nothing phones home',
  S19: 'dependencies',
} as const

export type GuardNumber = keyof typeof guards

/** Numbers that guard what is not there yet; a test that bears the number ends the exception. */
const nothingToGuardYet: Partial<Record<GuardNumber, string>> = {
  S8: 'comes with sign-in: there is nothing to guard yet',
  S10: 'comes with sign-in: there is nothing to guard yet',
  S11: 'comes with sign-in: there is nothing to guard yet',
}

export interface GuardRow {
  readonly guard: GuardNumber
  readonly state: 'pass' | 'fail' | 'skip'
  readonly note: string
}

const places: readonly GuardPlace[] = ['unit', 'Chromium', 'Electron']

function counts(results: readonly GuardResult[]): string {
  return places
    .map((place) => ({ place, count: results.filter((result) => result.place === place).length }))
    .filter(({ count }) => count > 0)
    .map(({ place, count }) => `${count} ${place}`)
    .join(', ')
}

function rowOf(guard: GuardNumber, results: readonly GuardResult[], electron: boolean): GuardRow {
  const own = results.filter((result) => result.guard === guard)
  const of = (outcome: GuardResult['outcome']) => own.filter((result) => result.outcome === outcome)
  const [passed, failed, skipped] = [of('passed'), of('failed'), of('skipped')]
  if (failed.length > 0) {
    const titles = failed.map(({ place, title }) => `${title} (${place})`)
    return { guard, state: 'fail', note: `${counts(failed)} failed: ${titles.slice(0, 3).join('; ')}` }
  }
  const reasons = skipped.map(({ place, title, why }) => {
    if (place === 'Electron' && !electron) return 'no Electron here'
    return /needs (macOS|Windows|Linux)|no IPv6 here|npm run soak/.exec(`${title} ${why ?? ''}`)?.[0] ?? ''
  })
  const unexplained = skipped.find((_result, at) => reasons[at] === '')
  if (unexplained !== undefined) {
    return { guard, state: 'fail', note: `skipped without a reason that counts: ${unexplained.title}` }
  }
  const left = skipped.length === 0 ? '' : `${counts(skipped)} skipped (${[...new Set(reasons)].join(', ')})`
  if (passed.length > 0) {
    return { guard, state: 'pass', note: [counts(passed), left].filter((part) => part !== '').join('; ') }
  }
  const yet = nothingToGuardYet[guard]
  if (left === '' && yet === undefined) return { guard, state: 'fail', note: 'no test bears this number' }
  return { guard, state: 'skip', note: left === '' ? (yet ?? '') : left }
}

/** One row for each number; `electron` tells whether its tests could have run. */
export function guardRows(results: readonly GuardResult[], { electron }: { electron: boolean }): GuardRow[] {
  return (Object.keys(guards) as GuardNumber[]).map((guard) => rowOf(guard, results, electron))
}

export function guardLine({ guard, state, note }: GuardRow): string {
  return `${guard.padEnd(4)} ${state}  ${guards[guard].padEnd(34)}  ${note}`
}
