// What an English dictionary must be: the Swedish one's keys with other sentences.

export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> }
