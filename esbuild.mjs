/** Builds everything that ships: `node esbuild.mjs [--watch] [--production]`. */
import { context } from 'esbuild'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const production = process.argv.includes('--production')

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
}
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
}
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2023' }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/editor/preview/page/main.ts'],
    outfile: 'dist/preview.js',
  },
]

/** The folders of the packages in the bundles. @type {Set<string>} */
const packages = new Set()
for (const bundle of bundles) {
  const build = await context(bundle)
  const { metafile } = await build.rebuild()
  for (const input of Object.keys(metafile?.inputs ?? {})) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
    if (folder) packages.add(folder)
  }
  if (process.argv.includes('--watch')) await build.watch()
  else await build.dispose()
}
writeFileSync('dist/licences.txt', licences())

/** Their authors ask that their licences come with the code. */
function licences() {
  const texts = [...packages].sort().map((folder) => {
    const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
    const file = names.map((name) => `${folder}/${name}`).find((path) => existsSync(path))
    if (!file) throw new Error(`${folder} has no licence`)
    return `== ${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(file, 'utf8').trim()}`
  })
  return [...texts, readFileSync('src/core/actors/data/LICENSES.txt', 'utf8')].join('\n\n')
}
