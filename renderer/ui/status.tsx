import './table.css'

export type StatusTone = 'ok' | 'warn' | 'bad' | 'idle'

const signs: Readonly<Record<StatusTone, string>> = { ok: '●', warn: '‖', bad: '▲', idle: '○' }

/** A state as a sign and a word. */
export function Status(props: { readonly tone: StatusTone; readonly sign?: string; readonly children: string }) {
  return (
    <span className={`status ${props.tone}`}>
      <span aria-hidden="true">{props.sign ?? signs[props.tone]}</span>
      {props.children}
    </span>
  )
}
