const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** Milliseconds of `30m`, `12h`, `2d` or `1w`; undefined for everything else. */
export function readSpan(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4})([mhdw])$/.exec(text) ?? []
  const ms = Number(count) * (Object.entries(unitMs).find(([each]) => each === unit)?.[1] ?? 0)
  return ms > 0 ? ms : undefined
}

/** `<2d`, as it may be typed, is the same as `2d`. A time is old enough to belong to a span only by whole minutes: counts and lists are asked for moments apart. */
export function receivedSince(now: number, span: string): number {
  return Math.floor((now - (readSpan(span.replace(/^</, '')) ?? 0)) / unitMs.m) * unitMs.m
}
