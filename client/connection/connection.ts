// The line to the laptop: opened, kept open however often the tablet sleeps, and resumed where it was.
import { io, type Socket } from 'socket.io-client'
import type { Action } from '#shared/protocol/actions.ts'
import {
  type Answer,
  type ClaimAnswer,
  type FromPage,
  type Introduction,
  protocolVersion,
  type Role,
  type ToPage,
} from '#shared/protocol/messages.ts'
import { type Entry, Outbox } from './outbox.ts'
import { giveUpOwnSeat, ownToken, seatScope, takeSeat } from './own-seat.ts'
import {
  dropAllLayers,
  dropLayer,
  dropOutdatedLayers,
  outdateLayers,
  patchLayer,
  setLayer,
  useSession,
} from './session-store.ts'

/** Without a sign of life for so long, a tablet that wakes opens the line anew instead of trusting it. */
const stale = 5000
const answerWithin = 8000
/** After a welcome, every layer of the page has been told within so long. */
const layersWithin = 2000

let socket: Socket<ToPage, FromPage> | undefined
let outbox: Outbox | undefined
let lastSign = 0
let saidWriting = false
let role: Role = 'juror'

const token = (): string | undefined => (role === 'juror' ? ownToken() : undefined)

function introduction(): Introduction {
  const { boot, layers } = useSession.getState()
  return {
    version: protocolVersion,
    role,
    token: token(),
    boot,
    revisions: Object.fromEntries(
      Object.entries(layers).flatMap(([name, { revision, outdated }]) => (outdated === true ? [] : [[name, revision]])),
    ),
  }
}

/** Wishes belong to a seat: what one seat left unsent is never sent for another. */
function openOutbox(): void {
  outbox?.disconnected()
  outbox = new Outbox(role === 'juror' ? seatScope() : undefined, (entries) => useSession.setState({ outbox: entries }))
}

function send(wish: { client: string; n: number; action: Action }): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    if (socket?.connected !== true) return resolve(undefined)
    socket
      .timeout(answerWithin)
      .emit('act', wish, (error: Error | null, answer?: Answer) => resolve(error ? undefined : answer))
  })
}

/** Reconnects at once and asks for everything again. */
function startAfresh(): void {
  outdateLayers()
  socket?.disconnect().connect()
}

function wake(): void {
  if (document.visibilityState === 'hidden' || socket === undefined) return
  if (useSession.getState().line === 'newer-page') return
  if (Date.now() - lastSign > stale || !socket.connected) socket.disconnect().connect()
}

function listen(line: Socket<ToPage, FromPage>): void {
  line.io.on('reconnect_attempt', () => useSession.setState({ line: 'away' }))
  line.io.on('open', () => line.io.engine.on('packet', () => (lastSign = Date.now())))
  line.on('connect_error', () => useSession.setState({ line: 'away' }))
  line.on('disconnect', () => {
    outbox?.disconnected()
    saidWriting = false
    if (['open', 'connecting'].includes(useSession.getState().line)) useSession.setState({ line: 'away' })
    // the server closed the line itself when another jury was opened: come back and see
    if (useSession.getState().line === 'away') setTimeout(() => line.connect(), 300 + Math.random() * 700)
  })
  line.on('welcome', ({ version, boot, now, seat, empty }) => {
    if (version !== protocolVersion) return location.reload()
    const before = useSession.getState()
    if (seat !== before.seat) dropAllLayers()
    else if (boot !== before.boot) outdateLayers()
    setTimeout(dropOutdatedLayers, layersWithin)
    useSession.setState({ line: 'open', boot, seat, empty, clockOffset: now - Date.now() })
    if (seat !== null || role !== 'juror') outbox?.connected(send)
  })
  line.on('layer', setLayer)
  line.on('patch', (name, revision, changes) => {
    if (!patchLayer(name, revision, changes)) startAfresh()
  })
  line.on('leave', dropLayer)
  line.on('approved', takeToken)
  line.on('replaced', (why) => {
    useSession.setState({ line: why })
    line.disconnect()
    if (why === 'other-device') giveUpSeat(line)
  })
}

/** The seat is another device's now: nothing of it stays here, and the page asks for a code again. */
function giveUpSeat(line: Socket<ToPage, FromPage>): void {
  giveUpOwnSeat()
  openOutbox()
  dropAllLayers()
  useSession.setState({ seat: null })
  line.connect()
}

function takeToken(given: string, seat: number): void {
  takeSeat(given, useSession.getState().boot?.split('/')[1] ?? '', seat)
  openOutbox()
  useSession.setState({ line: 'connecting' })
  startAfresh()
}

/** Opens the line of a page; once. */
export function connect(asRole: Role): void {
  role = asRole
  openOutbox()
  socket = io({
    transports: ['websocket'],
    auth: (give) => give({ ...introduction() }),
    reconnectionDelay: 300,
    reconnectionDelayMax: 2500,
    randomizationFactor: 0.5,
  })
  listen(socket)
  document.addEventListener('visibilitychange', wake)
  // only a page taken out of the browser's cache has been asleep; a new one has just connected
  window.addEventListener('pageshow', ({ persisted }) => persisted && wake())
  window.addEventListener('online', wake)
}

/** Asks for something. It is kept until it has been answered, however long that takes. */
export function act(action: Action): Entry {
  if (outbox === undefined) throw new Error('There is no line yet.')
  return outbox.add(action)
}

/** Takes back what has not been saved, or clears away what was refused. */
export const forget = (entry: Entry): void => outbox?.drop(entry)

/** Uses the code of a seat; on success the page has the seat at once. */
export function claim(code: string): Promise<ClaimAnswer | undefined> {
  return new Promise((resolve) => {
    if (socket?.connected !== true) return resolve(undefined)
    socket.timeout(answerWithin).emit('claim', code, (error: Error | null, answer?: ClaimAnswer) => {
      if (!error && answer?.ok === true) takeToken(answer.token, answer.seat)
      resolve(error ? undefined : answer)
    })
  })
}

/** Tells that somebody is writing, or has stopped; only changes are sent. */
export function tellWriting(writing: boolean): void {
  if (writing === saidWriting || socket?.connected !== true) return
  saidWriting = writing
  socket.emit('writing', writing)
}

/** The facilitator's answer to a device that asks for a taken seat. */
export const approve = (request: string, yes: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    if (socket === undefined) return resolve(false)
    socket
      .timeout(answerWithin)
      .emit('approve', request, yes, (error: Error | null, done?: boolean) => resolve(!error && done === true))
  })

/** A new code for a seat whose card is lost; null when that failed. */
export const reissue = (seat: number): Promise<string | null> =>
  new Promise((resolve) => {
    if (socket === undefined) return resolve(null)
    socket
      .timeout(answerWithin)
      .emit('reissue', seat, (error: Error | null, code?: string | null) => resolve(error ? null : (code ?? null)))
  })

/** The page that was replaced by a newer one takes the seat again. */
export function comeBack(): void {
  useSession.setState({ line: 'connecting' })
  socket?.connect()
}
