// What the terminal says at the start: where the pages are, how tablets come in, and what to do when a port is taken.
import { toString as qrText } from 'qrcode'

interface Announcement {
  readonly url: string
  /** Addresses for tablets, the likeliest first. */
  readonly room: readonly string[]
  readonly roomPort: number
}

/** Swedish first, English second: nobody has chosen a language yet. */
export function announce({ url, room: [first, ...others], roomPort }: Announcement): void {
  console.log(`Allting: ${url}`)
  console.log(`  Processledare / facilitator: ${url}facilitator   Projektor / projector: ${url}projector`)
  if (first === undefined) {
    console.log(
      `  Surfplattor: inget nätverk hittades. Anslut datorn till rummets wifi, så visas adressen (port ${roomPort}).`,
    )
    console.log(
      `  Tablets: no network was found. Connect this laptop to the room's Wi-Fi, and the address appears (port ${roomPort}).`,
    )
    return
  }
  console.log(`  Surfplattor / tablets: ${first}`)
  if (others.length > 0) {
    console.log(`  Flera nätverk hittades. Når plattorna inte den adressen, pröva: ${others.join(' ')}`)
    console.log(`  Several networks were found. If tablets do not reach that address, try: ${others.join(' ')}`)
  }
  if (process.stdout.isTTY)
    qrText(first, { type: 'terminal', small: true }).then(
      (code) => console.log(code),
      () => {},
    )
}

/** A taken port is the one thing that often goes wrong at a start. */
export function explainPort(error: unknown, port: number, roomPort: number): void {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
    console.error(error)
    return
  }
  const taken = (error as NodeJS.ErrnoException & { port?: number }).port ?? port
  const other = Math.max(port, roomPort) + 10
  console.error(
    `Port ${taken} är upptagen. Är Allting redan igång? Öppna http://127.0.0.1:${port}/ – eller starta med: npm start -- --port ${other}`,
  )
  console.error(
    `Port ${taken} is taken. Is Allting running already? Open http://127.0.0.1:${port}/ – or start with: npm start -- --port ${other}`,
  )
}
