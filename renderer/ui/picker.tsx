import './popover.css'
import './picker.css'
import type { KeyboardEvent as ReactKeyboardEvent, ReactNode, RefObject } from 'react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Heading } from 'react-aria-components/Heading'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { Kbd } from './kbd.tsx'
import { firstItem } from './picker-choice.ts'

const moves: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])
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
  /** Whether what is found for the text is still on its way; until then, what was found before may be shown. */
  readonly isAwaited?: boolean
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
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}) {
  const { sections, text, onPick } = props
  const field = useRef<HTMLInputElement>(null)
  const first = firstItem(sections)
  useMarkedFirst(field, sections.find(({ items }) => items.length > 0)?.items[0]?.id)
  // The texts for which somebody has gone to another item than the first, or pressed Enter before it was known.
  const [movedFor, setMovedFor] = useState<string | null>(null)
  const [heldFor, setHeldFor] = useState<string | null>(null)
  const pickHeld = useEffectEvent((id: string) => {
    setHeldFor(null)
    onPick(id)
  })
  const isHeld = heldFor === text
  const firstId = first.kind === 'item' ? first.id : undefined
  useEffect(() => {
    if (isHeld && firstId !== undefined) pickHeld(firstId)
  }, [isHeld, firstId])

  function onKeyDownCapture(event: ReactKeyboardEvent): void {
    if (event.code === ownCode || event.nativeEvent.isComposing) return
    if (moves.has(event.key)) setMovedFor(text)
    setHeldFor(null)
    if (event.key !== 'Enter') return
    // The list itself acts only on an item that it has marked, which it does a little after the items are there.
    event.preventDefault()
    event.stopPropagation()
    const id = (movedFor === text ? markedItem(field.current) : undefined) ?? firstId
    if (id !== undefined) onPick(id)
    else if (first.kind === 'awaited') setHeldFor(text)
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
            <Autocomplete inputValue={text} onInputChange={props.onText}>
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
                selectionMode="none"
                onAction={(key) => onPick(String(key))}
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

/** The item that the list has marked for the field. */
function markedItem(field: HTMLInputElement | null): string | undefined {
  const id = field?.getAttribute('aria-activedescendant')
  return typeof id === 'string' ? document.getElementById(id)?.dataset.key : undefined
}

/** Autocomplete marks an item only once somebody typed; an arrow key does the same before. */
function useMarkedFirst(field: RefObject<HTMLInputElement | null>, firstId: string | undefined): void {
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
