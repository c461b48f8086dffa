import { plainText } from './plain-text.ts'
import type { PushedPaths } from './pushed-paths.ts'
import { fieldOf, numberOf, textOf } from './read-json.ts'

/** A body with the words that every title begins with. */
export interface EventBody {
  readonly root: unknown
  /** The body's `action`; empty where its type has none. */
  readonly action: string
  /** Who did it, as a title says it. */
  readonly who: string
}

/** What one type's body says beyond what all types share. Missing pieces may be anything: they become null. */
export interface EventReading {
  readonly kind: string | null
  readonly title: string
  readonly url?: unknown
  /** A branch name or a full ref; refs that aren't branches become null. */
  readonly branch?: unknown
  readonly commitSha?: unknown
  readonly occurredAt?: unknown
  readonly files?: PushedPaths
  readonly pushedShas?: readonly string[]
}

export type NeededShape = 'text' | 'list' | 'object' | 'number'

export interface EventType {
  /** What a body must have for its event header to be believed. */
  readonly needs: Readonly<Record<string, NeededShape>>
  /** True for types whose bodies have little of their own: then another type's subject disagrees with the header. */
  readonly bare?: true
  /** True for events about our own connection rather than about anybody's work. */
  readonly lifecycle?: true
  /** True for a lifecycle event after which nothing is left of the connection. */
  readonly ends?: true
  readonly read: (body: EventBody) => EventReading
}

export type EventTypes = Readonly<Record<string, EventType>>

/** A name out of a body, as a title may show it. */
export function shown(value: unknown, fallback: string, maxLength = 200): string {
  const text = typeof value === 'string' ? plainText(value, maxLength) : ''
  return text === '' ? fallback : text
}

/** `#12: Fix totals`, or less where pieces are missing. */
export function numbered(subject: unknown): string {
  const number = numberOf(subject, 'number')
  const title = shown(fieldOf(subject, 'title'), '')
  return `${number === null ? '' : ` #${number}`}${title === '' ? '' : `: ${title}`}`
}

/** An action as words: `converted_to_draft` becomes `converted to draft`. */
export function actionWords(action: string): string {
  return shown(action, 'changed', 60).replaceAll('_', ' ')
}

/** The signal kind of an action: `table` has the actions that end or begin something, everything else updates. */
export function kindOf(noun: string, action: string, table: Readonly<Record<string, string>>): string {
  return `${noun}.${Object.hasOwn(table, action) ? table[action] : 'updated'}`
}

/** `refs/heads/main` as `main`; a bare name is a branch already; tags and other refs are none. */
export function branchOfRef(ref: unknown): string | null {
  if (typeof ref !== 'string' || ref === '') return null
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length) || null
  return ref.startsWith('refs/') ? null : ref
}

/** The first seven characters of a commit's name. */
export function shortSha(sha: unknown): string {
  return typeof sha === 'string' && sha !== '' ? shown(sha, 'a commit').slice(0, 7) : 'a commit'
}

/** The last time that a thing names about itself. */
export function lastTimeOf(subject: unknown): string | null {
  return textOf(subject, 'updated_at') ?? textOf(subject, 'created_at')
}
