import './service-trouble.css'
import { useStore } from 'zustand'
import { Button } from '../ui/button.tsx'
import { useNow } from '../ui/use-now.ts'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import { logFileOf, statusOf } from './session.ts'

/** Above every screen while our own service keeps ending: the cause, that nothing is lost, what to do. */
export function ServiceTrouble() {
  const { session, client, decisions } = useConsole()
  const status = useStore(session, statusOf)
  const logFile = useStore(session, logFileOf)
  const connection = status?.connection
  const retryAt = connection?.kind === 'offline' ? connection.retryAt : null
  const seconds = useNow((now) => (retryAt === null ? -1 : Math.ceil((Date.parse(retryAt) - now) / 1000)))
  const trouble = status?.serviceTrouble ?? null
  if (trouble === null) return null
  return (
    <section className="service-trouble" aria-label={appText.serviceKeepsStopping}>
      <span className="sign" aria-hidden="true">
        ▲
      </span>
      <div className="words">
        {/* What changes while it goes on is not said again and again. */}
        <p role="status">
          <strong>{appText.serviceKeepsStopping}.</strong> {appText.serviceCause(trouble.why)}
        </p>
        <p className="next">
          {appText.serviceNext} {logFile === null ? appText.logInTerminal : appText.logInFile}{' '}
          {logFile === null ? null : <code>{logFile}</code>}
        </p>
      </div>
      <div className="actions">
        <span className="when">
          {connection?.kind === 'online'
            ? appText.serviceRuns
            : seconds <= 0
              ? appText.serviceTrying
              : appText.nextTry(seconds)}
        </span>
        {logFile === null ? null : (
          <Button onPress={() => void client.call('log.show', {}).catch(decisions.fail)}>{appText.showLog}</Button>
        )}
        <Button onPress={() => void client.call('sync.retry', {}).catch(decisions.fail)}>{appText.tryAgainNow}</Button>
      </div>
    </section>
  )
}
