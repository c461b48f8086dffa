export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-dark'] as const
export type GalleryTheme = (typeof themes)[number]
export const densities = ['compact', 'regular', 'roomy'] as const
export type GalleryDensity = (typeof densities)[number]

/** What the page is asked to show, by its address: one theme in full, or all of them beside one another. */
export interface Wanted {
  readonly theme: GalleryTheme | null
  readonly density: GalleryDensity
}

export function readWanted(search: string): Wanted {
  const asked = new URLSearchParams(search)
  return {
    theme: themes.find((theme) => theme === asked.get('theme')) ?? null,
    density: densities.find((density) => density === asked.get('density')) ?? 'regular',
  }
}

export function addressOf({ theme, density }: Wanted): string {
  return `?${new URLSearchParams({ ...(theme === null ? {} : { theme }), density }).toString()}`
}

/** Does to the document what the console does by the preferences. */
export function wearTheme(root: HTMLElement, { theme, density }: Wanted): void {
  root.dataset['theme'] = theme?.endsWith('dark') === true ? 'dark' : 'light'
  root.dataset['contrast'] = theme?.startsWith('high-contrast') === true ? 'more' : 'usual'
  root.dataset['density'] = density
}
