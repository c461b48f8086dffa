const names = ['NO_PROXY', 'no_proxy'] as const
const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

/** A proxy that the environment names is for addresses elsewhere: what goes to this machine carries a token in the clear. */
export function keepLoopbackDirect(env: Record<string, string | undefined>): void {
  for (const name of names) {
    const given = env[name] ?? env[name === 'NO_PROXY' ? 'no_proxy' : 'NO_PROXY'] ?? ''
    if (given.trim() === '*') continue
    const entries = given.split(/[\s,]+/).filter((entry) => entry !== '')
    env[name] = [...entries, ...loopback.filter((host) => !entries.includes(host))].join(',')
  }
}
