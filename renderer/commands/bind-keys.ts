import { tinykeys } from 'tinykeys'
import type { Command } from './command.ts'
import { isAvailable } from './command.ts'
import { isSingleKey } from './format-keys.ts'

export interface KeyGuards {
  readonly singleKeys: boolean
}

/** Binds every command's keys to the window; returns how to unbind. */
export function bindKeys(target: Window, commands: readonly Command[], guards: KeyGuards): () => void {
  const anywhere: Record<string, (event: KeyboardEvent) => void> = {}
  const notWhileTyping: Record<string, (event: KeyboardEvent) => void> = {}
  for (const command of commands) {
    const handle = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isCovered(event) || !isAvailable(command)) return
      event.preventDefault()
      command.run()
    }
    for (const keys of command.keys) {
      if (isSingleKey(keys) && !guards.singleKeys) continue
      const bindings = keys.includes('$mod') ? anywhere : notWhileTyping
      const before = bindings[keys]
      // The same key may mean one thing on one screen and another elsewhere: the first that is available takes it.
      bindings[keys] = before === undefined ? handle : (event) => (before(event), handle(event))
    }
  }
  const unbindAnywhere = tinykeys(target, anywhere, { ignore: (event) => event.repeat || isUndoOfText(event) })
  const unbindOthers = tinykeys(target, notWhileTyping, { ignore: isTyping })
  return () => {
    unbindAnywhere()
    unbindOthers()
  }
}

/** Menus and dialogs take their keys themselves. */
function isCovered(event: Event): boolean {
  const { target } = event
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}

function isTyping(event: Event): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select') !== null
}

/** Ctrl/Cmd+Z in a field takes back typing, not a decision. */
function isUndoOfText(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && isTyping(event)
}
