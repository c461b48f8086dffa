import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import type { ProjectId, ResourceId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { DeclineReason } from '#shared/model/suggestion.ts'
import type { DecisionInput } from '../operations/decisions.ts'
import { suggestionText } from './suggestion-messages.ts'
import type { Refused } from './verdict.ts'

/** What a decline is about, fixed when it is asked for. */
export interface DeclineTarget {
  readonly resourceId: ResourceId
  readonly projectId: ProjectId
  readonly projectName: string
  readonly signature: string
  /** The resource, by name. */
  readonly subject: string
  /** The refused one that is edited. */
  readonly replaces?: Refused & { readonly intent: Extract<Intent, { readonly type: 'suggestion.decline' }> }
}

/** The suggestion of that number, from 1, or the first that nobody declined; null where there is none. */
export function declineTargetOf(
  { resourceId, resourceName, candidates }: Pick<EventDetail, 'resourceId' | 'resourceName' | 'candidates'>,
  number?: number,
): DeclineTarget | null {
  const candidate = number === undefined ? candidates.find(({ isDeclined }) => !isDeclined) : candidates[number - 1]
  if (candidate === undefined || candidate.isDeclined || resourceId === null) return null
  const { projectId, projectName, signature } = candidate
  return { resourceId, projectId, projectName, signature, subject: resourceName ?? '' }
}

export function declineOp(
  { resourceId, projectId, projectName, signature, subject, replaces }: DeclineTarget,
  said: { readonly reason: DeclineReason; readonly note: string },
): DecisionInput {
  return {
    intent: { type: 'suggestion.decline', resourceId, projectId, signature, ...said },
    label: replaces?.label ?? suggestionText.declined(projectName, subject),
    ...(replaces === undefined ? {} : { replaces: replaces.opId }),
  }
}
