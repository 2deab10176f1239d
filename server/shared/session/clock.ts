// How a clock reads: the same rounding on every screen, and below zero it goes on counting.
import type { Timer } from './jury.ts'

/** Whole seconds left; negative when the time is overdrawn. A second that has begun counts as whole. */
export const secondsLeft = (timer: Timer, now: number): number =>
  Math.ceil(('left' in timer ? timer.left : timer.endsAt - now) / 1000)

/** `4:05`, and `−0:12` when the time is overdrawn. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds)
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return seconds < 0 ? `−${text}` : text
}
