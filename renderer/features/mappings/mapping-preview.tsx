import { CircleAlert } from 'lucide-react'
import type { MappingPreview, PreviewLine } from '#shared/ipc/mapping-calls.ts'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { draftText } from './draft-messages.ts'
import { mappingText } from './messages.ts'
import type { Answer } from './use-answer.ts'

/** What a mapping would do with what waits, and what it would have done with what came before. */
export function MappingPreviewPane(props: { readonly hasResource: boolean; readonly found: Answer<MappingPreview> }) {
  const { hasResource, found } = props
  const { answer, failure, isOld } = found
  return (
    <section className="dry-run" aria-label={draftText.preview} aria-busy={hasResource && isOld}>
      {!hasResource ? (
        <p className="dry-run-note">{draftText.previewFirst}</p>
      ) : failure !== null && !isOld ? (
        <p className="dry-run-note bad" role="alert">
          <CircleAlert size={15} aria-hidden="true" />
          <span>
            {draftText.previewFailed}: {failure}
          </span>
        </p>
      ) : answer === null ? (
        <p className="dry-run-note" role="status">
          {draftText.looking}
        </p>
      ) : (
        <Result preview={answer} />
      )}
    </section>
  )
}

function Result({ preview }: { readonly preview: MappingPreview }) {
  const { open, past, others } = preview
  return (
    <>
      <div className="dry-run-head" role="status">
        <p className="dry-run-count">
          {open.waiting === 0 ? null : <b className="number">{formatCount(open.takes)}</b>}{' '}
          {draftText.resolves(open.takes, open.waiting)}
        </p>
        {preview.unknownPaths === 0 ? null : <p className="muted">{draftText.unknownPaths(preview.unknownPaths)}</p>}
        {preview.waitingBelow === 0 ? null : <p className="muted">{draftText.below(preview.waitingBelow)}</p>}
        <p className="muted">{draftText.pastTakes(past.takes, past.looked)}</p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too */}
      <div className="mapping-preview" role="group" aria-label={draftText.preview} tabIndex={0}>
        {others.length === 0 ? null : (
          <>
            <h3>{draftText.othersTitle}</h3>
            <ul>
              {others.map((row) => {
                const { tone, word } = mappingText.stateWords(row.state)
                return (
                  <li key={row.id} className="dry-run-line plain">
                    <span className="dry-run-title">{row.projectName}</span>
                    <Status tone={tone}>{word}</Status>
                    <span className="dry-run-facts">
                      <span>{mappingText.filterWords(row)}</span>
                    </span>
                  </li>
                )
              })}
            </ul>
          </>
        )}
        <Lines title={draftText.waitingTitle} lines={open.lines} all={open.takes} />
        <Lines title={draftText.pastTitle} lines={past.lines} all={past.takes} />
      </div>
    </>
  )
}

function Lines(props: { readonly title: string; readonly lines: readonly PreviewLine[]; readonly all: number }) {
  const { title, lines, all } = props
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {lines.map((line) => (
          <Line key={line.eventId} line={line} />
        ))}
        {lines.length < all ? <li className="dry-run-rest muted">{draftText.shownOf(lines.length, all)}</li> : null}
      </ul>
    </>
  )
}

function Line({ line }: { readonly line: PreviewLine }) {
  const when = useNow((now) => formatMoment(now, line.receivedAt))
  return (
    <li className="dry-run-line plain">
      <span className="dry-run-title">{line.title}</span>
      <span className="muted">{when}</span>
      <span className="dry-run-facts">
        <span>{line.name}</span>
        {line.branch === null ? null : <span>{line.branch}</span>}
      </span>
    </li>
  )
}
