import { z } from 'zod'
import { SwitchboardError } from '../errors/switchboard-error.ts'

export const archivableStateSchema = z.enum(['active', 'archived'])
export type ArchivableState = z.infer<typeof archivableStateSchema>

/**
 * When a project or feed is archived after the step, or throws its `illegal_transition`.
 *
 *   active ⇄ archived        (archive, unarchive)
 */
export function nextArchivedAt(
  noun: 'project' | 'feed',
  archivedAt: string | null,
  step: { readonly kind: 'archive'; readonly at: string } | { readonly kind: 'unarchive' },
): string | null {
  if (step.kind === 'archive' && archivedAt === null) return step.at
  if (step.kind === 'unarchive' && archivedAt !== null) return null
  const state: ArchivableState = archivedAt === null ? 'active' : 'archived'
  throw new SwitchboardError(`${noun}.illegal_transition`, `A ${noun} that is ${state} can't be ${step.kind}d.`, {
    details: { state },
  })
}
