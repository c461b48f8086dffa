import type { EditorState } from '@codemirror/state'
import type { syntaxTree } from '@codemirror/language'
import { ensureSyntaxTree } from '@codemirror/language'
import { plural } from '../format.ts'

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode']

const summaryLength = 60

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

/** Members that say what an object is; others follow in their order. */
const telling = ['full_name', 'login', 'name', 'title', 'number', 'ref', 'message', 'state', 'status', 'id']

function memberSummary(state: EditorState, node: SyntaxNode): string {
  const members = node.getChildren('Property').flatMap((property) => {
    const { firstChild: name, lastChild: value } = property
    if (name === null || value === null || value.name === 'Object' || value.name === 'Array' || value.name === 'Null') {
      return []
    }
    const rank = telling.indexOf(state.sliceDoc(name.from + 1, name.to - 1))
    return [{ text: state.sliceDoc(property.from, property.to), rank: rank < 0 ? telling.length : rank }]
  })
  let text = ''
  for (const member of members.toSorted((a, b) => a.rank - b.rank)) {
    if (text.length + member.text.length > summaryLength) continue
    text += text === '' ? member.text : `, ${member.text}`
  }
  return text === '' ? '…' : `${text} …`
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
