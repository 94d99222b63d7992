/** Where the compiled files are. */
export const LIB = new URL('../../lib/', import.meta.url)

/** A module as it was compiled: a thread starts from a compiled file, so all that it is used with is taken compiled. */
export const compiled = <T>(path: string): Promise<T> => import(new URL(path, LIB).href)
