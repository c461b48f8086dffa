import { tinykeys } from 'tinykeys'
import type { Command } from './command.ts'
import { isAvailable } from './command.ts'
import { isSingleKey } from './format-keys.ts'

export interface KeyGuards {
  /** Whether something over the screen was asked for, even if the focus is not in it yet. */
  readonly isCovered: () => boolean
  readonly singleKeys: boolean
}

/** The second key of a sequence may come so late, on a slow machine too: alone, it might decide something. */
const sequenceMs = 3_000

type Bindings = Record<string, (event: KeyboardEvent) => void>

/** Binds every command's keys to the window; returns how to unbind. */
export function bindKeys(target: Window, commands: readonly Command[], guards: KeyGuards): () => void {
  const withModifier: Bindings = {}
  const sequences: Bindings = {}
  const presses: Bindings = {}
  for (const command of commands) {
    for (const keys of command.keys) {
      if (isSingleKey(keys) && !guards.singleKeys) continue
      const bindings = keys.includes('$mod') ? withModifier : keys.includes(' ') ? sequences : presses
      const handle = (event: KeyboardEvent): void => {
        if (event.defaultPrevented || guards.isCovered() || isInOverlay(event) || !isAvailable(command)) return
        event.preventDefault()
        // A key that is held down decides once.
        if (event.repeat && command.repeats !== true) return
        command.run()
        if (bindings === sequences) queueMicrotask(bindOthersAnew)
      }
      const before = bindings[keys]
      // The same key may mean one thing on one screen and another elsewhere: the first that is available takes it.
      bindings[keys] = before === undefined ? handle : (event) => (before(event), handle(event))
    }
  }
  // Sequences come first: "g m" must not end in "m". One object would not do: in its order, numbers come before all else.
  const bindOthers = (): (() => void) => {
    const unbind = [sequences, presses].map((bindings) =>
      tinykeys(target, bindings, { ignore: isTyping, timeout: sequenceMs }),
    )
    return () => unbind.forEach((each) => each())
  }
  let unbindOthers = bindOthers()

  /** A finished sequence leaves its siblings half pressed, and they would swallow the next first key. */
  function bindOthersAnew(): void {
    if (isOver) return
    unbindOthers()
    unbindOthers = bindOthers()
  }

  let isOver = false
  const unbindModified = tinykeys(target, withModifier, { ignore: (event) => event.repeat || isUndoOfText(event) })
  return () => {
    isOver = true
    unbindModified()
    unbindOthers()
  }
}

/** Menus and dialogs take their keys themselves. */
function isInOverlay(event: Event): boolean {
  const { target } = event
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}

function isTyping(event: Event): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  const field = 'input:not([type="radio"], [type="checkbox"]), textarea, select'
  return target.isContentEditable || target.closest(field) !== null
}

/** Ctrl/Cmd+Z in a field takes back typing, not a decision. */
function isUndoOfText(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && isTyping(event)
}
