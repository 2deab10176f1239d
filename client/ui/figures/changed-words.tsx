// A text with its changes in it: what is gone struck through, what is new underlined, and both said to screen readers.
import { useTranslation } from 'react-i18next'
import { wordDiff } from './word-diff.ts'
import './changed-words.css'

export function ChangedWords({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation()
  return (
    <span className="changed-words">
      {wordDiff(before, after)
        .map(({ kind, text }, i) => {
          const key = `${i} ${kind}`
          if (kind === 'same') return <span key={key}>{text}</span>
          const Sign = kind === 'gone' ? 'del' : 'ins'
          return (
            <Sign key={key}>
              <span className="visually-hidden"> {t(`figures.${kind}`)}: </span>
              {text.trimEnd()}
              <span className="visually-hidden"> {t('figures.endOfChange')} </span>
            </Sign>
          )
        })
        .flatMap((part, i) => (i === 0 ? [part] : [' ', part]))}
    </span>
  )
}
