import { decidedMeanwhileSchema, type DecidedMeanwhile } from '#shared/ipc/ops-calls.ts'
import { replicatedOverrideSchema, type ReplicatedOverride } from '#shared/model/policy.ts'
import { linkSchema, type Link } from '#shared/model/link.ts'
import { mappingSchema, type Mapping } from '#shared/model/mapping.ts'
import { intentSchema, opResultSchema, type Intent, type OpResult } from '#shared/model/operation.ts'
import { z } from 'zod'
import { parseSnapshotLine } from '../sync/parse-change.ts'

const linkedSchema = z.looseObject({ links: z.array(linkSchema) })
const refusedOverSchema = z.object({ items: z.array(decidedMeanwhileSchema) })

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
  parseDecidedMeanwhile(json: string): DecidedMeanwhile[] {
    const parsed = refusedOverSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data.items : []
  },

  /** Undefined where the conflict was over something else. */
  parseOverride(json: string): ReplicatedOverride | undefined {
    return replicatedOverrideSchema.safeParse(JSON.parse(json)).data
  },

  /** Undefined where the conflict was over something else. */
  parseMapping(json: string): Mapping | undefined {
    return mappingSchema.safeParse(JSON.parse(json)).data
  },

  /** Undefined where the conflict was over something else. */
  parseLinksOf(json: string): readonly Link[] | undefined {
    return linkedSchema.safeParse(JSON.parse(json)).data?.links
  },

  parseSnapshotLine,
} as const

export type StoreParsers = typeof storeParsers
