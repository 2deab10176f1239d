// Loaded before a server (`node --expose-gc --import`): tells its memory after a collection, and its processor time, when asked.
process.on('message', (message) => {
  if (message !== 'usage') return
  for (let i = 0; i < 3; i++) globalThis.gc()
  const { user, system } = process.cpuUsage()
  process.send({ heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss, cpu: (user + system) / 1e6 })
})
