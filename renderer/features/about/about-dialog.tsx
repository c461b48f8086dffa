import './about-dialog.css'
import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { About } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { LogoMark } from '../../ui/logo-mark.tsx'
import { aboutLines, aboutText } from './messages.ts'

type Asked = { readonly about: About } | { readonly failure: string } | null

/** Which Switchboard this is, on what it runs and where it keeps its data. */
export function AboutDialog() {
  const { overlays, client, announcer } = useConsole()
  const [asked, setAsked] = useState<Asked>(null)
  useEffect(() => {
    client.call('app.about', {}).then(
      (about) => setAsked({ about }),
      (error: unknown) => setAsked({ failure: failureWords(error) }),
    )
  }, [client])
  const about = asked !== null && 'about' in asked ? asked.about : null

  function copy(shown: About): void {
    const lines = [`${aboutText.name} ${shown.version}`, ...aboutLines(shown).map((line) => line.join(': '))]
    announcer.say(copyText(lines.join('\n')) ? aboutText.copied : aboutText.notCopied)
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
        {asked !== null && 'failure' in asked ? <p role="alert">{asked.failure}</p> : null}
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
