import './code-panel.css'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../csp-nonce.ts'
import type { CodeContent, CodeView } from './code-view.ts'

/** Code with folding; the editor behind it is loaded when the first one is shown. */
export function CodePanel(props: { readonly label: string; readonly content: CodeContent; readonly isOld: boolean }) {
  const { label, content } = props
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<CodeView | null>(null)
  const latest = useRef(content)

  useEffect(() => {
    latest.current = content
    view.current?.show(content)
  }, [content])

  useEffect(() => {
    let isGone = false
    void import('./code-view.ts').then(({ createCodeView }) => {
      if (isGone || parent.current === null) return
      view.current = createCodeView(parent.current, { label, nonce: cspNonce() })
      view.current.show(latest.current)
    })
    return () => {
      isGone = true
      view.current?.destroy()
      view.current = null
    }
  }, [label])

  return <div className="code-panel" ref={parent} aria-busy={props.isOld} />
}
