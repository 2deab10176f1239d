// All tablets of a room in one process of their own: does what it is told, and answers with how long each thing took.
import { randomBytes } from 'node:crypto'
import { io } from 'socket.io-client'

/** As in client/connection/connection.ts. */
const line = {
  transports: ['websocket'],
  forceNew: true,
  reconnectionDelay: 300,
  reconnectionDelayMax: 2500,
  randomizationFactor: 0.5,
}
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const now = () => performance.now()
const once = (socket, name) => new Promise((resolve) => socket.once(name, resolve))
const open = (url, auth) => io(url, { ...line, extraHeaders: { origin: url }, auth })

/** A message of the length of a card of 200 characters with all its names. */
const payload = (i, length = 300) => ({ i, client: randomBytes(16).toString('hex'), text: 'x'.repeat(length - 60) })

/** The tablets of the bare relay. */
class Bare {
  sockets = []
  heard = () => {}

  async connect({ url, count }) {
    this.sockets = Array.from({ length: count }, () => open(url, {}))
    await Promise.all(this.sockets.map((socket) => once(socket, 'welcome')))
    for (const socket of this.sockets) socket.on('said', ({ i }) => this.heard(i))
    return {}
  }

  /** When everybody has heard each of `count` messages. */
  everybodyHeard(count) {
    const left = new Array(count).fill(this.sockets.length)
    const when = new Array(count)
    return new Promise((resolve) => {
      let open = count
      this.heard = (i) => {
        left[i] -= 1
        if (left[i] > 0) return
        when[i] = now()
        open -= 1
        if (open === 0) resolve(when)
      }
    })
  }

  async burst({ when: moments }) {
    const { length } = this.sockets
    const heard = this.everybodyHeard(length)
    const sent = []
    const answered = []
    await Promise.all(
      this.sockets.map(async (socket, i) => {
        await pause(moments[i])
        sent[i] = now()
        await socket.emitWithAck('say', payload(i))
        answered[i] = now()
      }),
    )
    const when = await heard
    return { took: sent.map((at, i) => Math.max(answered[i], when[i]) - at) }
  }

  async broadcast({ length }) {
    const took = []
    const started = now()
    const all = new Promise((resolve) => {
      this.heard = () => {
        took.push(now() - started)
        if (took.length === this.sockets.length) resolve()
      }
    })
    this.sockets[0].emit('say', payload(0, length), () => {})
    await all
    return { took }
  }
}

/** The tablets of Allting, and the facilitator's page. */
class Allting {
  tablets = []
  place = null
  said = []
  changed = () => {}

  async claim({ room, codes }) {
    const tokens = []
    for (const { code } of codes) {
      const socket = open(room, { version: 1, role: 'juror' })
      await once(socket, 'welcome')
      const claimed = await socket.emitWithAck('claim', code)
      if (!claimed.ok) throw new Error(claimed.code)
      tokens.push(claimed.token)
      socket.disconnect()
    }
    return { tokens }
  }

  async connect({ room, laptop, tokens, version }) {
    this.tablets = tokens.map((token) => this.tablet(room, { version, role: 'juror', token }))
    this.facilitator = this.tablet(laptop, { version, role: 'facilitator' })
    const all = [...this.tablets, this.facilitator]
    await Promise.all(all.map((tablet) => tablet.current))
    return {}
  }

  tablet(url, auth) {
    const tablet = {
      layers: {},
      client: randomBytes(16).toString('hex'),
      n: 0,
      done: 0,
      boot: undefined,
      mine: new Set(),
    }
    const introduction = () => ({
      ...auth,
      boot: tablet.boot,
      revisions: Object.fromEntries(Object.entries(tablet.layers).map(([name, { revision }]) => [name, revision])),
    })
    tablet.socket = open(url, (give) => give(introduction()))
    const fresh = () => {
      tablet.current = new Promise((resolve) => {
        tablet.isCurrent = resolve
      })
    }
    fresh()
    const look = () => {
      const { run, progress } = tablet.layers.everyone?.entities ?? {}
      if (run !== tablet.run) tablet.place = JSON.stringify(run?.place)
      tablet.run = run
      tablet.done = progress?.done ?? 0
      this.changed(tablet)
      if (Object.keys(tablet.layers).length >= (auth.role === 'juror' ? 3 : 2)) tablet.isCurrent(Date.now())
    }
    tablet.socket.on('welcome', ({ boot }) => {
      if (boot !== tablet.boot) tablet.layers = {}
      tablet.boot = boot
    })
    tablet.socket.on('disconnect', fresh)
    tablet.socket.on('layer', (name, revision, entities) => {
      tablet.layers[name] = { revision, entities: { ...entities } }
      look()
    })
    tablet.socket.on('patch', (name, revision, changes) => {
      const held = tablet.layers[name]
      if (held === undefined || held.revision >= revision) return
      if (held.revision !== revision - 1) throw new Error(`A patch of ${name} is missing.`)
      held.revision = revision
      for (const [key, entity] of Object.entries(changes)) {
        if (entity === null) delete held.entities[key]
        else held.entities[key] = entity
      }
      look()
    })
    tablet.socket.on('leave', (name) => delete tablet.layers[name])
    return tablet
  }

