/** Builds everything that ships: `node esbuild.mjs [--watch] [--production]`. */
import { context } from 'esbuild'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

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

/** The parser of BibTeX comes with a client for the web, which nothing here is to use. */
const noFetch = './src/editor/citations/no-fetch.ts'
const offline = { alias: { 'node-fetch': noFetch, 'sync-fetch': noFetch } }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    ...offline,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    ...offline,
    define: { 'process.version': '""' },
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
    // Some packages of a family leave theirs to the one that the family is named after.
    const file = licenceIn(folder) ?? licenceIn(folder.replace(/(\/@[^/]+\/)[^/]+$/, '$1core'))
    if (!file) throw new Error(`${folder} has no licence`)
    return `== ${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(file, 'utf8').trim()}`
  })
  return [...texts, readFileSync('src/core/actors/data/LICENSES.txt', 'utf8')].join('\n\n')
}

/** @param {string} folder */
function licenceIn(folder) {
  const name = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return name && `${folder}/${name}`
}
