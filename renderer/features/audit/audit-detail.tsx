import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DetailScroll } from '../../ui/detail-scroll.tsx'
import { formatSecond } from '../../ui/format-second.ts'
import { formatMoment } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { StatePanel } from '../../ui/state-panel.tsx'
import { useNow } from '../../ui/use-now.ts'
import { AuditChanges } from './audit-changes.tsx'
import { showAbout, targetOf } from './audit-target.ts'
import { aboutOf, deedOf, whoOf } from './audit-words.ts'
import { type AuditEntry, auditOf } from './audit.ts'
import { auditText } from './messages.ts'

/** The entry under the cursor: a sentence, then who, when and what it changed. */
export function AuditDetail() {
  const audit = auditOf(useConsole())
  const entry = useStore(audit.list.store, audit.list.current)
  return (
    <section className="detail" aria-label={auditText.detailLabel}>
      {entry === undefined ? (
        <StatePanel icon={MousePointerClick} title={auditText.noneChosen} />
      ) : (
        <DetailBody entry={entry} />
      )}
    </section>
  )
}

function DetailBody(props: { readonly entry: AuditEntry }) {
  const { record, names } = props.entry
  const moment = useNow((now) => formatMoment(now, record.at))
  return (
    <>
      <DetailScroll label={auditText.scrollLabel} of={record.id}>
        <header className="detail-head">
          <h2>
            {isolated(whoOf(record))} {deedOf(record, names)}
          </h2>
          <div className="detail-meta">
            <span>{moment}</span>
          </div>
        </header>
        <Facts entry={props.entry} />
        <AuditChanges entry={props.entry} />
      </DetailScroll>
      <Verdicts entry={props.entry} />
    </>
  )
}

function Facts(props: { readonly entry: AuditEntry }) {
  const { record, names } = props.entry
  const { facts: titles } = auditText
  const day = useNow((now) => formatSecond(now, record.at))
  const about = aboutOf(record, names)
  return (
    <section className="detail-section">
      <h3>{auditText.factsTitle}</h3>
      <dl className="facts">
        <dt>{titles.when}</dt>
        <dd title={record.at}>{day}</dd>
        <dt>{titles.who}</dt>
        <dd>{whoOf(record)}</dd>
        {record.claimedActor === null ? null : (
          <>
            <dt>{titles.token}</dt>
            <dd>{record.actor}</dd>
          </>
        )}
        <dt>{titles.command}</dt>
        <dd>
          <code>{record.command}</code>
        </dd>
        <dt>{titles.about}</dt>
        <dd>
          {about === record.subject ? null : <div>{about}</div>}
          <code>{record.subject}</code>
        </dd>
        <dt>{titles.entry}</dt>
        <dd>
          <code>{record.id}</code>
        </dd>
      </dl>
    </section>
  )
}

function Verdicts(props: { readonly entry: AuditEntry }) {
  const app = useConsole()
  const { entry } = props
  const audit = auditOf(app)
  const { query } = useStore(audit.store)
  const target = targetOf(entry.record)
  const { subject } = entry.record
  const who = whoOf(entry.record)
  return (
    <div className="verdict-bar" role="toolbar" aria-label={auditText.verdictsLabel}>
      {target === null ? null : (
        <Button onPress={() => void showAbout(app, entry).catch(app.decisions.fail)}>
          {auditText.show[target.kind]}
        </Button>
      )}
      {query.subject === subject ? null : (
        <Button look="quiet" onPress={() => audit.ask({ subject })}>
          {auditText.onlyAbout}
        </Button>
      )}
      {query.actor === who ? null : (
        <Button look="quiet" onPress={() => audit.ask({ actor: who })}>
          {auditText.onlyBy(who)}
        </Button>
      )}
    </div>
  )
}
