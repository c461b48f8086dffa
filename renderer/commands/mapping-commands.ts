import type { Console } from '../app/console.ts'
import type { MappingVerdict } from '../features/mappings/decide-mapping.ts'
import type { CommandActions } from './command-actions.ts'
import { focusListUnlessTyping } from '../ui/focus.ts'
import { isOn } from './is-on.ts'

/** What is decided about the mapping under the cursor, and what the screen shows of all of them. */
export function mappingCommands(app: Console): CommandActions<'mapping'> {
  const { mappings, overlays, decisions, underway } = app
  const when = isOn(app, 'mappings')
  // In the picture the list's cursor is nowhere to be seen.
  const isListed = (): boolean => when() && mappings.store.getState().view === 'table'
  const stateIs = (kind: 'active' | 'paused') => (): boolean =>
    isListed() && mappings.list.current(mappings.list.store.getState())?.state.kind === kind
  const decide = (verdict: MappingVerdict) => (): void => {
    const decided = import('../features/mappings/decide-mapping.ts').then((part) => part.decideMapping(app, verdict))
    underway.add(decided).catch(decisions.fail)
  }
  async function save(): Promise<void> {
    const { saveMappings } = await import('../features/mappings/save-mappings.ts')
    await saveMappings(app)
  }
  return {
    'mapping.create': { when, run: () => overlays.open({ kind: 'mapping', resource: null }) },
    'mapping.pause': { when: stateIs('active'), run: decide('pause') },
    'mapping.resume': { when: stateIs('paused'), run: decide('resume') },
    'mapping.retire': { when: isListed, run: decide('retire') },
    'mapping.picture': {
      when,
      run() {
        mappings.show(mappings.store.getState().view === 'table' ? 'routing' : 'table')
        // The list is there with the next frame; the picture takes the focus once it is drawn.
        requestAnimationFrame(() => requestAnimationFrame(focusListUnlessTyping))
      },
    },
    'mapping.save_csv': { when, run: () => void save().catch(decisions.fail) },
  }
}
