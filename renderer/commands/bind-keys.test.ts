import { expect, test, vi } from 'vitest'
import type { CommandId } from '#shared/ipc/command-table.ts'
import { bindKeys } from './bind-keys.ts'
import type { Command } from './command.ts'

/** The part of a window and of its key events that key bindings use. */
function keyboard() {
  let listeners: ((event: unknown) => void)[] = []
  const target = {
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      void (listeners = [...listeners, listener]),
    removeEventListener: (_type: string, gone: unknown) => void (listeners = listeners.filter((each) => each !== gone)),
  }
  async function press(key: string, repeat = false): Promise<void> {
    const event = {
      key,
      code: `Key${key.toUpperCase()}`,
      repeat,
      defaultPrevented: false,
      preventDefault: () => void (event.defaultPrevented = true),
      getModifierState: () => false,
    }
    for (const listener of listeners) listener(event)
    await Promise.resolve()
  }
  // Node has no windows; these are the two methods that are called.
  return { target: target as unknown as Window, press }
}

vi.stubGlobal('HTMLElement', class {})
vi.stubGlobal('Element', class {})

function command(id: CommandId, keys: string, done: string[], when = true): Command {
  return { id, section: 'Move', title: id, keys: [keys], when: () => when, run: () => void done.push(id) }
}

test('a sequence does not end in its last key’s own command', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('inbox.map', 'm', done), command('go.mappings', 'g m', done)], {
    singleKeys: true,
    isCovered: () => false,
  })
  await press('g')
  await press('m')
  expect(done).toEqual(['go.mappings'])
})

test('a sequence that ends in a number does not decide what the number would', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('inbox.accept_2', '2', done), command('go.view_2', 'g 2', done)], {
    singleKeys: true,
    isCovered: () => false,
  })
  for (const key of ['g', '2', 'g', '2', '2']) await press(key)
  expect(done).toEqual(['go.view_2', 'go.view_2', 'inbox.accept_2'])
})

test('one sequence after another is heard', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('go.inbox', 'g i', done), command('go.mappings', 'g m', done)], {
    singleKeys: true,
    isCovered: () => false,
  })
  for (const key of ['g', 'm', 'g', 'i', 'g', 'm']) await press(key)
  expect(done).toEqual(['go.mappings', 'go.inbox', 'go.mappings'])
})

test('a key goes to the command that is available', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('mapping.pause', 'p', done, false), command('inbox.resume', 'p', done)], {
    singleKeys: true,
    isCovered: () => false,
  })
  await press('p')
  expect(done).toEqual(['inbox.resume'])
})

test('single keys do nothing once they are off', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('inbox.map', 'm', done)], { singleKeys: false, isCovered: () => false })
  await press('m')
  expect(done).toEqual([])
})

test('no key acts while something lies over the screen', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  bindKeys(target, [command('inbox.map', 'm', done)], { singleKeys: true, isCovered: () => true })
  await press('m')
  expect(done).toEqual([])
})

test('a key that is held down decides once, and moves on and on', async () => {
  const done: string[] = []
  const { target, press } = keyboard()
  const next = { ...command('list.next', 'j', done), repeats: true }
  bindKeys(target, [command('inbox.accept_1', '1', done), next], { singleKeys: true, isCovered: () => false })
  for (const key of ['1', 'j']) {
    await press(key)
    await press(key, true)
  }
  expect(done).toEqual(['inbox.accept_1', 'list.next', 'list.next'])
})
