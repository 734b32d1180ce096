import { allRules } from '../../core/rules/all'
import { defineCommand } from '../command'
import { formatRulesJson, formatRulesText } from '../formats/rules'
import { oneOf } from '../usage'

const formats = { text: formatRulesText, json: formatRulesJson }

export const rules = defineCommand({
  name: 'rules',
  summary: 'Lists the rules, with the severity that each has by default.',
  operands: '',
  options: {
    format: { ...oneOf(['text', 'json']), help: 'the form of the output; text if not given' },
  },
  run({ format = 'text' }, _, io) {
    for (const part of formats[format](allRules)) io.stdout.write(part)
    return 0
  },
})
