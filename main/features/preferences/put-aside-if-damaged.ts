import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** A file that is no JSON is kept under another name before it is begun anew; the sentence says so. Null where nothing is wrong. */
export function putAsideIfDamaged(dir: string): string | null {
  const file = join(dir, 'preferences.json')
  try {
    if (isObject(readFileSync(file, 'utf8'))) return null
  } catch {
    // There is none yet, or it can't be read: whoever writes it is told.
    return null
  }
  try {
    renameSync(file, join(dir, 'preferences.damaged.json'))
  } catch {
    return 'The file of your settings was damaged: settings and saved views are as at first. No decision was lost.'
  }
  return 'The file of your settings was damaged: settings and saved views are as at first, and what it held is in preferences.damaged.json. No decision was lost.'
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
