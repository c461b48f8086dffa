import type { MappingFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Refused, Verdict } from './verdict.ts'

type MapVerdict = Extract<Verdict, { readonly kind: 'map' }>

/** The same mapping once more: what spoke for it then stays with it. */
export function mapAsBefore(
  { destination, provenance, evidence, signature, filter }: Extract<Intent, { readonly type: 'mapping.create' }>,
  projectName: string,
): MapVerdict {
  const known = signature === undefined ? {} : { signature }
  return { kind: 'map', destination, projectName, provenance, evidence, filter, ...known }
}

/** Wherever an edited mapping leads, it takes the events that the refused one would have taken. */
export function filterOf(refused: Refused | undefined): { readonly filter?: MappingFilter } {
  return refused?.intent.type === 'mapping.create' ? { filter: refused.intent.filter } : {}
}
