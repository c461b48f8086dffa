import './service-trouble.css'
import { useStore } from 'zustand'
import { Button } from '../ui/button.tsx'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import { serviceAddressOf, statusOf } from './session.ts'
import { syncTroubleText } from './sync-trouble-messages.ts'

/** Above every screen while nothing is synced until a person does something about it. */
export function SyncTrouble() {
  const { session, client, decisions } = useConsole()
  const status = useStore(session, statusOf)
  const address = useStore(session, serviceAddressOf)
  const trouble = status?.syncTrouble ?? null
  // A service that keeps stopping is the nearer cause.
  if (trouble === null || status?.serviceTrouble !== null) return null
  const { title, what, next } = syncTroubleText.words(trouble, address === null)
  return (
    <section className="service-trouble" aria-label={title}>
      <span className="sign" aria-hidden="true">
        ▲
      </span>
      <div className="words">
        <p role="status">
          <strong>{title}.</strong> {what}
        </p>
        <p className="next">
          {next} {address === null ? null : <code>{address}</code>}
        </p>
      </div>
      <div className="actions">
        <Button onPress={() => void client.call('sync.retry', {}).catch(decisions.fail)}>{appText.tryAgainNow}</Button>
      </div>
    </section>
  )
}
