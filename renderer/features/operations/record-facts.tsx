import type { ReactNode } from 'react'
import type { Discarded, OpView } from '#shared/ipc/ops-calls.ts'
import type { RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import { useConsole } from '../../app/console-context.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { followLink } from '../links/follow-link.ts'
import { overrideLines } from '../records/policy-words.ts'
import { meanwhileWords } from './meanwhile-words.ts'
import { operationText } from './messages.ts'
import { ruleWantedLines } from './rule-now-messages.ts'

/** What a decision says of a record, and what was so at the service where it was refused over that. */
export function RecordFacts(props: { readonly op: OpView }) {
  const { intent, state, discarded } = props.op
  const record = (state.kind === 'conflict' ? state : discarded)?.record
  const sets =
    intent?.type === 'override.set'
      ? overrideLines(intent.fields)
      : record?.kind === 'rule'
        ? ruleWantedLines(record)
        : []
  return (
    <>
      {sets.length === 0 ? null : <Fact term={operationText.facts.sets} lines={sets} />}
      {record === undefined ? null : <Meanwhile record={record} />}
    </>
  )
}

function Meanwhile(props: { readonly record: RecordMeanwhile }) {
  const { record } = props
  const app = useConsole()
  const words = useNow((now) => meanwhileWords(now, record).join('\n'))
  const isMapping = record.kind === 'mapping' || record.kind === 'mapping_now'
  const target = isMapping ? ({ kind: 'mapping', id: record.id } as const) : null
  return (
    <Fact term={operationText.facts.meanwhile} lines={words.split('\n')}>
      {target === null ? null : (
        <LinkButton onPress={() => void followLink(app, { workspaceId: null, target }).catch(app.decisions.fail)}>
          {operationText.showDecided.mapping}
        </LinkButton>
      )}
    </Fact>
  )
}

/** Who gave it up, and when. */
export function DiscardedFact(props: { readonly discarded: Discarded }) {
  const words = useNow((now) => operationText.discardedWords(now, props.discarded))
  return <Fact term={operationText.facts.discarded} lines={[words]} />
}

function Fact(props: { readonly term: string; readonly lines: readonly string[]; readonly children?: ReactNode }) {
  return (
    <>
      <dt>{props.term}</dt>
      <dd>
        {props.lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {props.children}
      </dd>
    </>
  )
}
