// The bare thing to compare with: a socket.io server that passes every message on to everyone, keeps nothing and checks nothing.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const server = new Server(http, { transports: ['websocket'], serveClient: false })
server.on('connection', (socket) => {
  socket.emit('welcome')
  socket.on('say', (message, answer) => {
    server.emit('said', message)
    answer({ ok: true })
  })
})
http.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'))
