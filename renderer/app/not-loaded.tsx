import { CloudOff } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '../ui/button.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import type { Screen } from './navigation.ts'
import { ScreenBar } from './screen-bar.tsx'
import { statusOf } from './session.ts'

/** In place of a screen whose rows were lost, or never loaded, while nobody is there to load them from. */
export function NotLoaded(props: { readonly screen: Screen }) {
  const { session, client, decisions, navigation } = useConsole()
  const outbox = useStore(session, (state) => statusOf(state)?.outbox)
  const unsent = outbox?.waiting ?? 0
  const unconfirmed = outbox?.unconfirmed ?? 0
  return (
    <>
      <ScreenBar>
        <h1>{appText.screen(props.screen)}</h1>
      </ScreenBar>
      <StatePanel
        icon={CloudOff}
        title={appText.notLoaded}
        role="alert"
        takesFocus
        actions={
          <>
            <Button look="primary" onPress={() => void client.call('sync.retry', {}).catch(decisions.fail)}>
              {appText.tryAgain}
            </Button>
            {unsent + unconfirmed === 0 ? null : (
              <Button onPress={() => navigation.go('operations')}>{appText.screen('operations')}</Button>
            )}
          </>
        }
      >
        <p>{appText.notLoadedWhy}</p>
        {unsent === 0 && unconfirmed > 0 ? null : <p>{appText.notLoadedOutbox(unsent)}</p>}
        {unconfirmed === 0 ? null : <p>{appText.notLoadedUnconfirmed(unconfirmed)}</p>}
      </StatePanel>
    </>
  )
}
