import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

test('the child ends when the shell that started us is killed', async () => {
  const program = `import { runChild } from './scripts/run-child.ts'
    await runChild({ command: process.execPath, args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'] })`
  const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, program])
  const [line] = await once(shell.stdout, 'data')
  shell.kill('SIGTERM')
  const pid = Number(String(line))
  await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
