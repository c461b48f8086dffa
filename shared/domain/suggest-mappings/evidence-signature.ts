import type { Evidence } from '../../model/routing-decision.ts'

/** The sorted set of the kinds of evidence: what candidates have in common whose records are counted together. */
export function evidenceSignature(evidence: readonly Pick<Evidence, 'kind'>[]): string {
  return joined(evidence.map(({ kind }) => kind))
}

/** The same kinds in the form that records go by, however often and in whichever order somebody names them. */
export function canonicalSignature(signature: string): string {
  return joined(signature.split('+'))
}

function joined(kinds: readonly string[]): string {
  return [...new Set(kinds)].toSorted().join('+')
}

/** Whether `signature` shows no kind of evidence that `known` doesn't. */
export function isNoMoreThan(signature: string, known: string): boolean {
  const kinds = new Set(known.split('+'))
  return signature.split('+').every((kind) => kinds.has(kind))
}
