import { useState } from 'react'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { Button } from '../../ui/button.tsx'
import { formatCount } from '../../ui/format.ts'
import { useNow } from '../../ui/use-now.ts'
import { dayStarts } from './day-starts.ts'
import { Sparkline } from './sparkline.tsx'
import { useVolume } from './use-volume.ts'
import { volumeText } from './volume-messages.ts'

/** What a mapping carried, day by day, as bars or as a table. */
export function MappingVolume({ row }: { readonly row: MappingRow }) {
  const { volume, failure } = useVolume(row)
  const [isTable, setTable] = useState(false)
  const days = useNow((now) => dayStarts(now).join(' ')).split(' ')
  if (volume === null && failure === null) return null
  const counts = volume?.counts ?? []
  const sum = counts.reduce((total, count) => total + count, 0)
  const most = counts.indexOf(Math.max(...counts))
  return (
    <section className="detail-section mapping-volume">
      <div className="mapping-volume-head">
        <h3>{volumeText.title}</h3>
        {volume === null ? null : (
          <Button look="quiet" onPress={() => setTable(!isTable)}>
            {isTable ? volumeText.asChart : volumeText.asTable}
          </Button>
        )}
      </div>
      {volume === null ? (
        <p role="alert">
          {volumeText.failed}: {failure}
        </p>
      ) : isTable ? (
        <VolumeTable counts={counts} days={days} />
      ) : (
        <Sparkline counts={counts} width={360} height={44} />
      )}
      {volume === null ? null : (
        <p className="muted">
          {volumeText.sum(sum)}
          {sum === 0 ? '' : `, ${volumeText.most(counts[most] ?? 0, days[most] ?? '')}`}
        </p>
      )}
      {volume?.isShared === true ? <p className="muted">{volumeText.isShared}</p> : null}
    </section>
  )
}

/** The newest day first. */
function VolumeTable(props: { readonly counts: readonly number[]; readonly days: readonly string[] }) {
  const { counts, days } = props
  return (
    <table className="volume-table">
      <caption className="unseen">{volumeText.title}</caption>
      <thead>
        <tr>
          <th scope="col">{volumeText.columns.day}</th>
          <th scope="col">{volumeText.columns.events}</th>
        </tr>
      </thead>
      <tbody>
        {days
          .map((day, at) => (
            <tr key={day}>
              <th scope="row">{volumeText.day(day)}</th>
              <td>{formatCount(counts[at] ?? 0)}</td>
            </tr>
          ))
          .toReversed()}
      </tbody>
    </table>
  )
}
