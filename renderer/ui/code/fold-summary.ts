import type { EditorState } from '@codemirror/state'
import type { syntaxTree } from '@codemirror/language'
import { ensureSyntaxTree } from '@codemirror/language'
import { plural } from '../format.ts'

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode']

const summaryLength = 72

/** What stands in place of a folded value: the number of an array's items, the first plain members of an object. */
export function foldSummary(state: EditorState, range: { readonly from: number; readonly to: number }): string {
  const tree = ensureSyntaxTree(state, range.to, 50)
  const node = tree?.resolveInner(range.from, 0)
  if (node === undefined) return '…'
  if (node.name === 'Array') return ` ${plural(countValues(node), 'item', 'items')} `
  return ` ${memberSummary(state, node)} `
}

function countValues(node: SyntaxNode): number {
  let count = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!'[],⚠'.includes(child.name)) count += 1
  }
  return count
}

function memberSummary(state: EditorState, node: SyntaxNode): string {
  let text = ''
  let isWhole = true
  for (const property of node.getChildren('Property')) {
    const value = property.lastChild
    const isPlain = value !== null && value.name !== 'Object' && value.name !== 'Array'
    const member = state.sliceDoc(property.from, property.to)
    if (!isPlain || text.length + member.length > summaryLength) {
      isWhole = false
      continue
    }
    text += text === '' ? member : `, ${member}`
  }
  if (text === '') return '…'
  return isWhole ? text : `${text} …`
}

/** The values that start folded: everything nested that spans lines, below the top level. */
export function foldedAtFirst(state: EditorState): readonly { readonly from: number; readonly to: number }[] {
  const top = ensureSyntaxTree(state, state.doc.length, 200)?.topNode.firstChild
  if (top === null || top === undefined) return []
  const values =
    top.name === 'Object'
      ? top.getChildren('Property').map((property) => property.lastChild)
      : childrenOf(top).filter((child) => child.name === 'Object')
  return values.flatMap((value) => {
    if (value === null || (value.name !== 'Object' && value.name !== 'Array')) return []
    const isLong = state.doc.lineAt(value.from).number < state.doc.lineAt(value.to).number
    return isLong ? [{ from: value.from + 1, to: value.to - 1 }] : []
  })
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}
