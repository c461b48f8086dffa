import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { About } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'

interface Asked {
  readonly about: About | null
  readonly failure: string | null
}

/** Which Switchboard this is, asked once; both are null until it is known. */
export function useAbout(): Asked {
  const { client } = useConsole()
  const [asked, setAsked] = useState<Asked>({ about: null, failure: null })
  useEffect(() => {
    client.call('app.about', {}).then(
      (about) => setAsked({ about, failure: null }),
      (error: unknown) => setAsked({ about: null, failure: failureWords(error) }),
    )
  }, [client])
  return asked
}
