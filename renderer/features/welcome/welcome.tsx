import './welcome.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { useConsole } from '../../app/console-context.ts'
import { mayAdminister, serviceAddressOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { LogoMark } from '../../ui/logo-mark.tsx'
import { NewWorkspaceForm } from '../workspaces/new-workspace.tsx'
import { welcomeText } from './messages.ts'

/** The first window: what this is, and the ways in; a service elsewhere has no sample. */
export function Welcome() {
  const { openSample, announcer, session } = useConsole()
  const address = useStore(session, serviceAddressOf)
  const isThere = address !== null
  const canCreate = useStore(session, mayAdminister)
  const shown = useStore(announcer.store, (state) => state.shown)
  const [isOpening, setOpening] = useState(false)
  const [isNaming, setNaming] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  function open(): void {
    setOpening(true)
    setProblem(null)
    openSample().catch((error: unknown) => {
      setOpening(false)
      setProblem(failureWords(error))
    })
  }

  return (
    <main className="welcome">
      <div className="welcome-inner">
        <LogoMark size={44} />
        <h1>{welcomeText.title}</h1>
        <p className="lead">{welcomeText.lead}</p>
        {address === null ? null : <p className="lead">{welcomeText.leadThere(address)}</p>}
        <div className="ways">
          {isThere ? null : (
            <div className="way">
              <Button look="primary" size="large" isFirst onPress={open} isDisabled={isOpening}>
                {isOpening ? welcomeText.opening : welcomeText.sample}
              </Button>
              <p>{welcomeText.sampleHint}</p>
            </div>
          )}
          {isThere && !canCreate ? (
            <p className="none-there">{welcomeText.noneThere}</p>
          ) : (
            <div className="way">
              {isNaming ? (
                <NewWorkspaceForm onDone={() => setNaming(false)} />
              ) : (
                <>
                  <Button
                    look={isThere ? 'primary' : 'plain'}
                    size="large"
                    onPress={() => setNaming(true)}
                    isDisabled={isOpening}
                  >
                    {welcomeText.create}
                  </Button>
                  <p>{isThere ? welcomeText.createThere : welcomeText.createHint}</p>
                </>
              )}
            </div>
          )}
        </div>
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {shown === null ? null : <p className="problem">{shown}</p>}
        <p className="foot">{welcomeText.works}</p>
      </div>
    </main>
  )
}
