import type { PermissionRow } from '#shared/ipc/permission-calls.ts'
import type { Instant } from '#shared/model/instant.ts'
import { z } from 'zod'
import type { Need } from './needs.ts'

/** What an App was granted, in GitHub's words, and which events it subscribes to. */
export interface Grants {
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
}

const toldSchema = z.looseObject({
  installation: z.looseObject({
    permissions: z.record(z.string().max(100), z.string().max(20)),
    events: z.array(z.string().max(100)).max(500),
  }),
})

/** The grants that an `installation` event of GitHub's names; undefined where its body can't be read. */
export function grantsIn(body: string): Grants | undefined {
  try {
    return toldSchema.safeParse(JSON.parse(body)).data?.installation
  } catch {
    return undefined
  }
}

/** Each need against what was granted; where that is not known, against which events came. What nobody knows stays unknown. */
export function judgeGrants(
  needs: readonly Need[],
  grants: Grants | undefined,
  seen: ReadonlyMap<string, Instant>,
): PermissionRow[] {
  return needs.map(({ name, level, types }) => {
    const row = { name, level, types: [...types] }
    return { ...row, state: grants === undefined ? bySight(types, seen) : byGrants(row, grants) }
  })
}

function byGrants({ name, types }: { name: string; types: string[] }, grants: Grants): PermissionRow['state'] {
  const level = Object.hasOwn(grants.permissions, name) ? grants.permissions[name] : undefined
  if (level === undefined || level === 'none') return { kind: 'missing' }
  const unsent = types.filter((type) => !grants.events.includes(type))
  return unsent.length === types.length ? { kind: 'unsubscribed', level } : { kind: 'granted', level, unsent }
}

function bySight(types: readonly string[], seen: ReadonlyMap<string, Instant>): PermissionRow['state'] {
  const at = types
    .flatMap((type) => seen.get(type) ?? [])
    .toSorted()
    .at(-1)
  return at === undefined ? { kind: 'unknown' } : { kind: 'seen', at }
}
