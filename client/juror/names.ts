// What people are called: the alias they chose, else their seat.
import { useTranslation } from 'react-i18next'
import { useMany } from '../connection/session-store.ts'

/** Gives the name of a seat at this table. */
export function useNameOf(): (seat: number) => string {
  const { t } = useTranslation('juror')
  const mates = useMany('mates')
  return (seat) => {
    const alias = mates.find(([, mate]) => mate.seat === seat)?.[1].alias
    return alias == null || alias === '' ? t('place.seat', { seat }) : alias
  }
}
