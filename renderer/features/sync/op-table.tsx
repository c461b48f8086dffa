import { Copy } from 'lucide-react'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { ShownOp } from '#shared/ipc/sync-calls.ts'
import { opStateNames } from '#shared/model/op-state-name.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { formatTime } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { Segments } from '../../ui/segments.tsx'
import { Status } from '../../ui/status.tsx'
import { opLine, syncText } from './messages.ts'
import { opsPerPage, type Of } from './use-inspection.ts'

/** The outbox by state, and op by op. */
export function OpTable(props: {
  readonly ops: IpcOutput<'sync.ops'>
  readonly of: Of
  readonly offset: number
  readonly onOf: (of: Of) => void
  readonly onOffset: (offset: number) => void
  readonly onCopied: (isCopied: boolean) => void
}) {
  const { ops, of, offset } = props
  const { byState, rows, total } = ops
  const all = opStateNames.reduce((sum, state) => sum + byState[state], 0)
  const unsettled = all - byState.synced - byState.cancelled
  const choices = [
    { id: 'unsettled' as const, label: syncText.of('unsettled', unsettled) },
    { id: 'all' as const, label: syncText.of('all', all) },
    ...opStateNames
      .filter((state) => byState[state] > 0 || state === of)
      .map((state) => ({ id: state, label: syncText.of(state, byState[state]) })),
  ]
  return (
    <section aria-label={syncText.outbox}>
      <h3>{syncText.outbox}</h3>
      <div className="sync-states">
        <Segments<Of> label={syncText.outboxLabel} value={of} choices={choices} onChoose={props.onOf} />
      </div>
      {rows.length === 0 ? <p className="muted">{syncText.noOps}</p> : <Rows rows={rows} onCopied={props.onCopied} />}
      {total > opsPerPage ? (
        <div className="sync-pages">
          <span className="quiet">{syncText.range(offset + 1, offset + rows.length, total)}</span>
          <Button isDisabled={offset === 0} onPress={() => props.onOffset(Math.max(0, offset - opsPerPage))}>
            {syncText.newer}
          </Button>
          <Button isDisabled={offset + rows.length >= total} onPress={() => props.onOffset(offset + opsPerPage)}>
            {syncText.older}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Rows(props: { readonly rows: readonly ShownOp[]; readonly onCopied: (isCopied: boolean) => void }) {
  const { opColumns } = syncText
  return (
    <table className="sync-table ops" aria-label={syncText.outbox}>
      <thead>
        <tr>
          <th>{opColumns.op}</th>
          <th>{opColumns.what}</th>
          <th>{opColumns.state}</th>
          <th className="right">{opColumns.seq}</th>
          <th className="right">{opColumns.sent}</th>
          <th>{opColumns.depends}</th>
          <th>{opColumns.code}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {props.rows.map((op) => {
          const { tone, sign, word } = syncText.traceWords(op)
          return (
            <tr key={op.id}>
              <th scope="row" title={`${op.id}, ${op.decidedAt}`}>
                <code>…{op.id.slice(-12)}</code> <span className="quiet">{formatTime(op.decidedAt)}</span>
              </th>
              <td className="what" title={`${isolated(op.label)}, ${op.type} v${op.typeVersion}`}>
                {isolated(op.label)}{' '}
                <span className="quiet">
                  {op.type} v{op.typeVersion}
                </span>
              </td>
              <td>
                <Status tone={tone} sign={sign}>
                  {word}
                </Status>
              </td>
              <td className="right">{syncText.rows(op.seq)}</td>
              <td className="right">{syncText.times(op.sent)}</td>
              <td title={op.dependsOn.join(' ')}>
                {op.dependsOn.map((id) => (
                  <code key={id}>…{id.slice(-12)} </code>
                ))}
              </td>
              <td>{op.code === null ? '' : <code>{op.code}</code>}</td>
              <td>
                <IconButton label={syncText.copyOp(op.id)} onPress={() => props.onCopied(copyText(opLine(op)))}>
                  <Copy size={14} aria-hidden="true" />
                </IconButton>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
