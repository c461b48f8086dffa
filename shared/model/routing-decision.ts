import { z } from 'zod'
import { mappingIdSchema, projectIdSchema } from './ids.ts'
import { destinationSchema } from './mapping.ts'
import { ruleActionSchema, wonRuleSchema } from './triage-rule.ts'

export const reasonCodeSchema = z.enum([
  'PARSED',
  'INSTALLATION_ACTIVE',
  'NO_INSTALLATION',
  'INSTALLATION_PENDING',
  'INSTALLATION_SUSPENDED',
  'INSTALLATION_REVOKED',
  'INSTALLATION_ERROR',
  'NOT_MUTED',
  'MUTED_BY_POLICY',
  'MAPPED',
  'NO_MAPPING',
  'MAPPING_PAUSED',
  'FILTERED_OUT',
  'NO_RULES',
  'NO_RULE_MATCHED',
  'RULE_MATCHED',
  'NO_CANDIDATE',
  'LOW_CONFIDENCE',
  'AMBIGUOUS',
  'AUTO_ROUTE_OFF',
  'AUTO_ROUTED',
  'UNSUPPORTED_EVENT',
  'PARSE_FAILED',
  'LIFECYCLE_EVENT',
  'NO_RESOURCE',
  'NOT_REACHED',
])
export type ReasonCode = z.infer<typeof reasonCodeSchema>

/** The steps in the order in which routing takes them; every decision records all of them. */
export const routingStepNames = ['parse', 'installation', 'policy', 'mapping', 'rules', 'evidence'] as const

export const routingStepSchema = z.object({
  step: z.enum(routingStepNames),
  outcome: z.enum(['passed', 'failed', 'ignored', 'skipped']),
  reason: reasonCodeSchema,
  /** A plain sentence for the operator, with the names and numbers that decided. */
  detail: z.string(),
  /** The triage rule that won, in the step of the rules. */
  rule: wonRuleSchema.optional(),
})
export type RoutingStep = z.infer<typeof routingStepSchema>

export const evidenceSchema = z.object({
  kind: z.enum(['commit_in_graph', 'remote_equal', 'slug_equal', 'branch_equal', 'name_similar', 'sibling_mapped']),
  group: z.enum(['code', 'address', 'naming', 'neighbours']),
  /** 0 to 1, before groups are combined. */
  weight: z.number(),
  sentence: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const candidateSchema = z.object({
  projectId: projectIdSchema,
  projectName: z.string(),
  /** 0 to 1: noisy-or of the strongest evidence of each group, then counter-evidence. */
  confidence: z.number(),
  evidence: z.array(evidenceSchema),
  counterEvidence: z.array(z.string()),
})
export type Candidate = z.infer<typeof candidateSchema>

export const routingOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('routed'),
    mappingIds: z.array(mappingIdSchema),
    /** Where a triage rule sent it, and which one; then no mapping did. */
    byRule: wonRuleSchema.extend({ destination: destinationSchema }).optional(),
    /** Where evidence alone sent it; then neither a mapping nor a rule did. Older decisions don't say: it is their first candidate. */
    byEvidence: z.object({ destination: destinationSchema }).optional(),
  }),
  z.object({ kind: z.literal('ignored'), reason: reasonCodeSchema, byRule: wonRuleSchema.optional() }),
  z.object({ kind: z.literal('unmatched'), reason: reasonCodeSchema }),
])
export type RoutingOutcome = z.infer<typeof routingOutcomeSchema>

export const routingDecisionSchema = z.object({
  outcome: routingOutcomeSchema,
  steps: z.array(routingStepSchema),
  /** Ranked, strongest first; empty unless the evidence step ran. */
  candidates: z.array(candidateSchema),
  /** The triage rule that won, with what it said then. */
  rule: wonRuleSchema.extend({ action: ruleActionSchema }).optional(),
})
export type RoutingDecision = z.infer<typeof routingDecisionSchema>
