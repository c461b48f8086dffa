import './saved-views.css'
import { Bookmark, Clock, Ellipsis, Plus, Undo2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import type { SavedView } from '#shared/domain/saved-views.ts'
import { useConsole } from '../../app/console-context.ts'
import { appText } from '../../app/messages.ts'
import { NavItem } from '../../app/nav-item.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { closingSoon } from '../inbox/inbox-query.ts'
import { copyViewLink } from '../links/copy-link.ts'
import { viewText } from './messages.ts'
import { shownView } from './views.ts'
import { canSave } from './save-view.ts'

/** What is built in, then what was saved; `g` and a number open them in this order. */
export function SavedViews() {
  const { views, inbox } = useConsole()
  const all = useStore(views.store, (state) => state.views)
  const removed = useStore(views.store, (state) => state.removed)
  const counts = useStore(inbox.store, (state) => state.counts)
  return (
    <>
      <h2 className="nav-caption">{viewText.heading}</h2>
      <ClosingView count={counts?.closingWithin12h} />
      {all.map((view, at) => (
        <SavedItem key={view.id} view={view} at={at} last={all.length - 1} />
      ))}
      {removed === null ? null : <Removed view={removed.view} />}
      <SaveThis />
    </>
  )
}

function ClosingView(props: { readonly count: number | undefined }) {
  const { inbox, navigation, goToClosing } = useConsole()
  const isInbox = useStore(navigation.store, (state) => state.screen === 'inbox')
  const isClosing = useStore(inbox.store, (state) => state.query === closingSoon)
  return (
    <NavItem
      icon={Clock}
      label={appText.closingSoon}
      isCurrent={isInbox && isClosing}
      count={props.count}
      tone={props.count !== undefined && props.count > 0 ? 'warn' : undefined}
      onPress={() => goToClosing()}
    />
  )
}

function SavedItem(props: { readonly view: SavedView; readonly at: number; readonly last: number }) {
  const { view, at, last } = props
  const app = useConsole()
  const { views, inbox, navigation, overlays, announcer, decisions } = app
  const isInbox = useStore(navigation.store, (state) => state.screen === 'inbox')
  const isShown = useStore(inbox.store, (state) => shownView([view], state.query) !== undefined)
  const counted = useStore(views.store, (state) => state.counts.get(view.id))
  const isUnloaded = useStore(inbox.store, (state) => state.isUnloaded)
  const count = isUnloaded ? undefined : counted
  const move = (to: number) => () =>
    void views
      .change({ kind: 'move', id: view.id, to })
      .then(() => announcer.say(viewText.moved(view.name, to + 2)), decisions.fail)
  return (
    <div className="saved-view">
      <NavItem
        icon={Bookmark}
        label={view.name}
        isCurrent={isInbox && isShown}
        count={count?.events}
        isCounting={count?.isCounting === true}
        onPress={() => app.goToView(view)}
      />
      <MenuButton
        className="icon-button more"
        label={viewText.more(view.name)}
        choices={[
          { id: 'rename', label: viewText.rename, run: () => overlays.open({ kind: 'view-name', view }) },
          ...(at === 0 ? [] : [{ id: 'up', label: viewText.moveUp, run: move(at - 1) }]),
          ...(at === last ? [] : [{ id: 'down', label: viewText.moveDown, run: move(at + 1) }]),
          { id: 'link', label: viewText.copyLink, run: () => copyViewLink(app, view) },
          {
            id: 'remove',
            label: viewText.remove,
            run: () =>
              void views
                .change({ kind: 'remove', id: view.id })
                .then(() => announcer.say(viewText.removed(view.name)), decisions.fail),
          },
        ]}
      >
        <Ellipsis size={14} aria-hidden="true" />
      </MenuButton>
    </div>
  )
}

function Removed(props: { readonly view: SavedView }) {
  const { views, announcer, decisions } = useConsole()
  return (
    <AriaButton
      className="nav-item removed"
      onPress={() =>
        void views
          .putBack()
          .then((view) => (view === null ? undefined : announcer.say(viewText.putBack(view.name))), decisions.fail)
      }
    >
      <Undo2 className="sign" size={15} strokeWidth={1.6} aria-hidden="true" />
      <span className="label">{viewText.removed(props.view.name)}</span>
      <span className="count undo">{viewText.undo}</span>
    </AriaButton>
  )
}

function SaveThis() {
  const { views, inbox, navigation, overlays } = useConsole()
  const isInbox = useStore(navigation.store, (state) => state.screen === 'inbox')
  const query = useStore(inbox.store, (state) => state.query)
  const all = useStore(views.store, (state) => state.views)
  if (!isInbox || !canSave(all, query)) return null
  return (
    <NavItem
      icon={Plus}
      label={viewText.save}
      isCurrent={false}
      onPress={() => overlays.open({ kind: 'view-name', view: null })}
    />
  )
}
