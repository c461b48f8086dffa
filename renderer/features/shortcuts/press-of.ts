import { isKeyBinding } from '#shared/domain/own-keys.ts'

/** What a key event says, of the parts that make a binding. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/**
 * What was pressed, while a key is asked for:
 *   half: `g`, which begins two presses · binding: can be a key · no: can't be one
 */
export type Press =
  | { readonly kind: 'half' }
  | { readonly kind: 'binding'; readonly keys: string }
  | { readonly kind: 'no' }
  | { readonly kind: 'nothing' }

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'])
/** Copying, pasting, closing and the like are the platform's, and Ctrl/Cmd with signs zooms. */
const ofPlatform: ReadonlySet<string> = new Set(Array.from('acvxwqrtnhmlfpyz', (key) => `$mod+${key}`))
/** Browsers close windows, open others and their tools with these before a page hears of it. */
const ofBrowsers: ReadonlySet<string> = new Set(Array.from('CIJNPQTW', (key) => `$mod+Shift+${key}`))
const zooms: ReadonlySet<string> = new Set(['$mod++', '$mod+-', '$mod+=', '$mod+0', '$mod+[Shift]++'])

export function pressOf(event: Pressed, isSecond: boolean): Press {
  if (modifiers.has(event.key)) return { kind: 'nothing' }
  if (event.altKey && event.key.length === 1 && /[a-z0-9]/iu.test(event.key)) return { kind: 'no' }
  const press = `${event.ctrlKey || event.metaKey ? '$mod+' : ''}${signOf(event)}`
  if (press === 'g' && !isSecond) return { kind: 'half' }
  const keys = isSecond ? `g ${press}` : press
  const isOurs = isKeyBinding(keys) && ![ofPlatform, ofBrowsers, zooms].some((set) => set.has(keys))
  return isOurs ? { kind: 'binding', keys } : { kind: 'no' }
}

/** A letter says whether Shift is held; of a sign only the sign counts, wherever a keyboard has it. */
function signOf({ key, shiftKey }: Pressed): string {
  if (/^[a-z]$/iu.test(key)) return shiftKey ? `Shift+${key.toUpperCase()}` : key.toLowerCase()
  return shiftKey && key.length === 1 ? `[Shift]+${key}` : key
}
