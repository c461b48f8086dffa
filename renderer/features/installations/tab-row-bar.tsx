import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { useKeys } from '../../commands/use-keys.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { Button } from '../../ui/button.tsx'
import { recordText } from '../records/messages.ts'
import { showTabRow } from './show-tab-row.ts'

/** Where the row under the cursor of a tab leads, for who has no keys. */
export function TabRowBar<R>(props: { readonly list: ListStore<R>; readonly children: string }) {
  const app = useConsole()
  const keys = useKeys('installation.open')
  const hasRow = useStore(props.list.store, (state) => props.list.current(state) !== undefined)
  if (!hasRow) return null
  return (
    <div className="verdict-bar" role="toolbar" aria-label={recordText.verdictsLabel}>
      <Button keys={keys} onPress={() => void showTabRow(app).catch(app.decisions.fail)}>
        {props.children}
      </Button>
    </div>
  )
}
