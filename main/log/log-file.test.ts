import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLogFile } from './log-file.ts'
import { logLines } from './log-lines.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'switchboard-log-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const read = (name: string): string => readFileSync(join(dir, 'logs', name), 'utf8')

test('what is logged goes behind what an earlier start has logged', () => {
  createLogFile(join(dir, 'logs')).write('first\n')
  createLogFile(join(dir, 'logs')).write('second\n')
  expect(read('switchboard.log')).toBe('first\nsecond\n')
})

test('the file is there before anything is logged, so that it can be shown', () => {
  expect(statSync(createLogFile(join(dir, 'logs')).path).size).toBe(0)
})

test('a full file makes way, and of earlier ones only the newest is kept', () => {
  const log = createLogFile(join(dir, 'logs'), 10)
  for (const line of ['one\n', 'two\n', 'three\n', 'four\n', 'five\n']) log.write(line)
  expect(read('switchboard.log')).toBe('four\nfive\n')
  expect(read('switchboard.1.log')).toBe('three\n')
  expect(readdirSync(join(dir, 'logs')).toSorted()).toEqual(['switchboard.1.log', 'switchboard.log'])
})

test.skipIf(process.platform === 'win32')('others can’t read it, whatever made it', () => {
  const { path } = createLogFile(join(dir, 'logs'))
  rmSync(path)
  writeFileSync(path, '', { mode: 0o644 })
  createLogFile(join(dir, 'logs')).write('line\n')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(dir, 'logs')).mode & 0o777).toBe(0o700)
})

test('a folder that can’t be made fails nobody', () => {
  writeFileSync(join(dir, 'logs'), 'in the way')
  expect(() => createLogFile(join(dir, 'logs')).write('line\n')).not.toThrow()
})

test('what another process writes arrives line by line, whole and without credentials', async () => {
  const lines: string[] = []
  const stream = new PassThrough()
  logLines(stream, (line) => lines.push(line))
  stream.write(Buffer.from('{"message":"ü').subarray(0, -1))
  stream.write(Buffer.from('ü').subarray(1))
  stream.write('"}\ntoken ghs_0123456789')
  stream.end('abcdefghij\nand the last')
  await new Promise((resolve) => stream.once('end', resolve))
  expect(lines.join('')).toMatch(/^\{"message":"ü"\}\ntoken \S*\nand the last\n$/)
  expect(lines.join('')).not.toContain('ghs_0123456789')
})
