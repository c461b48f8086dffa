import './suggestion-mark.css'
import type { SuggestionRow } from '#shared/ipc/suggestion-calls.ts'
import { Status } from '../../ui/status.tsx'
import { suggestionsText } from './messages.ts'

/** Neither mapped nor unmapped: dashed and marked until a person decides. */
export function SuggestionMark(props: { readonly row: Pick<SuggestionRow, 'state' | 'isAmbiguous'> }) {
  const { state, isAmbiguous } = props.row
  if (state === 'accepted') return <Status tone="ok">{suggestionsText.accepted}</Status>
  if (state === 'declined') return <Status tone="idle">{suggestionsText.declined}</Status>
  return (
    <span className={isAmbiguous ? 'suggestion-mark ambiguous' : 'suggestion-mark'}>
      <span aria-hidden="true">{isAmbiguous ? '≈' : '✦'}</span>
      {isAmbiguous ? suggestionsText.severalFit : suggestionsText.suggested}
    </span>
  )
}
