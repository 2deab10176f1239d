// Measures the room with many tablets against a bare relay of messages of the same length, turn by turn in the same run.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from '../build.mjs'

const here = join(root, 'facilitator-scripts', 'bench', 'room')
const memory = pathToFileURL(join(here, 'memory.mjs')).href
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * q) - 1]
const p99 = (values) => quantile(values, 0.99)
const round = (value, digits = 2) => Number(value.toFixed(digits))
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** A server under measurement: it says its memory when asked. */
async function startServer(script, args, ready) {
  const command = ['--expose-gc', '--import', memory, script, ...args]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes(ready)) resolve()
    })
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  return {
    usage: () =>
      new Promise((resolve) => {
        child.once('message', resolve)
        child.send('usage')
      }),
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGKILL')
      }),
  }
}

/** A process full of tablets. */
function startFleet(kind) {
  const child = spawn(process.execPath, [join(here, 'fleet.mjs'), kind], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    ask: (ask, rest = {}) =>
      new Promise((resolve, reject) => {
        child.once('message', ({ answer, error }) => (error === undefined ? resolve(answer) : reject(new Error(error))))
        child.send({ ask, ...rest })
      }),
    end: () => child.disconnect(),
  }
}

/** A run sheet with as little as will do: JSON is YAML, too. */
function runSheet() {
  const activity = (id, at, kind, phase) => ({ id, at, kind, phase, minutes: 20, title: id })
  return JSON.stringify({
    format: 'allting-run-sheet-1',
    title: 'Bench',
    jury: { name: 'Bench', question: 'q', mandate: 'm', canInfluence: 'c', cannotInfluence: 'c', promise: 'p' },
    notice: 'n',
    groundRules: ['g'],
    perTable: 6,
    perspectives: [],
    scenarios: [],
    mostTexts: 5,
    days: [
      {
        date: '2027-04-17',
        activities: [
          activity('welcome', '09:00', 'talk', 'opening'),
          activity('mine', '09:20', 'my-perspective', 'mapping'),
        ],
      },
    ],
  })
}

const protocolVersion = Number(
  /protocolVersion = (\d+)/.exec(readFileSync(join(root, 'server', 'shared', 'protocol', 'messages.ts'), 'utf8'))[1],
)

async function openAllting(jurors) {
  const data = mkdtempSync(join(tmpdir(), 'allting-bench-'))
  const [port, roomPort] = [await freePort(), await freePort()]
  const args = ['--no-open', '--port', port, '--room-port', roomPort, '--room-host', '127.0.0.1', '--data', data].map(
    String,
  )
  const start = () => startServer(join(root, 'dist', 'server', 'main.js'), args, 'Allting: http')
  const urls = { laptop: `http://127.0.0.1:${port}`, room: `http://127.0.0.1:${roomPort}` }
  const server = await start()
  const response = await fetch(`${urls.laptop}/api/juries`, {
    method: 'POST',
    headers: { origin: urls.laptop, 'content-type': 'application/json' },
    body: JSON.stringify({
      from: 'list',
      seats: ['seat', ...Array.from({ length: jurors }, (_, i) => i + 1)].join('\n'),
      runSheet: runSheet(),
    }),
  })
  if (!response.ok) throw new Error(await response.text())
  const { codes } = await response.json()
  const fleet = startFleet('allting')
  const { tokens } = await fleet.ask('claim', { ...urls, codes })
  await server.kill()
  return { start, urls, fleet, tokens, remove: () => rmSync(data, { recursive: true, force: true }) }
}

/** When each juror taps, in milliseconds: all within one second, one way or another. */
const shapes = {
  /** One after the other, at equal distances. */
  even: (jurors) => Array.from({ length: jurors }, (_, i) => (i / jurors) * 1000),
  /** As people do when somebody says *now*: around half a second later, most within a quarter of a second. */
  signal: (jurors) =>
    Array.from({ length: jurors }, (_, i) => {
      const p = (i + 0.5) / jurors
      return 500 + 66 * Math.log(p / (1 - p)) // a logistic distribution: standard deviation 120 ms
    }),
  once: (jurors) => new Array(jurors).fill(0),
}

const perClient = (before, after, clients) => (after.heap - before.heap) / clients

