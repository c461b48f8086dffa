import './about-dialog.css'
import type { About } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { LogoMark } from '../../ui/logo-mark.tsx'
import { aboutLines, aboutReport, aboutText } from './messages.ts'
import { useAbout } from './use-about.ts'

/** Which Switchboard this is, on what it runs and where it keeps its data. */
export function AboutDialog() {
  const { overlays, announcer } = useConsole()
  const { about, failure } = useAbout()

  function copy(shown: About): void {
    announcer.say(copyText(aboutReport(shown)) ? aboutText.copied : aboutText.notCopied)
  }

  return (
    <DialogBox
      title={aboutText.title}
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="about">
        <div className="about-head">
          <LogoMark size={36} />
          <div>
            <p className="about-name">{aboutText.name}</p>
            <p className="muted">{about === null ? aboutText.loading : aboutText.version(about.version)}</p>
          </div>
        </div>
        {failure === null ? null : <p role="alert">{failure}</p>}
        {about === null ? null : (
          <>
            <dl className="about-facts">
              {aboutLines(about).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <div>
              <Button onPress={() => copy(about)}>{aboutText.copy}</Button>
            </div>
          </>
        )}
      </div>
    </DialogBox>
  )
}
