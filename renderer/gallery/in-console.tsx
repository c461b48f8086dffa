import type { ReactNode } from 'react'
import type { Console } from '../app/console.ts'
import { ConsoleContext } from '../app/console-context.ts'
import { CommandsProvider } from '../commands/commands-provider.tsx'
import { consoleCommands } from '../commands/console-commands.ts'

/** What the parts of a console find around them. */
export function InConsole(props: { readonly app: Console; readonly children: ReactNode }) {
  return (
    <ConsoleContext value={props.app}>
      <CommandsProvider registry={consoleCommands(props.app)}>{props.children}</CommandsProvider>
    </ConsoleContext>
  )
}
