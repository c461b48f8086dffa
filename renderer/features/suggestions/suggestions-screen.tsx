import './suggestions.css'
import { ArrowDownWideNarrow, CheckCheck, SearchX, Sparkle } from 'lucide-react'
import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { SuggestionRow } from '#shared/ipc/suggestion-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { mayDecide } from '../../app/session.ts'
import { TableList } from '../../app/table-list.tsx'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { formatAge, formatConfidence, formatCount } from '../../ui/format.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { Segments } from '../../ui/segments.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { BulkNotice } from '../bulk/bulk-notice.tsx'
import { openSuggestion } from './decide-suggestion.ts'
import { suggestionsText } from './messages.ts'
import { SuggestionDetailPane } from './suggestion-detail.tsx'
import { SuggestionMark } from './suggestion-mark.tsx'
import { openSuggestions } from './suggestions.ts'

const { columns: titles } = suggestionsText
const columnsFor = (state: SuggestionRow['state']): readonly TableColumn[] => [
  { id: 'resource', title: titles.resource },
  { id: 'project', title: state === 'accepted' ? suggestionsText.columnsAccepted : titles.project },
  { id: 'state', title: titles.state },
  { id: 'confidence', title: titles.confidence, isRight: true },
  { id: 'waiting', title: titles.waiting, isRight: true },
  { id: 'changed', title: titles.changed, isRight: true },
]
const columns = { open: columnsFor('open'), accepted: columnsFor('accepted'), declined: columnsFor('declined') }
const cells = (row: SuggestionRow) => <SuggestionCells row={row} />
const states = ['open', 'accepted', 'declined'] as const
const sorts = ['surest', 'waiting', 'newest', 'resource'] as const

/** Where resources without a mapping may belong, on what evidence, and how such evidence fared. */
export function SuggestionsScreen() {
  const app = useConsole()
  const { suggestions, bulks, underway, session } = app
  const { query, counts } = useStore(suggestions.store)
  const canDecide = useStore(session, mayDecide)
  const acceptKeys = useKeys('suggestion.accept_above')
  return (
    <>
      <ScreenBar>
        <h1>{suggestionsText.title}</h1>
        <PlainSearch
          label={suggestionsText.search}
          text={query.text ?? ''}
          onSearch={(text) => suggestions.ask({ text })}
        />
        <MenuButton
          className="button plain"
          label={suggestionsText.orderLabel(query.sort)}
          choices={sorts.map((sort) => ({
            id: sort,
            label: suggestionsText.sort(sort),
            isOn: sort === query.sort,
            run: () => suggestions.ask({ sort }),
          }))}
        >
          <ArrowDownWideNarrow size={14} aria-hidden="true" />
          {suggestionsText.sort(query.sort)}
        </MenuButton>
        {canDecide ? (
          <Button keys={acceptKeys} onPress={() => void underway.add(bulks.planSuggestions(null))}>
            <CheckCheck size={14} aria-hidden="true" /> {suggestionsText.acceptAbove}
          </Button>
        ) : null}
      </ScreenBar>
      <ScreenSplit
        name="suggestions"
        label={suggestionsText.title}
        list={suggestions.list}
        detail={<SuggestionDetailPane />}
      >
        <BulkNotice />
        <div className="list-tools">
          <Segments
            label={suggestionsText.stateLabel}
            value={query.state}
            choices={states.map((id) => ({ id, label: suggestionsText.state(id, counts?.states[id] ?? null) }))}
            onChoose={(state) => suggestions.ask({ state })}
          />
          <Facets />
        </div>
        <TableList
          list={suggestions.list}
          label={suggestionsText.title}
          columns={columns[query.state]}
          cells={cells}
          failedTitle={suggestionsText.failed}
          tryAgain={suggestionsText.tryAgain}
          empty={<NoSuggestions />}
          onOpen={() => void openSuggestion(app).catch(app.decisions.fail)}
        />
      </ScreenSplit>
    </>
  )
}

const fits = ['any', 'clear', 'ambiguous'] as const

/** What narrows the list beside its state; each says how many it would leave. */
function Facets() {
  const { suggestions } = useConsole()
  const { query, counts } = useStore(suggestions.store)
  const { provider, fit } = query
  const providers = counts?.providers ?? []
  const all = providers.reduce((sum, { count }) => sum + count, 0)
  const name = provider === null ? null : providerNames[provider]
  return (
    <>
      <MenuButton
        className="button plain"
        label={suggestionsText.fitLabel(fit)}
        choices={fits.map((each) => ({
          id: each,
          label: suggestionsText.fit(each),
          isOn: each === fit,
          aside: counts === null ? '' : formatCount(counts.fits[each]),
          run: () => suggestions.ask({ fit: each }),
        }))}
      >
        {suggestionsText.fit(fit)}
      </MenuButton>
      <MenuButton
        className="button plain"
        label={suggestionsText.providerLabel(name)}
        choices={[
          {
            id: 'all',
            label: suggestionsText.provider(null),
            isOn: provider === null,
            aside: formatCount(all),
            run: () => suggestions.ask({ provider: null }),
          },
          ...providers.map((each) => ({
            id: each.provider,
            label: providerNames[each.provider],
            isOn: each.provider === provider,
            aside: formatCount(each.count),
            run: () => suggestions.ask({ provider: each.provider }),
          })),
        ]}
      >
        {suggestionsText.provider(name)}
      </MenuButton>
    </>
  )
}

function NoSuggestions() {
  const { suggestions } = useConsole()
  const { query } = suggestions.store.getState()
  const { state, provider, fit, text } = query
  if (text !== '' || provider !== null || fit !== 'any') {
    return (
      <StatePanel
        icon={SearchX}
        title={suggestionsText.nothingMatches}
        role="status"
        actions={
          <Button onPress={() => suggestions.ask({ ...openSuggestions, sort: query.sort })}>
            {suggestionsText.showAll}
          </Button>
        }
      />
    )
  }
  if (state !== 'open') return <StatePanel icon={Sparkle} title={suggestionsText.noneInState(state)} role="status" />
  return (
    <StatePanel icon={Sparkle} title={suggestionsText.noneTitle} role="status">
      <p>{suggestionsText.noneWhy}</p>
    </StatePanel>
  )
}

function SuggestionCells(props: { readonly row: SuggestionRow }) {
  const { row } = props
  const changed = useNow((now) => formatAge(now, row.changedAt))
  return (
    <>
      <span role="gridcell" className="with-mark">
        <ProviderMark provider={row.provider} />
        <span>{row.resourceName}</span>
      </span>
      <span role="gridcell" className="with-mark strong">
        <span>{row.projectName ?? suggestionsText.goneProject}</span>
        {row.others > 0 && row.state === 'open' ? (
          <Tag tone="plain">
            <span aria-hidden="true">{suggestionsText.more(row.others)}</span>
            <span className="unseen"> {suggestionsText.others(row.others)}</span>
          </Tag>
        ) : null}
        {row.unsynced ? <Tag sign="↑">{suggestionsText.unsynced}</Tag> : null}
      </span>
      <span role="gridcell">
        <SuggestionMark row={row} />
      </span>
      <span role="gridcell" className="right">
        {row.confidence === null ? '' : formatConfidence(row.confidence)}
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.waiting)}
      </span>
      <span role="gridcell" className="right quiet">
        {changed}
      </span>
    </>
  )
}
