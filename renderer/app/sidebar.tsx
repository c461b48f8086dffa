import './sidebar.css'
import { ChartLine, Inbox, ListOrdered, Plug, Settings, Sparkle, Spline } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useStore } from 'zustand'
import { closingSoon } from '../features/inbox/inbox-query.ts'
import { SavedViews } from '../features/views/saved-views.tsx'
import { shownView } from '../features/views/views.ts'
import { WorkspaceSwitcher } from '../features/workspaces/workspace-switcher.tsx'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import { NavItem } from './nav-item.tsx'
import type { Screen } from './navigation.ts'
import { statusOf } from './session.ts'

/** The workspace, its screens, and views that are worth a click. */
export function Sidebar() {
  const { inbox, session, letters } = useConsole()
  const counts = useStore(inbox.store, (state) => state.counts)
  const dead = useStore(letters.store, (state) => state.total ?? 0)
  const attention = useStore(session, (state) => statusOf(state)?.outbox.attention ?? 0) + dead
  const waiting = useStore(session, (state) => statusOf(state)?.outbox.waiting ?? 0)
  return (
    <nav className="sidebar" aria-label={appText.screensLabel}>
      <WorkspaceSwitcher />
      <ScreenItem screen="inbox" icon={Inbox} count={counts?.open} />
      <ScreenItem screen="installations" icon={Plug} count={counts?.installations} />
      <ScreenItem screen="mappings" icon={Spline} count={counts?.mappings} />
      <ScreenItem screen="suggestions" icon={Sparkle} count={counts?.suggestions} />
      <ScreenItem screen="signals" icon={ChartLine} />
      <ScreenItem
        screen="operations"
        icon={ListOrdered}
        count={attention > 0 ? attention : waiting > 0 ? waiting : undefined}
        tone={attention > 0 ? 'bad' : undefined}
      />
      <SavedViews />
      <div className="grow" />
      <ScreenItem screen="settings" icon={Settings} />
    </nav>
  )
}

function ScreenItem(props: {
  readonly screen: Screen
  readonly icon: LucideIcon
  readonly count?: number | undefined
  readonly tone?: 'bad' | undefined
}) {
  const { inbox, navigation, views, goTo } = useConsole()
  const screen = useStore(navigation.store, (state) => state.screen)
  const query = useStore(inbox.store, (state) => state.query)
  const saved = useStore(views.store, (state) => state.views)
  const isView = query === closingSoon || shownView(saved, query) !== undefined

  return (
    <NavItem
      icon={props.icon}
      label={appText.screen(props.screen)}
      isCurrent={screen === props.screen && !(props.screen === 'inbox' && isView)}
      count={props.count}
      tone={props.tone}
      onPress={() => goTo(props.screen)}
    />
  )
}
