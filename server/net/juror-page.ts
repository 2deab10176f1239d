// Serves the room its one page: the files it is made of and no others, compressed once so that slow Wi-Fi is no matter.
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Express } from 'express'

interface Built {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
}

const page = 'juror/index.html'

/** Every built file that the juror's page loads, by the builder's own list. */
function filesOfJuror(dist: string): Set<string> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Readonly<
    Record<string, Built>
  > // vite writes it
  const files = new Set([page])
  const add = (name: string): void => {
    const built = manifest[name]
    if (built === undefined || files.has(built.file)) return
    for (const file of [built.file, ...(built.css ?? []), ...(built.assets ?? [])]) files.add(file)
    for (const part of built.imports ?? []) add(part)
  }
  add(page)
  for (const { file } of Object.values(manifest)) if (/\.(woff2|svg)$/.test(file)) files.add(file)
  return files
}

/** Kinds that shrink; a font is compressed already. */
const shrinks = ['.html', '.js', '.css', '.svg']

/** The room's one page, and the files it is made of, by address. */
export function addJurorPage(app: Express, dist: string): void {
  for (const file of filesOfJuror(dist)) {
    const bytes = readFileSync(join(dist, file))
    const compressed = shrinks.includes(extname(file)) ? gzipSync(bytes, { level: 9 }) : undefined
    app.get(file === page ? '/' : `/${file}`, (request, response) => {
      const isSmall = compressed !== undefined && request.acceptsEncodings('gzip') === 'gzip'
      response
        .type(extname(file))
        .set('Cache-Control', file === page ? 'no-cache' : 'public, max-age=31536000, immutable')
      if (compressed !== undefined) response.set('Vary', 'Accept-Encoding')
      if (isSmall) response.set('Content-Encoding', 'gzip')
      response.send(isSmall ? compressed : bytes)
    })
  }
}
