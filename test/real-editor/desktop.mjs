/** VS Code for the desktop: the installed one, or a downloaded one. */
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cache } from './cache.mjs'

const releases = 'https://update.code.visualstudio.com/api/releases/stable'

/** @returns {boolean} whether a window can be opened at all */
export function hasDisplay() {
  return (
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  )
}

/**
 * @returns {string | undefined} the command of an installed VS Code, VS Code Insiders or VSCodium
 */
export function installedVsCode() {
  // In the terminal of a remote VS Code, `code` only talks to that window
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined
  const ending = process.platform === 'win32' ? '.cmd' : ''
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    // Not the VS Code of Windows, seen from its Linux: it has other paths
    .filter((folder) => folder && !folder.startsWith('/mnt/'))
    .flatMap((folder) =>
      ['code', 'code-insiders', 'codium'].map((name) => join(folder, name + ending)),
    )
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(isExecutable)
}

/**
 * @returns {Promise<string | undefined>} the executable of a downloaded VS Code, or nothing where
 *   it cannot be downloaded (noticed within five seconds) or does not start
 */
export async function downloadedVsCode() {
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(5000) })
    if (!answer.ok || !Array.isArray(await answer.json())) return undefined
    const executable = await downloadAndUnzipVSCode({ cachePath: cache })
    const { status } = spawnSync(executable, ['--version'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    })
    return status === 0 ? executable : undefined
  } catch {
    return undefined
  }
}

const mac = (/** @type {string} */ app, /** @type {string} */ command) =>
  `/Applications/${app}.app/Contents/Resources/app/bin/${command}`
const windows = 'Microsoft VS Code/bin/code.cmd'

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  darwin: [
    mac('Visual Studio Code', 'code'),
    mac('Visual Studio Code - Insiders', 'code-insiders'),
    mac('VSCodium', 'codium'),
  ],
  linux: [
    '/usr/share/code/bin/code',
    '/usr/share/codium/bin/codium',
    '/snap/bin/code',
    '/snap/bin/codium',
  ],
  win32: [
    join(process.env['LOCALAPPDATA'] ?? '', 'Programs', windows),
    join(process.env['ProgramFiles'] ?? '', windows),
  ],
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
