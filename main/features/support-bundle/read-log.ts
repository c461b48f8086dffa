import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { allowedFacts } from '../../log/log.ts'
import type { Clean } from './clean.ts'

const mostBytes = 1024 * 1024
const kept = new Set(['at', 'level', 'happening', ...allowedFacts])

/** The end of the log, line by line: only facts that may be logged, cleaned once more. Lines of another form are counted, not kept. */
export async function readLog(folder: string, clean: Clean): Promise<string> {
  const lines: string[] = []
  let others = 0
  for (const name of ['switchboard.1.log', 'switchboard.log']) {
    for (const line of (await tailOf(join(folder, name))).split('\n')) {
      if (line === '') continue
      const facts = factsOf(line)
      if (facts === null) others += 1
      else lines.push(clean(JSON.stringify(facts)))
    }
  }
  if (others > 0) lines.push(JSON.stringify({ happening: 'lines of another form, left out', count: others }))
  return `${lines.join('\n')}\n`
}

function factsOf(line: string): Record<string, unknown> | null {
  try {
    const facts: unknown = JSON.parse(line)
    if (facts === null || typeof facts !== 'object' || !('at' in facts)) return null
    return Object.fromEntries(
      Object.entries(facts).filter(([name, value]) => kept.has(name) && (typeof value !== 'object' || value === null)),
    )
  } catch {
    return null
  }
}

/** Without the line that it begins in the middle of. */
async function tailOf(path: string): Promise<string> {
  let file
  try {
    file = await open(path, 'r')
  } catch {
    // There is none, or it can't be read.
    return ''
  }
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - mostBytes)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, mostBytes)), position: from })
    const text = buffer.subarray(0, bytesRead).toString('utf8')
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
  } finally {
    await file.close()
  }
}
