export type Platform = 'mac' | 'windows' | 'linux'

const names: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Delete: 'Del',
  Enter: 'Enter',
  Space: 'Space',
}

/** Key caps for a binding: "$mod+k" → "Ctrl K" or "⌘ K"; "g i" → "g i". */
export function formatKeys(binding: string, platform: Platform): string {
  return binding
    .split(' ')
    .map((press) => formatPress(press, platform))
    .join(' ')
}

function formatPress(press: string, platform: Platform): string {
  const parts = press.split('+').filter((part) => !part.startsWith('['))
  return parts
    .map((part) => {
      if (part === '$mod') return platform === 'mac' ? '⌘' : 'Ctrl'
      if (part === 'Shift') return platform === 'mac' ? '⇧' : 'Shift'
      if (names[part] !== undefined) return names[part]
      return parts.length > 1 ? part.toUpperCase() : part
    })
    .join(' ')
}

/** Whether a binding is letters, digits or signs without a modifier: those can be switched off (WCAG 2.1.4). */
export function isSingleKey(binding: string): boolean {
  return binding.split(' ').every((press) => {
    const parts = press.split('+').filter((part) => !part.startsWith('[') && part !== 'Shift')
    return parts.length === 1 && parts[0]?.length === 1
  })
}
