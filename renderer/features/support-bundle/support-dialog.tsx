import './support-dialog.css'
import { useEffect, useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { SupportPart, SupportPartId } from '#shared/ipc/support-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { download } from '../event-files/page-files.ts'
import { supportText } from './messages.ts'

/** What would go into a support bundle, part by part, before any of it is saved. */
export function SupportDialog() {
  const { client, overlays, announcer } = useConsole()
  const [parts, setParts] = useState<readonly SupportPart[] | null>(null)
  const [leftOut, setLeftOut] = useState<ReadonlySet<SupportPartId>>(new Set())
  const [words, setWords] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    let isOver = false
    client.call('support.plan', { words }).then(
      (plan) => (isOver ? undefined : setParts(plan.parts)),
      (error: unknown) => (isOver ? undefined : setFailure(failureWords(error))),
    )
    return () => {
      isOver = true
    }
  }, [client, words])

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  async function save(chosen: readonly SupportPartId[]): Promise<void> {
    setSaving(true)
    setFailure(null)
    try {
      const result = await client.call('support.save', { parts: [...chosen], words })
      if (result.kind === 'cancelled') return
      if (result.kind === 'download') download(result.name, result.base64, 'application/zip')
      announcer.note(supportText.saved(result.name, result.files, result.bytes))
      close()
    } catch (error) {
      setFailure(failureWords(error))
    } finally {
      setSaving(false)
    }
  }

  const chosen = (parts ?? []).map(({ id }) => id).filter((id) => !leftOut.has(id))
  return (
    <DialogBox title={supportText.title} isWide onClose={close}>
      <div className="support">
        <p className="muted">{supportText.intro}</p>
        {parts === null ? (
          <p role="status">{failure === null ? supportText.loading : supportText.failed}</p>
        ) : (
          <ul className="support-parts" aria-label={supportText.partsLabel}>
            {parts.map((part) => (
              <Part
                key={part.id}
                part={part}
                isIn={!leftOut.has(part.id)}
                onIn={(isIn) =>
                  setLeftOut(new Set([...leftOut].filter((id) => id !== part.id).concat(isIn ? [] : part.id)))
                }
              />
            ))}
          </ul>
        )}
        <Checkbox className="checkbox" isSelected={words} isDisabled={leftOut.has('operations')} onChange={setWords}>
          <span className="box" aria-hidden="true">
            ✓
          </span>
          {supportText.words}
        </Checkbox>
        {failure === null ? null : (
          <p className="support-failure" role="alert">
            ▲ {failure}
          </p>
        )}
        <div className="support-actions">
          <Button onPress={close}>{supportText.cancel}</Button>
          <Button look="primary" isFirst isDisabled={isSaving || chosen.length === 0} onPress={() => void save(chosen)}>
            {isSaving ? supportText.saving : supportText.save}
          </Button>
        </div>
      </div>
    </DialogBox>
  )
}

function Part(props: { readonly part: SupportPart; readonly isIn: boolean; readonly onIn: (isIn: boolean) => void }) {
  const { part } = props
  const { title, what } = supportText.part(part.id)
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div className="support-part">
        <Checkbox className="checkbox" isSelected={props.isIn} onChange={props.onIn}>
          <span className="box" aria-hidden="true">
            ✓
          </span>
          <span>
            {title} <span className="support-facts">{supportText.facts(part)}</span>
            <span className="support-what">{what}</span>
          </span>
        </Checkbox>
        <Button look="quiet" label={supportText.lookAt(part.id)} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {supportText.look}
        </Button>
      </div>
      {isOpen ? (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
          <pre className="support-preview" role="group" aria-label={title} tabIndex={0}>
            {part.preview}
          </pre>
          {part.isCut ? <p className="support-facts">{supportText.cut}</p> : null}
        </>
      ) : null}
    </li>
  )
}
