// Deals the places of each class out to its people, so that equal chances become equal numbers of tickets.
import type { Classes } from './classes.ts'
import { range } from './order.ts'
import type { Pool } from './pool.ts'
import type { RoundedLottery } from './rounding.ts'

/** Scrambles three whole numbers into one of 32 bits: an order that looks like none, the same everywhere. */
function scramble(a: number, b: number, c: number): number {
  let x = (Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca77) ^ Math.imul(c + 1, 0xc2b2ae3d)) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) >>> 0
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39) >>> 0
  return (x ^ (x >>> 15)) >>> 0
}

/** Deals one class without households: round after round, in an order of its own, nobody twice on one panel. */
class Queue {
  private waiting: number[] = []
  private round = 0
  private readonly name: number
  private readonly members: readonly number[]

  constructor(name: number, members: readonly number[]) {
    this.name = name
    this.members = members
  }

  take(places: number): number[] {
    const taken = this.waiting.splice(0, places)
    while (taken.length < places) {
      this.waiting = this.newRound()
      const free = this.waiting.filter((member) => !taken.includes(member)).slice(0, places - taken.length)
      this.waiting = this.waiting.filter((member) => !free.includes(member))
      taken.push(...free)
    }
    return taken
  }

  private newRound(): number[] {
    this.round += 1
    const key = new Map(this.members.map((member, i) => [member, scramble(this.name, this.round, i)]))
    return [...this.members].sort((a, b) => key.get(a)! - key.get(b)! || a - b)
  }
}

/** Deals the classes of one kind of household together: the one with fewest tickets first, one from each home. */
class Homes {
  readonly tickets = new Map<number, number>()
  private readonly home: (member: number) => string
  private dealt = 0

  constructor(home: (member: number) => string) {
    this.home = home
  }

  take(members: readonly number[], places: number, used: Set<string>): number[] {
    this.dealt += 1
    const key = (member: number): number => scramble(member, this.dealt, 0)
    const order = [...members].sort((a, b) => this.count(a) - this.count(b) || key(a) - key(b) || a - b)
    const taken: number[] = []
    for (const member of order) {
      if (taken.length === places) break
      if (used.has(this.home(member))) continue
      used.add(this.home(member))
      taken.push(member)
      this.tickets.set(member, this.count(member) + 1)
    }
    return taken
  }

  private count(member: number): number {
    return this.tickets.get(member) ?? 0
  }

  /** Passes single tickets from the richest to the poorest of a class wherever the household rule allows. */
  level(members: readonly number[], panels: number[][]): void {
    for (let again = true; again; ) {
      again = false
      const order = [...members].sort((a, b) => this.count(b) - this.count(a) || a - b)
      for (const [rich, poor] of order.map((member, i) => [member, order[order.length - 1 - i]!] as const)) {
        if (this.count(rich) - this.count(poor) < 2) break
        const panel = panels.find((people) => people.includes(rich) && this.fits(poor, rich, people))
        if (panel === undefined) continue
        panel[panel.indexOf(rich)] = poor
        this.tickets.set(rich, this.count(rich) - 1)
        this.tickets.set(poor, this.count(poor) + 1)
        again = true
      }
    }
  }

  private fits(newcomer: number, leaver: number, people: readonly number[]): boolean {
    return !people.some(
      (member) => member === newcomer || (member !== leaver && this.home(member) === this.home(newcomer)),
    )
  }
}

/** `m` panels as sorted lists of positions in the pool, in the order of the rounded list. */
export function dealPanels({ classes, householdKinds }: Classes, pool: Pool, { panels }: RoundedLottery): number[][] {
  const dealt: number[][] = panels.flatMap(({ weight }) => range(weight).map(() => []))
  const counts = panels.flatMap(({ counts: own, weight }) => range(weight).map(() => own))
  const homes = new Homes((member) => pool.people[member]?.household ?? `\u0000${member}`)
  const shared = new Set(householdKinds.flatMap((kind) => kind.classes))
  classes.forEach(({ members }, c) => {
    if (shared.has(c)) return
    const queue = new Queue(c, members)
    counts.forEach((own, p) => {
      dealt[p]!.push(...queue.take(own[c]!))
    })
  })
  for (const kind of householdKinds) {
    counts.forEach((own, p) => {
      const used = new Set<string>()
      for (const c of kind.classes) dealt[p]!.push(...homes.take(classes[c]!.members, own[c]!, used))
    })
    for (const c of kind.classes) homes.level(classes[c]!.members, dealt)
  }
  return dealt.map((people) => people.sort((a, b) => a - b))
}
