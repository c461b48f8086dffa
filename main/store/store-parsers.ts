import { decidedMeanwhileSchema, type DecidedMeanwhile } from '#shared/ipc/ops-calls.ts'
import { replicatedOverrideSchema, type ReplicatedOverride } from '#shared/model/policy.ts'
import { changedBySchema } from '#shared/ipc/record-meanwhile.ts'
import { type RuleId, ruleIdSchema } from '#shared/model/ids.ts'
import { installationSchema } from '#shared/model/installation.ts'
import { linkSchema, type Link } from '#shared/model/link.ts'
import { mappingSchema } from '#shared/model/mapping.ts'
import { memberSchema } from '#shared/model/member.ts'
import { intentSchema, opResultSchema, type Intent, type OpResult } from '#shared/model/operation.ts'
import { triageRuleSchema } from '#shared/model/triage-rule.ts'
import { z } from 'zod'
import { parseSnapshotLine } from '../sync/parse-change.ts'

const linkedSchema = z.looseObject({ links: z.array(linkSchema) })
const refusedOverSchema = z.object({ items: z.array(decidedMeanwhileSchema), more: z.int().default(0) })
/** An older service doesn't say who it was. */
const changed = { changed: changedBySchema.default(null) }
const records = {
  mapping: mappingSchema.extend(changed),
  rule: triageRuleSchema.extend(changed),
  installation: installationSchema.extend(changed),
  link: linkSchema.extend(changed),
  member: memberSchema.extend(changed),
} as const
type Records = { readonly [K in keyof typeof records]: z.infer<(typeof records)[K]> }
const orderSchema = z.object({ order: z.array(ruleIdSchema) })

/** What reads the outbox's texts and the service's lines. Imported by `import()` alone: building the schemas takes longer than a start. */
export const storeParsers = {
  /** Null where this version doesn't know its form. */
  parseIntent(json: string): Intent | null {
    const parsed = intentSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  },

  parseResult(json: string): OpResult {
    return opResultSchema.parse(JSON.parse(json))
  },

  /** Empty where the conflict was over other things than events. */
  parseDecidedMeanwhile(json: string): { readonly items: DecidedMeanwhile[]; readonly more: number } {
    return refusedOverSchema.safeParse(JSON.parse(json)).data ?? { items: [], more: 0 }
  },

  /** Undefined where the conflict was over something else. */
  parseOverride(json: string): ReplicatedOverride | undefined {
    return replicatedOverrideSchema.safeParse(JSON.parse(json)).data
  },

  /** Undefined where the conflict was over something else. */
  parseRecord<K extends keyof Records>(kind: K, json: string): Records[K] | undefined {
    // Each schema reads the record of its kind.
    return records[kind].safeParse(JSON.parse(json)).data as Records[K] | undefined
  },

  /** Undefined where the conflict was over something else. */
  parseOrder(json: string): readonly RuleId[] | undefined {
    return orderSchema.safeParse(JSON.parse(json)).data?.order
  },

  /** Undefined where the conflict was over something else. */
  parseLinksOf(json: string): readonly Link[] | undefined {
    return linkedSchema.safeParse(JSON.parse(json)).data?.links
  },

  parseSnapshotLine,
} as const

export type StoreParsers = typeof storeParsers
