import { readdirSync, readFileSync } from 'node:fs'

/** A process with what it holds: `pssMb` counts a page that several share once in all, `rssMb` once for each. */
export interface ProcessMemory {
  readonly pid: number
  readonly parent: number
  readonly command: string
  readonly pssMb: number
  readonly rssMb: number
}

/** A process and everything it has started. Linux only: undefined where there is no /proc. */
export function memoryOfTree(root: number): readonly ProcessMemory[] | undefined {
  const all = readAll()
  if (all === undefined) return undefined
  const found = all.filter(({ pid }) => pid === root)
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid))
  return found.map(({ pid, parent, command }) => ({ pid, parent, command, ...memoryOf(pid) }))
}

function readAll(): { pid: number; parent: number; command: string }[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8')
          const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)
          return [
            { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') },
          ]
        } catch {
          // It has ended meanwhile.
          return []
        }
      })
  } catch {
    return undefined
  }
}

function memoryOf(pid: number): { pssMb: number; rssMb: number } {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const mb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024
    return { pssMb: mb('Pss'), rssMb: mb('Rss') }
  } catch {
    return { pssMb: 0, rssMb: 0 }
  }
}
