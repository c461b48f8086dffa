import type { Elsewhere } from '#shared/ipc/app-calls.ts'
import { formatCount, plural } from '../ui/format.ts'

type Counts = Omit<Elsewhere, 'workspaceId'>

/** Decisions of workspaces that are not open, in the footer and in the switcher. */
export const elsewhereText = {
  /** `name` is of the only workspace; null where there are more, or it has none yet. */
  summary(those: readonly Elsewhere[], name: string | null): { readonly waits: string; readonly refused: string } {
    const { waiting, unconfirmed, attention } = sumOf(those)
    const wait = waiting + unconfirmed
    const others = those.length === 1 ? 'another workspace' : `${formatCount(those.length)} other workspaces`
    const where = `in ${name ?? others}`
    return {
      waits: wait === 0 ? '' : `${plural(wait, 'decision waits', 'decisions wait')} ${where}`,
      refused:
        attention === 0
          ? ''
          : wait === 0
            ? `${plural(attention, 'decision needs', 'decisions need')} you ${where}`
            : `${formatCount(attention)} ${attention === 1 ? 'needs' : 'need'} you there`,
    }
  },
  /** What is said of one workspace behind its name. */
  aside({ waiting, behind, unconfirmed, attention }: Counts): string {
    // What stands behind an unconfirmed one is not sent before that.
    const toSend = waiting - behind
    const toConfirm = unconfirmed + behind
    return [
      attention === 0 ? '' : `▲ ${formatCount(attention)} ${attention === 1 ? 'needs' : 'need'} you`,
      toConfirm === 0 ? '' : `${formatCount(toConfirm)} to confirm`,
      toSend === 0 ? '' : `${formatCount(toSend)} to send`,
    ]
      .filter((part) => part !== '')
      .join(', ')
  },
  needsYou: (count: number) => `${plural(count, 'decision needs', 'decisions need')} you in another workspace`,
  goThere: (summary: string) => `${summary}. Show where`,
} as const

function sumOf(those: readonly Elsewhere[]): Counts {
  const sum = (of: keyof Counts): number => those.reduce((total, each) => total + each[of], 0)
  return {
    waiting: sum('waiting'),
    behind: sum('behind'),
    unconfirmed: sum('unconfirmed'),
    attention: sum('attention'),
  }
}
