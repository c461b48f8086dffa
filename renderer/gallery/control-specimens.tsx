import { ChevronDown, Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Switch } from 'react-aria-components/Switch'
import '../ui/switch.css'
import { Button, IconButton, LinkButton } from '../ui/button.tsx'
import { Chip, ChipField, type ChipWords } from '../ui/chip-field.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { PlainSearch } from '../ui/plain-search.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Segments } from '../ui/segments.tsx'
import { ToggleButton } from '../ui/toggle-button.tsx'
import { Row, Specimen } from './specimen.tsx'

const nothing = (): void => undefined
const words: ChipWords = { edit: (value) => `Change ${value}`, remove: (value) => `Remove ${value}` }

export function ButtonSpecimens() {
  const [isOn, setOn] = useState(true)
  return (
    <Specimen name="Buttons">
      <Row>
        <Button look="primary" keys="1">
          Map to Atlas
        </Button>
        <Button keys="m">Map to…</Button>
        <Button look="quiet">Compare</Button>
        <Button look="danger">Disconnect…</Button>
        <Button isDisabled>Not now</Button>
        <Button look="primary" isDisabled>
          Saving
        </Button>
      </Row>
      <Row>
        <Button look="primary" size="large">
          Open the sample workspace
        </Button>
        <Button size="large">Create a workspace</Button>
        <ToggleButton isOn={isOn} onPress={() => setOn(!isOn)}>
          Only mine
        </ToggleButton>
        <IconButton label="Copy the payload">
          <Copy size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label="Delete" isDisabled>
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
        <LinkButton onPress={nothing}>Show the rule</LinkButton>
        <Kbd keys="Ctrl K" />
      </Row>
    </Specimen>
  )
}

export function ChoiceSpecimens() {
  const [scope, setScope] = useState<'all' | 'waiting' | 'attention'>('all')
  const [isOn, setOn] = useState(true)
  return (
    <Specimen name="Choices and menus">
      <Row>
        <Segments
          label="Scope"
          value={scope}
          choices={[
            { id: 'all', label: 'All' },
            { id: 'waiting', label: 'Waiting' },
            { id: 'attention', label: 'Needs you' },
          ]}
          onChoose={setScope}
        />
        <MenuButton
          label="Order: newest first"
          className="button plain"
          choices={[
            { id: 'newest', label: 'Newest first', isOn: true, run: nothing },
            { id: 'closing', label: 'Closing soonest', aside: 'GitHub only', run: nothing },
            { id: 'largest', label: 'Largest first', run: nothing },
          ]}
        >
          Newest first <ChevronDown size={12} aria-hidden="true" />
        </MenuButton>
        <Switch className="switch" aria-label="Single keys" isSelected={isOn} onChange={setOn}>
          <span className="track" aria-hidden="true">
            <span className="knob" />
          </span>
          <span>Single keys act</span>
        </Switch>
      </Row>
    </Specimen>
  )
}

export function FormSpecimens() {
  const [values, setValues] = useState<readonly string[]>(['push', 'pull_request'])
  const [reason, setReason] = useState('Nobody reads these')
  return (
    <Specimen name="Forms and chips">
      <Row>
        <PlainSearch label="Search mappings" text="" onSearch={nothing} />
        <Chip value="acme/api" label="acme/api" words={words} onRemove={nothing} />
      </Row>
      <ChipField
        label="Types"
        placeholder="Another type"
        values={values}
        longest={60}
        words={words}
        onChange={setValues}
      />
      <ReasonField
        id="gallery-reason"
        label="Why"
        hint="Kept with the decision, for whoever asks later."
        problem={null}
        value={reason}
        onChange={setReason}
      />
      <ReasonField
        id="gallery-reason-missing"
        label="Why"
        hint=""
        problem="Say why: it can’t be taken back."
        value=""
        onChange={nothing}
      />
    </Specimen>
  )
}
