export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
}

/** Why this machine can't show a window, or undefined when it can. */
export function whyNoWindow({ platform, env, isRoot }: Machine): string | undefined {
  if (isRoot) return 'Electron does not run as root'
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display'
  return undefined
}
