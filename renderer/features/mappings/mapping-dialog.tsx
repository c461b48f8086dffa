import '../rules/rule-dialog.css'
import './mappings.css'
import './mapping-dialog.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { MappingPreview, ResourceChoice } from '#shared/ipc/mapping-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { followLink } from '../links/follow-link.ts'
import { draftText } from './draft-messages.ts'
import { makeMapping } from './make-mapping.ts'
import { emptyDraft, equalOf, type MappingDraft, problemsOf } from './mapping-draft.ts'
import { MappingFields } from './mapping-fields.tsx'
import { MappingPreviewPane } from './mapping-preview.tsx'
import { useAnswer } from './use-answer.ts'

const typingPauseMs = 200

/** A mapping while it is written, beside what it would take. */
export function MappingDialog(props: { readonly resource: ResourceChoice | null }) {
  const app = useConsole()
  const { overlays, client, session } = app
  const [draft, setDraft] = useState(() => emptyDraft(props.resource))
  const [wantsToSave, setWantsToSave] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const whyNot = useStore(session, whyNotDecide)
  const { resource, destination, filter } = draft
  const problems = problemsOf(draft, wantsToSave)
  const asked = resource && { resourceId: resource.id, destination: destination?.destination ?? null, filter }
  const found = useAnswer(
    asked === null ? null : JSON.stringify(asked),
    () => (asked === null ? Promise.reject(new Error('no resource')) : client.call('mappings.preview', asked)),
    typingPauseMs,
  )
  const preview = resource === null || found.isOld ? null : found.answer
  const equal = equalOf(preview)

  function change(next: Partial<MappingDraft>): void {
    setFailure(null)
    setDraft((before) => ({ ...before, ...next }))
  }

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  async function save(): Promise<void> {
    setWantsToSave(true)
    const [wrong] = Object.keys(problemsOf(draft, true))
    if (wrong !== undefined) {
      const field = document.querySelector(`[data-field="${wrong}"] :is(button, input)`)
      if (field instanceof HTMLElement) field.focus()
      return
    }
    if (preview === null) return
    setBusy(true)
    setFailure(null)
    try {
      await makeMapping(app, draft, preview)
      close()
    } catch (error) {
      setFailure(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  // What it would take is looked at before it does.
  const isUnseen = resource !== null && preview === null
  return (
    <DialogBox title={draftText.title} onClose={close} size="broad">
      <div className="rule-dialog">
        <div className="rule-form">
          <MappingFields
            draft={draft}
            problems={problems}
            preview={resource === null ? null : found.answer}
            onChange={change}
          />
          {equal === undefined ? null : <Duplicate equal={equal} />}
        </div>
        <MappingPreviewPane hasResource={resource !== null} found={found} />
        <div className="rule-foot">
          <div className="rule-buttons">
            <Button
              look="primary"
              isDisabled={isBusy || isUnseen || equal !== undefined || whyNot !== null}
              onPress={() => void save()}
            >
              {draftText.save(preview?.open.takes ?? 0)}
            </Button>
            <Button look="quiet" onPress={close}>
              {draftText.cancel}
            </Button>
            <span className={failure === null ? 'rule-hint' : 'rule-hint lacks'} role="status">
              {whyNot ?? failure ?? ''}
            </span>
          </div>
        </div>
      </div>
    </DialogBox>
  )
}

function Duplicate({ equal }: { readonly equal: MappingPreview['others'][number] }) {
  const app = useConsole()
  const { resourceName, projectName, state, id } = equal
  return (
    <div className="mapping-duplicate" role="alert">
      <span>
        {state.kind === 'paused'
          ? draftText.duplicatePaused(resourceName, projectName)
          : draftText.duplicate(resourceName, projectName)}
      </span>
      <Button
        onPress={() =>
          void followLink(app, { workspaceId: null, target: { kind: 'mapping', id } }).catch(app.decisions.fail)
        }
      >
        {draftText.showIt}
      </Button>
    </div>
  )
}
