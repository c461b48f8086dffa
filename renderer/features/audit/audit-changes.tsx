import { changesBetween } from './changes-between.ts'
import type { AuditEntry } from './audit.ts'
import { auditText } from './messages.ts'

const mostShown = 60

/** What was there before and after, field by field; of what only one side has, that side. */
export function AuditChanges(props: { readonly entry: AuditEntry }) {
  const { record, names } = props.entry
  const { before, after } = record
  const isChange = before !== null && after !== null
  const changes = changesBetween(before, after)
  const shown = changes.slice(0, mostShown)
  const said = (value: string | null): string => {
    if (value === null) return auditText.none
    const name = names[value]
    return name === undefined ? value : `${name} (${value})`
  }
  return (
    <section className="detail-section">
      <h3>{isChange ? auditText.changesTitle : auditText.madeTitle}</h3>
      {shown.length === 0 ? (
        <p className="muted">{auditText.noChanges}</p>
      ) : (
        <table className="audit-changes">
          <thead>
            <tr>
              <th scope="col">{auditText.field}</th>
              {before === null ? null : <th scope="col">{auditText.before}</th>}
              {after === null ? null : <th scope="col">{auditText.after}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ path, before: was, after: is }) => (
              <tr key={path}>
                <th scope="row">{path}</th>
                {before === null ? null : <td>{said(was)}</td>}
                {after === null ? null : <td>{said(is)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > shown.length ? (
        <p className="muted">{auditText.moreFields(changes.length - shown.length)}</p>
      ) : null}
    </section>
  )
}
