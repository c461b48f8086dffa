import './search-bar.css'
import { ListFilter, Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import { parseSearch } from '#shared/domain/inbox-language.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusList } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import type { Completion } from './completion.ts'
import { CompletionList, completionId, completionListId } from './completion-list.tsx'
import { FilterTokens } from './filter-tokens.tsx'
import { hasFilters, isTypedOut, refusalOf, typedChange, wordsSoFar } from './inbox-query.ts'
import { inboxText } from './messages.ts'
import { searchText } from './search-messages.ts'
import { useCompletions } from './use-completions.ts'

const typingPauseMs = 120

/** Whether what may follow is looked for, also before anything is typed, and which of it is marked. */
interface Offer {
  readonly isOpen: boolean
  readonly isAsked: boolean
  readonly chosen: number | null
}
const closed: Offer = { isOpen: false, isAsked: false, chosen: null }

/** Filters as tokens, then words. Tokens can be typed: `state:snoozed repo:acme/* -type:push`. */
export function SearchBar() {
  const { inbox, announcer } = useConsole()
  const filter = useStore(inbox.store, (state) => state.query.filter)
  const [text, setText] = useState(filter.text)
  const asked = useRef(filter.text)
  const field = useRef<HTMLInputElement>(null)
  const [offer, setOffer] = useState<Offer>(closed)
  const completions = useCompletions(text, { ...offer, state: filter.state })
  const chosen = offer.chosen === null ? undefined : completions[offer.chosen]
  const isOffering = completions.length > 0
  const refusal = refusalOf(filter, text)
  const refused = refusal === undefined ? null : searchText.doubt(refusal)

  // A saved view or a command may change the words from outside.
  useEffect(() => {
    if (filter.text === asked.current) return
    asked.current = filter.text
    setText(filter.text)
  }, [filter.text])

  /** `goesOn`: what is typed next is a word of its own behind those that are left. */
  function ask(value: string, goesOn = false): void {
    const { filter: current } = inbox.store.getState().query
    if (refusalOf(current, value) !== undefined) return setText(value)
    const parsed = parseSearch(value)
    asked.current = parsed.text
    setText(goesOn && parsed.text !== '' ? `${parsed.text} ` : parsed.text)
    inbox.setFilter(typedChange(current, parsed))
  }

  useEffect(() => {
    if (refused !== null) announcer.refuse(refused)
  }, [announcer, refused])

  useEffect(() => {
    if (refused !== null) return undefined
    const words = wordsSoFar(text)
    if (words === asked.current) return undefined
    const timer = setTimeout(() => {
      // Asked for meanwhile: once more would put the cursor back to the top.
      if (words === asked.current) return
      asked.current = words
      inbox.setFilter({ text: words })
    }, typingPauseMs)
    return () => clearTimeout(timer)
  }, [inbox, text, refused])

  function pick({ result }: Completion): void {
    // A name or a sign is followed by what may stand behind it.
    setOffer({ ...closed, isOpen: true, isAsked: !result.endsWith(' ') })
    onChange(result, result.length)
  }

  /** All filters, for who doesn't know their names. */
  function offerAll(): void {
    if (text !== '' && !text.endsWith(' ')) onChange(`${text} `, text.length + 1)
    setOffer({ ...closed, isOpen: true, isAsked: true })
    field.current?.focus()
  }

  /** Keys of the list of what may follow; whether it was one. */
  function onOfferKey({ key, altKey }: KeyboardEvent<HTMLInputElement>): boolean {
    if (key === 'ArrowDown' && altKey && !isOffering) setOffer({ ...closed, isOpen: true, isAsked: true })
    else if (!isOffering) return false
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const from = offer.chosen ?? (key === 'ArrowDown' ? -1 : completions.length)
      const by = key === 'ArrowDown' ? 1 : -1
      setOffer({ ...offer, chosen: (from + by + completions.length) % completions.length })
    } else if (key === 'Escape') setOffer(closed)
    else if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) pick(chosen)
    else return false
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (onOfferKey(event)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      event.stopPropagation()
      ask('')
    } else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      focusList()
    } else if (event.key === 'Backspace' && text === '') {
      inbox.setFilter(withoutLastToken(filter))
    }
  }

  /** Whoever leaves the field has typed all of it: keys must not find the list of before. */
  function onBlur(): void {
    setOffer(closed)
    const parsed = parseSearch(text)
    if (hasFilters(parsed) || parsed.text !== asked.current) ask(text)
  }

  function onChange(value: string, cursor: number | null): void {
    if (isTypedOut(value, cursor)) ask(value, true)
    // A blank that follows what became a token has nothing before it.
    else setText(value.trim() === '' ? '' : value)
  }

  return (
    <div className="search" role="search">
      <Search size={14} aria-hidden="true" />
      <FilterTokens filter={filter}>
        <input
          ref={field}
          data-search
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOffering}
          aria-controls={isOffering ? completionListId : undefined}
          aria-activedescendant={chosen === undefined ? undefined : completionId(completions.indexOf(chosen))}
          aria-label={inboxText.searchLabel}
          placeholder={filter.terms === undefined ? inboxText.searchPlaceholder : ''}
          value={text}
          aria-invalid={refused === null ? undefined : true}
          spellCheck={false}
          onChange={(event) => {
            setOffer({ ...closed, isOpen: true })
            onChange(event.target.value, event.target.selectionEnd)
          }}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </FilterTokens>
      {text === '' ? null : (
        <AriaButton
          className="token add"
          aria-label={inboxText.clearSearch}
          onPress={() => {
            ask('')
            field.current?.focus()
          }}
        >
          <X size={14} aria-hidden="true" />
        </AriaButton>
      )}
      <AriaButton className="token add" aria-label={inboxText.addFilter} onPress={offerAll}>
        <ListFilter size={14} aria-hidden="true" />
      </AriaButton>
      <Kbd keys="/" />
      {isOffering ? (
        <CompletionList
          completions={completions}
          chosen={offer.chosen}
          onChoose={(index) => (index === offer.chosen ? undefined : setOffer({ ...offer, chosen: index }))}
          onPick={pick}
        />
      ) : refused === null ? null : (
        <p className="search-refused" aria-hidden="true">
          ▲ {refused}
        </p>
      )}
      <span className="unseen" role="status">
        {isOffering ? searchText.offered(completions.length) : ''}
      </span>
    </div>
  )
}

function withoutLastToken(filter: InboxFilter): Partial<InboxFilter> {
  if (filter.terms !== undefined) return { terms: filter.terms.slice(0, -1) }
  if (filter.closingWithinMs !== null) return { closingWithinMs: null }
  if (filter.provider !== null) return { provider: null }
  return { state: 'open' }
}
