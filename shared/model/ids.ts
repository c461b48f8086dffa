import { z } from 'zod'

const uuid = '01a1fe28-bd3c-7a0a-bea2-386fcd088ac9'

const prefixed = <P extends string>(prefix: P) =>
  z.templateLiteral([z.literal(prefix), '_', z.string().regex(/^[0-9a-f-]{36}$/)], {
    error: `Expected an id such as ${prefix}_${uuid}.`,
  })

export const installationIdSchema = prefixed('inst')
export const resourceIdSchema = prefixed('res')
export const mappingIdSchema = prefixed('map')
export const eventIdSchema = prefixed('evt')
export const projectIdSchema = prefixed('prj')
export const opIdSchema = prefixed('op')
export const providerAppIdSchema = prefixed('app')
export const tokenIdSchema = prefixed('tok')
export const gitSignalIdSchema = prefixed('sig')
export const buildIdSchema = prefixed('bld')
export const memberIdSchema = prefixed('mem')
export const linkIdSchema = prefixed('link')
export const feedIdSchema = prefixed('feed')
export const signalIdSchema = prefixed('sig')
export const destinationDeliveryIdSchema = prefixed('dlv')
export const auditIdSchema = prefixed('aud')
export const jobIdSchema = prefixed('job')
export const bulkIdSchema = prefixed('bulk')
export const connectionIdSchema = prefixed('conn')
export const overrideIdSchema = prefixed('ovr')
export const ruleIdSchema = prefixed('rule')
export const suggestionIdSchema = prefixed('sug')
/** Workspaces and tenants carry bare UUIDs: other systems know them by these. */
export const workspaceIdSchema = z.string().regex(/^[0-9a-f-]{36}$/, `Expected an id such as ${uuid}.`)

export type InstallationId = z.infer<typeof installationIdSchema>
export type ResourceId = z.infer<typeof resourceIdSchema>
export type MappingId = z.infer<typeof mappingIdSchema>
export type BuildId = z.infer<typeof buildIdSchema>
export type EventId = z.infer<typeof eventIdSchema>
export type ProjectId = z.infer<typeof projectIdSchema>
export type OpId = z.infer<typeof opIdSchema>
export type ProviderAppId = z.infer<typeof providerAppIdSchema>
export type MemberId = z.infer<typeof memberIdSchema>
export type LinkId = z.infer<typeof linkIdSchema>
export type FeedId = z.infer<typeof feedIdSchema>
export type ConnectionId = z.infer<typeof connectionIdSchema>
export type SignalId = z.infer<typeof signalIdSchema>
export type SuggestionId = z.infer<typeof suggestionIdSchema>
export type DestinationDeliveryId = z.infer<typeof destinationDeliveryIdSchema>
export type JobId = z.infer<typeof jobIdSchema>
export type RuleId = z.infer<typeof ruleIdSchema>
export type BulkId = z.infer<typeof bulkIdSchema>
export type WorkspaceId = z.infer<typeof workspaceIdSchema>
