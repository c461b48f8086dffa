import type { About } from '#shared/ipc/app-calls.ts'

const names = { electron: 'Electron', chrome: 'Chromium', node: 'Node' } as const

/** What we run on, by name; parts that this host doesn't have are left out. */
export function runtimeOf(versions: Readonly<Record<string, string | undefined>>, system: string): About['runtime'] {
  const known = Object.entries(names).flatMap(([key, name]) => {
    const version = versions[key]
    return version === undefined ? [] : [{ name, version }]
  })
  return [...known, { name: 'System', version: system }]
}
