import { Lock } from 'lucide-react'

/** In place of verdicts that nobody here may take: why. */
export function LookOnly(props: { readonly why: string }) {
  return (
    <div className="verdict-bar">
      <Lock size={14} strokeWidth={1.6} aria-hidden="true" />
      <span className="grow" title={props.why}>
        {props.why}
      </span>
    </div>
  )
}
