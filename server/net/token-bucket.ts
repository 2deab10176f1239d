// Lets a sender through at a steady rate with some room for a burst; what is too much is answered, never lost in silence.

export class TokenBucket {
  private tokens: number
  private filledAt: number
  private readonly burst: number
  private readonly perSecond: number

  constructor(burst: number, perSecond: number, now: number) {
    this.burst = burst
    this.perSecond = perSecond
    this.tokens = burst
    this.filledAt = now
  }

  /** Takes one token; false when there is none. Times in milliseconds. */
  take(now: number): boolean {
    const passed = Math.max(0, now - this.filledAt) // a clock may be set back
    this.tokens = Math.min(this.burst, this.tokens + (passed / 1000) * this.perSecond)
    this.filledAt = now
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }
}
