import { makesMappings } from '#shared/domain/bulk-kinds.ts'
import type { Bulk } from '#shared/model/bulk.ts'
import { formatCount } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { BulkWork } from './bulk-work.ts'
import { MappingsPlan } from './mappings-plan.tsx'
import { bulkText } from './messages.ts'

/** What exactly it would act on. */
export function BulkPlan(props: { readonly work: BulkWork; readonly bulk: Bulk }) {
  const { work, bulk } = props
  if (makesMappings(bulk.action)) return <MappingsPlan {...props} />
  if (bulk.count === 0) return <p role="status">{bulkText.none}</p>
  return (
    <>
      <p role="status">
        {bulkText.frozen(bulk.count, bulk.groupCount)} {bulkText.estimate(bulk)}
      </p>
      {work.matching === null || bulk.count === work.matching.shown ? null : (
        <p className="muted">{bulkText.differs(work.matching.shown)}</p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <div className="bulk-tables shows-more" role="group" aria-label={bulkText.planLabel} tabIndex={0}>
        <CountTable
          head={bulkText.byReason}
          rows={bulk.reasons.map(({ reason, count }) => ({ key: reason, name: bulkText.reason(reason), count }))}
        />
        <CountTable
          head={bulkText.byGroup(bulk.groups.length, bulk.groupCount)}
          rows={bulk.groups.map(({ groupKey, reason, subject, count }) => ({
            key: `${groupKey} ${reason}`,
            name: isolated(subject),
            count,
          }))}
        />
      </div>
    </>
  )
}

interface CountRow {
  readonly key: string
  readonly name: string
  readonly count: number
}

function CountTable(props: { readonly head: string; readonly rows: readonly CountRow[] }) {
  return (
    <table className="bulk-counts">
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{bulkText.count}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, name, count }) => (
          <tr key={key}>
            <td>{name}</td>
            <td>{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
