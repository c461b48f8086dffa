/** What the service has against a decision. */
export class Refusal extends Error {
  readonly code: string
  readonly current: unknown
  constructor(code: string, current: unknown = null) {
    super(code)
    this.code = code
    this.current = current
  }
}
