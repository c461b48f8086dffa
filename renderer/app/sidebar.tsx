import './sidebar.css'
import { Clock, Inbox, ListOrdered, Plug, Settings, Spline } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import { closingSoon } from '../features/inbox/inbox-query.ts'
import { settingsText } from '../features/settings/messages.ts'
import { WorkspaceSwitcher } from '../features/workspaces/workspace-switcher.tsx'
import { formatCount } from '../ui/format.ts'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import type { Screen } from './navigation.ts'
import { statusOf } from './session.ts'

/** The workspace, its screens, and views that are worth a click. */
export function Sidebar() {
  const { inbox, session, overlays } = useConsole()
  const counts = useStore(inbox.store, (state) => state.counts)
  const attention = useStore(session, (state) => statusOf(state)?.outbox.attention ?? 0)
  const waiting = useStore(session, (state) => statusOf(state)?.outbox.waiting ?? 0)
  return (
    <nav className="sidebar" aria-label={appText.screensLabel}>
      <WorkspaceSwitcher />
      <ScreenItem screen="inbox" icon={Inbox} count={counts?.open} />
      <ScreenItem screen="installations" icon={Plug} count={counts?.installations} />
      <ScreenItem screen="mappings" icon={Spline} count={counts?.mappings} />
      <ScreenItem
        screen="operations"
        icon={ListOrdered}
        count={attention > 0 ? attention : waiting > 0 ? waiting : undefined}
        tone={attention > 0 ? 'bad' : undefined}
      />
      <h2 className="nav-caption">{appText.savedViews}</h2>
      <SavedClosing count={counts?.closingWithin12h} />
      <div className="grow" />
      <NavItem
        icon={Settings}
        label={settingsText.title}
        onPress={() => overlays.open({ kind: 'settings' })}
        isCurrent={false}
      />
    </nav>
  )
}

function ScreenItem(props: {
  readonly screen: Screen
  readonly icon: LucideIcon
  readonly count?: number | undefined
  readonly tone?: 'bad' | undefined
}) {
  const { inbox, navigation, goTo } = useConsole()
  const screen = useStore(navigation.store, (state) => state.screen)
  const isClosing = useStore(inbox.store, (state) => state.query === closingSoon)

  return (
    <NavItem
      icon={props.icon}
      label={appText.screen(props.screen)}
      isCurrent={screen === props.screen && !(props.screen === 'inbox' && isClosing)}
      count={props.count}
      tone={props.tone}
      onPress={() => goTo(props.screen)}
    />
  )
}

function SavedClosing(props: { readonly count: number | undefined }) {
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

function NavItem(props: {
  readonly icon: LucideIcon
  readonly label: string
  readonly isCurrent: boolean
  readonly onPress: () => void
  readonly count?: number | undefined
  readonly tone?: 'warn' | 'bad' | undefined
}) {
  const Sign = props.icon
  return (
    <AriaButton
      className="nav-item"
      onPress={props.onPress}
      {...(props.isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <Sign className="sign" size={15} strokeWidth={1.6} aria-hidden="true" />
      <span className="label">{props.label}</span>
      {props.count === undefined ? null : (
        <span className={`count ${props.tone ?? ''}`}>{formatCount(props.count)}</span>
      )}
    </AriaButton>
  )
}
