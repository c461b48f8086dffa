/** Keys that a person chose instead of the table's, by command: null is none at all. In tinykeys' syntax. */
export type OwnKeys = Readonly<Record<string, string | null>>

/** A letter, a digit or a sign, wherever the keyboard has the sign; after `g` as the second press of two, or with Ctrl/Cmd. */
const single = String.raw`[a-z0-9]|Shift\+[A-Z]|(?:\[Shift\]\+)?[!-\/:-@[-\x60{-~]`
const presses = new RegExp(String.raw`^(?:g |\$mod\+)?(?:${single})$`, 'u')

export function isKeyBinding(text: string): boolean {
  return text !== 'g' && presses.test(text)
}

/** The keys that a command has: its own where somebody chose, else the table's. */
export function keysOf(
  command: { readonly id: string; readonly keys: readonly string[] },
  own: OwnKeys,
): readonly string[] {
  if (!Object.hasOwn(own, command.id)) return command.keys
  const chosen = own[command.id]
  return chosen === null || chosen === undefined ? [] : [chosen]
}
