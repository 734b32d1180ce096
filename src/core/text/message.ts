import type { Message } from '../findings'

/** A message for people: `message('No note for {0}.', '[ii]')`. */
export function message(template: string, ...args: readonly string[]): Message {
  return { template, args }
}

/** The message in English, with its arguments filled in. */
export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (hole, index: string) => args[Number(index)] ?? hole)
}
