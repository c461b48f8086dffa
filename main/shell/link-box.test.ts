import { expect, test } from 'vitest'
import { createLinkBox, type FollowedLink } from './link-box.ts'

const inbox = { workspaceId: null, target: { kind: 'screen', screen: 'inbox' } }
const mappings = { workspaceId: null, target: { kind: 'screen', screen: 'mappings' } }

function listen(box: ReturnType<typeof createLinkBox>) {
  const heard: FollowedLink[] = []
  return { heard, stop: box.listen((link) => heard.push(link)) }
}

test('a link that came before the page waits for it, and only the last one does', () => {
  const box = createLinkBox()
  box.receive('switchboard://inbox')
  box.receive('switchboard://mappings')
  expect(listen(box).heard).toEqual([mappings])
  expect(listen(box).heard).toEqual([])
})

test('a link that comes while no page listens waits for the next one', () => {
  const box = createLinkBox()
  listen(box).stop()
  box.receive('switchboard://inbox')
  expect(listen(box).heard).toEqual([inbox])
})

test('a command line is searched for a link; its other words are not', () => {
  const box = createLinkBox()
  const { heard } = listen(box)
  expect(box.receiveArgs(['/usr/bin/switchboard', '--data', '/tmp', '--', 'switchboard://inbox'])).toBe(true)
  expect(box.receiveArgs(['/usr/bin/switchboard', '--sample', 'https://github.com'])).toBe(false)
  expect(heard).toEqual([inbox])
})

test('a link that can’t be read is told as one', () => {
  const box = createLinkBox()
  const { heard } = listen(box)
  box.receiveArgs(['SWITCHBOARD://decide/everything'])
  expect(heard).toEqual([null])
})
