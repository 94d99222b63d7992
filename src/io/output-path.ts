// a relative path with forward slashes and no step upwards: `it/regions/ru-tom/index.html`
const PATH = /^(?!\.herald(?:\/|$))(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\0\\]+$/
/** Most file systems refuse longer names. */
const LONGEST_NAME = 255

/** Whether a path may be that of an output file: below the folder, clear of Herald’s own notes, storable everywhere. */
export const isOutputPath = (path: string): boolean =>
  PATH.test(path) && path.split('/').every((name) => Buffer.byteLength(name) <= LONGEST_NAME)

/** The folder that an output file stands in: `a/b.html` → `a`; empty where it is the output folder. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))