  act(tablet, action) {
    tablet.n += 1
    return tablet.socket.emitWithAck('act', { client: tablet.client, n: tablet.n, action })
  }

  async must(tablet, action) {
    const answer = await this.act(tablet, action)
    if (!answer.ok) throw new Error(`${action.type}: ${answer.code}`)
  }

  until(isSo) {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.changed = () => {}
        resolve()
      }
      this.changed = look
      look()
    })
  }

  async sit() {
    for (const [i, tablet] of this.tablets.entries())
      await this.must(tablet, { type: 'take-seat', alias: `Alias ${i}` })
    await this.must(this.facilitator, { type: 'go-to', from: null, to: { activity: 1, step: 0 } })
    await this.until(() => this.tablets.every(({ place }) => place === '{"activity":1,"step":0}'))
    return {}
  }

  own(tablet) {
    const name = Object.keys(tablet.layers).find((layer) => layer.startsWith('seat:'))
    return Object.keys(tablet.layers[name]?.entities ?? {}).filter((key) => key.startsWith('mine/'))
  }

  /** Everybody writes a card and says done; over when it is acknowledged, on the own screen, and counted on all the others. */
  async burst({ when: moments }) {
    const { length } = this.tablets
    const sent = []
    const answered = []
    const shown = []
    const counted = []
    const places = new Map(this.tablets.map((tablet, i) => [tablet, i]))
    let everywhere = 0
    /** How many tablets show each count, or a higher one. */
    const showing = new Array(length + 1).fill(0)
    const highest = new Map()
    this.changed = (tablet) => {
      const i = places.get(tablet)
      if (i === undefined) return
      if (shown[i] === undefined && sent[i] !== undefined && this.own(tablet).length > 0) shown[i] = now()
      for (let count = (highest.get(tablet) ?? 0) + 1; count <= tablet.done; count++) showing[count] += 1
      highest.set(tablet, tablet.done)
      while (showing[everywhere + 1] === length) counted[everywhere++] = now()
    }
    const place = JSON.parse(this.tablets[0].place)
    await Promise.all(
      this.tablets.map(async (tablet, i) => {
        await pause(moments[i])
        sent[i] = now()
        await Promise.all([
          this.must(tablet, { type: 'write-card', text: 'x'.repeat(200), kind: 'idea' }),
          this.must(tablet, { type: 'say-done', place, how: 'done' }),
        ])
        answered[i] = now()
      }),
    )
    while (counted.length < length || shown.filter(Boolean).length < length) await pause(5)
    this.changed = () => {}
    return { took: sent.map((at, i) => Math.max(answered[i], shown[i], counted[i]) - at) }
  }

  /** Takes the cards back, so that the next burst can write them. */
  async clear() {
    const place = JSON.parse(this.tablets[0].place)
    for (const tablet of this.tablets) {
      for (const key of this.own(tablet)) await this.must(tablet, { type: 'withdraw-card', card: key.slice(5) })
      await this.must(tablet, { type: 'say-done', place, how: 'not-yet' })
    }
    await this.until(() => this.tablets.every((tablet) => this.own(tablet).length === 0 && tablet.done === 0))
    await pause(200)
    return {}
  }

  /** The facilitator goes on, or back: until it is on every screen. */
  async broadcast({ to }) {
    const from = JSON.parse(this.tablets[0].place)
    const wanted = JSON.stringify(to)
    const took = []
    const seen = new Set()
    const started = now()
    const all = new Promise((resolve) => {
      this.changed = (tablet) => {
        if (tablet === this.facilitator || seen.has(tablet) || tablet.place !== wanted) return
        seen.add(tablet)
        took.push(now() - started)
        if (seen.size === this.tablets.length) resolve()
      }
    })
    this.act(this.facilitator, { type: 'go-to', from, to })
    await all
    this.changed = () => {}
    await pause(200)
    return { took, length: JSON.stringify({ run: this.tablets[0].run }).length }
  }

  /** When each tablet was current again, by the clock of the wall; asked before the server is killed. */
  async return() {
    const boots = this.tablets.map(({ boot }) => boot)
    const back = await Promise.all(
      this.tablets.map(async (tablet, i) => {
        for (;;) {
          const at = await tablet.current
          if (tablet.boot !== boots[i]) return at
          await once(tablet.socket, 'disconnect')
        }
      }),
    )
    return { back }
  }
}

const fleet = process.argv[2] === 'bare' ? new Bare() : new Allting()
process.on('message', async ({ ask, ...rest }) => {
  try {
    process.send({ answer: await fleet[ask](rest) })
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) })
  }
})
process.on('disconnect', () => process.exit())
