import './stale-bar.css'
import { CloudOff } from 'lucide-react'
import { Button } from './button.tsx'

/** What is shown is older than it says elsewhere, and why. */
export function StaleBar(props: {
  readonly children: string
  readonly tryAgain: string
  readonly onTryAgain: () => void
}) {
  return (
    <div className="stale" role="status">
      <CloudOff size={14} strokeWidth={1.6} aria-hidden="true" />
      <span>{props.children}</span>
      <Button look="quiet" onPress={props.onTryAgain}>
        {props.tryAgain}
      </Button>
    </div>
  )
}
