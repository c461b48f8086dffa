import { useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { SavedView } from '#shared/domain/saved-views.ts'
import { mostViewName } from '#shared/domain/saved-views.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { viewText } from './messages.ts'
import { viewOfQuery } from './views.ts'

/** Names what is shown, or names a view anew. */
export function ViewName(props: { readonly view: SavedView | null }) {
  const { overlays, inbox, views, announcer } = useConsole()
  const { view } = props
  const [shown] = useState(() => view ?? viewOfQuery(inbox.store.getState().query))
  const [name, setName] = useState(view?.name ?? '')
  const [problem, setProblem] = useState<string | null>(null)

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  async function save(): Promise<void> {
    const given = name.trim()
    if (given === '') return setProblem(viewText.nameMissing)
    try {
      const { search, sort, as } = shown
      await views.change(
        view === null
          ? { kind: 'add', name: given, view: { search, sort, as } }
          : { kind: 'rename', id: view.id, name: given },
      )
      announcer.say(viewText.saved(given))
      close()
    } catch (error) {
      setProblem(failureWords(error))
    }
  }

  return (
    <DialogBox title={view === null ? viewText.saveTitle : viewText.renameTitle} onClose={close}>
      <form
        className="workspace-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{viewText.shows(shown.search)}</p>
        <div className="field">
          <label htmlFor="view-name">{viewText.name}</label>
          <input
            id="view-name"
            value={name}
            maxLength={mostViewName}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has this one field
            autoFocus
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : 'view-problem'}
            onChange={(event) => setName(event.target.value)}
          />
          {problem === null ? null : (
            <span className="problem" id="view-problem" role="alert">
              {problem}
            </span>
          )}
        </div>
        <div className="form-actions">
          <Button type="submit" look="primary">
            {view === null ? viewText.saveButton : viewText.renameButton}
          </Button>
        </div>
      </form>
    </DialogBox>
  )
}
