/** What can be switched off again. Unlike VS Code's class, a plain object can be one. */
export interface Disposable {
  dispose(): void
}
