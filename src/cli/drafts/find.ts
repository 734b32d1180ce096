import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { reasonOf, type Complaints } from '../complaints'

/**
 * The files that the paths name, each once, as they were typed: a file whatever its ending, a
 * folder with all Markdown files in it but those in `node_modules` and in folders that begin with
 * a dot. `-` stands for standard input and is passed on.
 */
export function findFiles(
  paths: readonly string[],
  cwd: string,
  complaints: Complaints,
): readonly string[] {
  const found = new Map<string, string>()
  for (const path of paths.flatMap((path) => listFiles(path, cwd, complaints))) {
    const key = path === '-' ? path : resolve(cwd, path)
    if (!found.has(key)) found.set(key, path)
  }
  return [...found.values()]
}

function listFiles(path: string, cwd: string, complaints: Complaints): readonly string[] {
  if (path === '') {
    // Not the current folder: more likely a variable without a value, in a script.
    complaints.refuse('A path is empty.')
    return []
  }
  if (path === '-' || !isFolder(resolve(cwd, path))) return [path]
  const files = searchFolder(path, cwd, complaints)
  if (files.length === 0) complaints.refuse(`${path}: no Markdown file (.md, .markdown) in it`)
  return files
}

/** Why a path leads nowhere is told when its file is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function searchFolder(folder: string, cwd: string, complaints: Complaints): readonly string[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(resolve(cwd, folder), { withFileTypes: true })
  } catch (error) {
    complaints.refuse(`${folder}: ${reasonOf(error)}`)
    return []
  }
  return [...entries]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory())
        return isSkipped(entry.name) ? [] : searchFolder(path, cwd, complaints)
      // A link to a folder is not followed: it may lead in a circle.
      return isMarkdown(entry.name) && !isFolder(resolve(cwd, path)) ? [path] : []
    })
}

function isSkipped(folderName: string): boolean {
  return folderName === 'node_modules' || folderName.startsWith('.')
}

function isMarkdown(fileName: string): boolean {
  return /\.(?:md|markdown)$/i.test(fileName)
}
