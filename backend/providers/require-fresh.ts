import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export const freshMs = 5 * 60_000

/** Refuses what was signed at another time, five minutes either way; `seconds` is part of what was signed. */
export function requireFresh(seconds: string, nowMs: number): void {
  if (isWithin(Number(seconds) * 1000, nowMs, { pastMs: freshMs, futureMs: freshMs })) return
  throw new SwitchboardError('signature.stale', 'It was signed more than five minutes from now; is the clock right?')
}

export function isWithin(
  atMs: number,
  nowMs: number,
  { pastMs, futureMs }: { readonly pastMs: number; readonly futureMs: number },
): boolean {
  return atMs >= nowMs - pastMs && atMs <= nowMs + futureMs
}
