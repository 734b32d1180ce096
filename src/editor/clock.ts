import * as vscode from 'vscode'
import type { CalendarDate } from '../core/draft'

/** The day by the author's own clock. */
export function today(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** Tells when a new day has begun. It asks each minute: a timer until midnight sleeps with the machine. */
export function onNewDay(listener: () => void): vscode.Disposable {
  let last = new Date().getDate()
  const timer = setInterval(() => {
    const day = new Date().getDate()
    if (day === last) return
    last = day
    listener()
  }, 60_000)
  return new vscode.Disposable(() => clearInterval(timer))
}
