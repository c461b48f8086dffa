/**
 * V8 lets the young generation of every thread grow to 48 MB on a machine with plenty, and three threads then hold more than the store does.
 * At a quarter of that the same work takes as long (P11).
 */
export const leanThread = { maxYoungGenerationSizeMb: 12 } as const

/** The same for a process, as it is given to Node. */
export const leanNodeFlags = ['--max-semi-space-size=4'] as const

/** glibc keeps what was freed in as many arenas as there are threads, eight for each core; two are enough for ours. */
export function leanEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return { MALLOC_ARENA_MAX: '2', ...env }
}
