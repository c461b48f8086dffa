import './start-problem.css'
import { LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { StartProblem as Problem } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { logFileOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { LogoMark } from '../../ui/logo-mark.tsx'
import { useNow } from '../../ui/use-now.ts'
import { supportText } from '../support-bundle/messages.ts'
import { startProblemText } from './messages.ts'

/** In place of the first window: what stands in the way, where, and what to do about it. */
export function StartProblem(props: { readonly problem: Problem }) {
  const { problem } = props
  const { session } = useConsole()
  const logFile = useStore(session, logFileOf)
  const { title, what, steps } = startProblemText.words(problem, logFile !== null)
  return (
    <main className="start-problem">
      <div className="start-problem-inner">
        <LogoMark size={32} />
        <div role="alert">
          <h1>{title}</h1>
          <p className="what">{what}</p>
        </div>
        <p className="kept" role="status">
          {startProblemText.kept(problem)}
        </p>
        <Facts problem={problem} logFile={logFile} />
        <h2>{startProblemText.nextTitle}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Again problem={problem} hasLogFile={logFile !== null} />
      </div>
    </main>
  )
}

function Facts(props: { readonly problem: Problem; readonly logFile: string | null }) {
  const { address, file, code } = props.problem
  const facts: readonly (readonly [string, string | null])[] = [
    [startProblemText.address, address],
    [startProblemText.placeName(props.problem), file],
    [startProblemText.log, props.logFile],
    [startProblemText.code, code],
  ]
  return (
    <dl>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

const shownTryingMs = 700

function Again(props: { readonly problem: Problem; readonly hasLogFile: boolean }) {
  const { client, decisions, overlays } = useConsole()
  const [isTrying, setTrying] = useState(false)
  const { retryAt } = props.problem
  const seconds = useNow((now) => (retryAt === null ? -1 : Math.ceil((Date.parse(retryAt) - now) / 1000)))

  function tryAgain(): void {
    setTrying(true)
    setTimeout(() => setTrying(false), shownTryingMs)
    client.call('sync.retry', {}).catch(decisions.fail)
  }

  return (
    <div className="again">
      <Button look="primary" isFirst onPress={tryAgain} isDisabled={isTrying}>
        {isTrying ? startProblemText.trying : startProblemText.tryAgain}
      </Button>
      {props.hasLogFile ? (
        <Button onPress={() => void client.call('log.show', {}).catch(decisions.fail)}>
          {startProblemText.showLog}
        </Button>
      ) : null}
      <Button onPress={() => overlays.open({ kind: 'support' })}>{supportText.open}</Button>
      <p role="status">{retryAt === null ? '' : startProblemText.nextTry(seconds)}</p>
    </div>
  )
}

/** Nothing is known yet: who is being asked. */
export function Connecting(props: { readonly address: string | null }) {
  return (
    <main className="start-problem" aria-busy="true">
      <p className="connecting" role="status">
        <LoaderCircle className="turning" size={16} aria-hidden="true" />
        {props.address === null ? startProblemText.starting : startProblemText.connecting}
        {props.address === null ? null : <code>{props.address}</code>}
      </p>
    </main>
  )
}
