import type { ReactNode } from 'react'

/** A part under its name. */
export function Specimen(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="specimen" aria-label={props.name}>
      <h2>{props.name}</h2>
      {props.children}
    </section>
  )
}

export function Row(props: { readonly children: ReactNode }) {
  return <div className="specimen-row">{props.children}</div>
}

/** A part that fills the place it is given. */
export function Box(props: { readonly children: ReactNode }) {
  return <div className="specimen-box">{props.children}</div>
}
