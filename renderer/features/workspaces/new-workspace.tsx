import { useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { workspaceText } from './messages.ts'

/** Asks for a name and opens what was made. */
export function NewWorkspace() {
  const { overlays } = useConsole()
  return (
    <DialogBox title={workspaceText.newTitle} onClose={() => overlays.close()}>
      <NewWorkspaceForm onDone={() => overlays.close()} />
    </DialogBox>
  )
}

export function NewWorkspaceForm(props: { readonly onDone: () => void }) {
  const { createWorkspace } = useConsole()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function create(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await createWorkspace(name.trim())
      props.onDone()
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className="workspace-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') setProblem(workspaceText.nameMissing)
        else void create()
      }}
    >
      <div className="field">
        <label htmlFor="workspace-name">{workspaceText.name}</label>
        <input
          id="workspace-name"
          value={name}
          maxLength={120}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has this one field
          autoFocus
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'workspace-problem'}
          onChange={(event) => setName(event.target.value)}
        />
        {problem === null ? null : (
          <span className="problem" id="workspace-problem" role="alert">
            {problem}
          </span>
        )}
      </div>
      <div className="form-actions">
        <Button type="submit" look="primary" isDisabled={isBusy}>
          {workspaceText.create}
        </Button>
      </div>
    </form>
  )
}
