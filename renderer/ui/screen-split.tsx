import './screen-split.css'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ListStore } from '../lists/list-store.ts'

/** A list with its detail; the list alone where it has nothing to detail. */
export function ScreenSplit<R>(props: {
  readonly name: string
  readonly label: string
  readonly list: ListStore<R>
  readonly children: ReactNode
  readonly detail: ReactNode
}) {
  const isEmpty = useStore(props.list.store, (state) => state.phase.kind !== 'loading' && state.rows.size === 0)
  // Nobody knows yet whether there is anything: nothing is said about it.
  const isUnknown = useStore(props.list.store, (state) => state.phase.kind === 'loading' && state.rows.size === 0)
  return (
    <div className={`screen-split ${props.name}${isEmpty ? ' alone' : ''}`}>
      <section className="list-pane" aria-label={props.label}>
        {props.children}
      </section>
      {isUnknown ? <div className="detail" /> : isEmpty ? null : props.detail}
    </div>
  )
}
