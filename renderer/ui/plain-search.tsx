import './table.css'
import { useEffect, useState } from 'react'
import { focusList } from './focus.ts'

const typingPauseMs = 120

/** A search field that asks when typing pauses. */
export function PlainSearch(props: {
  readonly label: string
  readonly text: string
  readonly onSearch: (text: string) => void
}) {
  const { text, onSearch } = props
  const [typed, setTyped] = useState(text)
  const [known, setKnown] = useState(text)

  if (text !== known) {
    setKnown(text)
    if (text !== typed.trim()) setTyped(text)
  }

  useEffect(() => {
    if (typed.trim() === text) return undefined
    const timer = setTimeout(() => onSearch(typed.trim()), typingPauseMs)
    return () => clearTimeout(timer)
  }, [onSearch, text, typed])

  return (
    <input
      data-search
      className="plain-search"
      type="text"
      aria-label={props.label}
      placeholder={props.label}
      value={typed}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        // Whoever leaves the field has typed all of it: keys must not find the list of before.
        if (typed.trim() !== text) onSearch(typed.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return
        event.preventDefault()
        focusList()
      }}
    />
  )
}
