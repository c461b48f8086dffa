const head = `# Soak runs

\`npm run soak\` runs all of it at its full figures, \`npm run soak -- intake --store postgres\` a part of it, \`--minutes N\` as much as fits. A run writes its own sections and leaves the others.
`

/** What a page says of each stage, by its heading. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## /m).slice(1)
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), `## ${part.trimEnd()}\n`]))
}

export interface SoakScope {
  readonly store?: string | undefined
  /** A part of the titles of the tests that ran. */
  readonly title?: string | undefined
}

/** The heading of a stage's section, by the part of the stage that a run was for. */
export function headingOf(stage: string, { store, title }: SoakScope = {}): string {
  const onStore = store === undefined ? stage : `${stage} on ${store}`
  return title === undefined ? onStore : `${onStore}, ${title.replace(/:$/, '')}`
}

/** Whether a section is of `heading` or of a part of it. */
function isWithin(section: string, heading: string): boolean {
  return section === heading || section.startsWith(`${heading} on `) || section.startsWith(`${heading}, `)
}

/** The page with the sections of this run in the place of those that they renew, in the order of `stages`. */
export function soakPage(page: string, ran: ReadonlyMap<string, string>, stages: readonly string[]): string {
  const sections = sectionsOf(page)
  for (const [heading, section] of ran) {
    // A run of the whole renews what was said of its parts.
    for (const older of sections.keys()) if (older !== heading && isWithin(older, heading)) sections.delete(older)
    sections.set(heading, section)
  }
  const headings = [...sections.keys()].toSorted()
  const ordered = stages.flatMap((stage) => headings.filter((heading) => isWithin(heading, stage)))
  return [head, ...ordered.flatMap((heading) => sections.get(heading) ?? [])].join('\n')
}

/** One stage's section: when and on what it ran, and how far its tests went. */
export function soakSection(
  name: string,
  { ranOn, command, rows }: { readonly ranOn: string; readonly command: string; readonly rows: readonly string[] },
): string {
  const table = ['| what | figure | result | seconds |', '| --- | --- | --- | --- |', ...rows]
  return [`## ${name}`, '', ranOn, `Written by \`${command}\`.`, '', ...(rows.length === 0 ? [] : [...table, ''])].join(
    '\n',
  )
}
