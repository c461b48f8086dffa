import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { appText } from '../../app/messages.ts'
import { serviceAddressOf, statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { formatTime } from '../../ui/format.ts'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { aboutText } from '../about/messages.ts'
import { useAbout } from '../about/use-about.ts'
import { settingsText } from './messages.ts'
import { SettingFacts } from './setting-facts.tsx'

/** Which service this console works with, and how it stands with it. */
export function ConnectionSection() {
  const { session, overlays, client, decisions } = useConsole()
  const address = useStore(session, serviceAddressOf)
  const status = useStore(session, statusOf)
  const { about } = useAbout()
  const connection = status?.connection ?? { kind: 'starting' as const }
  const { retryAt, why } = connection.kind === 'offline' ? connection : { retryAt: null, why: null }
  const seconds = useNow((now) => (retryAt === null ? -1 : Math.ceil((Date.parse(retryAt) - now) / 1000)))
  const asOf = status?.asOf ?? null
  const { tone, word } = settingsText.stateOf(connection)
  return (
    <>
      <SettingFacts
        facts={[
          [settingsText.service, address ?? settingsText.builtIn],
          [
            settingsText.state,
            <Status key="state" tone={tone}>
              {word}
            </Status>,
          ],
          [settingsText.why, why],
          [settingsText.nextTry, retryAt === null ? null : settingsText.inSeconds(seconds)],
          [settingsText.asOf, asOf === null ? appText.neverSynced : formatTime(asOf)],
          [aboutText.dataDir, about?.dataDir ?? null],
        ]}
      />
      <div className="settings-places">
        <Button onPress={() => overlays.open({ kind: 'sync' })}>{settingsText.syncInspector}</Button>
        {connection.kind === 'offline' ? (
          <Button onPress={() => void client.call('sync.retry', {}).catch(decisions.fail)}>
            {appText.tryAgainNow}
          </Button>
        ) : null}
      </div>
    </>
  )
}
