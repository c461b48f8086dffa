import { expect, test } from 'vitest'
import { normalizeRemote } from './normalize-remote.ts'

test.each([
  'https://github.com/Acme/Search.git',
  'https://github.com/acme/search/',
  'https://ana:token@github.com/acme/search.git?x=1',
  'https://github.com:443/acme/search',
  'ssh://git@github.com/acme/search.git',
  'ssh://git@ssh.github.com:443/acme/search.git',
  'git@github.com:acme/search.git',
  'github.com:acme/search',
  'git@www.github.com:/acme//search.git/',
  'https://ana:p@ss@github.com./acme/search.git.git',
  'git://github.com/acme/search.git',
  ' git+ssh://git@github.com/ACME/SEARCH ',
])('%s is acme/search on github.com', (url) => {
  expect(normalizeRemote(url)).toEqual({ host: 'github.com', slug: 'acme/search' })
})

test('subgroups keep their whole path', () => {
  expect(normalizeRemote('git@gitlab.acme.test:Group/Sub/Name.git')).toEqual({
    host: 'gitlab.acme.test',
    slug: 'group/sub/name',
  })
})

test('a server of one word is a host where a login says so, and never a drive', () => {
  expect(normalizeRemote('git@ghes:acme/search')).toEqual({ host: 'ghes', slug: 'acme/search' })
  expect(normalizeRemote('ssh://git@ghes:2222/acme/search')).toEqual({ host: 'ghes', slug: 'acme/search' })
})

test.each([
  '',
  'C:/work/search',
  'https://-x/acme/search',
  'https://a..b/acme/search',
  '/srv/git/search.git',
  '../search',
  'file:///srv/search.git',
  'https://github.com/',
  'https://github.com/only',
  'C:\\work\\search',
  'https://github.com/acme/..',
  'javascript:alert(1)/x/y',
])('%s is no remote', (url) => {
  expect(normalizeRemote(url)).toBeUndefined()
})
