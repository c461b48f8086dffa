import '../features/inbox/detail.css'
import { useState } from 'react'
import { Candidates } from '../features/inbox/candidates.tsx'
import { PayloadView } from '../features/inbox/payload-view.tsx'
import { RoutingSteps } from '../features/inbox/routing-steps.tsx'
import { CodePanel } from '../ui/code/code-panel.tsx'
import { matchedPayload, sampleEvent, samplePayload } from './sample-event.ts'
import { Specimen } from './specimen.tsx'

const nothing = (): void => undefined

/** Confidence with what speaks for and against it. */
export function EvidenceSpecimens() {
  return (
    <Specimen name="Why, and confidence with evidence">
      <RoutingSteps steps={sampleEvent.steps} isDecided={false} />
      <Candidates candidates={sampleEvent.candidates} verbs={{ accept: nothing, decline: nothing }} />
    </Specimen>
  )
}

export function PayloadSpecimens() {
  const [isComparing, setComparing] = useState(false)
  return (
    <>
      <Specimen name="Payload viewer">
        <PayloadView
          event={sampleEvent}
          isNewest={false}
          payload={{ kind: 'available', body: samplePayload, headers: { 'x-github-event': 'push' }, from: 'replica' }}
          comparison={{
            isOn: isComparing,
            matched: { kind: 'available', body: matchedPayload, headers: {}, from: 'replica' },
            toggle: () => setComparing(!isComparing),
          }}
        />
      </Specimen>
      <Specimen name="Diff">
        <CodePanel
          label="Diff"
          content={{ text: samplePayload, isJson: true, original: matchedPayload }}
          isOld={false}
        />
      </Specimen>
    </>
  )
}
