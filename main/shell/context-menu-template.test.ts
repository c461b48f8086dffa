import { expect, test } from 'vitest'
import { contextMenuTemplate, type ContextFacts } from './context-menu-template.ts'

const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
}
const nothing: ContextFacts = { isEditable: false, selectionText: '', linkURL: '', editFlags }
const done: string[] = []
const actions = {
  openLink: (url: string) => done.push(`open ${url}`),
  copyText: (text: string) => done.push(`copy ${text}`),
}
const labels = (facts: Partial<ContextFacts>): string[] =>
  contextMenuTemplate({ ...nothing, ...facts }, actions).map(({ label, role, type }) => label ?? role ?? type ?? '')

test('a click on nothing of its own has no menu', () => {
  expect(labels({})).toEqual([])
  expect(labels({ selectionText: ' \n ' })).toEqual([])
})

test('a field has what can be done in it now', () => {
  const items = contextMenuTemplate({ ...nothing, isEditable: true }, actions)
  expect(items.filter(({ enabled }) => enabled === true).map(({ role }) => role)).toEqual(['paste', 'selectAll'])
  expect(items.filter(({ enabled }) => enabled === false).map(({ role }) => role)).toEqual([
    'undo',
    'redo',
    'cut',
    'copy',
  ])
})

test('selected text can be copied', () => {
  expect(labels({ selectionText: 'acme/search' })).toEqual(['copy'])
})

test('a link can be opened and copied, beside its selected text', () => {
  const linkURL = 'https://github.com/acme/search/pull/1'
  expect(labels({ linkURL, selectionText: 'pull' })).toEqual(['Open link', 'Copy link address', 'separator', 'copy'])
  for (const { click } of contextMenuTemplate({ ...nothing, linkURL }, actions))
    click?.call({}, undefined as never, undefined, {} as never)
  expect(done).toEqual([`open ${linkURL}`, `copy ${linkURL}`])
})

test.each(['https://evil.test/', 'javascript:alert(1)', 'app://console/', 'file:///etc/passwd', 'http://github.com/'])(
  'the link %s has no menu',
  (linkURL) => {
    expect(labels({ linkURL })).toEqual([])
  },
)
