const head = `# Soak runs

\`npm run soak\` runs all of it at its full figures, \`npm run soak -- intake --store postgres\` a part of it, \`--minutes N\` as much as fits. A run writes its own sections and leaves the others.
`

/** What a page says of each stage, by its heading. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## /m).slice(1)
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), `## ${part.trimEnd()}\n`]))
}

/** The page with the sections of this run in the place of those with the same heading, in the order of `order`. */
export function soakPage(page: string, ran: ReadonlyMap<string, string>, order: readonly string[]): string {
  const sections = new Map([...sectionsOf(page), ...ran].filter(([name]) => order.includes(name)))
  return [head, ...order.flatMap((name) => sections.get(name) ?? [])].join('\n')
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
