const head = `# Soak runs

\`npm run soak\` runs all of it at its full figures, \`npm run soak -- intake --store postgres\` a part of it, \`--minutes N\` as much as fits. A run writes its own sections and leaves the others.
`

/** What a page says of each stage, by its heading. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## /m).slice(1)
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), `## ${part.trimEnd()}\n`]))
}

/** Of a run on both stores, then of runs on one of them. */
const headingsOf = (stage: string): readonly string[] => [stage, `${stage} on sqlite`, `${stage} on postgres`]

/** The heading of a stage's section, by the store that a run was for. */
export const headingOf = (stage: string, store: string | undefined): string =>
  store === undefined ? stage : `${stage} on ${store}`

/** The page with the sections of this run in the place of those that they renew, in the order of `stages`. */
export function soakPage(page: string, ran: ReadonlyMap<string, string>, stages: readonly string[]): string {
  const sections = sectionsOf(page)
  for (const [heading, section] of ran) {
    // A stage on both stores renews what was said of each.
    if (stages.includes(heading)) for (const older of headingsOf(heading)) sections.delete(older)
    sections.set(heading, section)
  }
  return [head, ...stages.flatMap(headingsOf).flatMap((heading) => sections.get(heading) ?? [])].join('\n')
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
