// Which program made a draw: its version and the hash of the very files that compute and check draws, set by the build.

declare const __ALLTING_VERSION__: string
declare const __SELECTION_SOURCE__: string

export const programIdentity = { name: 'allting', version: __ALLTING_VERSION__, source: __SELECTION_SOURCE__ } as const
