import type { InstallationState } from '#shared/model/installation.ts'
import type { Instant } from '#shared/model/instant.ts'
import { toInstant } from '#shared/model/instant.ts'

const dayMs = 86_400_000
const days = new Map<number, string>()
const parsed = new Map<string, unknown>()
const remembered = 5000

/** `toInstant`, for windows full of times of the same few days: the day's part is made once. */
export function instantAt(timeMs: number): Instant {
  const day = Math.floor(timeMs / dayMs)
  let prefix = days.get(day)
  if (prefix === undefined) {
    prefix = toInstant(day * dayMs).slice(0, 11)
    if (days.size >= remembered) days.clear()
    days.set(day, prefix)
  }
  const ms = timeMs - day * dayMs
  const seconds = Math.floor(ms / 1000)
  return `${prefix}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(ms % 1000).padStart(3, '0')}Z`
}

const twoDigits = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))
const two = (n: number): string => twoDigits[n] ?? ''

/** An installation's state as the replica keeps it: written from a row that a schema has accepted. */
export function installationStateOf(json: string): InstallationState {
  return JSON.parse(json) as InstallationState
}

/** `JSON.parse` of texts that repeat from row to row. The values are shared: nobody may change them. */
export function parseShared(json: string): unknown {
  const found = parsed.get(json)
  if (found !== undefined) return found
  const value: unknown = JSON.parse(json)
  if (parsed.size >= remembered) parsed.clear()
  parsed.set(json, value)
  return value
}
