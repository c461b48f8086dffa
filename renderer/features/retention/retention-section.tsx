import './retention.css'
import { useEffect, useState } from 'react'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { SettingFacts } from '../settings/setting-facts.tsx'
import { retentionText } from './messages.ts'
import { RetentionForm } from './retention-form.tsx'
import { useRetention } from './use-retention.ts'

/** What is kept how long, at the service and in this console. */
export function RetentionSection() {
  return (
    <>
      <h3>{retentionText.atService}</h3>
      <AtService />
      <h3>{retentionText.here}</h3>
      <Here />
    </>
  )
}

function AtService() {
  const { told, failure, isAway, refresh } = useRetention()
  const minute = useNow((now) => Math.floor(now / 60_000))
  if (told === null)
    return failure === null ? (
      <p className="muted" role="status">
        {retentionText.asking}
      </p>
    ) : (
      <div role={failure.isAway ? 'status' : 'alert'}>
        <p className="retention-why">
          {failure.isAway ? retentionText.away : `${retentionText.failed} ${failure.message}`}
        </p>
        <Button onPress={() => void refresh()}>{retentionText.tryAgain}</Button>
      </div>
    )
  return (
    <>
      {isAway ? <p className="retention-why">{retentionText.awayStale(told.at)}</p> : null}
      <RetentionForm told={told} isAway={isAway} onChanged={refresh} />
      <SettingFacts
        facts={[
          [retentionText.setName, retentionText.setBy(told, minute * 60_000)],
          [retentionText.lastName, retentionText.last(told, minute * 60_000)],
          [retentionText.asOfName, retentionText.asOf(told.at)],
        ]}
      />
    </>
  )
}

function Here() {
  const { client, decisions } = useConsole()
  const [local, setLocal] = useState<IpcOutput<'retention.local'> | null>(null)
  useEffect(() => {
    let isOld = false
    client.call('retention.local', {}).then((found) => {
      if (!isOld) setLocal(found)
    }, decisions.fail)
    return () => {
      isOld = true
    }
  }, [client, decisions])
  if (local === null) return null
  return (
    <>
      <SettingFacts facts={retentionText.local(local)} />
      <p className="muted retention-fixed">{retentionText.localFixed}</p>
    </>
  )
}
