import type { AppFacts } from './features/app/app-handlers.ts'

/** The systems that we tell apart; whatever is neither of the two others looks like Linux. */
export function platformOf(platform: NodeJS.Platform): AppFacts['platform'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
