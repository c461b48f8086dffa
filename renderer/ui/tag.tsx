import './tag.css'
import type { ReactNode } from 'react'

export type Tone = 'idle' | 'warn' | 'bad' | 'ok' | 'accent' | 'plain'

/** A sign and a word: never colour alone. */
export function Tag(props: { readonly tone?: Tone; readonly sign?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={`tag ${props.tone ?? 'idle'}`}>
      {props.sign === undefined ? null : (
        <span className="sign" aria-hidden="true">
          {props.sign}
        </span>
      )}
      <span className="tag-words">{props.children}</span>
    </span>
  )
}
