import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { DestinationMark } from '../../ui/destination-mark.tsx'
import { Status } from '../../ui/status.tsx'
import { Tag } from '../../ui/tag.tsx'
import { mappingText } from './messages.ts'

/** The two cells of a mapping's row that say where it goes and whether it does. */
export function MappingStanding({ row }: { readonly row: MappingRow }) {
  const words = mappingText.stateWords(row.state)
  return (
    <>
      <span role="gridcell" className="with-mark strong">
        <span>{row.projectName}</span>
        <DestinationMark kind={row.destinationKind} />
        {row.unsynced ? <Tag sign="↑">{mappingText.unsynced}</Tag> : null}
      </span>
      <span role="gridcell">
        <Status tone={words.tone}>{words.word}</Status>
      </span>
    </>
  )
}
