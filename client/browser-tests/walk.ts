// Walks through a draw from two files to a replaced panel member, stopping at every screen and state on the way.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../facilitator-scripts/build.mjs'
import { en as auditorEn } from '../auditor/words/en.ts'
import { sv as auditorSv } from '../auditor/words/sv.ts'
import { en as organiserEn } from '../organiser/words/en.ts'
import { sv as organiserSv } from '../organiser/words/sv.ts'
import { en as uiEn } from '../ui/i18n/en.ts'
import { sv as uiSv } from '../ui/i18n/sv.ts'

export const dictionaries = {
  sv: { organiser: organiserSv, auditor: auditorSv, ui: uiSv },
  en: { organiser: organiserEn, auditor: auditorEn, ui: uiEn },
} as const

export type Dictionary = (typeof dictionaries)[keyof typeof dictionaries]

/** Called at every stop, with a name for the state. */
export type Visit = (name: string) => Promise<void>

const examples = join(root, 'data', 'examples')
export const exampleFile = (name: string): string => join(examples, name)
export const passphrase = 'fyra vanliga ord räcker'

const button = (page: Page, name: string, exact = true) => page.getByRole('button', { name, exact })

async function choose(page: Page, label: string, file: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).setInputFiles(file)
}

/** From the list to confirmed quotas: begins a draw and hands in the quota file. */
export async function confirmQuotas(
  page: Page,
  { organiser: t }: Dictionary,
  visit: Visit,
  files: { readonly quotas: string; readonly size: number },
): Promise<void> {
  await page.getByRole('heading', { name: t.list.heading }).waitFor()
  await visit('list')
  await page.getByLabel(t.list.name, { exact: true }).fill('Provjury')
  await button(page, t.list.create).click()
  await page.getByRole('heading', { name: t.quotas.heading, exact: true }).waitFor()
  await visit('quotas-empty')
  await choose(page, t.quotas.file, files.quotas)
  await visit('quotas-without-size')
  await page.getByLabel(t.quotas.size).fill(String(files.size))
  await visit('quotas')
  await button(page, t.quotas.confirm).click()
  await page.getByRole('heading', { name: t.pool.heading, exact: true }).waitFor()
}

/** The pool, first with faults, then as it should be. */
export async function importPool(
  page: Page,
  { organiser: t }: Dictionary,
  visit: Visit,
  files: { readonly pool: string; readonly faulty?: string; readonly address?: string },
): Promise<void> {
  await visit('pool-empty')
  for (const [i, file] of [files.faulty, files.pool].entries()) {
    if (file === undefined) continue
    await choose(page, t.pool.file, file)
    await page.getByLabel(t.pool.passphrase, { exact: true }).fill(passphrase)
    if (files.address !== undefined) await page.getByRole('checkbox', { name: files.address }).check()
    if (i === 1) await visit('pool-form')
    await button(page, t.pool.import).click()
    await (i === 0 ? page.getByRole('alert').waitFor() : button(page, t.pool.next).waitFor())
    await visit(i === 0 ? 'pool-problems' : 'pool')
  }
  await button(page, t.pool.next).click()
}

/** The lottery and the sealing. */
export async function sealDraw(page: Page, { organiser: t, ui }: Dictionary, visit: Visit): Promise<void> {
  await visit('lottery-before')
  await button(page, t.lottery.start).click()
  await button(page, t.lottery.next).waitFor()
  await page.getByText(t.lottery.expert, { exact: true }).click()
  await visit('lottery')
  await button(page, t.lottery.next).click()
  await visit('seal-before')
  await button(page, t.seal.start).click()
  await visit('seal-ask')
  await button(page, t.seal.confirm).click()
  await button(page, t.seal.next).waitFor()
  await visit('sealed')
  await button(page, t.seal.large).click()
  await visit('sealed-large')
  await button(page, ui.close).last().click()
  await button(page, t.seal.next).click()
}

/** Enters three people's rolls and confirms them. */
export async function enterRolls(
  page: Page,
  { organiser: t }: Dictionary,
  submit: string,
  visit: Visit,
  digits: readonly string[],
): Promise<void> {
  const form = page.locator('form', { has: page.getByRole('button', { name: submit, exact: true }) })
  for (const [i, own] of digits.entries()) {
    await form
      .getByLabel(new RegExp(`^${t.rolls.person.replace('{{number}}', String(i + 1))}`))
      .fill(['Astrid', 'Birger', 'Camilla'][i] ?? `P${i}`)
    await form.getByLabel(t.rolls.digits, { exact: true }).nth(i).fill(own)
    if (i === 1) await visit('rolls')
  }
  await form.getByRole('button', { name: submit, exact: true }).click()
  await visit('rolls-ask')
  await button(page, t.rolls.confirm).click()
}

export const threeRolls = ['1234567890123', '9876543210987', '5550001112223'] as const

/** The dice, the panel, and one member replaced. */
export async function drawPanel(page: Page, dictionary: Dictionary, visit: Visit): Promise<void> {
  const { organiser: t, ui } = dictionary
  await visit('rolls-before')
  await enterRolls(page, dictionary, t.rolls.draw, visit, threeRolls)
  await button(page, t.rolls.next).waitFor()
  await visit('drawn')
  await button(page, t.rolls.large).click()
  await visit('drawn-large')
  await button(page, ui.close).last().click()
  await button(page, t.rolls.next).click()
  await page.getByRole('heading', { name: t.panel.heading, exact: true }).waitFor()
  await visit('panel')
}

export async function replaceOne(page: Page, dictionary: Dictionary, visit: Visit): Promise<void> {
  const { organiser: t } = dictionary
  await page
    .getByRole('button', { name: new RegExp(`^${t.panel.replaceLabel.replace('{{index}}', '\\d+')}$`) })
    .first()
    .click()
  await page.getByLabel(t.panel.reason, { exact: true }).fill('Arbete')
  await visit('replace-reason')
  await button(page, t.panel.candidates).click()
  await button(page, t.panel.drawReplacement).waitFor()
  await visit('replace-candidates')
  await enterRolls(page, dictionary, t.panel.drawReplacement, async () => {}, [
    '1111111111111',
    '2222222222222',
    '3333333333333',
  ])
  await page.getByRole('heading', { name: t.panel.history }).waitFor()
  await visit('panel-replaced')
}

/** The auditor's page with a record, an attachment and a commitment as far as they are given. */
export async function audit(
  page: Page,
  { auditor: t }: Dictionary,
  given: { readonly record: string; readonly attachment?: string; readonly commitment?: string },
): Promise<void> {
  await page.getByRole('heading', { name: t.heading }).waitFor()
  await choose(page, t.record, given.record)
  if (given.attachment !== undefined) await choose(page, t.attachment, given.attachment)
  if (given.commitment !== undefined) await page.getByLabel(t.commitment, { exact: true }).fill(given.commitment)
  await button(page, t.check).click()
  await button(page, t.print).waitFor()
}

/** A pool with three faults of different kinds. */
export function faultyPool(folder: string): string {
  const file = join(folder, 'faulty.csv')
  writeFileSync(
    file,
    'id;kön;ålder;område;utbildning;födelseland;adress\nA1;kvina;16–24;Centralort;gymnasial;Sverige;x\nA1;man;25–44;;gymnasial;Sverige;y\n',
  )
  return file
}
