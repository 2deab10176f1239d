// Loads HiGHS from inside the page itself, for the auditor's page as one file on a disk.

import wasmGz from 'virtual:highs-wasm-gz'
import highsLoader from 'highs'
import { adaptHighs } from '#shared/selection/highs-solver.ts'
import type { Solver } from '#shared/selection/solver.ts'

type Imports = WebAssembly.Imports
type Done = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void

async function compiled(): Promise<WebAssembly.Module> {
  const packed = Uint8Array.from(atob(wasmGz), (character) => character.charCodeAt(0))
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return WebAssembly.compile(await new Response(bytes).arrayBuffer())
}

/** Emscripten's own hook; the loader's types leave it out. */
function instantiateWith(module: WebAssembly.Module) {
  return (imports: Imports, done: Done): Record<string, never> => {
    void WebAssembly.instantiate(module, imports).then((instance) => done(instance, module))
    return {}
  }
}

export async function loadSolver(): Promise<Solver> {
  const options = { instantiateWasm: instantiateWith(await compiled()), locateFile: () => 'inside-the-page' }
  return adaptHighs(await highsLoader(options))
}
