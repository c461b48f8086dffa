import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { providers } from '../inbox/inbox-query.ts'
import { signalText } from './messages.ts'
import { PeriodMenu } from './period-menu.tsx'
import { offeredKinds } from './signal-kinds.ts'
import { everySignal } from './signals.ts'

/** What the service is asked for. */
export function SignalFilters() {
  const { signals } = useConsole()
  const { query } = useStore(signals.store)
  const isEvery = JSON.stringify(query) === JSON.stringify(everySignal)
  return (
    <>
      <ByProvider />
      <ByConnection />
      <ByKind />
      <ByDestination />
      <ByTime />
      {isEvery ? null : (
        <Button look="quiet" onPress={() => signals.ask(everySignal)}>
          {signalText.clear}
        </Button>
      )}
    </>
  )
}

function ByProvider() {
  const { signals } = useConsole()
  const provider = useStore(signals.store, (state) => state.query.provider)
  const name = provider === null ? null : providerNames[provider]
  return (
    <MenuButton
      className="button plain"
      label={signalText.providerLabel(name)}
      choices={[null, ...providers].map((each) => ({
        id: each ?? 'all',
        label: signalText.provider(each === null ? null : providerNames[each]),
        isOn: each === provider,
        run: () => signals.ask({ provider: each }),
      }))}
    >
      {signalText.provider(name)}
    </MenuButton>
  )
}

function ByConnection() {
  const { signals } = useConsole()
  const chosen = useStore(signals.store, (state) => state.query.installation)
  const installations = useStore(signals.store, (state) => state.choices.installations)
  const name = chosen?.accountLogin ?? null
  return (
    <MenuButton
      className="button plain"
      label={signalText.connectionLabel(name)}
      choices={[
        {
          id: 'all',
          label: signalText.connection(null),
          isOn: chosen === null,
          run: () => signals.ask({ installation: null }),
        },
        ...installations.map(({ id, accountLogin, provider }) => ({
          id,
          label: accountLogin,
          aside: providerNames[provider],
          isOn: id === chosen?.id,
          run: () => signals.ask({ installation: { id, accountLogin } }),
        })),
      ]}
    >
      {signalText.connection(name)}
    </MenuButton>
  )
}

function ByKind() {
  const { signals } = useConsole()
  const chosen = useStore(signals.store, (state) => state.query.kind)
  const rows = useStore(signals.list.store, (state) => state.rows)
  const kinds = offeredKinds(rows.values(), chosen)
  return (
    <MenuButton
      className="button plain"
      label={signalText.kindLabel(chosen)}
      choices={[null, ...kinds].map((kind) => ({
        id: kind ?? 'all',
        label: signalText.kind(kind),
        isOn: kind === chosen,
        run: () => signals.ask({ kind }),
      }))}
    >
      {signalText.kind(chosen)}
    </MenuButton>
  )
}

function ByDestination() {
  const { signals } = useConsole()
  const chosen = useStore(signals.store, (state) => state.query.destination)
  const destinations = useStore(signals.store, (state) => state.choices.destinations)
  const name = chosen?.name ?? null
  return (
    <MenuButton
      className="button plain"
      label={signalText.destinationLabel(name)}
      choices={[
        {
          id: 'all',
          label: signalText.destination(null),
          isOn: chosen === null,
          run: () => signals.ask({ destination: null }),
        },
        ...destinations.map((each) => ({
          id: each.destination.id,
          label: each.name,
          isOn: each.destination.id === chosen?.destination.id,
          run: () => signals.ask({ destination: each }),
        })),
      ]}
    >
      {signalText.destination(name)}
    </MenuButton>
  )
}

function ByTime() {
  const { signals } = useConsole()
  const period = useStore(signals.store, (state) => state.query.period)
  return <PeriodMenu period={period} onChoose={(next) => signals.ask({ period: next })} />
}
