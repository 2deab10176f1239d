// A fixed piece of floating-point work by which two machines can be compared: prints seconds of processor time.
const size = 400
const a = Float64Array.from({ length: size * size }, (_, i) => ((i * 7919) % 1009) / 1009)

function multiply() {
  const c = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k]
      for (let j = 0; j < size; j++) c[i * size + j] += factor * a[k * size + j]
    }
  }
  return c
}

/** Processor seconds of six products, the median of five measurements. */
export function calibrate() {
  const seconds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage()
    let sum = 0
    for (let round = 0; round < 6; round++) sum += multiply()[(round * 1237) % (size * size)]
    const { user, system } = process.cpuUsage(started)
    if (Number.isNaN(sum)) throw new Error('The work was not done.')
    return (user + system) / 1e6
  })
  return seconds.sort((x, y) => x - y)[2]
}
