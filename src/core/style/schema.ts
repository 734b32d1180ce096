import { styleKeys, type StyleKey } from './keys'

/** A name that a `house-style.json` may use, and what it stands for. */
export interface NamedChoice {
  readonly id: string
  readonly summary: string
}

/**
 * The JSON Schema of `house-style.json`, by which editors complete and check it. Presets and rules
 * are handed in, because the house style stands below them.
 */
export function houseStyleSchema(
  presetIds: readonly string[],
  rules: readonly NamedChoice[],
): object {
  const properties = Object.entries(styleKeys).map(([name, key]) => [name, schemaOf(key)] as const)
  const { rules: severities, ...others } = Object.fromEntries(properties)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'House style of policy articles',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: 'The JSON Schema of this file.' },
      extends: { enum: presetIds, description: 'The preset that this file builds on.' },
      ...others,
      rules: { ...severities, properties: ruleSchemas(rules), additionalProperties: false },
    },
    additionalProperties: false,
  }
}

function schemaOf({ shape, json, description }: StyleKey): object {
  if (shape === 'list') return { description, type: 'array', items: json }
  if (shape === 'map') return { description, type: 'object', additionalProperties: json }
  return { description, ...json }
}

function ruleSchemas(rules: readonly NamedChoice[]): Record<string, object> {
  const { json } = styleKeys.rules
  return Object.fromEntries(rules.map(({ id, summary }) => [id, { description: summary, ...json }]))
}
