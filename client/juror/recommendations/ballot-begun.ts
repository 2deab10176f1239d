// That somebody has begun to vote in this tab, so that a reload can say why their choices are gone. Never what they chose.
const key = 'allting.ballot-begun'

export function setBegun(ballot: string): void {
  try {
    sessionStorage.setItem(key, ballot)
  } catch {
    // where storage is forbidden, a reload says nothing
  }
}

export function hasBegun(ballot: string): boolean {
  try {
    return sessionStorage.getItem(key) === ballot
  } catch {
    return false
  }
}
