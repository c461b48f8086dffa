import './popover.css'
import './picker.css'
import type { KeyboardEvent as ReactKeyboardEvent, ReactNode, RefObject } from 'react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Heading } from 'react-aria-components/Heading'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { Kbd } from './kbd.tsx'

const moves: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])
/** Tells the arrow that the page presses by itself from anybody's. */
const ownCode = 'ChooseFirst'

export interface PickerItem {
  readonly id: string
  readonly label: string
  readonly sign?: string
  readonly icon?: LucideIcon
  readonly aside?: string
  readonly keys?: string
}

export interface PickerSection {
  readonly id: string
  readonly title: string
  readonly items: readonly PickerItem[]
}

/** One field, and what can be picked below it: the palette, and every "to…" question. */
export function Picker(props: {
  readonly title: string
  /** Whether the title is shown; the placeholder may say enough. */
  readonly isTitled: boolean
  /** What is worth knowing before one is picked. */
  readonly lead?: ReactNode
  readonly placeholder: string
  readonly emptyText: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly sections: readonly PickerSection[]
  /** Whether Enter takes the first item at once, before anything is typed. */
  readonly isFirstChosen?: boolean
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}) {
  const { sections } = props
  const field = useRef<HTMLInputElement>(null)
  const isFirstChosen = props.isFirstChosen === true || props.text !== ''
  const first = isFirstChosen ? sections.find((section) => section.items.length > 0)?.items[0] : undefined
  useChosenFirst(field, props.isFirstChosen === true ? first?.id : undefined)
  // The text for which somebody has gone to another item than the first.
  const [movedFor, setMovedFor] = useState<string | null>(null)

  function onKeyDownCapture(event: ReactKeyboardEvent): void {
    if (moves.has(event.key) && event.code !== ownCode) setMovedFor(props.text)
    // The first is marked a little after it is there: Enter doesn't wait for the mark.
    if (event.key !== 'Enter' || first === undefined) return
    // Where none is marked yet, wherever the pointer went, the list itself would do nothing.
    if (movedFor === props.text && field.current?.hasAttribute('aria-activedescendant') === true) return
    event.preventDefault()
    event.stopPropagation()
    props.onPick(first.id)
  }

  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : props.onClose())}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className={props.isTitled ? 'picker-title' : 'unseen'}>
            {props.title}
          </Heading>
          {props.lead}
          <div className="picker" role="presentation" onKeyDownCapture={onKeyDownCapture}>
            <Autocomplete inputValue={props.text} onInputChange={props.onText}>
              <TextField className="picker-field" aria-label={props.title} autoFocus>
                <Input
                  ref={field}
                  placeholder={props.placeholder}
                  role="combobox"
                  aria-expanded="true"
                  aria-haspopup="listbox"
                />
              </TextField>
              <ListBox
                className="picker-list"
                aria-label={props.title}
                // A list that comes to lie under a pointer at rest makes the browser say that it moved, by nothing.
                onPointerMove={(event) => {
                  if (event.movementX !== 0 || event.movementY !== 0) setMovedFor(props.text)
                }}
                selectionMode="none"
                onAction={(key) => props.onPick(String(key))}
                renderEmptyState={() => <div className="picker-empty">{props.emptyText}</div>}
              >
                {sections
                  .filter((section) => section.items.length > 0)
                  .map((section) => (
                    // A section with the id of an item would be its own parent: the collection is then rendered without end.
                    <ListBoxSection key={section.id} id={`section ${section.id}`}>
                      <Header>{section.title}</Header>
                      {section.items.map((item) => (
                        <ListBoxItem key={item.id} id={item.id} textValue={item.label} className="picker-item">
                          {item.sign === undefined ? null : <span aria-hidden="true">{item.sign}</span>}
                          {item.icon === undefined ? null : <item.icon size={14} aria-hidden="true" />}
                          <span className="label">{item.label}</span>
                          {item.aside === undefined ? null : <span className="aside">{item.aside}</span>}
                          {item.keys === undefined ? null : (
                            <span className="aside">
                              <Kbd keys={item.keys} />
                            </span>
                          )}
                        </ListBoxItem>
                      ))}
                    </ListBoxSection>
                  ))}
              </ListBox>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Autocomplete chooses an item only once somebody typed; an arrow key does the same before. */
function useChosenFirst(field: RefObject<HTMLInputElement | null>, firstId: string | undefined): void {
  useEffect(() => {
    if (firstId === undefined) return undefined
    const frame = requestAnimationFrame(() => {
      if (field.current === null || field.current.hasAttribute('aria-activedescendant')) return
      field.current.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', code: ownCode, bubbles: true, cancelable: true }),
      )
    })
    return () => cancelAnimationFrame(frame)
  }, [field, firstId])
}
