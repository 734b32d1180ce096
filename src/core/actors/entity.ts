import type { Name, NameKind } from './names'

/** Somebody or something with all its names. */
export interface Entity {
  readonly kind: NameKind
  readonly name: string
  readonly aliases: ReadonlySet<string>
  /** In the order of the text. */
  readonly names: readonly Name[]
}
