// 4C: proposals become texts, at most as many as the run sheet says; what each lacks, and where the pen is.
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { Coverage } from './coverage.tsx'
import { OpenText } from './open-text.tsx'
import { TextCard } from './text-card.tsx'

/** The recommendations in their order. */
export const useRoomTexts = () =>
  useMany('roomTexts')
    .filter(([, { kind }]) => kind === 'recommendation')
    .toSorted(([, a], [, b]) => a.number - b.number)

export function WritingPanel() {
  const { t } = useTranslation('facilitator')
  const texts = useRoomTexts()
  const most = useOne('plan')?.mostTexts ?? 0
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.writing.heading', { count: texts.length, most })}</h3>
      </div>
      <OpenText open={texts.length} most={most} number={(texts.at(-1)?.[1].number ?? 0) + 1} />
      {texts.length === 0 ? (
        <p className="subtle">{t('phases.writing.noneHere')}</p>
      ) : (
        <ul className="phase-list phase-list-two">
          {texts.map(([id, text]) => (
            <TextCard key={id} id={id} text={text} />
          ))}
        </ul>
      )}
      <Coverage by="texts" parents={texts.map(([, { parents }]) => parents)} />
    </div>
  )
}
