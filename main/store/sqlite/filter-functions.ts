import type Database from 'better-sqlite3'
import { compileGlob } from '#shared/domain/glob.ts'
import { searchWords } from '#shared/domain/search-words.ts'

type Test = (text: string) => boolean

const keptTests = 64

/** What SQL has no words for. Each takes a JSON list of what is asked for, and texts; 1 where one of the list is so. */
export function addFilterFunctions(db: Database.Database): void {
  const options = { deterministic: true, directOnly: true, varargs: true } as const
  const add = (name: string, testOf: (wanted: string) => Test): void => {
    const tests = new Map<string, Test>()
    const anyOf = (json: string): Test => {
      const found = tests.get(json)
      if (found !== undefined) return found
      // Written by our own query beside it.
      const all = (JSON.parse(json) as string[]).map(testOf)
      const test: Test = (text) => all.some((each) => each(text))
      if (tests.size >= keptTests) tests.clear()
      tests.set(json, test)
      return test
    }
    db.function(name, options, (json: unknown, ...texts: unknown[]) => {
      const test = anyOf(String(json))
      return texts.some((text) => typeof text === 'string' && test(text)) ? 1 : 0
    })
  }
  add('any_glob', compileGlob)
  add('any_phrase', (phrase) => {
    const wanted = ` ${searchWords(phrase).join(' ')} `
    return (text) => ` ${searchWords(text).join(' ')} `.includes(wanted)
  })
  add('any_beginning', (word) => {
    const wanted = searchWords(word)
    return (text) => {
      const theirs = searchWords(text)
      return wanted.every((one) => theirs.some((each) => each.startsWith(one)))
    }
  })
}
