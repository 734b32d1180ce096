import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest file of this name in the folder or in one above it; null if there is none. */
export function findUpwards(folder: string, name: string): string | null {
  const path = join(folder, name)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? null : findUpwards(above, name)
}
