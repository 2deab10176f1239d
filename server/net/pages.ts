// Serves the built pages and the example files; nothing else of the disk.
import express, { type Express } from 'express'

/** Page by page: which built file answers which address. */
const pages: Readonly<Record<string, string>> = { '/': 'organiser/index.html', '/auditor': 'auditor/index.html' }

/** `dist` holds the built pages, `examples` the committed example files. */
export function addPages(app: Express, { dist, examples }: { readonly dist: string; readonly examples: string }): void {
  for (const [address, file] of Object.entries(pages)) {
    app.get(address, (_request, response) =>
      response.sendFile(file, { root: dist, headers: { 'Cache-Control': 'no-cache' } }),
    )
  }
  app.use('/assets', express.static(`${dist}/assets`, { immutable: true, maxAge: '1y', index: false }))
  app.use('/examples', express.static(examples, { index: false }))
}
