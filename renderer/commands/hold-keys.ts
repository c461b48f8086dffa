import { focusList } from '../ui/focus.ts'
import { createKeyHold } from './key-hold.ts'

export interface HoldParts {
  /** Something was decided that is not stored yet, or a menu was asked for that isn't there yet. */
  readonly isBusy: () => boolean
  readonly isCovered: () => boolean
  /** Calls back when what lies over the screen changes. */
  readonly onCovered: (run: () => void) => () => void
  /** Calls back when what was asked for failed. */
  readonly onStopped: (run: () => void) => () => void
}

const lookAgainMs = 4
/** Focus that hasn't arrived after this went elsewhere: the keys are not kept from where it is. */
const focusArrivesMs = 1_500

/** While a key is worked off, the next ones wait: no key means another thing because it came quickly. Returns how to stop. */
export function holdKeys(target: Window, { isBusy, isCovered, onCovered, onStopped }: HoldParts): () => void {
  let coverChangedAt = -Infinity

  /** Something opens or closes over the screen, and the focus is still where it was before. */
  function isFocusOnItsWay(): boolean {
    return isCovered() !== isInDialog() && performance.now() - coverChangedAt < focusArrivesMs
  }

  function mustWait(): boolean {
    if (isFocusOnItsWay()) return true
    return isBusy() && !(isCovered() && isInDialog())
  }

  const hold = createKeyHold<KeyboardEvent>({
    mustWait,
    replay(key) {
      if (!isCovered() && document.activeElement === document.body) focusList()
      press(document.activeElement ?? document.body, key)
    },
    later(run) {
      const timer = setTimeout(run, lookAgainMs)
      return () => clearTimeout(timer)
    },
  })

  function onKeyDown(event: KeyboardEvent): void {
    // What the page itself presses was held already, or is a component's own.
    if (!event.isTrusted || event.isComposing || isModifier(event.key)) return
    // Typing into a field of the screen decides nothing.
    if (!hold.isHolding() && !isFocusOnItsWay() && isField(event.target)) return
    if (event.repeat ? !hold.isHolding() && !mustWait() : !hold.take(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  target.addEventListener('keydown', onKeyDown, { capture: true })
  const stopCovered = onCovered(() => (coverChangedAt = performance.now()))
  const stopStopped = onStopped(() => void hold.drop())
  return () => {
    target.removeEventListener('keydown', onKeyDown, { capture: true })
    stopCovered()
    stopStopped()
    hold.stop()
  }
}

function isInDialog(): boolean {
  return document.activeElement?.closest('[role="dialog"]') != null
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key)
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** Presses a key where the focus is; browsers don't type what a page presses, so that is done here. */
function press(target: Element, key: KeyboardEvent): void {
  const { code, ctrlKey, shiftKey, altKey, metaKey } = key
  const init = { key: key.key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }
  const isTyped = target.dispatchEvent(new KeyboardEvent('keydown', init)) && !ctrlKey && !altKey && !metaKey
  target.dispatchEvent(new KeyboardEvent('keyup', init))
  if (!isTyped || !isField(target)) return
  // A field that has only just appeared may have its caret put back to the start between two keys.
  target.setSelectionRange(target.value.length, target.value.length)
  // Nothing else types as a person does: with the caret, the field's own undo, and its events.
  // oxlint-disable-next-line typescript/no-deprecated
  if (key.key.length === 1) document.execCommand('insertText', false, key.key)
  // oxlint-disable-next-line typescript/no-deprecated
  else if (key.key === 'Backspace') document.execCommand('delete')
}
