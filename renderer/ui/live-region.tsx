import { useStore } from 'zustand'
import type { Announcer } from './announcer.ts'

/** Two regions in turn: a reader notices a change even when the words are the same. */
export function LiveRegion(props: { readonly announcer: Announcer }) {
  const { text, turn } = useStore(props.announcer.store)
  return (
    <div className="unseen" data-testid="announcements">
      <div aria-live="polite" aria-atomic="true">
        {turn % 2 === 0 ? text : ''}
      </div>
      <div aria-live="polite" aria-atomic="true">
        {turn % 2 === 1 ? text : ''}
      </div>
    </div>
  )
}
