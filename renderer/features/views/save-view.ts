import type { SavedView } from '#shared/domain/saved-views.ts'
import { isSameView, plainView } from '#shared/domain/saved-views.ts'
import type { InboxQuery } from '../inbox/inbox-query.ts'
import { closingSoon } from '../inbox/inbox-query.ts'
import { shownView, viewOfQuery } from './views.ts'

/** Whether what is shown is worth a view of its own: neither all of the Inbox nor a view already. */
export function canSave(views: readonly SavedView[], query: InboxQuery): boolean {
  const shown = viewOfQuery(query)
  return (
    !isSameView(shown, plainView) &&
    !isSameView(shown, viewOfQuery(closingSoon)) &&
    shownView(views, query) === undefined
  )
}
