import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const src = resolve(import.meta.dirname, '../../src')

/** What may be imported from where; `core` is further divided below. */
const layers: Record<string, { layers: string[]; packages: RegExp }> = {
  core: {
    layers: ['core'],
    packages: /^(?:@lezer\/(?:common|markdown)|yaml|jsonc-parser|valibot|picomatch)$/,
  },
  article: { layers: ['core', 'article'], packages: /^markdown-it(?:\/|$)/ },
  editor: {
    layers: ['core', 'article', 'editor'],
    packages: /^(?:vscode|morphdom|htmlparser2|@citation-js\/(?:core|plugin-bibtex))$/,
  },
  cli: { layers: ['core', 'article', 'cli'], packages: /^node:/ },
}

/** The parts of the core, each with those that it may stand on. */
const coreParts: Record<string, string[]> = {
  draft: [],
  findings: ['draft'],
  text: ['draft', 'findings'],
  style: ['draft', 'findings', 'text', 'citations'],
  syntax: ['draft', 'findings', 'text', 'style'],
  notes: ['draft', 'findings', 'text', 'style', 'syntax'],
  citations: ['draft', 'findings', 'text', 'style', 'syntax', 'notes'],
  actors: ['draft', 'findings', 'text', 'style', 'syntax', 'notes', 'citations'],
  claims: ['draft', 'findings', 'text', 'style', 'syntax', 'notes', 'citations', 'actors'],
  rules: ['draft', 'findings', 'text', 'style', 'syntax', 'notes', 'citations', 'actors', 'claims'],
}

interface File {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8')
    const imports = [...text.matchAll(/^(?:import|export)\s(?:[^'"`=;]*\sfrom\s)?'([^']+)'/gm)].map(
      ([, from]) => from!,
    )
    return { path, text, imports }
  })

const known = new Set(files.map(({ path }) => path))

/** The file that an import names; null for a package. */
function fileOf(importer: string, name: string): string | null {
  if (!name.startsWith('.')) return null
  const path = relative(src, resolve(src, dirname(importer), name))
  const found = [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => known.has(candidate))
  assert.ok(found, `${importer} imports ${name}, which is not there`)
  return found
}

const layerOf = (path: string) => path.split('/')[0]!
const partOf = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '')

describe('the architecture', () => {
  it('lets each layer import only what it may stand on', () => {
    for (const { path, imports } of files)
      for (const name of imports) {
        const target = fileOf(path, name)
        const allowed = layers[layerOf(path)]!
        if (target) assert.ok(allowed.layers.includes(layerOf(target)), `${path} imports ${target}`)
        else assert.match(name, allowed.packages, `${path} imports ${name}`)
      }
  })

  it('lets the parts of the core import only downwards', () => {
    for (const { path, imports } of files) {
      const below = coreParts[partOf(path)]
      if (layerOf(path) !== 'core' || !below) continue
      for (const name of imports) {
        const target = fileOf(path, name)
        if (!target || partOf(target) === partOf(path)) continue
        assert.ok(below.includes(partOf(target)), `${path} imports ${target}`)
      }
    }
  })

  it('has no import cycle, types included', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap((name) => fileOf(path, name) ?? [])]),
    )
    const done = new Set<string>()
    const visit = (path: string, trail: readonly string[]) => {
      assert.ok(!trail.includes(path), `cycle: ${[...trail, path].join(' → ')}`)
      if (done.has(path)) return
      for (const next of graph.get(path)!) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
  })

  it('keeps files short, data tables excepted', () => {
    for (const { path, text } of files) {
      const limit = /\/(?:data|lexicons|presets)\//.test(path) ? Infinity : 300
      assert.ok(text.split('\n').length <= limit, `${path} is longer than ${limit} lines`)
    }
  })

  it('exports nothing from the extension but its entry points', () => {
    const entry = files.find(({ path }) => path === 'editor/extension.ts')!
    const exported = [...entry.text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
      ([, name]) => name,
    )
    assert.deepEqual(
      exported.filter((name) => name !== 'deactivate'),
      ['activate'],
    )
  })
})
