// The long work of draws while it is under way: begun once, told of, cancelled, and its result kept if still wanted.
import type { Job, JobResult } from './jobs.ts'
import type { OpenDraws } from './open-draws.ts'
import { Cancelled, type RunDraw } from './run-draw.ts'

export class UnderWay {
  private readonly memory: OpenDraws
  private readonly run: RunDraw
  private readonly endings = new Map<string, Promise<void>>()

  constructor(memory: OpenDraws, run: RunDraw) {
    this.memory = memory
    this.run = run
  }

  /** Begins a draw's work; `keep` gets what comes of it. */
  begin(id: string, job: Job, keep: (result: JobResult) => Promise<void>): void {
    this.memory.failures.delete(id)
    const running = this.run(job, ({ stage, done }) => {
      const work = this.memory.work.get(id)
      if (work !== undefined) Object.assign(work, { stage, done })
    })
    this.memory.work.set(id, { kind: job.kind, running, stage: 'target', done: 0 })
    // a draw that has been locked or removed meanwhile wants nothing of its work any more
    const wanted = (): boolean => this.memory.work.get(id)?.running === running
    const ending = running.done
      .then((result) => (wanted() ? keep(result) : undefined))
      .catch((error: unknown) => {
        if (wanted()) this.memory.failures.set(id, { code: error instanceof Cancelled ? 'cancelled' : 'broken' })
      })
      .finally(() => {
        if (wanted()) this.memory.work.delete(id)
        if (this.endings.get(id) === ending) this.endings.delete(id)
      })
    this.endings.set(id, ending)
  }

  /** Resolves when the draw is as it was. */
  async cancel(id: string): Promise<void> {
    this.memory.work.get(id)?.running.cancel()
    await this.endings.get(id)
  }

  /** Resolves when no work is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.endings.values())
  }
}
