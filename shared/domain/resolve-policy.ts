import type { PolicyFields, PolicyOrigin, ResolvedPolicy, SomeFields } from '../model/policy.ts'

/** What holds where nobody said anything: providers are believed, and nothing happens by itself. */
export const productPolicy: PolicyFields = {
  doctrine: { kind: 'provider_owned' },
  autoRoute: { enabled: false, threshold: 0.9, margin: 0.2 },
  autoAccept: { enabled: false, threshold: 0.95, leastDecisions: 50 },
  mutedEvents: [],
  statusMap: {},
  assigneeSync: false,
  redeliver: true,
}

export interface PolicyLayers {
  /** What the workspace says about the provider. */
  readonly defaults: SomeFields
  /** What the project does otherwise; `expiresAt` in milliseconds, null for good. */
  readonly override?: { readonly fields: SomeFields; readonly expiresAt: number | null } | undefined
  /** In milliseconds. */
  readonly now: number
}

/** A provider's policy for a project, each field with who said it. Fields are taken whole: layers never mix within one. */
export function resolvePolicy({ defaults, override, now }: PolicyLayers): ResolvedPolicy {
  const own = override !== undefined && !isExpired(override, now) ? override.fields : {}
  return {
    doctrine: topmost(own.doctrine, defaults.doctrine, productPolicy.doctrine),
    autoRoute: topmost(own.autoRoute, defaults.autoRoute, productPolicy.autoRoute),
    autoAccept: topmost(own.autoAccept, defaults.autoAccept, productPolicy.autoAccept),
    mutedEvents: topmost(own.mutedEvents, defaults.mutedEvents, productPolicy.mutedEvents),
    statusMap: topmost(own.statusMap, defaults.statusMap, productPolicy.statusMap),
    assigneeSync: topmost(own.assigneeSync, defaults.assigneeSync, productPolicy.assigneeSync),
    redeliver: topmost(own.redeliver, defaults.redeliver, productPolicy.redeliver),
  }
}

function topmost<T>(
  ofProject: T | undefined,
  ofWorkspace: T | undefined,
  ofProduct: T,
): { readonly value: T; readonly origin: PolicyOrigin } {
  if (ofProject !== undefined) return { value: ofProject, origin: 'project' }
  if (ofWorkspace !== undefined) return { value: ofWorkspace, origin: 'workspace' }
  return { value: ofProduct, origin: 'product' }
}

/** Whether an override counts no more: from the moment that it names on. */
export function isExpired({ expiresAt }: { readonly expiresAt: number | null }, now: number): boolean {
  return expiresAt !== null && expiresAt <= now
}
