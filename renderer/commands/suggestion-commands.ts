import type { SuggestionDetail } from '#shared/ipc/suggestion-calls.ts'
import type { Console } from '../app/console.ts'
import { acceptSuggestion, beginDecline, openSuggestion } from '../features/suggestions/decide-suggestion.ts'
import type { CommandAction } from './command.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What is decided about what is suggested. */
export function suggestionCommands(app: Console): CommandActions<'suggestion'> {
  const { suggestions, underway, decisions, bulks } = app
  const when = isOn(app, 'suggestions')
  const shown = (): SuggestionDetail | null => suggestions.store.getState().detail
  const run = (work: Promise<void>): void => void underway.add(work).catch(decisions.fail)
  const accept = (number: number): CommandAction => ({
    when,
    isOffered: () => (shown()?.candidates.length ?? 0) >= number,
    run: () => run(acceptSuggestion(app, number)),
  })
  return {
    'suggestion.accept_1': accept(1),
    'suggestion.accept_2': accept(2),
    'suggestion.accept_3': accept(3),
    'suggestion.decline': {
      when,
      isOffered: () => shown()?.candidates.some(({ isDeclined }) => !isDeclined) ?? false,
      run: () => run(beginDecline(app)),
    },
    'suggestion.open': { when, isOffered: () => shown() !== null, run: () => run(openSuggestion(app)) },
    'suggestion.accept_above': { run: () => void underway.add(bulks.planSuggestions(null)) },
  }
}
