import type { DeepLink } from '#shared/domain/deep-link.ts'
import { formatDeepLink, parseDeepLink } from '#shared/domain/deep-link.ts'
import type { ViewOf } from '#shared/domain/saved-views.ts'
import type { Console } from '../../app/console.ts'
import { copyText } from '../../ui/copy-text.ts'
import { viewOfQuery } from '../views/views.ts'
import { linkOf } from './link-of.ts'
import { linkText } from './messages.ts'

type Parts = Pick<Console, 'session' | 'announcer'>

/** Copies a link to what is under the cursor. */
export function copyRowLink(app: Console): void {
  const link = linkOf(app)
  if (link !== undefined) copyLink(app, link)
}

/** Copies a link to a view, by default to the one that is shown. */
export function copyViewLink(app: Parts & Pick<Console, 'inbox'>, view?: ViewOf): void {
  const state = app.session.getState()
  const { search, sort, as } = view ?? viewOfQuery(app.inbox.store.getState().query)
  const workspaceId = state.kind === 'ready' ? state.workspaceId : null
  copyLink(app, { workspaceId, target: { kind: 'view', search, sort, as } })
}

function copyLink({ announcer }: Parts, link: DeepLink): void {
  const text = formatDeepLink(link)
  if (parseDeepLink(text) === undefined) announcer.refuse(linkText.tooLong)
  else if (copyText(text)) announcer.note(linkText.copied(text))
  else announcer.refuse(linkText.notCopied)
}