async function measure({ jurors, repeats, when }) {
  const allting = await openAllting(jurors)
  const relayPort = await freePort()
  const bareServer = await startServer(join(here, 'relay.mjs'), [String(relayPort)], 'listening')
  const bareFleet = startFleet('bare')
  let server = await allting.start()

  const empty = [await server.usage(), await bareServer.usage()]
  await allting.fleet.ask('connect', { ...allting.urls, tokens: allting.tokens, version: protocolVersion })
  await bareFleet.ask('connect', { url: `http://127.0.0.1:${relayPort}`, count: jurors })
  await pause(1000)
  const full = [await server.usage(), await bareServer.usage()]
  const heap = [perClient(empty[0], full[0], jurors + 1), perClient(empty[1], full[1], jurors)]

  await allting.fleet.ask('sit')
  const rows = []
  for (let repeat = 0; repeat < repeats; repeat++) {
    const cpu = [(await server.usage()).cpu, (await bareServer.usage()).cpu]
    const ours = await allting.fleet.ask('burst', { when })
    const bare = await bareFleet.ask('burst', { when })
    const cpuAfter = [(await server.usage()).cpu, (await bareServer.usage()).cpu]
    await allting.fleet.ask('clear')
    const broadcasts = []
    for (const to of [1, 2, 1, 2, 0]) {
      const shown = await allting.fleet.ask('broadcast', { to: { activity: 1, step: to } })
      await pause(100)
      const heard = await bareFleet.ask('broadcast', { length: shown.length })
      await pause(100)
      broadcasts.push([p99(shown.took), p99(heard.took)])
    }
    rows.push({
      burst: [p99(ours.took), p99(bare.took)],
      burstMedian: [median(ours.took), median(bare.took)],
      broadcasts,
      broadcast: [0, 1].map((i) => median(broadcasts.map((pair) => pair[i]))),
      cpu: cpuAfter.map((after, i) => after - cpu[i]),
    })
  }
  await bareServer.kill()
  bareFleet.end()

  const returns = []
  for (let repeat = 0; repeat < 3; repeat++) {
    const back = allting.fleet.ask('return')
    await pause(200)
    await server.kill()
    server = await allting.start()
    const listened = Date.now()
    returns.push(...(await back).back.map((at) => at - listened))
    await pause(500)
  }
  await server.kill()
  allting.fleet.end()
  allting.remove()
  return { heap, rows, returns }
}

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      jurors: { type: 'string', default: '200' },
      repeats: { type: 'string', default: '5' },
      shape: { type: 'string', default: 'once' },
      json: { type: 'boolean' },
    },
  })
  const jurors = Number(values.jurors)
  const { heap, rows, returns } = await measure({
    jurors,
    repeats: Number(values.repeats),
    when: shapes[values.shape](jurors),
  })
  const ratio = (name) => round(median(rows.map((row) => row[name][0] / row[name][1])))
  if (!values.json) {
    console.log(`${values.jurors} jurors; milliseconds, Allting and a bare relay turn by turn in the same run.`)
    console.table(
      rows.map(({ burst, burstMedian, broadcast, cpu }) => ({
        'burst p99': round(burst[0], 0),
        'bare p99': round(burst[1], 0),
        'burst p50': round(burstMedian[0], 0),
        'bare p50': round(burstMedian[1], 0),
        'broadcast p99': round(broadcast[0], 0),
        'bare broadcast p99': round(broadcast[1], 0),
        'cpu s': round(cpu[0]),
        'bare cpu s': round(cpu[1]),
      })),
    )
    console.log(
      `heap per client: ${heap.map((bytes) => `${round(bytes / 1024, 1)} kB`).join(', bare ')}; cpu ratio ${ratio('cpu')}`,
    )
  }
  console.log(
    JSON.stringify({
      burst: { p99Ratio: ratio('burst'), p99Ms: round(median(rows.map(({ burst }) => burst[0])), 0) },
      broadcast: { p99Ratio: round(median(rows.flatMap(({ broadcasts }) => broadcasts.map(([a, b]) => a / b)))) },
      restart: { p99Ms: round(p99(returns), 0) },
      heapRatio: round(heap[0] / heap[1]),
    }),
  )
}
