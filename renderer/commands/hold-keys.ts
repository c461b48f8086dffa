import { focusList } from '../ui/focus.ts'
import { createKeyHold } from './key-hold.ts'
import type { KeyReach } from './key-reach.ts'

export interface HoldParts {
  readonly reachOf: (key: KeyboardEvent) => KeyReach
  /** What a key ahead has asked for isn't there yet: a verdict's storing, a menu, other rows. */
  readonly isBusy: (reach: KeyReach) => boolean
  readonly isCovered: () => boolean
  /** Calls back when what lies over the screen changes. */
  readonly onCovered: (run: () => void) => () => void
  /** Calls back when what was asked for failed: the keys behind it are dropped, and counted. */
  readonly onStopped: (drop: () => number) => () => void
  /** Of the key that failed and those behind it, which are used all the same. */
  readonly staying: (presses: readonly KeyboardEvent[]) => readonly KeyboardEvent[]
  /** Hears how many keys waited for too long, and were dropped. */
  readonly onGivenUp: (count: number) => void
}

const lookAgainMs = 4
/** Focus that hasn't arrived after this went elsewhere: the keys are not kept from where it is. */
const focusArrivesMs = 1_500
const longestHoldMs = 6_000

/** While a key is worked off, the next ones wait: no key means another thing because it came quickly. Returns how to stop. */
export function holdKeys(target: Window, parts: HoldParts): () => void {
  const { reachOf, isBusy, isCovered, onCovered, onStopped, staying, onGivenUp } = parts
  let coverChangedAt = -Infinity
  let used: KeyboardEvent | null = null

  /** Something opens or closes over the screen, and the focus is still where it was before. */
  function isFocusOnItsWay(): boolean {
    return isCovered() !== isInDialog() && performance.now() - coverChangedAt < focusArrivesMs
  }

  function mustWait(key: KeyboardEvent): boolean {
    if (isFocusOnItsWay()) return true
    return isBusy(reachOf(key)) && !(isCovered() && isInDialog())
  }

  function replay(key: KeyboardEvent): void {
    used = key
    if (!isCovered() && document.activeElement === document.body) focusList()
    press(document.activeElement ?? document.body, key)
  }

  /** Elements come and go, and the focus with them: a row's key that nobody has the focus for is for the list all the same. */
  function isLost(event: KeyboardEvent): boolean {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    return isPlain && rowKeys.has(event.key) && event.target === document.body && !isCovered()
  }

  const hold = createKeyHold<KeyboardEvent>({
    mustWait,
    replay,
    later(run) {
      const timer = setTimeout(run, lookAgainMs)
      return () => clearTimeout(timer)
    },
    now: () => performance.now(),
    longestMs: longestHoldMs,
    onGivenUp,
  })

  function onKeyDown(event: KeyboardEvent): void {
    // What the page itself presses was held already, or is a component's own.
    if (!event.isTrusted || event.isComposing || isModifier(event.key)) return
    // Typing into a field of the screen decides nothing.
    if (!hold.isHolding() && !isFocusOnItsWay() && isField(event.target)) return
    const isKept = event.repeat ? hold.isHolding() || mustWait(event) : hold.take(event)
    const isForList = !isKept && isLost(event)
    if (!isKept) used = event
    if (!isKept && !isForList) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isForList) replay(event)
  }

  target.addEventListener('keydown', onKeyDown, { capture: true })
  const stopCovered = onCovered(() => (coverChangedAt = performance.now()))
  const stopStopped = onStopped(() => hold.drop((held) => (used === null ? [] : staying([used, ...held]))))
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

/** What rows take themselves. */
const rowKeys: ReadonlySet<string> = new Set(['Enter', ' ', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** Presses a key where the focus is; browsers don't type what a page presses, so that is done here. */
function press(target: Element, key: KeyboardEvent): void {
  const { code, ctrlKey, shiftKey, altKey, metaKey } = key
  const init = { key: key.key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }
  const isTyped = target.dispatchEvent(new KeyboardEvent('keydown', init)) && !ctrlKey && !altKey && !metaKey
  target.dispatchEvent(new KeyboardEvent('keyup', init))
  if ((ctrlKey || metaKey) && key.key === 'a' && isField(target)) target.select()
  if (!isTyped || !isField(target)) return
  // A field that has only just appeared may have its caret put back to the start between two keys. What is selected is replaced.
  const { selectionStart, selectionEnd, value } = target
  if (selectionStart === selectionEnd) target.setSelectionRange(value.length, value.length)
  // Nothing else types as a person does: with the caret, the field's own undo, and its events.
  // oxlint-disable-next-line typescript/no-deprecated
  if (key.key.length === 1) document.execCommand('insertText', false, key.key)
  // oxlint-disable-next-line typescript/no-deprecated
  else if (key.key === 'Backspace') document.execCommand('delete')
  // oxlint-disable-next-line typescript/no-deprecated
  else if (key.key === 'Delete') document.execCommand('forwardDelete')
}
