import { json } from '@codemirror/lang-json'
import { codeFolding, foldEffect, foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { unifiedMergeView } from '@codemirror/merge'
import type { Extension } from '@codemirror/state'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { foldedAtFirst, foldSummary } from './fold-summary.ts'

export interface CodeContent {
  readonly text: string
  readonly isJson: boolean
  /** Shown as a diff against this, where it is given. */
  readonly original?: string | undefined
}

export interface CodeView {
  show(content: CodeContent): void
  destroy(): void
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent-ink)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
])

const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--ink)', fontSize: '12px', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-content': { padding: '8px 0' },
  '.cm-content:focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--ink-3)', paddingLeft: '4px' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'default', padding: '0 2px' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--idle-bg)',
    border: 'none',
    color: 'var(--ink-2)',
    padding: '0',
    margin: '0',
  },
  '.cm-changedLine': { backgroundColor: 'var(--ok-bg) !important' },
  '.cm-deletedChunk': { backgroundColor: 'var(--bad-bg)', paddingLeft: '6px' },
  '.cm-changedText': { background: 'none !important', textDecoration: 'underline', textDecorationColor: 'var(--ok)' },
  '.cm-deletedText': { background: 'none !important', textDecorationColor: 'var(--bad)' },
  '.cm-changedLine::before': { content: '"+ "', color: 'var(--ok)' },
  '.cm-deletedLine::before': { content: '"− "', color: 'var(--bad)' },
  '.cm-collapsedLines': { background: 'var(--idle-bg)', color: 'var(--ink-2)' },
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: '"·" !important' },
})

/** Builds a read-only view of one text; its folded parts say what is in them. */
export function createCodeView(
  parent: HTMLElement,
  options: { readonly label: string; readonly nonce: string },
): CodeView {
  const base: Extension = [
    EditorView.cspNonce.of(options.nonce),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ 'aria-label': options.label, 'aria-readonly': 'true', tabindex: '0' }),
    EditorView.lineWrapping,
    syntaxHighlighting(colours),
    look,
  ]
  const folding: Extension = [
    codeFolding({ preparePlaceholder: foldSummary, placeholderDOM: foldPlaceholder }),
    foldGutter({ openText: '▾', closedText: '▸' }),
  ]
  const view = new EditorView({ parent, state: EditorState.create({ extensions: base }) })

  return {
    show({ text, isJson, original }) {
      const diff =
        original === undefined
          ? []
          : unifiedMergeView({
              original,
              mergeControls: false,
              gutter: false,
              collapseUnchanged: { margin: 2, minSize: 6 },
            })
      const language = isJson ? [json(), original === undefined ? folding : []] : []
      view.setState(EditorState.create({ doc: text, extensions: [base, language, diff] }))
      view.scrollDOM.scrollTop = 0
      if (!isJson || original !== undefined) return
      view.dispatch({ effects: foldedAtFirst(view.state).map((range) => foldEffect.of(range)) })
    },
    destroy: () => view.destroy(),
  }
}

function foldPlaceholder(_view: EditorView, onClick: (event: Event) => void, summary: unknown): HTMLElement {
  const element = document.createElement('span')
  element.className = 'cm-foldPlaceholder'
  element.textContent = typeof summary === 'string' ? summary : '…'
  element.title = 'Unfold'
  element.addEventListener('click', onClick)
  return element
}
