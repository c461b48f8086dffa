import './sync-inspector.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { supportText } from '../support-bundle/messages.ts'
import { inspectionText } from './inspection-text.ts'
import { LaneTable } from './lane-table.tsx'
import { syncText } from './messages.ts'
import { OpTable } from './op-table.tsx'
import { SyncFacts } from './sync-facts.tsx'
import { SyncHappenings } from './sync-happenings.tsx'
import { useInspection, type Inspected, type Of } from './use-inspection.ts'

/** What a button of the inspector came to; it covers the footer, which says such things elsewhere. */
interface Answer {
  readonly words: string
  readonly isBad: boolean
}

const answerShownMs = 6_000

/** How far sync is, what it does, and every operation of the outbox as it stands. */
export function SyncInspector() {
  const { overlays, client } = useConsole()
  const [of, setOf] = useState<Of>('unsettled')
  const [offset, setOffset] = useState(0)
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { shown, failure } = useInspection(client, { of, offset, turn })
  useEffect(() => {
    if (answer === null || answer.isBad) return undefined
    const timer = setTimeout(() => setAnswer(null), answerShownMs)
    return () => clearTimeout(timer)
  }, [answer])

  function tellCopied(isCopied: boolean): void {
    setAnswer({ words: isCopied ? syncText.copied : syncText.notCopied, isBad: !isCopied })
  }

  return (
    <DialogBox
      title={syncText.title}
      size="broad"
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <Tools
        shown={shown}
        answer={answer}
        onAnswer={setAnswer}
        onCopied={tellCopied}
        onDone={() => setTurn((before) => before + 1)}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <div className="dialog-body sync-inspector" role="group" aria-label={syncText.title} tabIndex={0}>
        {failure === null ? null : (
          <p className="sync-failure" role="alert">
            ▲ {failure}
          </p>
        )}
        {shown === null ? (
          <p className="muted">{failure === null ? syncText.loading : null}</p>
        ) : (
          <>
            <SyncFacts inspection={shown.inspection} />
            <LaneTable inspection={shown.inspection} />
            <OpTable
              ops={shown.ops}
              of={of}
              offset={offset}
              onOf={(next) => {
                setOf(next)
                setOffset(0)
              }}
              onOffset={setOffset}
              onCopied={tellCopied}
            />
            <SyncHappenings inspection={shown.inspection} />
          </>
        )}
      </div>
    </DialogBox>
  )
}

function Tools(props: {
  readonly shown: Inspected | null
  readonly answer: Answer | null
  readonly onAnswer: (answer: Answer) => void
  readonly onCopied: (isCopied: boolean) => void
  readonly onDone: () => void
}) {
  const { answer } = props
  const { client, session, overlays } = useConsole()
  const [isAsking, setAsking] = useState(false)
  const connection = useStore(session, (state) => statusOf(state)?.connection)

  function act(call: 'sync.pull' | 'sync.send' | 'sync.reload', words: string): void {
    setAsking(false)
    client.call(call, {}).then(
      () => {
        props.onAnswer({ words, isBad: false })
        props.onDone()
      },
      (error: unknown) => props.onAnswer({ words: failureWords(error), isBad: true }),
    )
  }

  function copy(shown: Inspected): void {
    props.onCopied(copyText(inspectionText(shown, connection)))
  }

  return (
    <>
      <div className="sync-tools">
        <Button isFirst onPress={() => act('sync.pull', syncText.pulled)}>
          {syncText.pull}
        </Button>
        <Button onPress={() => act('sync.send', syncText.sent)}>{syncText.send}</Button>
        <Button isExpanded={isAsking} onPress={() => setAsking(!isAsking)}>
          {syncText.reload}
        </Button>
        <span className={answer?.isBad === true ? 'said bad' : 'said'} role="status">
          {answer === null ? '' : `${answer.isBad ? '▲' : '✓'} ${answer.words}`}
        </span>
        <span className="end">
          <Button onPress={() => overlays.open({ kind: 'support' })}>{supportText.open}</Button>
          <Button
            isDisabled={props.shown === null}
            onPress={() => (props.shown === null ? undefined : copy(props.shown))}
          >
            {syncText.copy}
          </Button>
        </span>
      </div>
      {isAsking ? (
        <div className="sync-ask" role="alert">
          <p>
            <strong>{syncText.reloadTitle}</strong> {syncText.reloadWhat}
          </p>
          <Button look="primary" isFirst onPress={() => act('sync.reload', syncText.reloading)}>
            {syncText.reloadNow}
          </Button>
          <Button onPress={() => setAsking(false)}>{syncText.cancel}</Button>
        </div>
      ) : null}
    </>
  )
}
