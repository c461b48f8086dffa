import '../styles/tokens.css'
import '../styles/base.css'
import './gallery.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { must } from '#shared/lib/must.ts'
import { titleWhatIsCut } from '../ui/title-what-is-cut.ts'
import { Board } from './board.tsx'
import { InConsole } from './in-console.tsx'
import { showConsole } from './show-console.ts'
import { Specimens } from './specimens.tsx'
import { readWanted, wearTheme } from './wanted.ts'

const wanted = readWanted(window.location.search)
wearTheme(document.documentElement, wanted)
titleWhatIsCut(document)

createRoot(must(document.getElementById('root'), 'gallery.html has the root element')).render(
  <StrictMode>
    {wanted.theme === null ? (
      <Board wanted={wanted} />
    ) : (
      <InConsole app={showConsole(wanted.density)}>
        <Specimens density={wanted.density} theme={wanted.theme} />
      </InConsole>
    )}
  </StrictMode>,
)
