import { z } from 'zod'
import { eventIdSchema, installationIdSchema, mappingIdSchema, resourceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { destinationIdSchema, destinationKindSchema, destinationSchema, mappingFilterSchema } from '../model/mapping.ts'
import { frozenSelectionSchema } from '../model/operation.ts'
import { providerSchema } from '../model/provider.ts'
import { mappingRowSchema } from './catalog-calls.ts'
import { call } from './call.ts'
import { windowSchema } from './window-schema.ts'

/** Which mappings are meant: what the list asks for, without its window. */
const matchingSchema = {
  state: z.enum(['current', 'active', 'paused', 'retired']),
  text: z.string().max(200).default(''),
} as const

/** How many of some mappings are in which state, and what all of them carried. */
const tallySchema = z.object({
  mappings: z.int(),
  active: z.int(),
  paused: z.int(),
  retired: z.int(),
  carried: z.int(),
})
export type RoutingTally = z.infer<typeof tallySchema>

/** A resource, or what is left of a provider's once the largest are shown. */
const routedResourceSchema = z.object({
  key: z.string(),
  /** Null for the rest. */
  id: resourceIdSchema.nullable(),
  provider: providerSchema,
  account: z.string(),
  name: z.string(),
  /** How many it stands for. */
  resources: z.int(),
  tally: tallySchema,
})
export type RoutedResource = z.infer<typeof routedResourceSchema>

/** A project or feed, or what is left of them once the largest are shown. */
const routedDestinationSchema = z.object({
  key: z.string(),
  /** Null for the rest. */
  id: destinationIdSchema.nullable(),
  kind: destinationKindSchema,
  name: z.string(),
  destinations: z.int(),
  tally: tallySchema,
})
export type RoutedDestination = z.infer<typeof routedDestinationSchema>

const routeSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** Where it is one alone. */
  mappingId: mappingIdSchema.nullable(),
  tally: tallySchema,
})
export type RoutingLink = z.infer<typeof routeSchema>

export const routingSchema = z.object({
  tally: tallySchema,
  providers: z.array(z.object({ provider: providerSchema, resources: z.int(), tally: tallySchema })),
  resources: z.array(routedResourceSchema),
  destinations: z.array(routedDestinationSchema),
  links: z.array(routeSchema),
})
export type Routing = z.infer<typeof routingSchema>

/** A resource with its place, as something that can be mapped. */
export const resourceChoiceSchema = z.object({
  id: resourceIdSchema,
  installationId: installationIdSchema,
  provider: providerSchema,
  account: z.string(),
  fullName: z.string(),
  kind: z.string(),
  archived: z.boolean(),
  mappings: z.int(),
  openItems: z.int(),
})
export type ResourceChoice = z.infer<typeof resourceChoiceSchema>

const previewLineSchema = z.object({
  eventId: eventIdSchema,
  title: z.string(),
  /** `pull_request.opened` */
  name: z.string(),
  branch: z.string().nullable(),
  receivedAt: instantSchema,
})
export type PreviewLine = z.infer<typeof previewLineSchema>

export const mappingPreviewSchema = z.object({
  /** What waits and what it would resolve of that. */
  open: z.object({
    waiting: z.int(),
    takes: z.int(),
    /** The newest it takes. */
    lines: z.array(previewLineSchema),
    /** What the decision acts on; null where that is nothing. */
    selection: frozenSelectionSchema.nullable(),
  }),
  /** Of the newest stored events of the resource. */
  past: z.object({ looked: z.int(), takes: z.int(), lines: z.array(previewLineSchema) }),
  /** Names of events that came from the resource lately, the most frequent first. */
  names: z.array(z.string()),
  branches: z.array(z.string()),
  /** Which files an event touches is known to the service alone; so many of those it takes may be kept out by their files. */
  unknownPaths: z.int(),
  /** What waits in the projects of a group goes along. */
  waitingBelow: z.int(),
  /** Mappings of the resource that are not retired; the equal one first. */
  others: z.array(mappingRowSchema.extend({ isEqual: z.boolean() })),
})
export type MappingPreview = z.infer<typeof mappingPreviewSchema>

export const mappingCalls = {
  /**
   * All that the list would show, as CSV. Asks where to put it: the page never names a path. Where main has no window to
   * ask in, the page gets the frozen ids and asks for their lines piece by piece.
   */
  'mappings.save_csv': call(
    z.strictObject({ ...matchingSchema, sort: z.enum(['newest', 'resource', 'carried']) }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('saved'), name: z.string(), rows: z.int() }),
      z.object({ kind: z.literal('download'), name: z.string(), head: z.string(), ids: z.array(mappingIdSchema) }),
    ]),
  ),
  /** Their lines of the file, in this order; those that went away meanwhile are left out. */
  'mappings.csv_lines': call(
    z.strictObject({ ids: z.array(mappingIdSchema).min(1).max(500) }),
    z.object({ text: z.string(), rows: z.int() }),
  ),
  /** Where everything goes: the largest resources and destinations by name, the others as one. */
  'mappings.routing': call(
    z.strictObject({
      ...matchingSchema,
      provider: providerSchema.nullable(),
      resources: z.int().min(1).max(500),
      destinations: z.int().min(1).max(500),
    }),
    routingSchema,
  ),
  /** The mappings of one resource, or to one destination, those that carried most first. */
  'mappings.of': call(
    windowSchema.extend({
      state: matchingSchema.state,
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('resource'), id: resourceIdSchema }),
        z.strictObject({ kind: z.literal('destination'), id: destinationIdSchema }),
      ]),
    }),
    z.object({ total: z.int(), rows: z.array(mappingRowSchema) }),
  ),
  /** How many events each carried from each of these moments to the next, the last until now. */
  'mappings.volume': call(
    z.strictObject({
      ids: z.array(mappingIdSchema).min(1).max(200),
      starts: z.array(instantSchema).min(1).max(62),
    }),
    z.object({
      volumes: z.array(
        z.object({
          id: mappingIdSchema,
          counts: z.array(z.int()),
          /** Other mappings have the same resource: an event that several took is counted with the first of them alone. */
          isShared: z.boolean(),
        }),
      ),
    }),
  ),
  /** What a mapping would do, over what is here. Without a destination none of the others is its equal. */
  'mappings.preview': call(
    z.strictObject({
      resourceId: resourceIdSchema,
      destination: destinationSchema.nullable(),
      filter: mappingFilterSchema,
    }),
    mappingPreviewSchema,
  ),
  /** Resources that are there, of every installation. */
  'resources.search': call(windowSchema, z.object({ total: z.int(), rows: z.array(resourceChoiceSchema) })),
} as const
