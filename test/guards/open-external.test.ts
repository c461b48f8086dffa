import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'
import { isExternalAddress, isPageAddress, linkPurposes } from '#shared/domain/external-address.ts'

const refused = [
  'http://github.com/',
  'HTTPS://github.com/',
  'https:github.com',
  'https:/github.com/',
  'https:///github.com/',
  '//github.com/',
  'github.com',
  'https://',
  'https://user@github.com/',
  'https://user:pass@github.com/',
  'https://:pass@github.com/',
  'https://@github.com/',
  'https://github.com@evil.test/',
  'https://github.com%40evil.test/',
  'https://github.com:443/',
  'https://github.com:8443/',
  'https://github.com:/',
  'https://github.com.evil.test/',
  'https://github.com./',
  'https://.github.com/',
  'https://github..com/',
  'https://-github.com/',
  'https://xgithub.com/',
  'https://github.co/',
  'https://GitHub.com/',
  'https://gist.github.com/',
  'https://raw.githubusercontent.com/',
  'https://github.io/',
  'https://acme.github.io/',
  'https://evil.test/github.com',
  'https://evil.test/?github.com',
  'https://evil.test/#github.com',
  'https://evil.test\\@github.com/',
  'https:\\\\evil.test\\@github.com/',
  'https://evil.test\\.github.com/',
  'https://github.com\\evil.test/',
  'https://github.com\\@evil.test/',
  'https://atlassian.net/',
  'https://.atlassian.net/',
  'https://evilatlassian.net/',
  'https://atlassian.net.evil.test/',
  'https://acme.atlassian.net.evil.test/',
  'https://a..atlassian.net/',
  'https://-.atlassian.net/',
  'https://slack.com/',
  'https://evilslack.com/',
  'https://gіthub.com/',
  'https://xn--gthub-n4a.com/',
  'https://ｇithub.com/',
  'https://github。com/',
  'https://git\u00adhub.com/',
  'https://git\u200bhub.com/',
  'https://github.com/\u202egpj.exe',
  'https://github.com/ä',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://localhost/',
  'https://169.254.169.254/latest/meta-data/',
  ' https://github.com/',
  'https://github.com/ ',
  'https://github.com/a b',
  'https://github.com /',
  'https:// github.com/',
  '\thttps://github.com/',
  'ht\ntps://github.com/',
  'https://github.com/\n',
  'https://github.com/\r\nHost: evil.test',
  'https://github.com/\u0000',
  'https://github.com\u0000.evil.test/',
  'https://github.com/"',
  'https://github.com/<script>',
  'https://github.com/>',
  'https://github.com/`id`',
  'https://github.com/^',
  'https://github.com/\\..\\',
  'https://github.com%2f.evil.test/',
  'https://%67ithub.com/',
  'https://github.com&evil.test/',
  'https://github.com;evil.test/',
  'https://github.com,evil.test/',
  'https://github.com|evil.test/',
  'https://github.com$(id)/',
  'javascript:alert(1)',
  'javascript://github.com/%0aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'file://github.com/share',
  'smb://github.com/',
  'ftp://github.com/',
  'ws://github.com/',
  'wss://github.com/',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vscode://file/x',
  'mailto:x@github.com',
  'tel:112',
  'about:blank',
  'blob:https://github.com/x',
  'view-source:https://github.com/',
  'chrome://settings',
  'app://console/',
  'switchboard://inbox',
  'intent://github.com/#Intent;scheme=https;end',
  '',
  ' ',
  '.',
  '/',
  '?',
  '#',
  `https://github.com/${'x'.repeat(3_000)}`,
  `https://${'a.'.repeat(200)}atlassian.net/`,
  `https://${'a'.repeat(64)}.atlassian.net/`,
]

test(`S5: none of ${refused.length} addresses opens a browser`, () => {
  expect(refused.length).toBeGreaterThanOrEqual(100)
  expect(refused.filter(isPageAddress)).toEqual([])
})

const allowed = [
  'https://github.com',
  'https://github.com/',
  'https://github.com/acme/search/pull/1',
  'https://github.com/acme/search/actions/runs/1?check_suite_focus=true#step:2:1',
  'https://gitlab.com/acme/search/-/merge_requests/1',
  'https://acme.atlassian.net/browse/A-1',
  'https://app.slack.com/client/T1/C1',
  'https://linear.app/acme/issue/A-1',
]

test.each(allowed)('S5: the system’s browser may open %s as the provider’s', (url) => {
  expect(isExternalAddress('provider', url)).toBe(true)
  expect(new URL(url).href.startsWith(url)).toBe(true)
})

test('S5: what one purpose may open, another may not', () => {
  expect(linkPurposes.filter((purpose) => isExternalAddress(purpose, 'https://docs.github.com/webhooks'))).toEqual([
    'docs',
  ])
  expect(linkPurposes.filter((purpose) => isExternalAddress(purpose, 'https://github.com/acme'))).toEqual(['provider'])
})

test('S5: what is let through reads the same to a browser: https, the host that was checked, no user and no port', () => {
  const text = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('https://github.com', 'https://x.slack.com', 'https://linear.app/'), fc.string())
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.string(), fc.constantFrom('github.com', '.slack.com'), fc.string())
      .map(([a, b, c]) => `https://${a}${b}${c}`),
  )
  fc.assert(
    fc.property(text, (url) => {
      if (!isPageAddress(url)) return
      const { protocol, hostname, username, password, port } = new URL(url)
      expect([protocol, username, password, port]).toEqual(['https:', '', '', ''])
      expect(
        ['github.com', 'gitlab.com', 'linear.app', 'docs.github.com'].includes(hostname) ||
          /\.(atlassian\.net|slack\.com)$/.test(hostname),
      ).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

const sources = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
const having = (pattern: RegExp, folders: readonly string[]): string[] =>
  folders.flatMap(sources).filter((file) => pattern.test(readFileSync(join(projectRoot, file), 'utf8')))

test('S5: one file opens the system’s browser, and one makes links that leave the page', () => {
  expect(having(/shell\.openExternal|openPath\(/, ['main', 'preload', 'backend'])).toEqual([
    'main/shell/open-external.ts',
  ])
  expect(having(/showItemInFolder/, ['main', 'preload', 'backend'])).toEqual(['main/shell/show-log.ts'])
  expect(having(/<a[\s>]|\bwindow\.open\(|location\.(href|assign|replace)\b\s*[=(]/, ['renderer'])).toEqual([
    'renderer/ui/external-link.tsx',
  ])
})
