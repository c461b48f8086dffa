import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { Sparkline } from './sparkline.tsx'
import { useVolume } from './use-volume.ts'
import { volumeText } from './volume-messages.ts'

/** A row's last thirty days. */
export function VolumeCell({ row }: { readonly row: MappingRow }) {
  const { volume } = useVolume(row)
  const sum = volume === null ? null : volume.counts.reduce((total, count) => total + count, 0)
  return (
    <span role="gridcell" className="volume" {...(sum === null ? {} : { title: volumeText.sum(sum) })}>
      {volume === null ? null : (
        <>
          <Sparkline counts={volume.counts} width={84} height={18} />
          <span className="unseen">{volumeText.sum(sum ?? 0)}</span>
        </>
      )}
    </span>
  )
}
