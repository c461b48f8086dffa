import { shown } from '../event-type.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Slack's markup as plain words: `<@U1>` becomes `@U1`, `<#C1|search>` `#search`, `<https://…|docs>` `docs`. */
export function slackText(value: unknown, maxLength: number): string {
  if (typeof value !== 'string') return ''
  const words = value
    .slice(0, maxLength * 8)
    .replace(/<([@#!]?)([^<>|]{0,200})(?:\|([^<>]{0,200}))?>/g, (_all, sign: string, id: string, label?: string) => {
      const name = label === undefined || label === '' ? id : label
      return sign === '#' ? `#${name}` : sign === '' ? name : `@${name.replace(/^@/, '')}`
    })
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
  return shown(words, '', maxLength)
}

/** `: “first words”`, or nothing. */
export function slackQuote(value: unknown): string {
  const words = slackText(value, 120)
  return words === '' ? '' : `: “${words}”`
}
