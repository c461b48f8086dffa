/** What must hold of every run; the laws of docs/simulation.md. */
export type Law =
  | 'the view is the service'
  | 'no decision vanishes'
  | 'applied at most once'
  | 'the cursor only goes on'
  | 'tallies are counts'
  | 'undo brings back what was'
  | 'nothing breaks'

/** A run that came to something that must not be. */
export class BrokenLaw extends Error {
  readonly law: Law

  constructor(law: Law, what: string) {
    super(`${law}: ${what}`)
    this.name = 'BrokenLaw'
    this.law = law
  }
}
