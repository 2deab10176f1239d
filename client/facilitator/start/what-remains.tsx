// What a jury leaves behind: its report to read, print or keep as PDF, and its open data.
import { Button, Link } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import { api } from '../api.ts'

/** The report runs nothing of its own: the page that opens it asks it to print. */
function print(address: string): void {
  const report = window.open(address, '_blank')
  report?.addEventListener('load', () => report.print())
}

function Data({ id }: { readonly id: string }) {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const [tables, setTables] = useState<readonly string[]>([])
  useEffect(() => {
    void api.dataTables(id).then((answer) => answer.ok && setTables(answer.value))
  }, [id])
  const base = `/api/juries/${id}`
  return (
    <ul className="open-data">
      <li>
        <Link href={`${base}/report.json`}>{t('remains.json')}</Link>
      </li>
      {tables.map((name) => (
        <li key={name}>
          <Link href={`${base}/data/${name}`}>{name}</Link>
        </li>
      ))}
      <li>
        <Link href={`${base}/data/readme.txt?lang=${language}`}>{t('remains.readme')}</Link>
      </li>
    </ul>
  )
}

export function WhatRemains({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('facilitator')
  const [isAsked, setIsAsked] = useState(false)
  const address = `/api/juries/${id}/report.html?lang=${useLanguage()}`
  const named = <span className="visually-hidden"> {name}</span>
  return (
    <div className="what-remains">
      <div className="row">
        <Button variant="secondary" asChild>
          <a href={address} target="_blank" rel="noreferrer">
            {t('start.report')}
            {named}
          </a>
        </Button>
        <Button variant="tertiary" onClick={() => print(address)}>
          {t('remains.print')}
          {named}
        </Button>
        <Button variant="tertiary" aria-expanded={isAsked} onClick={() => setIsAsked(!isAsked)}>
          {t('remains.data')}
          {named}
        </Button>
      </div>
      {isAsked && <Data id={id} />}
    </div>
  )
}
