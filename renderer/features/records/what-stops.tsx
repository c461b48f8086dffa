import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { Stops } from '#shared/ipc/record-calls.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { useConsole } from '../../app/console-context.ts'
import { recordText } from './messages.ts'

/** What an installation carries as far as is known here, and what is left without it. */
export function WhatStops({ id }: { readonly id: InstallationId }) {
  const { client } = useConsole()
  const [stops, setStops] = useState<Stops | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let isOld = false
    client.call('installations.stops', { id }).then(
      (found) => (isOld ? undefined : setStops(found)),
      (error: unknown) => (isOld ? undefined : setFailure(failureWords(error))),
    )
    return () => {
      isOld = true
    }
  }, [client, id])
  if (stops === null) return <p className="muted">{failure ?? recordText.counting}</p>
  return <StopsAndStays stops={stops} />
}

/** Both lists, of what was counted. */
export function StopsAndStays({ stops }: { readonly stops: Stops }) {
  return (
    <div className="record-stops">
      <section>
        <h3 id="what-stops">{recordText.stops}</h3>
        <ul aria-labelledby="what-stops">
          {recordText.stopsLines(stops).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 id="what-stays">{recordText.stays}</h3>
        <ul aria-labelledby="what-stays">
          {recordText.staysLines(stops).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
