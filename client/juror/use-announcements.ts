// What is said aloud of its own: where the room is now, and whether what was asked for has been saved.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../ui/use-language.ts'
import { announce } from './announce.tsx'
import { placeName } from './use-shown-place.ts'
import { isOf, useWishes } from './wishes.ts'

/** Says aloud where the room is now. */
export function useAnnouncePlace(run: RunEntity): void {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const place = placeName(run)
  const title = run.activity?.title[language]
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place of the same name is said, too
  useEffect(() => {
    if (title !== undefined) announce(t('now', { title }))
  }, [place, title, t])
}

const aboutHelp = isOf('ask-help', 'need-no-help')

/** Help has words of its own; everything else is *saved* or could not be. */
export function useAnnounceAnswers(): void {
  const { t } = useTranslation('juror')
  const wishes = useWishes()
  const waiting = wishes.waiting.filter((entry) => !aboutHelp(entry)).length
  const refused = wishes.refused.length
  const before = useRef({ waiting, refused })
  useEffect(() => {
    const was = before.current
    before.current = { waiting, refused }
    if (refused > was.refused) announce(t('saved.refusedTitle'))
    else if (waiting === 0 && was.waiting > 0) announce(t('saved.saved'))
  }, [waiting, refused, t])
}
