import { redact } from '#shared/lib/redact.ts'

/** Takes what nobody else should read out of a text. */
export type Clean = (text: string) => string

/** Without credentials, and without the name of whose home it is. */
export function createClean(home: string): Clean {
  const homes = [home, home.replaceAll('\\', '/')].filter((path) => path.length > 1)
  return (text) => homes.reduce((clean, path) => clean.replaceAll(path, '~'), redact(text))
}

/** The same value with every text in it cleaned, names of fields as well. */
export function cleanDeep(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each) => cleanDeep(each, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [clean(name), cleanDeep(each, clean)]))
}
