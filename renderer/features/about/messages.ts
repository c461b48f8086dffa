import type { About } from '#shared/ipc/app-calls.ts'

export const aboutText = {
  title: 'About Switchboard',
  name: 'Switchboard',
  version: (version: string) => `Version ${version}`,
  hosts: { electron: 'Desktop app', node: 'Node host' } satisfies Record<About['host'], string>,
  host: 'Runs as',
  licence: 'Licence',
  dataDir: 'Data folder',
  loading: 'Reading versions…',
  copy: 'Copy for a report',
  copied: 'Copied',
  notCopied: 'It could not be copied.',
} as const

/** The facts line by line, to be pasted into a report. */
export function aboutLines({ host, runtime, licence, dataDir }: About): readonly (readonly [string, string])[] {
  return [
    [aboutText.host, aboutText.hosts[host]],
    ...runtime.map((part) => [part.name, part.version] as const),
    [aboutText.dataDir, dataDir],
    [aboutText.licence, licence],
  ]
}

/** All of it as text. */
export function aboutReport(about: About): string {
  const lines = aboutLines(about).map((line) => line.join(': '))
  return [`${aboutText.name} ${about.version}`, ...lines].join('\n')
}
