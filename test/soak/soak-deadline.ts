declare module 'vitest' {
  interface TaskMeta {
    /** How far a test that scales went, for docs/soak.md. */
    figure?: string
  }
}

/** When a test that scales has to come to its end: SOAK_SECONDS from now, where that is set. */
export function soakDeadline(usualMs = Number.POSITIVE_INFINITY): number {
  const seconds = Number(process.env['SOAK_SECONDS'] ?? Number.POSITIVE_INFINITY)
  return Date.now() + Math.min(seconds * 1_000, usualMs)
}
