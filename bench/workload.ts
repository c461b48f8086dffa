/** One measured figure of a workload: `ratio` is value against `against`, taken in the same run. */
export type WorkloadRow = {
  readonly measure: string
  readonly value: number
  readonly unit: string
  /** What the figure is held against, in words, or undefined when the limit is absolute. */
  readonly against: string | undefined
  readonly ratio: number | undefined
  /** The limit in words, such as `≥ 3 × plain`. */
  readonly limit: string
  readonly pass: boolean
}

export type Workload = {
  readonly id: string
  readonly title: string
  run(): Promise<{ readonly rows: readonly WorkloadRow[] }>
}
