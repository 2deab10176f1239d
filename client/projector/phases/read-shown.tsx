// 4E: the frozen texts with their fingerprints, and the one that is being read aloud in full.
import { useTranslation } from 'react-i18next'
import { useSpotlight } from '../../connection/spotlight.ts'
import { FullText } from '../../ui/figures/full-text.tsx'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { type RoomText, useTexts } from './texts-now.ts'
import { useSize } from './use-size.ts'

function List({ texts, ...props }: ShownProps & { readonly texts: readonly RoomText[] }) {
  const { t } = useTranslation('projector')
  const box = useSize(JSON.stringify(texts), 1.7)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure">
        <ol className="read-texts" aria-label={t('phases.texts')}>
          {texts.map(([id, { number, fields, frozen }]) => (
            <li key={id}>
              <span className="text-number">{t('phases.number', { number })}</span>
              <span>{fields.title ?? t('phases.untitled')}</span>
              {frozen !== null && <code>{frozen}</code>}
            </li>
          ))}
        </ol>
        {texts.some(([, { frozen }]) => frozen !== null) && <p className="read-note">{t('phases.fingerprints')}</p>}
      </div>
    </Frame>
  )
}

export function WholeText({
  text: [, { number, fields, frozen }],
  ...props
}: ShownProps & { readonly text: RoomText }) {
  const { t } = useTranslation('projector')
  const box = useSize(JSON.stringify(fields), 1.9)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure read-one">
        <h2>
          <span className="text-number">{t('phases.number', { number })}</span> {fields.title}
        </h2>
        <FullText fields={fields} />
        {frozen !== null && <code>{frozen}</code>}
      </div>
    </Frame>
  )
}

export function ReadShown(props: ShownProps) {
  const texts = useTexts()
  const [lit] = useSpotlight('read')
  const text = texts.find(([id]) => id === lit)
  return text === undefined ? <List {...props} texts={texts} /> : <WholeText key={text[0]} {...props} text={text} />
}
