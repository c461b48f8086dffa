import type { DeepLink } from '#shared/domain/deep-link.ts'
import type { Place } from '#shared/ipc/link-calls.ts'
import type { Console } from '../../app/console.ts'
import { openWorkspace, statusOf } from '../../app/session.ts'
import { wholeGroups } from '../inbox/inbox-query.ts'
import { openSuggestions } from '../suggestions/suggestions.ts'
import { linkText } from './messages.ts'

/** Goes where a link leads. Where that isn't here, it says so, and everything stays as it is. */
export async function followLink(app: Console, link: DeepLink | null): Promise<void> {
  if (link === null) return app.announcer.refuse(linkText.unreadable)
  const { workspaceId, target } = link
  // What was said of a link before isn't true of this one.
  app.announcer.settle()
  if (!(await enter(app, workspaceId))) return
  if (target.kind === 'screen') {
    app.overlays.close()
    return app.goTo(target.screen)
  }
  if (target.kind === 'view') {
    app.overlays.close()
    return app.goToView(target)
  }
  const place = await app.client.call('links.find', target)
  if (place === null) {
    const isLoading = statusOf(app.session.getState())?.firstLoad !== null
    return app.announcer.refuse(isLoading ? linkText.stillLoading : linkText.notHere(target.kind))
  }
  app.overlays.close()
  show(app, place)
}

/** Opens the workspace of the link, when it is another one; false where it can't be. */
async function enter(app: Console, workspaceId: string | null): Promise<boolean> {
  const state = app.session.getState()
  if (state.kind !== 'ready') return false
  if (workspaceId === null) {
    if (openWorkspace(state) !== undefined) return true
    app.announcer.refuse(linkText.noWorkspace)
    return false
  }
  if (workspaceId === state.workspaceId) return true
  const known = state.workspaces.some(({ id }) => id === workspaceId)
  if (!known) {
    app.announcer.refuse(linkText.unknownWorkspace)
    return false
  }
  await app.openWorkspace(workspaceId)
  return true
}

function show({ inbox, mappings, suggestions, navigation }: Console, place: Place): void {
  if (place.kind === 'suggestions') {
    const { state, index, id } = place
    suggestions.ask({ ...openSuggestions, state }, { index, key: id })
    return navigation.go('suggestions')
  }
  if (place.kind === 'mappings') {
    const { state, index, id } = place
    mappings.ask({ state, sort: 'newest', text: '' }, { index, key: id })
    return navigation.go('mappings')
  }
  inbox.goToPlace({
    filter: wholeGroups(place.state),
    group: { groupKey: place.groupKey, subject: place.subject },
    groupCursor: { index: place.groupIndex, key: place.groupKey },
    eventCursor: place.event === null ? null : { index: place.event.index, key: place.event.id },
  })
  navigation.go('inbox')
}
