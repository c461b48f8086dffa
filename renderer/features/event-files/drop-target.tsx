import './drop-target.css'
import { useEffect, useState } from 'react'
import { useConsole } from '../../app/console-context.ts'
import { eventFileText } from './messages.ts'

/** A file that is dropped anywhere on the window never leads the page away; an event file is shown. */
export function DropTarget() {
  const { eventFiles } = useConsole()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    // Entering a child is told before leaving its parent.
    let depth = 0
    function over(change: number): void {
      depth = Math.max(0, depth + change)
      setOver(depth > 0)
    }
    const listeners: Readonly<Record<'dragenter' | 'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>> = {
      dragenter: () => over(1),
      dragleave: () => over(-1),
      dragover(event) {
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      },
      drop(event) {
        event.preventDefault()
        over(-depth)
        eventFiles.drop([...(event.dataTransfer?.files ?? [])])
      },
    }
    const stops = Object.entries(listeners).map(([type, listener]) => {
      const heard = (event: Event): void => {
        if (event instanceof DragEvent && hasFiles(event)) listener(event)
      }
      window.addEventListener(type, heard)
      return () => window.removeEventListener(type, heard)
    })
    return () => stops.forEach((stop) => stop())
  }, [eventFiles])
  if (!isOver) return null
  return (
    <div className="drop-target" aria-hidden="true">
      <p>{eventFileText.dropHere}</p>
    </div>
  )
}

/** Selected text and links are dragged, too. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}
