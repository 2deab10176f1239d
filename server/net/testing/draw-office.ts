// The organiser's routes on a server of their own, over a desk with a database of its own.
import { type Office, openOffice, passphrase, poolOf, small } from '../../draws/testing/desk.ts'
import { drawRoutes } from '../draw-routes.ts'
import { addEndings, guardedApp } from '../http.ts'
import { serve } from './asking.ts'

export async function openedOffice() {
  const seat = await openOffice()
  const logged: unknown[] = []
  const served = await serve((hosts) => {
    const app = guardedApp(hosts)
    app.use('/api/draws', drawRoutes(seat.desk, seat.sealed))
    addEndings(app, (error) => logged.push(error))
    return app
  })
  return { ...seat, ...served, logged }
}

/** Everything that is kept of all draws, and what is open of them. */
export async function everything({ db, memory }: Office): Promise<unknown> {
  const draws = await db.selectFrom('draws').selectAll().execute()
  const sealings = await db.selectFrom('sealings').selectAll().execute()
  return structuredClone({ draws, sealings, open: memory.open, failures: memory.failures })
}

export const poolBody = {
  file: Buffer.from(poolOf(small).text).toString('base64'),
  addressColumns: [],
  passphrase,
}
