// What this tablet keeps for itself; where storage is forbidden, it keeps it for as long as the page is open.

const inMemory = new Map<string, string>()

export const keep = {
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? inMemory.get(key)
    } catch {
      return inMemory.get(key)
    }
  },
  set(key: string, value: string): void {
    inMemory.set(key, value)
    try {
      localStorage.setItem(key, value)
    } catch {
      // then in memory only
    }
  },
  remove(key: string): void {
    inMemory.delete(key)
    try {
      localStorage.removeItem(key)
    } catch {
      // it was in memory only
    }
  },
  /** Keys that begin so, in no particular order. */
  keys(prefix: string): string[] {
    const all = new Set(inMemory.keys())
    try {
      for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i) ?? '')
    } catch {
      // only those in memory
    }
    return [...all].filter((key) => key.startsWith(prefix))
  },
}
