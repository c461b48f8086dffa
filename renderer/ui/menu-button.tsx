import './popover.css'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly isOn?: boolean
  readonly aside?: string
  readonly run: () => void
}

/** A button that opens a short menu. */
export function MenuButton(props: {
  readonly label: string
  readonly className: string
  readonly children: ReactNode
  readonly choices: readonly MenuChoice[]
}) {
  return (
    <MenuTrigger>
      <AriaButton className={props.className} aria-label={props.label}>
        {props.children}
      </AriaButton>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu className="menu" onAction={(key) => props.choices.find((choice) => choice.id === key)?.run()}>
          {props.choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.label}>
              <Check className="check" size={14} aria-hidden="true" style={{ opacity: choice.isOn === true ? 1 : 0 }} />
              {choice.label}
              {choice.isOn === true ? <span className="unseen">, chosen</span> : null}
              {choice.aside === undefined ? null : <span className="aside">{choice.aside}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
