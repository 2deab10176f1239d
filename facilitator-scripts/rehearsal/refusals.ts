// Counts how often the same thing was refused: nobody asks for ever for what is not given.

/** What has been refused so often is left alone. */
const mostRefusals = 3

export class Refusals {
  private readonly times = new Map<string, number>()

  count(action: unknown): void {
    this.times.set(JSON.stringify(action), this.of(action) + 1)
  }

  isHopeless(action: unknown): boolean {
    return this.of(action) >= mostRefusals
  }

  private of(action: unknown): number {
    return this.times.get(JSON.stringify(action)) ?? 0
  }
}
