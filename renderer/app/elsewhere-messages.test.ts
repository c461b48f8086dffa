import { expect, test } from 'vitest'
import { elsewhereText } from './elsewhere-messages.ts'

const none = { waiting: 0, behind: 0, attention: 0, unconfirmed: 0 }
const acme = { workspaceId: 'ws_acme', ...none, waiting: 2 }
const globex = { workspaceId: 'ws_globex', ...none, unconfirmed: 1, attention: 1 }

test('one other workspace is named, and so is what needs a person there', () => {
  expect(elsewhereText.summary([acme], 'Acme')).toEqual({ waits: '2 decisions wait in Acme', refused: '' })
  expect(elsewhereText.summary([globex], 'Globex')).toEqual({
    waits: '1 decision waits in Globex',
    refused: '1 needs you there',
  })
  expect(elsewhereText.summary([{ ...acme, waiting: 0, attention: 1 }], 'Acme')).toEqual({
    waits: '',
    refused: '1 decision needs you in Acme',
  })
})

test('several other workspaces are counted together', () => {
  expect(elsewhereText.summary([acme, globex], null)).toEqual({
    waits: '3 decisions wait in 2 other workspaces',
    refused: '1 needs you there',
  })
})

test('each workspace says what needs a person before what is sent by itself', () => {
  expect(elsewhereText.aside(acme)).toBe('2 to send')
  expect(elsewhereText.aside({ ...globex, waiting: 3, behind: 1 })).toBe('▲ 1 needs you, 2 to confirm, 2 to send')
})
