import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { DialogBox } from '../ui/dialog-box.tsx'
import { Picker } from '../ui/picker.tsx'
import { Row, Specimen } from './specimen.tsx'

type Shown = 'none' | 'dialog' | 'wide' | 'picker'

/** What lies over the page is shown one at a time, as in the console. */
export function OverlaySpecimens() {
  const [shown, setShown] = useState<Shown>('none')
  const close = (): void => setShown('none')
  return (
    <Specimen name="Dialogs and pickers">
      <Row>
        <Button onPress={() => setShown('dialog')}>A dialog</Button>
        <Button onPress={() => setShown('wide')}>A wide dialog</Button>
        <Button onPress={() => setShown('picker')}>A picker</Button>
      </Row>
      {shown === 'picker' ? <SamplePicker onClose={close} /> : null}
      {shown === 'dialog' || shown === 'wide' ? (
        <DialogBox title="Disconnect acme at GitHub" isWide={shown === 'wide'} onClose={close}>
          <p>Its 12 mappings stop, and nothing more arrives. It can be connected again at GitHub.</p>
          <div className="form-actions">
            <Button look="danger" onPress={close}>
              Disconnect
            </Button>
            <Button onPress={close}>Cancel</Button>
          </div>
        </DialogBox>
      ) : null}
    </Specimen>
  )
}

function SamplePicker({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const names = ['Atlas', 'Billing', 'Customer notifications', 'Search'].filter((name) =>
    name.toLowerCase().includes(text.toLowerCase()),
  )
  return (
    <Picker
      title="Map acme-labs/prototypes to"
      isTitled
      placeholder="A project or feed"
      emptyText="No project has this name."
      text={text}
      onText={setText}
      sections={[
        {
          id: 'projects',
          title: 'Projects',
          items: names.map((label, at) => ({
            id: label,
            label,
            keys: String(at + 1),
            aside: `${at + 2} repositories`,
          })),
        },
      ]}
      onPick={onClose}
      onClose={onClose}
    />
  )
}
