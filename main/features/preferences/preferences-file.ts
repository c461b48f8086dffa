import { join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { preferencesSchema, type Preferences } from '#shared/ipc/app-calls.ts'
import type { SavedView } from '#shared/domain/saved-views.ts'
import { savedViewSchema } from '#shared/ipc/view-calls.ts'
import { workspaceIdSchema, type WorkspaceId } from '#shared/model/ids.ts'
import { workspaceSchema } from '#shared/model/workspace.ts'
import Conf from 'conf'
import { fileFailure } from '../../data-dir/file-failure.ts'
import { putAsideIfDamaged } from './put-aside-if-damaged.ts'
import { z } from 'zod'

/** What is known about one service without asking it, so that the console starts on a plane. */
const knownServiceSchema = z.object({
  workspaces: z.array(workspaceSchema).default([]),
  sampleWorkspaceId: workspaceIdSchema.nullable().default(null),
  openWorkspaceId: workspaceIdSchema.nullable().default(null),
})
export type KnownService = z.infer<typeof knownServiceSchema>

/** Each part that can't be read is its default again; the others stay. */
const windowStateSchema = z.object({
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int().min(320), height: z.int().min(240) })
    .nullable()
    .catch(null)
    .default(null),
  maximized: z.boolean().catch(false).default(false),
  fullScreen: z.boolean().catch(false).default(false),
  /** Chromium's level: 0 is the actual size. */
  zoom: z.number().min(-3).max(5).catch(0).default(0),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** What the console remembers between starts; nothing in it is secret. */
export interface PreferencesFile {
  /** What was lost before this start, in a sentence; null where nothing was. */
  lost(): string | null
  read(): Preferences
  change(patch: Partial<Preferences>): Preferences
  /** `key` tells services apart: `embedded`, or the address. */
  readService(key: string): KnownService
  changeService(key: string, patch: Partial<KnownService>): KnownService
  readViews(workspaceId: WorkspaceId): readonly SavedView[]
  /** Throws where they can't be kept. */
  writeViews(workspaceId: WorkspaceId, views: readonly SavedView[]): void
  readWindow(): WindowState
  writeWindow(state: WindowState): void
}

const viewsSchema = z.record(z.string(), z.array(z.unknown()).catch([]))
/** Parts by their names. */
const partsSchema = z.record(z.string(), z.unknown())

/** Keeps the preferences in `preferences.json` of an absolute folder. A part that can't be read is its default again. */
export function createPreferencesFile(dir: string): PreferencesFile {
  const lost = putAsideIfDamaged(dir)
  const conf = openConf(dir)
  const lenient = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
    const parsed = schema.safeParse(value)
    return parsed.success ? parsed.data : schema.parse({})
  }
  const stored = (): Readonly<Record<string, unknown>> => lenient(partsSchema, conf.get('preferences'))
  const read = (): Preferences => readParts(stored())
  const services = (): Record<string, unknown> => lenient(partsSchema, conf.get('services'))
  const views = (): Record<string, unknown[]> => lenient(viewsSchema, conf.get('views'))
  const readService = (key: string): KnownService => lenient(knownServiceSchema, services()[key])

  function write(name: string, value: unknown): void {
    try {
      conf.set(name, value)
    } catch (cause) {
      throw new SwitchboardError('store.full', notSaved(cause), { cause })
    }
  }
  /** What is only remembered for the next start is no reason to fail now. */
  function remember(name: string, value: unknown): void {
    try {
      conf.set(name, value)
    } catch {
      // The disk is full or was taken away; whoever decides something is told.
    }
  }

  return {
    lost: () => lost,
    read,
    change(patch) {
      const next = { ...read(), ...patch }
      // What another version keeps here is none of ours to forget.
      write('preferences', { ...stored(), ...next })
      return next
    },
    readService,
    changeService(key, patch) {
      const next = { ...readService(key), ...patch }
      remember('services', { ...services(), [key]: next })
      return next
    },
    readViews: (workspaceId) =>
      (views()[workspaceId] ?? []).flatMap((each) => savedViewSchema.safeParse(each).data ?? []),
    writeViews: (workspaceId, kept) => write('views', { ...views(), [workspaceId]: kept }),
    readWindow: () => lenient(windowStateSchema, conf.get('window')),
    writeWindow: (state) => remember('window', state),
  }
}

function openConf(dir: string): Conf<Record<string, unknown>> {
  try {
    return new Conf<Record<string, unknown>>({
      cwd: dir,
      projectName: 'switchboard',
      configName: 'preferences',
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: true,
    })
  } catch (error) {
    throw fileFailure(error, join(dir, 'preferences.json'))
  }
}

/** Each part by itself: one that can't be read, or that only another version knows, takes no other with it. */
function readParts(stored: Readonly<Record<string, unknown>>): Preferences {
  const parts = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const part = schema.safeParse(stored[name])
    return part.success && part.data !== undefined ? [[name, part.data] as const] : []
  })
  return preferencesSchema.parse(Object.fromEntries(parts))
}

function notSaved(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'The disk is full: the setting was not saved. Make room, then choose it again.'
    : 'The data folder can’t be written: the setting was not saved.'
}
