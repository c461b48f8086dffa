import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { must } from '#shared/lib/must.ts'
import { serviceCli } from './service-programs.ts'

const root = join(import.meta.dirname, '../..')
const guide = (name: string) => readFileSync(join(root, 'docs/guides', `${name}.md`), 'utf8')
const signingToken = `whsec_${Buffer.alloc(32, 1).toString('base64')}`

/** The service's commands in a guide's shell blocks, each as its words. */
function commandsOf(text: string): string[][] {
  const blocks = [...text.matchAll(/```sh\n([^]*?)```/g)].map((match) => match[1] ?? '')
  return blocks
    .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
    .flatMap((line) => line.split('backend -- ').slice(1))
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? ''))
}

/** Runs a guide as it stands, in a folder of its own; answers what each command said. */
function follow(name: string): Map<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  const said = new Map<string, unknown>()
  let installationId = ''
  try {
    for (const words of commandsOf(guide(name)).filter(([noun]) => noun !== 'serve')) {
      const args = words.map((word) => {
        if (word === '/var/lib/switchboard') return join(folder, 'data')
        if (word === 'INSTALLATION_ID') return installationId
        if (!word.startsWith('./')) return word
        const file = join(folder, word.slice(2))
        writeFileSync(file, word.includes('gitlab') ? `${signingToken}\n` : `the secret in ${word}\n`)
        return file
      })
      const out = execFileSync(process.execPath, [serviceCli, ...args], { encoding: 'utf8' })
      const answer: unknown = JSON.parse(out)
      said.set(words.slice(0, 4).join(' '), answer)
      if (words.includes('jira')) installationId = z.looseObject({ id: z.string() }).parse(answer).id
    }
    return said
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the guide to GitHub’s webhooks runs as it stands', () => {
  const said = follow('github-webhooks')
  expect(said.get('provider-app create --provider github')).toMatchObject({
    webhookUrl: expect.stringMatching(/^https:\/\/hooks\.acme\.example\/webhooks\/github\/[\w-]{32}$/) as string,
  })
  expect([...said.keys()]).toHaveLength(6)
})

test('the guide to all other webhooks runs as it stands, and gives every provider its address', () => {
  const said = follow('webhooks')
  for (const provider of ['gitlab', 'jira', 'linear', 'slack']) {
    expect(said.get(`installation create --provider ${provider}`)).toMatchObject({
      provider,
      state: { kind: 'active' },
      webhookUrl: expect.stringMatching(
        new RegExp(`^https://hooks\\.acme\\.example/webhooks/${provider}/[\\w-]{32}$`),
      ) as string,
    })
  }
  expect(said.get('installation rotate-secret --workspace acme')).toEqual({ hasPreviousSecret: true })
  expect(said.get('installation retire-secret --workspace acme')).toEqual({ hasPreviousSecret: false })
})

test('what the guide says of the providers is what they declare', () => {
  const text = guide('webhooks')
  const days = (ms: number | null) => (ms === null ? '–' : `${ms / 86_400_000} days`)
  for (const [name, heading] of Object.entries({
    gitlab: 'GitLab',
    jira: 'Jira Cloud',
    linear: 'Linear',
    slack: 'Slack',
  })) {
    const provider = must(webhookProviders.get(name), 'it is registered')
    const row = must(
      text.split('\n').find((line) => line.startsWith(`| ${provider.displayName} |`)),
      'the table has a row for it',
    )
    expect(row).toContain(provider.endpointOf === 'app' ? 'one for the app' : 'one for each installation')
    expect(row.endsWith(`| ${days(provider.redeliveryWindowMs)} |`), row).toBe(true)
    for (const header of row.matchAll(/`([^`]+)`/g)) expect(provider.secretHeaders).toContain(header[1]?.toLowerCase())
    const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
    const listed = [
      ...(/^Understood[^:]*(?:`jira:` before it)?: ([^\n]*)\.$/m.exec(section)?.[1] ?? '').matchAll(/`([^`]+)`/g),
    ]
    expect(listed.map((match) => match[1] ?? '').toSorted()).toEqual(provider.events.toSorted())
  }
})

test('the README leads to every guide', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const guides = readdirSync(join(root, 'docs/guides')).filter((name) => name.endsWith('.md'))
  expect(guides.length).toBeGreaterThan(10)
  expect(guides.filter((name) => !readme.includes(`](docs/guides/${name})`))).toEqual([])
})
