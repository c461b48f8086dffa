import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { EndDifference } from './end-difference.ts'
import { recordText } from './messages.ts'
import { StopsAndStays } from './what-stops.tsx'

/** What has changed since it was decided, and what it would end now. */
export function WhatChanged(props: {
  readonly ends: IpcOutput<'records.waiting'>
  readonly difference: EndDifference
}) {
  const { ends, difference } = props
  return (
    <>
      <section className="record-since">
        <h3 id="what-changed">{recordText.difference}</h3>
        <ul aria-labelledby="what-changed">
          {difference.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {ends.now?.kind === 'installation' && !difference.isMoot ? <StopsAndStays stops={ends.now.stops} /> : null}
    </>
  )
}
