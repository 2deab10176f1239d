// A juror of the Älvmora case at a real tablet: answers as its persona would, through the page and nothing else.
import { expect } from 'vitest'
import { needs as caseNeeds, proposals } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { type Persona, scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { shortNeed } from '../ui/figures/need-words.ts'
import { openTablet, press, said, shows, sitDown, type Tablet } from './room-screens.ts'
import { tap } from './steady.ts'

const { juror: t } = said
/** The ways in the order of the run sheet. */
const ways = ['A', 'B', 'C', 'D']

export class RealJuror {
  readonly persona: Persona
  readonly tablet: Tablet

  private constructor(persona: Persona, tablet: Tablet) {
    this.persona = persona
    this.tablet = tablet
  }

  /** Types the code of the card and sits down. */
  static async sitDown(room: string, { seat, code }: { seat: number; code: string }): Promise<RealJuror> {
    const persona = scriptedPersona(seat)
    const tablet = await openTablet(room)
    await sitDown(tablet, code, persona.alias)
    return new RealJuror(persona, tablet)
  }

  get page() {
    return this.tablet.page
  }

  heading(name: string): Promise<void> {
    return this.page.getByRole('heading', { name, exact: true }).first().waitFor()
  }

  /** Says that one is done, and waits until the laptop has heard it. */
  async done(name: string = t.done.done): Promise<void> {
    await press(this.page, name)
    await shows(this.page, t.done.isDone)
  }

  async pass(): Promise<void> {
    await press(this.page, t.done.skip)
    await shows(this.page, t.done.skipped)
  }

  async writeCards(): Promise<void> {
    for (const { text, kind } of this.persona.cards) {
      await this.page.locator('textarea').first().fill(text)
      await this.page.getByRole('radio', { name: t.kinds[kind] }).check()
      await press(this.page, t.card.save)
      await this.page.locator('.own-card', { hasText: text }).getByText(t.saved.saved).waitFor()
    }
    await this.done()
  }

  async tellInPairs(): Promise<void> {
    await this.heading(t.pair.title)
    await this.done(t.done.pair)
  }

  async chooseCards(): Promise<void> {
    await this.heading(t.choose.title)
    for (const { text } of this.persona.cards) await tap(this.page, this.page.getByRole('button', { name: text }))
    await shows(this.page, t.choose.count.replace('{{count}}', String(this.persona.cards.length)))
    await this.done()
  }

  async sortCards(): Promise<void> {
    await this.page.locator('.board').waitFor()
    await this.done()
  }

  async leaveNeeds(): Promise<void> {
    await this.heading(t.interests.need.title)
    await this.pass()
  }

  async giveDots(): Promise<void> {
    await this.heading(t.interests.dots.title)
    for (const [place, dots] of this.persona.dots.entries())
      for (let dot = 0; dot < dots; dot++)
        await press(this.page, t.interests.dots.more.replace('{{need}}', shortNeed(caseNeeds[place]?.text ?? '')))
    await shows(this.page, t.interests.dots.none)
  }

  /** One criterion, and on to the next. */
  async scoreOn(criterion: number): Promise<void> {
    await shows(
      this.page,
      t.phases.of.replace('{{n}}', String(criterion + 1)).replace('{{of}}', String(caseNeeds.length)),
    )
    for (const [place, way] of ways.entries()) await this.score(place, this.persona.score(way, criterion))
    await tap(this.page, this.page.locator('.one-next'))
  }

  private async score(way: number, value: number): Promise<void> {
    const row = this.page.locator('.score-row').nth(way)
    await tap(this.page, row.getByText(value === 0 ? t.scenarios.score.dontKnow : String(value), { exact: true }))
    await row.getByText(t.saved.saved).waitFor()
  }

  async scoreFrom(first: number): Promise<void> {
    for (let criterion = first; criterion < caseNeeds.length; criterion++) await this.scoreOn(criterion)
    await this.heading(t.scenarios.score.done)
  }

  async leaveConditions(): Promise<void> {
    await this.heading(t.scenarios.condition.title)
    await this.pass()
  }

  async propose(): Promise<void> {
    await this.heading(t.recommendations.proposal.title)
    const own = proposals.filter(({ seat }) => seat === this.persona.seat)
    for (const { text, because, needs } of own) {
      await this.page.getByLabel(t.recommendations.proposal.we).fill(text)
      await this.page.getByLabel(t.recommendations.proposal.because).fill(because)
      await this.page.locator('.fold').first().locator('summary').click()
      for (const need of needs) await this.page.locator('.fold').first().getByRole('checkbox').nth(need).check()
      await press(this.page, t.recommendations.proposal.save)
      await this.page.locator('.own-card', { hasText: text }).getByText(t.saved.saved).waitFor()
    }
    await (own.length === 0 ? this.pass() : this.done())
  }

  /** Is it the same proposal? Yes. */
  async agreeToMerge(): Promise<void> {
    await press(this.page, t.recommendations.merge.yes)
  }

  async tryTexts(): Promise<void> {
    await this.heading(t.recommendations.trial.title)
    for (let text = 0; text < 7; text++) await this.choose(text, this.persona.trial(text))
    await this.heading(t.recommendations.trial.done)
  }

  /** One of the choices on a text, and on to the next. */
  private async choose(text: number, choice: number): Promise<void> {
    await shows(this.page, t.phases.of.replace('{{n}}', String(text + 1)).replace('{{of}}', '7'))
    await tap(this.page, this.page.locator('.choice-row').nth(choice))
    await tap(this.page, this.page.locator('.one-next'))
  }

  async leaveObjections(): Promise<void> {
    await this.heading(t.recommendations.amend.title)
    await this.pass()
  }

  async beginVoting(texts: number): Promise<void> {
    await press(this.page, t.recommendations.ballot.begin)
    for (let text = 0; text < texts; text++) await this.choose(text, this.persona.vote(text))
  }

  /** The rest of the texts, the page to confirm, and the receipt. */
  async finishVoting(first: number): Promise<void> {
    for (let text = first; text < 7; text++) await this.choose(text, this.persona.vote(text))
    await this.heading(t.recommendations.ballot.confirmTitle)
    await press(this.page, t.recommendations.ballot.cast)
    await this.heading(t.recommendations.ballot.counted)
  }

  async sign(words: string): Promise<void> {
    await press(this.page, t.recommendations.reserve.signName.replace('{{words}}', words))
    await shows(this.page, t.recommendations.reserve.signed)
  }

  /** Nothing is left that the laptop has not answered. */
  async hasSentAll(): Promise<void> {
    await expect.poll(() => this.page.getByText(t.saved.waiting).count()).toBe(0)
  }
}
