import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useStore } from 'zustand'
import { classOfIntent } from '#shared/domain/intent-classes.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { mayDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DetailScroll } from '../../ui/detail-scroll.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { review } from './review.ts'
import { editButton } from '../inbox/verdict-popover.tsx'
import { followLink } from '../links/follow-link.ts'
import type { DecidedLine } from './meanwhile-messages.ts'
import { labelOf } from './label-of.ts'
import { operationText } from './messages.ts'
import { editOperation } from './edit-operation.ts'
import { editText } from './edit-messages.ts'
import { editableIntent } from './editable.ts'
import {
  hasNothingLeft,
  hasSelection,
  isSendingFutile,
  isUndo,
  isUnsent,
  needsAttention,
  waitingFor,
} from './operations.ts'
import { OpTrace } from './op-trace.tsx'
import { DiscardedFact, RecordFacts } from './record-facts.tsx'
import { useNothingOpen } from './use-nothing-open.ts'
import { WhyNot, WhyNotEditable } from './why-not.tsx'

interface Shown {
  readonly op: OpView
  /** Then there is nothing that it could be edited for. */
  readonly isNothingOpen: boolean
}

/** The decision under the cursor: its state in words, its result, and the way on. */
export function OperationDetail() {
  const { operations } = useConsole()
  const op = useStore(operations.list.store, operations.list.current)
  const scope = useStore(operations.store, (state) => state.scope)
  const isNothingOpen = useNothingOpen(op)
  return (
    <section className="detail" aria-label={operationText.detailLabel}>
      {op === undefined ? (
        <StatePanel icon={MousePointerClick} title={operationText.empty(scope)} />
      ) : (
        <>
          <DetailScroll label={operationText.scrollLabel} of={op.id}>
            <OperationFacts op={op} isNothingOpen={isNothingOpen} />
            <OpTrace op={op} />
          </DetailScroll>
          <OperationVerdicts op={op} isNothingOpen={isNothingOpen} />
        </>
      )}
    </section>
  )
}

function OperationFacts(props: Shown) {
  const { op } = props
  const words = operationText.opWords(op)
  const refused = op.state.kind === 'conflict' ? op.state : op.discarded
  const { lines: meanwhile, more } = operationText.shownDecided(refused?.decided ?? [], refused?.moreDecided)
  const note = noteOf(op.intent)
  const code = op.state.kind === 'conflict' || op.state.kind === 'rejected' ? op.state.code : (op.discarded?.code ?? '')
  return (
    <>
      <header className="detail-head">
        <h2>{labelOf(op)}</h2>
        <div className="detail-meta">
          <Status tone={words.tone} sign={words.sign}>
            {words.word}
          </Status>
          <span>{words.meaning}</span>
        </div>
      </header>
      <section className="detail-section">
        <dl className="facts">
          {op.ran !== null ? (
            <>
              <dt>{operationText.facts.result}</dt>
              <dd>{operationText.ranWords(op.ran)}</dd>
            </>
          ) : op.result === null || !hasSelection(op) ? null : (
            <>
              <dt>{operationText.facts.result}</dt>
              <dd>{operationText.resultWords(op.result)}</dd>
            </>
          )}
          {op.undoneBy === null ? null : (
            <>
              <dt>{operationText.facts.state}</dt>
              <dd>{op.againBy === null ? operationText.undone : operationText.undoneAndAgain}</dd>
            </>
          )}
          {op.again === null ? null : (
            <>
              <dt>{operationText.facts.again}</dt>
              <dd>{operationText.doesAgain}</dd>
            </>
          )}
          {op.discarded === undefined ? null : <DiscardedFact discarded={op.discarded} />}
          <WhyNot op={op} />
          <WhyNotEditable op={op} isNothingOpen={props.isNothingOpen} />
          {op.intent !== null && isUnsent(op) ? (
            <>
              <dt>{operationText.facts.away}</dt>
              <dd>{operationText.kindWords(op.state, classOfIntent[op.intent.type])}</dd>
            </>
          ) : null}
          {meanwhile.length === 0 ? null : (
            <>
              <dt>{operationText.facts.meanwhile}</dt>
              <dd>
                {meanwhile.map((line) => (
                  <Decided key={JSON.stringify(line)} line={line} />
                ))}
                {more === 0 ? null : <div>{operationText.moreDecidedWords(more)}</div>}
              </dd>
            </>
          )}
          <RecordFacts op={op} />
          {note === '' ? null : (
            <>
              <dt>{operationText.facts.note}</dt>
              <dd>{note}</dd>
            </>
          )}
          {code === '' ? null : (
            <>
              <dt>{operationText.facts.code}</dt>
              <dd>
                <code>{code}</code>
              </dd>
            </>
          )}
          <dt>{operationText.facts.id}</dt>
          <dd>
            <code>{op.id}</code>
          </dd>
        </dl>
      </section>
    </>
  )
}

/** What was written with it: whatever became of the decision, nobody has to remember the words. */
function noteOf(intent: OpView['intent']): string {
  if (intent === null) return ''
  const said = intent.type === 'event.bulk' ? intent.action : intent
  if ('note' in said) return said.note
  // A mapping is paused without a word of one's own.
  return 'reason' in said && intent.type !== 'mapping.pause' ? said.reason : ''
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

function OperationVerdicts(props: Shown) {
  const app = useConsole()
  const { operations, decisions, triage, session } = app
  const isLookOnly = useStore(session, (state) => !mayDecide(state))
  const { op } = props
  const retryKeys = useKeys('operation.retry')
  const discardKeys = useKeys('operation.discard')
  const editKeys = useKeys('operation.edit')

  async function retry(): Promise<void> {
    const again = await operations.retry()
    if (again?.state.kind === 'awaiting_confirmation') await review(app, again)
  }

  if (op.state.kind === 'awaiting_confirmation') {
    return (
      <div className="verdict-bar" role="toolbar" aria-label={operationText.verdictsLabel}>
        <Button
          look="primary"
          keys={retryKeys}
          isDisabled={isLookOnly}
          onPress={() => void review(app, op).catch(decisions.fail)}
        >
          {operationText.review}
        </Button>
        <Button look="danger" keys={discardKeys} onPress={() => void operations.discard().catch(decisions.fail)}>
          {operationText.discard}
        </Button>
      </div>
    )
  }
  if (needsAttention(op)) {
    const isFutile = isSendingFutile(op)
    const waiting = waitingFor(op)
    const isEditable = editableIntent(op) !== null && !props.isNothingOpen
    const isEditFirst = isEditable && isFutile && waiting === null && !isLookOnly && !hasNothingLeft(op)
    const isDiscardFirst = waiting === null && !isEditFirst && (isFutile || isLookOnly)
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
        {isEditable ? (
          <Button
            id={editButton}
            look={isEditFirst ? 'primary' : 'plain'}
            keys={editKeys}
            isDisabled={isLookOnly}
            onPress={() => void editOperation(app, op).catch(decisions.fail)}
          >
            {editText.edit}
          </Button>
        ) : null}
        {isFutile ? null : (
          <Button
            look={isLookOnly ? 'plain' : 'primary'}
            keys={retryKeys}
            isDisabled={isLookOnly}
            onPress={() => void retry().catch(decisions.fail)}
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
        <Button onPress={() => triage.takeBack(op)}>{operationText.undo}</Button>
      ) : op.redoable && !isLookOnly ? (
        <Button onPress={() => triage.redo(op.id)}>{operationText.redo}</Button>
      ) : (
        <span className="grow">{isUndo(op) ? op.notUndoable : operationText.nothingToDo}</span>
      )}
    </div>
  )
}
