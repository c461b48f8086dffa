import './completion-list.css'
import { plural } from '../../ui/format.ts'
import type { Completion } from './completion.ts'
import { searchText } from './search-messages.ts'

export const completionListId = 'search-completions'
export const completionId = (index: number): string => `${completionListId}-${index}`

/** The list below a search field, whose focus stays in the field. */
export function CompletionList(props: {
  readonly completions: readonly Completion[]
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
  readonly onPick: (completion: Completion) => void
}) {
  return (
    <div className="completions" role="listbox" id={completionListId} aria-label={searchText.completions}>
      {props.completions.map((completion, index) => (
        <div
          key={completion.typed}
          id={completionId(index)}
          className="menu-item"
          role="option"
          tabIndex={-1}
          aria-selected={props.chosen === index}
          onPointerMove={() => props.onChoose(index)}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onPick(completion)}
          onKeyDown={() => undefined}
        >
          {completion.typed}
          {completion.says === null ? null : <span className="aside">{completion.says}</span>}
          {completion.count === null ? null : (
            <span className="aside number">{plural(completion.count, 'event', 'events')}</span>
          )}
        </div>
      ))}
    </div>
  )
}
