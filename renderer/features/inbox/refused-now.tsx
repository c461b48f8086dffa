import './refused-now.css'
import type { Refused } from './verdict.ts'

/** What was refused and how things are by now, where a decision is edited. */
export function RefusedNow(props: { readonly refused: Refused | undefined }) {
  const now = props.refused?.now ?? []
  if (now.length === 0) return null
  return (
    <ul className="refused-now">
      {now.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
