import type { MappingPreview } from '#shared/ipc/mapping-calls.ts'
import type { Console } from '../../app/console.ts'
import { toldApart } from '../../ui/told-apart.ts'
import { inboxText } from '../inbox/messages.ts'
import { draftText } from './draft-messages.ts'
import { intentOf, type MappingDraft } from './mapping-draft.ts'

/** Makes the mapping of a whole draft, resolving what its preview counted, and shows it in the list. */
export async function makeMapping(
  { client, decisions, announcer, mappings, inbox }: Console,
  draft: MappingDraft,
  { open }: MappingPreview,
): Promise<void> {
  const { id: mappingId } = await client.call('ops.new_mapping_id', {})
  const intent = intentOf(draft, { mappingId, selection: open.selection })
  if (intent === null) return
  const label = inboxText.opLabel(
    {
      kind: 'map',
      destination: intent.destination,
      projectName: draft.destination === null ? '' : toldApart(draft.destination.name, draft.destination),
      provenance: 'manual',
      evidence: [],
    },
    draft.resource?.fullName ?? '',
    open.takes,
  )
  await decisions.decide([{ intent, label }], { label, undone: () => void mappings.refresh() })
  announcer.say(draftText.announce(label))
  // The newest: where it stands is known.
  mappings.ask({ state: 'current', sort: 'newest', text: '' }, { index: 0, key: mappingId })
  await inbox.refresh()
}
