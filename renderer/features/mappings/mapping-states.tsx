import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Segments } from '../../ui/segments.tsx'
import { mappingText } from './messages.ts'

const states = ['current', 'active', 'paused', 'retired'] as const

/** Mappings of which state are shown, in the table as in the picture. */
export function MappingStates() {
  const { mappings } = useConsole()
  const state = useStore(mappings.store, ({ query }) => query.state)
  return (
    <Segments
      label={mappingText.stateLabel}
      value={state}
      choices={states.map((id) => ({ id, label: mappingText.stateName(id) }))}
      onChoose={(next) => mappings.ask({ state: next })}
    />
  )
}
