import { useEffect, useRef } from 'react'
import type { Command } from '../../commands/command.ts'
import { formatKeys, type Platform } from '../../commands/format-keys.ts'
import { keyScreenOf } from '../../commands/key-screens.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { KeyHolder } from './key-owner.ts'
import { shortcutText } from './messages.ts'
import { usePress } from './use-press.ts'

/**
 *   still ──Change──▶ asked ──a key──▶ still
 *                       └──another’s key──▶ taken ──Use it here / Cancel──▶ still
 */
export type RowState =
  | { readonly kind: 'still' }
  | { readonly kind: 'asked'; readonly isSecond: boolean; readonly isRefused: boolean }
  | { readonly kind: 'taken'; readonly keys: string; readonly by: readonly KeyHolder[] }

interface RowProps {
  readonly command: Command
  readonly platform: Platform
  readonly isOwn: boolean
  readonly hasDefault: boolean
  readonly state: RowState
  readonly onState: (state: RowState) => void
  readonly onChoose: (keys: string) => void
  readonly onTake: (keys: string, from: readonly KeyHolder[]) => void
  readonly onNone: () => void
  readonly onDefault: () => void
}

export function ShortcutRow(props: RowProps) {
  const { command, platform, state, onState } = props
  const first = useRef<HTMLButtonElement>(null)
  const kind = useRef(state.kind)
  useEffect(() => {
    // Whoever was asked for a key is back where they began.
    if (state.kind === 'still' && kind.current !== 'still') first.current?.focus()
    kind.current = state.kind
  }, [state.kind])
  const keys = command.keys.map((each) => formatKeys(each, platform))
  return (
    <li data-own={props.isOwn}>
      <div className="shortcut-name">
        {command.title}
        {props.isOwn ? <Tag>{shortcutText.own}</Tag> : null}
      </div>
      {state.kind === 'asked' ? (
        <KeyAsked {...props} state={state} />
      ) : (
        <>
          <div className="shortcut-keys">
            {keys.length === 0 ? <span className="muted">{shortcutText.noKey}</span> : null}
            {keys.map((each) => (
              <Kbd key={each} keys={each} />
            ))}
            <span className="unseen">{keys.join(' or ')}</span>
          </div>
          <div className="shortcut-actions">
            <Button
              ref={first}
              look="quiet"
              label={shortcutText.changeOf(command.title)}
              onPress={() => onState({ kind: 'asked', isSecond: false, isRefused: false })}
            >
              {shortcutText.change}
            </Button>
            {keys.length === 0 ? null : (
              <Button look="quiet" label={shortcutText.noneOf(command.title)} onPress={props.onNone}>
                {shortcutText.none}
              </Button>
            )}
            {props.isOwn ? (
              <Button look="quiet" label={shortcutText.defaultOf(command.title)} onPress={props.onDefault}>
                {shortcutText.default}
              </Button>
            ) : null}
          </div>
        </>
      )}
      {state.kind === 'taken' ? <KeyTaken {...props} state={state} /> : null}
    </li>
  )
}

function KeyAsked(props: RowProps & { readonly state: Extract<RowState, { kind: 'asked' }> }) {
  const { state, onState } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const still = (): void => onState({ kind: 'still' })
  usePress(true, state.isSecond, {
    half: () => onState({ kind: 'asked', isSecond: true, isRefused: false }),
    chosen: props.onChoose,
    refused: () => onState({ ...state, isRefused: true }),
    left: still,
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the key is pressed where the focus is
    <div ref={box} className="shortcut-asked" role="status" tabIndex={-1} onBlur={still}>
      <b>{state.isSecond ? shortcutText.pressSecond : shortcutText.press}</b>
      <span>{state.isRefused ? shortcutText.refused : shortcutText.pressHint}</span>
    </div>
  )
}

function KeyTaken(props: RowProps & { readonly state: Extract<RowState, { kind: 'taken' }> }) {
  const { keys, by } = props.state
  return (
    <div className="shortcut-taken" role="alert">
      <p>
        {shortcutText.taken(
          formatKeys(keys, props.platform),
          by.map(({ id, title }) => `“${title}” (${keyScreenOf(id)})`),
        )}
      </p>
      <Button isFirst onPress={() => props.onTake(keys, by)}>
        {shortcutText.takeIt}
      </Button>
      <Button look="quiet" onPress={() => props.onState({ kind: 'still' })}>
        {shortcutText.cancel}
      </Button>
    </div>
  )
}
