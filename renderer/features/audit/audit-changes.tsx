import { changesBetween, isSameKind, type FieldValue } from './changes-between.ts'
import type { AuditEntry } from './audit.ts'
import { auditText } from './messages.ts'

const mostShown = 60
/** Of one list; a decision may name a thousand events. */
const mostOfList = 10

/** What was there before and after, field by field; of a decision on events, what it was about and what it came to. */
export function AuditChanges(props: { readonly entry: AuditEntry }) {
  const { names } = props.entry
  const { before, after } = props.entry.record
  if (before === null && after === null)
    return (
      <section className="detail-section">
        <h3>{auditText.saysTitle}</h3>
        <p className="muted">{auditText.noChanges}</p>
      </section>
    )
  if (before === null || after === null)
    return <Fields title={auditText.saysTitle} value={before ?? after} names={names} />
  if (isSameKind(before, after)) return <Compared before={before} after={after} names={names} />
  return (
    <>
      <Fields title={auditText.aboutTitle} value={before} names={names} />
      <Fields title={auditText.cameTitle} value={after} names={names} />
    </>
  )
}

type Names = AuditEntry['names']

function said(value: FieldValue | null, names: Names): string {
  if (value === null) return auditText.none
  if (typeof value !== 'string') {
    const shown = value.slice(0, mostOfList).map((each) => said(each, names))
    return auditText.listed(shown, value.length - shown.length)
  }
  const name = names[value]
  return name === undefined ? value : `${name} (${value})`
}

function Compared(props: { readonly before: unknown; readonly after: unknown; readonly names: Names }) {
  const { names } = props
  const changes = changesBetween(props.before, props.after)
  return (
    <section className="detail-section">
      <h3>{auditText.changesTitle}</h3>
      {changes.length === 0 ? (
        <p className="muted">{auditText.nothingOtherwise}</p>
      ) : (
        <table className="audit-changes">
          <thead>
            <tr>
              <th scope="col">{auditText.field}</th>
              <th scope="col">{auditText.before}</th>
              <th scope="col">{auditText.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, mostShown).map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{path === '' ? auditText.value : path}</th>
                <td>{said(before, names)}</td>
                <td>{said(after, names)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More count={changes.length - mostShown} />
    </section>
  )
}

function Fields(props: { readonly title: string; readonly value: unknown; readonly names: Names }) {
  const fields = changesBetween(null, props.value)
  return (
    <section className="detail-section">
      <h3>{props.title}</h3>
      {fields.length === 0 ? (
        <p className="muted">{auditText.noChanges}</p>
      ) : (
        <dl className="facts">
          {fields.slice(0, mostShown).map(({ path, after }) => (
            <div key={path} style={{ display: 'contents' }}>
              <dt>{path === '' ? auditText.value : path}</dt>
              <dd>{said(after, props.names)}</dd>
            </div>
          ))}
        </dl>
      )}
      <More count={fields.length - mostShown} />
    </section>
  )
}

function More(props: { readonly count: number }) {
  return props.count > 0 ? <p className="muted">{auditText.moreFields(props.count)}</p> : null
}
