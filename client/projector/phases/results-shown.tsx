// How the jury voted: for every text a bar of its votes, its support in percent, and its class in words. All at once, and calmly.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { VoteBar, VoteKey } from '../../ui/figures/vote-bar.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { useSize } from './use-size.ts'

export function ResultsShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const { t: u } = useTranslation()
  const language = useLanguage()
  const texts = new Map(useMany('texts'))
  const results = useMany('results').toSorted(([, a], [, b]) => a.number - b.number)
  const box = useSize(`${language} ${JSON.stringify(results)}`, 1.35)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure results">
        <VoteKey />
        <table>
          <caption className="visually-hidden">{t('phases.results')}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{u('figures.recommendation')}</th>
              <th scope="col">{t('phases.votes')}</th>
              <th scope="col">{u('figures.support')}</th>
              <th scope="col">{u('figures.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(([id, { number, counts, support, sides, percent, class: outcome }]) => (
              <tr key={id}>
                <th scope="row">
                  <span className="text-number">{t('phases.number', { number })}</span> {texts.get(id)?.fields.title}
                </th>
                <td className="results-bar">
                  <VoteBar counts={counts} />
                </td>
                <td className="results-support number">
                  <strong>{percent === null ? '–' : u('figures.percent', { percent })}</strong>
                  <small>{u('figures.supportOf', { support, sides })}</small>
                </td>
                <td className="results-class" data-outcome={outcome}>
                  {u(`figures.class.${outcome}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  )
}
