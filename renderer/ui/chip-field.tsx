import './chip-field.css'
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'

/** Words for a chip's two buttons. */
export interface ChipWords {
  readonly edit: (value: string) => string
  readonly remove: (value: string) => string
}

/** One value of a list. */
export function Chip(props: {
  readonly value: string
  readonly label: string
  readonly words: ChipWords
  readonly onEdit?: (() => void) | undefined
  readonly onRemove: () => void
}) {
  const { label, words, onEdit } = props
  return (
    <span className="chip">
      {onEdit === undefined ? (
        <span className="chip-text">{label}</span>
      ) : (
        <AriaButton className="chip-text" aria-label={words.edit(label)} onPress={onEdit}>
          {label}
        </AriaButton>
      )}
      <AriaButton className="chip-remove" aria-label={words.remove(label)} onPress={props.onRemove}>
        <X size={12} aria-hidden="true" />
      </AriaButton>
    </span>
  )
}

/** A list of texts: Enter or a comma ends one, Backspace in the empty field and a press on a chip take one up again. */
export function ChipField(props: {
  readonly label: string
  readonly placeholder: string
  readonly values: readonly string[]
  readonly longest: number
  readonly words: ChipWords
  readonly onChange: (values: string[]) => void
}) {
  const { values, onChange } = props
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)

  function end(): void {
    const added = text.trim()
    setText('')
    if (added !== '' && !values.includes(added)) onChange([...values, added])
  }

  function takeUp(value: string): void {
    end()
    onChange(values.filter((each) => each !== value))
    setText(value)
    field.current?.focus()
  }

  return (
    <div className="chip-field">
      {values.map((value) => (
        <Chip
          key={value}
          value={value}
          label={value}
          words={props.words}
          onEdit={() => takeUp(value)}
          onRemove={() => onChange(values.filter((each) => each !== value))}
        />
      ))}
      <input
        ref={field}
        className="chip-input"
        aria-label={props.label}
        placeholder={props.placeholder}
        value={text}
        maxLength={props.longest}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={end}
        onKeyDown={(event) => {
          const last = values.at(-1)
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault()
            end()
          } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
            event.preventDefault()
            takeUp(last)
          }
        }}
      />
    </div>
  )
}
