// The solver's bytes, compressed, as the single-file build provides them.
declare module 'virtual:highs-wasm-gz' {
  const base64: string
  export default base64
}
