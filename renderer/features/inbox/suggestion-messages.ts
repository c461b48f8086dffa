import { type HitRate, hitRateWords } from '#shared/domain/hit-rate.ts'
import type { DeclineReason } from '#shared/model/suggestion.ts'
import { isolated } from '../../ui/isolated.ts'

const reasons: Readonly<Record<DeclineReason, string>> = {
  wrong_project: 'Wrong project',
  several_projects: 'Belongs to several',
  not_ours: 'Not ours',
  not_now: 'Not now',
  other: 'Other',
}

/** What is said about suggestions. */
export const suggestionText = {
  decline: 'Decline…',
  declineTitle: (project: string, subject: string) => `${isolated(project)} is not it for ${isolated(subject)}`,
  declineAnew: 'Decline the suggestion',
  declineReasons: 'Reason',
  declineNote: 'Note (optional; Enter declines for another reason)',
  reason: (reason: DeclineReason) => reasons[reason],
  declined: (project: string, subject: string) => `Declined ${isolated(project)} for ${isolated(subject)}`,
  declinedTag: 'Declined',
  nothingToDecline: 'Nothing is suggested here that could be declined.',
  record: (rate: HitRate) => `Such suggestions were ${hitRateWords(rate)}.`,
}
