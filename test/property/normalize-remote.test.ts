import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeRemote, normalizeSlug, resourceKey } from '#shared/domain/normalize-remote.ts'
import { runCount } from './run-count.ts'

const runs = { numRuns: runCount(200) }
const digitsAndLetters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const word = fc.string({ unit: fc.constantFrom(...digitsAndLetters.split('')), minLength: 1, maxLength: 12 })
const segment = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom('-', '_', '.', '~').map((between) => words.join(between)))
  .filter((text) => !text.endsWith('.git') && text !== 'git')

/** A repository as people think of it: on GitHub, on GitLab in groups, or on a server of their own. */
const repository = fc.record({
  host: fc.oneof(
    fc.constantFrom('github.com', 'gitlab.com', 'bitbucket.org', 'ghes.acme.test'),
    fc.tuple(word, word).map((words) => `${words.join('.')}.example`),
  ),
  path: fc.array(segment, { minLength: 2, maxLength: 5 }),
})

const login = fc.oneof(
  fc.constantFrom('', 'git@'),
  word.map((name) => `${name}@`),
  fc.tuple(word, word).map(([name, secret]) => `${name}:${secret}@`),
  fc.tuple(word, word).map(([name, secret]) => `${name}:p@${secret}@`),
)
const port = fc.constantFrom('', ':22', ':443', ':8443', ':2222')
const tail = fc.constantFrom('', '/', '.git', '.git/', '//', '.GIT', '?x=1', '.git#readme')
const sshHosts: Readonly<Record<string, string>> = {
  'github.com': 'ssh.github.com',
  'gitlab.com': 'altssh.gitlab.com',
  'bitbucket.org': 'altssh.bitbucket.org',
}

/** Any form in which git would take its address, in any case. */
const addressOf = ({ host, path }: { host: string; path: readonly string[] }): fc.Arbitrary<string> => {
  const aliases = [host, host.toUpperCase(), `${host}.`, ...(sshHosts[host] === undefined ? [] : [sshHosts[host]])]
  const place = path.join('/')
  const paths = fc.constantFrom(place, place.toUpperCase(), path.join('//'))
  const parts = fc.record({
    scheme: fc.constantFrom('https', 'http', 'ssh', 'git', 'git+ssh', 'SSH'),
    login,
    port,
    tail,
  })
  return fc.tuple(fc.constantFrom(...aliases), paths, parts, fc.boolean()).map(([name, where, form, isScp]) => {
    if (isScp) return `git@${name}:${form.port === '' ? '' : '/'}${where}${form.tail}`
    return ` ${form.scheme}://${form.login}${name}${form.port}/${where}${form.tail}`
  })
}

test('every form of one repository gives one key, and another repository gives another', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(repository, repository)
        .chain(([one, other]) => fc.tuple(fc.constant([one, other]), addressOf(one), addressOf(other))),
      ([[one, other], address, otherAddress]) => {
        const keys = [address, otherAddress].map((text) =>
          resourceKey(normalizeRemote(text) ?? { host: '', slug: text }),
        )
        expect(keys).toEqual([one, other].map((it) => `${it?.host}/${it?.path.join('/')}`))
      },
    ),
    runs,
  )
})

test('a key leads to itself, whatever text it was made of', () => {
  const texts = fc.oneof(repository.chain(addressOf), fc.webUrl(), fc.string({ unit: 'binary' }), fc.string())
  fc.assert(
    fc.property(texts, (text) => {
      const address = normalizeRemote(text)
      if (address === undefined) return
      expect(normalizeRemote(`https://${resourceKey(address)}`)).toEqual(address)
      expect(normalizeSlug(address.slug)).toBe(address.slug)
      expect(resourceKey(address)).toMatch(/^[a-z0-9.-]+(?:\/[\w.~-]+){2,}$/)
    }),
    runs,
  )
})

test('no credential survives, wherever it stands', () => {
  const secret = fc.string({ unit: fc.constantFrom('Q', 'Z', '7'), minLength: 12, maxLength: 20 })
  fc.assert(
    fc.property(repository, secret, fc.nat(5), ({ host, path }, token, where) => {
      const place = path.join('/')
      const url = [
        `https://${token}@${host}/${place}`,
        `https://ana:${token}@${host}/${place}.git`,
        `https://ana:x@${token}@${host}/${place}`,
        `https://${host}/${place}?access_token=${token}`,
        `https://${host}/${place}#${token}`,
        `${token}@${host}:${place}`,
      ][where]
      expect(JSON.stringify(normalizeRemote(url ?? ''))?.toUpperCase()).not.toContain(token)
    }),
    runs,
  )
})
