// Times `draw lottery` as a whole process on every instance of a folder, against known answers and another program's times.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from '../build.mjs'
import { calibrate } from './calibration.mjs'

/** Processor seconds of the calibration on the machine that the other program's times come from. */
const theirCalibration = 1.12
const usage = pathToFileURL(join(root, 'facilitator-scripts', 'bench', 'usage.mjs')).href

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
const fraction = (text) =>
  typeof text === 'string' && text.includes('/') ? text.split('/').reduce((a, b) => a / b) : Number(text)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

function once(folder, { k, options = [] }) {
  const files = ['--pool', join(folder, 'pool.csv'), '--quotas', join(folder, 'quotas.csv'), '--size', String(k)]
  const command = [
    '--import',
    usage,
    join(root, 'dist', 'server', 'draw.js'),
    'lottery',
    ...files,
    ...options,
    '--json',
  ]
  const { stdout, stderr, status, output } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr.toString())
  return { answer: JSON.parse(stdout.toString()), ...JSON.parse(output[3].toString()) }
}

/** The largest difference between the chances and a known sorted vector, or undefined where none is known. */
function difference(answer, known) {
  if (known.sorted_vector === undefined) return undefined
  const wanted = known.sorted_vector.flatMap(([chance, people]) => Array(people).fill(fraction(chance)))
  const found = Object.values(answer.probabilities).sort((a, b) => a - b)
  return Math.max(...found.map((chance, i) => Math.abs(chance - wanted[i])))
}

function measure(folder, name, peer, speed, runs) {
  const known = readJson(join(folder, 'known.json'))
  const results = Array.from({ length: runs }, () => once(folder, known))
  const { answer } = results[0]
  const cpu = median(results.map((result) => result.cpu))
  const theirs = peer?.seconds[name]
  return {
    instance: name,
    n: answer.n,
    k: answer.k,
    types: answer.types,
    method: answer.method,
    min: answer.min.toFixed(6),
    difference: difference(answer, known)?.toExponential(1) ?? '',
    cpu: cpu.toFixed(2),
    megabytes: Math.round(Math.max(...results.map((result) => result.megabytes))),
    ratio:
      theirs === undefined
        ? ''
        : `${Math.round(((theirs.cpu ?? theirs.wall) * speed) / cpu)}${theirs.note === undefined ? '' : ' (bound)'}`,
  }
}

export function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      instances: { type: 'string', default: join(root, 'data', 'examples') },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean' },
    },
  })
  const peer = readJson(join(values.instances, 'peer.json'))
  const own = calibrate()
  const rows = readdirSync(values.instances)
    .filter((name) => existsSync(join(values.instances, name, 'known.json')))
    .map((name) => measure(join(values.instances, name), name, peer, own / theirCalibration, Number(values.runs)))
  if (!values.json) {
    console.log(
      `Calibration: ${own.toFixed(2)} s of processor time. Processor seconds of the whole process, median of ${values.runs}.`,
    )
    console.table(rows)
  } else console.log(JSON.stringify({ calibration: own, rows }))
}
