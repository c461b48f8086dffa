import { useEffect, useState } from 'react'
import type { InstallationRow, PullStatus } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { pullText } from './pull-messages.ts'

const askEveryMs = 30_000

/** How the deliveries of the installation's app are fetched, and where some may be missing; nothing where they aren't. */
export function PullLines(props: Pick<InstallationRow, 'provider' | 'host'>) {
  const { provider, host } = props
  const { client } = useConsole()
  const [pulls, setPulls] = useState<readonly PullStatus[]>([])
  useEffect(() => {
    let isOld = false
    const settle = (found: readonly PullStatus[]): void => {
      if (!isOld) setPulls(found)
    }
    const ask = (): void => {
      client.call('installations.pulls', { provider, host }).then(
        (answer) => settle(answer.pulls),
        () => settle([]),
      )
    }
    ask()
    const timer = setInterval(ask, askEveryMs)
    return () => {
      isOld = true
      clearInterval(timer)
    }
  }, [client, host, provider])
  return pulls.map((pull) => <PullState key={pull.id} pull={pull} isNamed={pulls.length > 1} />)
}

function PullState(props: { readonly pull: PullStatus; readonly isNamed: boolean }) {
  const { pull, isNamed } = props
  // By the minute: the words are of moments like "today 14:20".
  const minute = useNow((now) => Math.floor(now / 60_000))
  const now = minute * 60_000
  const words = pullText.stateWords(pull, now)
  const gaps = pullText.gaps(pull, now)
  return (
    <>
      <div className="detail-meta">
        <Status tone={words.tone}>{isNamed ? `${pull.name}: ${words.word}` : words.word}</Status>
        <span>{words.meaning}</span>
      </div>
      {gaps.map((gap) => (
        <div className="detail-meta" key={gap}>
          <Status tone="bad">{pullText.missing}</Status>
          <span>{gap}</span>
        </div>
      ))}
    </>
  )
}
