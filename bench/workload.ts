import { z } from 'zod'

/** One measured figure of a workload; `ratio` is its value against `against`, taken in the same run. */
export const measuredRowSchema = z.strictObject({
  measure: z.string(),
  value: z.number(),
  unit: z.string(),
  /** What the figure is held against, in words; null when the limit is absolute. */
  against: z.string().nullable(),
  ratio: z.number().nullable(),
  /** The limit in words, such as `≥ 3 × plain`; null for a figure that is only reported. */
  limit: z.string().nullable(),
  pass: z.boolean(),
})
export type MeasuredRow = z.infer<typeof measuredRowSchema>

/** A figure that this machine can't give, and why: neither a pass nor a miss. */
export const unmeasuredRowSchema = z.strictObject({ measure: z.string(), notMeasured: z.string() })

export const workloadRowSchema = z.union([measuredRowSchema, unmeasuredRowSchema])
export type WorkloadRow = z.infer<typeof workloadRowSchema>

export const workloadResultSchema = z.strictObject({ rows: z.array(workloadRowSchema).min(1).readonly() })
export type WorkloadResult = z.infer<typeof workloadResultSchema>

export type Workload = {
  /** As in the quality figures: P1 … P13. */
  readonly id: string
  readonly title: string
  run(): Promise<WorkloadResult>
}
