import './search-bar.css'
import { ChevronDown, ListFilter, Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusList } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import type { MenuChoice } from '../../ui/menu-button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { closingSoonMs, inboxStates, parseTokens, wordsSoFar } from './inbox-query.ts'
import { inboxText } from './messages.ts'
import { searchText } from './search-messages.ts'

const typingPauseMs = 120

/** Filters as tokens, then words. Tokens can be typed: `state:snoozed provider:github closing:12h`. */
export function SearchBar() {
  const { inbox } = useConsole()
  const filter = useStore(inbox.store, (state) => state.query.filter)
  const [text, setText] = useState(filter.text)
  const asked = useRef(filter.text)
  const field = useRef<HTMLInputElement>(null)

  // A saved view or a command may change the words from outside.
  useEffect(() => {
    if (filter.text === asked.current) return
    asked.current = filter.text
    setText(filter.text)
  }, [filter.text])

  function ask(value: string): void {
    const { change, rest } = parseTokens(value)
    asked.current = rest
    setText(rest)
    inbox.setFilter({ ...change, text: rest })
  }

  useEffect(() => {
    const words = wordsSoFar(text)
    if (words === asked.current) return undefined
    const timer = setTimeout(() => {
      // Asked for meanwhile: once more would put the cursor back to the top.
      if (words === asked.current) return
      asked.current = words
      inbox.setFilter({ text: words })
    }, typingPauseMs)
    return () => clearTimeout(timer)
  }, [inbox, text])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Escape' && text !== '') {
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
    const isTokenLeft = Object.keys(parseTokens(text).change).length > 0
    if (isTokenLeft || text.trim() !== asked.current) ask(text)
  }

  function onChange(value: string): void {
    const isWordDone = value.endsWith(' ')
    if (isWordDone && Object.keys(parseTokens(value).change).length > 0) ask(value)
    else setText(value)
  }

  return (
    <div className="search" role="search">
      <Search size={14} aria-hidden="true" />
      <StateToken filter={filter} />
      {filter.provider === null ? null : (
        <Token words={inboxText.providerToken(filter.provider)} onRemove={() => inbox.setFilter({ provider: null })} />
      )}
      {filter.closingWithinMs === null ? null : (
        <Token
          words={inboxText.closingToken(filter.closingWithinMs)}
          onRemove={() => inbox.setFilter({ closingWithinMs: null })}
        />
      )}
      <input
        ref={field}
        data-search
        type="text"
        aria-label={inboxText.searchLabel}
        placeholder={inboxText.searchPlaceholder}
        value={text}
        maxLength={200}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
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
      <AddFilter filter={filter} />
      <Kbd keys="/" />
    </div>
  )
}

function withoutLastToken(filter: InboxFilter): Partial<InboxFilter> {
  if (filter.closingWithinMs !== null) return { closingWithinMs: null }
  if (filter.provider !== null) return { provider: null }
  return { state: 'open' }
}

function StateToken(props: { readonly filter: InboxFilter }) {
  const { inbox } = useConsole()
  const { state } = props.filter
  return (
    <MenuButton
      className="token"
      label={inboxText.stateToken(state)}
      choices={inboxStates.map((each) => ({
        id: each,
        label: inboxText.stateName(each),
        aside: searchText.typed('state', each),
        isOn: each === state,
        run: () => inbox.setFilter({ state: each }),
      }))}
    >
      {inboxText.stateToken(state)}
      <ChevronDown size={12} aria-hidden="true" />
    </MenuButton>
  )
}

function Token(props: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <AriaButton className="token" aria-label={inboxText.removeToken(props.words)} onPress={props.onRemove}>
      {props.words}
      <X size={12} aria-hidden="true" />
    </AriaButton>
  )
}

/** Those that have an adapter; another is there as long as it is filtered for. */
function offeredProviders(filtered: Provider | null): readonly Provider[] {
  return filtered === null || filtered === 'github' ? ['github'] : ['github', filtered]
}

function AddFilter(props: { readonly filter: InboxFilter }) {
  const { inbox } = useConsole()
  const { provider, closingWithinMs } = props.filter
  const choices: readonly MenuChoice[] = [
    ...offeredProviders(provider).map((each) => ({
      id: each,
      section: inboxText.providerSection,
      label: inboxText.provider(each),
      aside: searchText.typed('provider', each),
      isOn: each === provider,
      run: () => inbox.setFilter({ provider: each === provider ? null : each }),
    })),
    {
      id: 'closing',
      section: inboxText.clockSection,
      label: inboxText.closingChoice,
      aside: searchText.typed('closing', '12h'),
      isOn: closingWithinMs !== null,
      run: () => inbox.setFilter({ closingWithinMs: closingWithinMs === null ? closingSoonMs : null }),
    },
  ]
  return (
    <MenuButton className="token add" label={inboxText.addFilter} choices={choices}>
      <ListFilter size={14} aria-hidden="true" />
    </MenuButton>
  )
}
