import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { printTerm } from '#shared/domain/inbox-language.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { inboxStates } from './inbox-query.ts'
import { inboxText } from './messages.ts'
import { searchText } from './search-messages.ts'

/** What narrows the list beside words; a click takes one away. What words are typed into follows the last of them. */
export function FilterTokens(props: { readonly filter: InboxFilter; readonly children: ReactNode }) {
  const { filter } = props
  const { inbox } = useConsole()
  const box = useRef<HTMLDivElement>(null)
  const count = filter.terms?.length ?? 0

  // The one that came last is seen where not all have room.
  useEffect(() => {
    if (count > 0) box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [count])

  return (
    <div className="search-tokens" ref={box}>
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
      {filter.terms?.map((term) => (
        <Token
          key={printTerm(term)}
          words={printTerm(term)}
          onRemove={() => inbox.setFilter({ terms: filter.terms?.filter((each) => each !== term) ?? [] })}
        />
      ))}
      {props.children}
    </div>
  )
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
      <span className="words">{props.words}</span>
      <X size={12} aria-hidden="true" />
    </AriaButton>
  )
}
