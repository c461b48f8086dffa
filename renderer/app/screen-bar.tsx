import './screen-bar.css'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useStore } from 'zustand'
import { useKeys } from '../commands/use-keys.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useConsole } from './console-context.ts'
import { appText } from './messages.ts'
import { statusOf } from './session.ts'

/** The header of every screen: its own tools, then how old what is shown is. */
export function ScreenBar(props: {
  readonly children: ReactNode
  /** Where what is shown isn't of the replica. */
  readonly asOf?: string
}) {
  const { session, overlays } = useConsole()
  const asOf = useStore(session, (state) => statusOf(state)?.asOf ?? null)
  const keys = useKeys('app.palette')
  return (
    <div className="screen-bar">
      {props.children}
      <div className="end">
        <span className="as-of">{props.asOf ?? (asOf === null ? appText.neverSynced : appText.asOf(asOf))}</span>
        <AriaButton
          className="palette-hint"
          aria-label={appText.paletteLabel(keys)}
          onPress={() => overlays.open({ kind: 'palette' })}
        >
          <Kbd keys={keys} />
        </AriaButton>
      </div>
    </div>
  )
}
