// Serves the built pages and the example files to the laptop; nothing else of the disk.
import express, { type Express } from 'express'

/** Page by page: which built file answers which address on the laptop. */
const laptopPages: Readonly<Record<string, string>> = {
  '/': 'organiser/index.html',
  '/auditor': 'auditor/index.html',
  '/facilitator': 'facilitator/index.html',
  '/projector': 'projector/index.html',
  '/juror': 'juror/index.html',
}

/** The facilitator's page holds a small live picture of the projector's: one page of ours in a frame of another of ours. */
const framing: Readonly<Record<string, (policy: string) => string>> = {
  '/facilitator': (policy) => `${policy};frame-src 'self'`,
  '/projector': (policy) => policy.replace(`frame-ancestors 'none'`, `frame-ancestors 'self'`),
}

function addPage(app: Express, { address, file, dist }: { address: string; file: string; dist: string }): void {
  app.get(address, (_request, response) => {
    const policy = response.getHeader('Content-Security-Policy')
    const framed = framing[address]
    if (framed !== undefined) response.setHeader('Content-Security-Policy', framed(String(policy)))
    response.sendFile(file, { root: dist, headers: { 'Cache-Control': 'no-cache' } })
  })
}

const forEver = { immutable: true, maxAge: '1y', index: false } as const

/** `dist` holds the built pages, `examples` the committed example files. */
export function addPages(app: Express, { dist, examples }: { readonly dist: string; readonly examples: string }): void {
  for (const [address, file] of Object.entries(laptopPages)) addPage(app, { address, file, dist })
  app.use('/assets', express.static(`${dist}/assets`, forEver))
  app.use('/examples', express.static(examples, { index: false }))
}
