import './popover.css'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly isOn?: boolean
  readonly aside?: string
  /** The heading above it; choices of one heading stand together. */
  readonly section?: string
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
          {sectionsOf(props.choices).map(({ title, choices }) => (
            <MenuSection key={title} id={title} {...(title === '' ? { 'aria-label': props.label } : {})}>
              {title === '' ? null : <Header className="menu-heading">{title}</Header>}
              {choices.map((choice) => (
                <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.label}>
                  <Check
                    className="check"
                    size={14}
                    aria-hidden="true"
                    style={{ opacity: choice.isOn === true ? 1 : 0 }}
                  />
                  {choice.label}
                  {choice.isOn === true ? <span className="unseen">, chosen</span> : null}
                  {choice.aside === undefined ? null : <span className="aside">{choice.aside}</span>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function sectionsOf(
  choices: readonly MenuChoice[],
): readonly { readonly title: string; readonly choices: readonly MenuChoice[] }[] {
  const titles = [...new Set(choices.map((choice) => choice.section ?? ''))]
  return titles.map((title) => ({ title, choices: choices.filter((choice) => (choice.section ?? '') === title) }))
}
