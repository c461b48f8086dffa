import './host-lost.css'
import { Check, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import type { LinkState } from '../client/host-link.ts'
import { Button } from '../ui/button.tsx'
import { LogoMark } from '../ui/logo-mark.tsx'
import { useConsole } from './console-context.ts'
import { hostLostText } from './host-lost-messages.ts'

/** In place of a window that has nobody behind it: what happened, that nothing was lost, what to do. */
export function HostLost(props: { readonly state: Exclude<LinkState, { kind: 'open' }> }) {
  const { state } = props
  const { title, what, steps } = hostLostText.words(state)
  const isOut = state.kind === 'signed_out'
  // Whoever comes for the first time has nothing here to lose.
  const isNew = state.kind === 'signed_out' && (state.why === 'no_address' || state.why === 'address_used')
  return (
    <main className="host-lost">
      <div className="host-lost-inner">
        <LogoMark size={32} />
        <div role="alert">
          <h1>{title}</h1>
          <p className="what">{what}</p>
        </div>
        {isNew ? null : <Saved isRunning={isOut} />}
        <h2 className="next">{hostLostText.nextTitle}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {isOut ? <ByTab /> : <Trying />}
      </div>
    </main>
  )
}

function Saved(props: { readonly isRunning: boolean }) {
  return (
    <p className="saved">
      <Check size={16} strokeWidth={2} aria-hidden="true" />
      <span>
        <strong>{hostLostText.savedTitle}</strong>{' '}
        {props.isRunning ? hostLostText.savedRunning : hostLostText.savedStopped}
      </span>
    </p>
  )
}

function Trying() {
  return (
    <p className="trying">
      <LoaderCircle className="turning" size={14} aria-hidden="true" /> {hostLostText.trying}
    </p>
  )
}

function ByTab() {
  const { link } = useConsole()
  const [phase, setPhase] = useState<'idle' | 'asking' | 'none'>('idle')
  async function ask(): Promise<void> {
    setPhase('asking')
    setPhase((await link.signInByTab()) ? 'asking' : 'none')
  }
  return (
    <div className="by-tab">
      <Button onPress={() => void ask()} isDisabled={phase === 'asking'}>
        {hostLostText.byTab}
      </Button>
      <p role="status">{phase === 'none' ? hostLostText.noTab : hostLostText.byTabHint}</p>
    </div>
  )
}
