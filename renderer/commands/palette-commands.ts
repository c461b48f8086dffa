import { commandSections, type CommandSection } from '#shared/ipc/command-table.ts'
import type { Command } from './command.ts'
import { likeness, matches } from './matches.ts'

type Listed = Pick<Command, 'id' | 'section' | 'title' | 'keys'>

/** The commands that a text finds, by section: the likeliest first, of the sections and in each, so that Enter takes what was meant. */
export function paletteCommands(
  commands: readonly Listed[],
  text: string,
): readonly { readonly section: CommandSection; readonly commands: readonly Listed[] }[] {
  if (text.trim() === '') return unasked(commands)
  const found = commands
    .filter(({ title }) => matches(title, text))
    .map((command) => ({ command, score: likeness(command.title, text) }))
    .toSorted((a, b) => b.score - a.score)
  return commandSections
    .map((section) => {
      const ranked = found.filter(({ command }) => command.section === section)
      return { section, score: ranked[0]?.score ?? 0, commands: ranked.map(({ command }) => command) }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Before anything is typed, what is first goes somewhere: Enter alone never decides. */
function unasked(
  commands: readonly Listed[],
): readonly { readonly section: CommandSection; readonly commands: readonly Listed[] }[] {
  const places: CommandSection = 'Go to'
  return [places, ...commandSections.filter((section) => section !== places)].map((section) => ({
    section,
    commands: commands.filter((command) => command.section === section),
  }))
}
