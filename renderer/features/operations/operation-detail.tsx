import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useStore } from 'zustand'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { mayDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { followLink } from '../links/follow-link.ts'
import type { DecidedLine } from './messages.ts'
import { operationText } from './messages.ts'
import { hasSelection, isSendingFutile, needsAttention, waitingFor } from './operations.ts'

/** The decision under the cursor: its state in words, its result, and the way on. */
export function OperationDetail() {
  const { operations } = useConsole()
  const op = useStore(operations.list.store, operations.list.current)
  const scope = useStore(operations.store, (state) => state.scope)
  return (
    <section className="detail" aria-label={operationText.detailLabel}>
      {op === undefined ? (
        <StatePanel icon={MousePointerClick} title={operationText.empty(scope)} />
      ) : (
        <>
          <div className="detail-scroll">
            <OperationFacts op={op} />
          </div>
          <OperationVerdicts op={op} />
        </>
      )}
    </section>
  )
}

function OperationFacts(props: { readonly op: OpView }) {
  const { op } = props
  const words = operationText.stateWords(op.state)
  const decided = useNow((now) => formatMoment(now, op.decidedAt))
  const meanwhile = op.state.kind === 'conflict' ? operationText.decidedLines(op.state.decided) : []
  const code = op.state.kind === 'conflict' || op.state.kind === 'rejected' ? op.state.code : null
  return (
    <>
      <header className="detail-head">
        <h2>{op.label}</h2>
        <div className="detail-meta">
          <Status tone={words.tone} sign={words.sign}>
            {words.word}
          </Status>
          <span>{words.meaning}</span>
        </div>
      </header>
      <section className="detail-section">
        <dl className="facts">
          {op.result === null || !hasSelection(op) ? null : (
            <>
              <dt>{operationText.facts.result}</dt>
              <dd>{operationText.resultWords(op.result)}</dd>
            </>
          )}
          {op.undoneBy === null ? null : (
            <>
              <dt>{operationText.facts.state}</dt>
              <dd>{operationText.undone}</dd>
            </>
          )}
          {meanwhile.length === 0 ? null : (
            <>
              <dt>{operationText.facts.meanwhile}</dt>
              <dd>
                {meanwhile.map((line) => (
                  <Decided key={JSON.stringify(line)} line={line} />
                ))}
              </dd>
            </>
          )}
          {code === null ? null : (
            <>
              <dt>{operationText.facts.code}</dt>
              <dd>
                <code>{code}</code>
              </dd>
            </>
          )}
          <dt>{operationText.facts.decided}</dt>
          <dd>{decided}</dd>
          <dt>{operationText.facts.id}</dt>
          <dd>
            <code>{op.id}</code>
          </dd>
        </dl>
      </section>
    </>
  )
}

/** What won, and the way to it. */
function Decided(props: { readonly line: DecidedLine }) {
  const { line } = props
  const app = useConsole()
  const words = useNow((now) => operationText.decidedWords(now, line))
  return (
    <div>
      {words}{' '}
      <LinkButton
        onPress={() => void followLink(app, { workspaceId: null, target: line.target }).catch(app.decisions.fail)}
      >
        {operationText.showDecided[line.target.kind]}
      </LinkButton>
    </div>
  )
}

function OperationVerdicts(props: { readonly op: OpView }) {
  const app = useConsole()
  const { operations, decisions, announcer, session } = app
  const isLookOnly = useStore(session, (state) => !mayDecide(state))
  const { op } = props
  const retryKeys = useKeys('operation.retry')
  const discardKeys = useKeys('operation.discard')

  async function takeBack(): Promise<void> {
    await decisions.takeBack(op.id)
    announcer.say(operationText.takenBack(op.label))
    await operations.refresh()
  }

  if (needsAttention(op)) {
    const isFutile = isSendingFutile(op)
    const waiting = waitingFor(op)
    const isDiscardFirst = waiting === null && (isFutile || isLookOnly)
    return (
      <div className="verdict-bar" role="toolbar" aria-label={operationText.verdictsLabel}>
        {waiting === null ? null : (
          <Button
            look="primary"
            onPress={() => void followLink(app, { workspaceId: null, target: waiting }).catch(decisions.fail)}
          >
            {operationText.lookAgain}
          </Button>
        )}
        {isFutile ? null : (
          <Button
            look={isLookOnly ? 'plain' : 'primary'}
            keys={retryKeys}
            isDisabled={isLookOnly}
            onPress={() => void operations.retry().catch(decisions.fail)}
          >
            {operationText.retry}
          </Button>
        )}
        <Button
          look={isDiscardFirst ? 'primary' : 'danger'}
          keys={discardKeys}
          onPress={() => void operations.discard().catch(decisions.fail)}
        >
          {operationText.discard}
        </Button>
      </div>
    )
  }
  return (
    <div className="verdict-bar" role="toolbar" aria-label={operationText.verdictsLabel}>
      {op.undoable && !isLookOnly ? (
        <Button onPress={() => void takeBack().catch(decisions.fail)}>{operationText.undo}</Button>
      ) : (
        <span className="grow">{operationText.nothingToDo}</span>
      )}
    </div>
  )
}
