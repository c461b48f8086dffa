import { expect, test } from 'vitest'
import { runChild } from './run-child.ts'

const node = (code: string, timeLimitMs?: number) =>
  runChild({
    command: process.execPath,
    args: ['-e', code],
    stdio: 'ignore',
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  })

test('the exit code of the child is the answer', async () => {
  expect(await node('process.exit(7)')).toBe(7)
})

test('a child past its time limit is killed', async () => {
  expect(await node('setInterval(() => {}, 1000)', 300)).toBe(137)
})

test('a program that does not exist answers 127', async () => {
  expect(await runChild({ command: 'no-such-program-here', args: [], stdio: 'ignore' })).toBe(127)
})
