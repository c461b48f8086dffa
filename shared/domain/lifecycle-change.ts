import type { Account } from '../model/installation.ts'
import type { ResourceKind } from '../model/resource.ts'

/** A resource as lifecycle events name it. */
export interface LifecycleResource {
  readonly kind: ResourceKind
  readonly externalId: string
  /** Left out where the event doesn't say: what we know stays. */
  readonly fullName?: string
  readonly private?: boolean
}

/** What a lifecycle event changes in our records. */
export type LifecycleChange =
  | InstallationChange
  /** People took back what they let the app do in their name; the provider's ids of them. */
  | { readonly kind: 'authorizations_revoked'; readonly providerUserIds: readonly string[] }

/** What changes about an installation or its resources. The event itself says whose installation it is. */
export type InstallationChange =
  | {
      readonly kind: 'installation_created'
      readonly account: Account | null
      readonly resourceSelection: 'all' | 'selected'
      /** The whole selection, or empty where the provider says none. */
      readonly resources: readonly LifecycleResource[]
    }
  | { readonly kind: 'installation_deleted' | 'installation_suspended' | 'installation_unsuspended' }
  | {
      readonly kind: 'resources_changed'
      /** Null where the event says nothing about it. */
      readonly resourceSelection: 'all' | 'selected' | null
      readonly added: readonly LifecycleResource[]
      readonly removed: readonly LifecycleResource[]
    }
  | { readonly kind: 'account_renamed'; readonly account: Account }
  | {
      readonly kind: 'resource_id_changed'
      /** By the id that it has from now on. */
      readonly resource: LifecycleResource
      readonly formerExternalId: string
    }
  | {
      readonly kind:
        | 'resource_renamed'
        | 'resource_transferred'
        | 'resource_archived'
        | 'resource_unarchived'
        | 'resource_deleted'
        | 'resource_restored'
      readonly resource: LifecycleResource
    }
