import './footer-bar.css'
import { useEffect } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { useKeys } from '../commands/use-keys.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useNow } from '../ui/use-now.ts'
import { useConsole } from './console-context.ts'
import { ElsewhereState } from './elsewhere-state.tsx'
import { appText } from './messages.ts'
import { statusOf } from './session.ts'

/** Always tells: connected or not, what waits to be sent, the last decision and how to take it back. */
export function FooterBar() {
  const { session, overlays } = useConsole()
  const status = useStore(session, statusOf)
  const helpKeys = useKeys('app.keys')
  return (
    <footer className="footer-bar">
      {status === undefined ? null : (
        <>
          <Connection status={status} />
          <StoreState status={status} />
          <OutboxState status={status} />
          <ElsewhereState status={status} />
          <LoadProgress status={status} />
          <Notice status={status} />
        </>
      )}
      <LastAction />
      <span className="end">
        <AriaButton className="plain" onPress={() => overlays.open({ kind: 'keys' })}>
          <Kbd keys={helpKeys} /> {appText.keys}
        </AriaButton>
      </span>
    </footer>
  )
}

function Connection(props: { readonly status: SyncStatus }) {
  const { connection } = props.status
  const { client, decisions, overlays } = useConsole()
  const inspect = (): void => overlays.open({ kind: 'sync' })
  const retryAt = connection.kind === 'offline' ? connection.retryAt : null
  const seconds = useNow((now) => (retryAt === null ? -1 : Math.ceil((Date.parse(retryAt) - now) / 1000)))
  if (connection.kind === 'online') {
    return (
      <AriaButton className="plain connection online" aria-description={appText.inspect} onPress={inspect}>
        <span aria-hidden="true">●</span> {appText.online}
      </AriaButton>
    )
  }
  if (connection.kind === 'starting') {
    return (
      <AriaButton className="plain connection" aria-description={appText.inspect} onPress={inspect}>
        <span aria-hidden="true">○</span> {appText.starting}
      </AriaButton>
    )
  }
  const sign = (
    <AriaButton className="plain connection offline" aria-description={appText.inspect} onPress={inspect}>
      <span aria-hidden="true">○</span> {appText.offline}
    </AriaButton>
  )
  // Why, and until when, is then said above the screen.
  if (props.status.serviceTrouble !== null || props.status.syncTrouble !== null) return sign
  return (
    <>
      {sign}
      <span title={connection.why}>{appText.offlineWhy(connection.why, retryAt === null ? null : seconds)}</span>
      <AriaButton className="plain" onPress={() => void client.call('sync.retry', {}).catch(decisions.fail)}>
        {appText.retryNow}
      </AriaButton>
    </>
  )
}

function StoreState(props: { readonly status: SyncStatus }) {
  const { store } = props.status
  if (store === 'ready') return null
  return (
    <span className="failure store-away" role="status">
      ▲ {appText.storeAway(store)}
    </span>
  )
}

function OutboxState(props: { readonly status: SyncStatus }) {
  const { navigation, operations } = useConsole()
  const { syncTrouble, outbox } = props.status
  const { attention, unconfirmed, behind, held } = outbox
  // What stands behind an unconfirmed one is not sent before that, and is said with it.
  const waiting = outbox.waiting - behind
  if (waiting === 0 && attention === 0 && unconfirmed === 0) return <span>{appText.outboxEmpty}</span>
  return (
    <AriaButton
      className="plain outbox"
      onPress={() => {
        operations.show(attention + unconfirmed > 0 ? 'attention' : 'waiting')
        navigation.go('operations')
      }}
    >
      {waiting > 0 ? <span>{appText.outboxWaiting(waiting)}</span> : null}
      {waiting > 0 && held !== null && syncTrouble === null ? (
        <span className="failure">▲ {appText.outboxHeld(held.why)}</span>
      ) : null}
      {attention > 0 ? <span className="failure">▲ {appText.outboxAttention(attention)}</span> : null}
      {unconfirmed > 0 ? (
        <span>{appText.outboxUnconfirmed(unconfirmed, props.status.connection.kind === 'online', behind)}</span>
      ) : null}
    </AriaButton>
  )
}

function Notice(props: { readonly status: SyncStatus }) {
  const { client, decisions } = useConsole()
  const { notice } = props.status
  if (notice === null) return null
  return (
    <span role="status" className="told">
      <span title={notice}>▲ {notice}</span>
      <AriaButton className="plain" onPress={() => void client.call('sync.notice_read', {}).catch(decisions.fail)}>
        {appText.noticeRead}
      </AriaButton>
    </span>
  )
}

function LoadProgress(props: { readonly status: SyncStatus }) {
  const { firstLoad, reload, sample } = props.status
  if (sample.kind === 'failed') return <span className="failure">{appText.sampleFailed(sample.message)}</span>
  if (sample.kind === 'loading') {
    return <Progress words={appText.loadingSample(sample.sent, sample.total)} done={sample.sent} total={sample.total} />
  }
  if (firstLoad === null && reload !== null) {
    return <Progress words={appText.loadingAgain(reload.rows, reload.total)} done={reload.rows} total={reload.total} />
  }
  if (firstLoad === null) return null
  return (
    <Progress
      words={appText.loadingFirst(firstLoad.rows, firstLoad.total)}
      done={firstLoad.rows}
      total={firstLoad.total}
    />
  )
}

function Progress(props: { readonly words: string; readonly done: number; readonly total: number }) {
  return (
    <span className="progress" title={props.words}>
      <progress value={props.done} max={Math.max(1, props.total)} aria-label={props.words} />
      {props.words}
    </span>
  )
}

const failureShownMs = 12_000

function LastAction() {
  const { decisions, announcer } = useConsole()
  const { last, failure } = useStore(decisions.store)
  const { shown, shownMs, turn } = useStore(announcer.store)
  useEffect(() => {
    if (failure === null) return undefined
    const timer = setTimeout(() => decisions.settle(), failureShownMs)
    return () => clearTimeout(timer)
  }, [decisions, failure])
  useEffect(() => {
    if (shown === null) return undefined
    const timer = setTimeout(() => announcer.settle(), shownMs)
    return () => clearTimeout(timer)
    // The same words again is shown anew.
  }, [announcer, shown, shownMs, turn])
  if (failure !== null) {
    return (
      <span className="last failure">
        <span title={failure}>▲ {appText.notDone(failure)}</span>
      </span>
    )
  }
  if (shown !== null) {
    return (
      <span className="last">
        <span title={shown}>{shown}</span>
        {/* It takes back the last decision, not what these words tell. */}
        {last === null ? null : <Undo label={last.label} isOffered={last.undoable} isApart />}
      </span>
    )
  }
  if (last === null) return null
  return (
    <span className="last">
      <span title={last.label}>{appText.last(last.label, last.waits)}</span>
      <Undo label={last.label} isOffered={last.undoable} />
    </span>
  )
}

/** Says with its tooltip what it takes back: beside a refusal there is no room for it. */
function Undo(props: { readonly label: string; readonly isOffered: boolean; readonly isApart?: boolean }) {
  const { triage } = useConsole()
  const keys = useKeys('decision.undo')
  if (!props.isOffered) return null
  return (
    <span className={props.isApart === true ? 'undo apart' : 'undo'} title={props.label}>
      <AriaButton className="plain" onPress={() => triage.undo()}>
        {appText.undo} <Kbd keys={keys} />
      </AriaButton>
    </span>
  )
}
