// 4D: one contested text at a time and what has been changed; objections, without names, when the facilitator has read and shown them.
import { useTranslation } from 'react-i18next'
import { mostAgainstFirst } from '#shared/session/phases/recommendations-state.ts'
import { useMany } from '../../connection/session-store.ts'
import { useSpotlight } from '../../connection/spotlight.ts'
import { FullText } from '../../ui/figures/full-text.tsx'
import { TextChanges } from '../../ui/figures/text-changes.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { type RoomText, useTexts } from './texts-now.ts'
import { TrialShown } from './trial-shown.tsx'
import { useSize } from './use-size.ts'

function Contested({ text: [id, text], lit, ...props }: ShownProps & { text: RoomText; lit: readonly string[] }) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const about = useMany('objections').filter(([, one]) => one.text === id)
  const objections = about.filter(([key]) => lit.includes(key))
  const { number, fields, before } = text
  const box = useSize(`${language} ${JSON.stringify([text, objections])}`, 1.6)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure amend">
        <section>
          <h2>
            <span className="text-number">{t('phases.number', { number })}</span> {fields.title}
          </h2>
          {before === null ? (
            <FullText fields={fields} />
          ) : (
            <>
              <p className="amend-label">{t('phases.changed')}</p>
              <TextChanges before={before} after={fields} />
            </>
          )}
        </section>
        <section>
          <p className="amend-label">{t('phases.objections')}</p>
          {objections.length === 0 ? (
            <p>{about.length === 0 ? t('phases.noObjections') : t('phases.unread', { count: about.length })}</p>
          ) : (
            <ul>
              {objections.map(([key, { words }]) => (
                <li key={key}>{words ?? t('erased')}</li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </Frame>
  )
}

export function AmendShown(props: ShownProps) {
  const contested = useTexts()
    .filter(([, one]) => one.contested)
    .toSorted(([, a], [, b]) => mostAgainstFirst(a, b))
  const lit = useSpotlight('amend')
  const text = contested.find(([id]) => id === lit[0]) ?? contested[0]
  return text === undefined ? <TrialShown {...props} /> : <Contested key={text[0]} {...props} text={text} lit={lit} />
}
