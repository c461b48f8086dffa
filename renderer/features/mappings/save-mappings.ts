import type { Console } from '../../app/console.ts'
import { offerFile } from '../event-files/page-files.ts'
import { mappingText } from './messages.ts'

const perPiece = 500
/** A system dialog is open: a second one would lie behind it. */
let isAsking = false

/** All that the list would show, as a CSV file. A browser gets its lines piece by piece, and offers the file as a download. */
export async function saveMappings({
  client,
  mappings,
  announcer,
  decisions,
}: Pick<Console, 'client' | 'mappings' | 'announcer' | 'decisions'>): Promise<void> {
  if (isAsking) return
  isAsking = true
  try {
    const result = await client.call('mappings.save_csv', mappings.store.getState().query)
    if (result.kind === 'cancelled') return
    let rows = result.kind === 'saved' ? result.rows : 0
    if (result.kind === 'download') {
      const pieces: string[] = [result.head]
      for (let at = 0; at < result.ids.length; at += perPiece) {
        const piece = await client.call('mappings.csv_lines', { ids: result.ids.slice(at, at + perPiece) })
        pieces.push(piece.text)
        rows += piece.rows
      }
      offerFile(result.name, new Blob(pieces, { type: 'text/csv;charset=utf-8' }))
    }
    decisions.settle()
    announcer.note(mappingText.saved(result.name, rows))
  } finally {
    isAsking = false
  }
}
