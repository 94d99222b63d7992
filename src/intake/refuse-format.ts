/** A format that is saved by mistake, and what to do instead. */
interface Format {
  /** The first bytes, one character each. */
  readonly signs: RegExp
  readonly message: string
}

/** So many bytes show what a file is. */
const HEAD = 2048

const AS_TEXT = 'copy its text into a .txt file in seeds/'

const FORMATS: readonly Format[] = [
  { signs: /^%PDF-/, message: `it is a PDF; ${AS_TEXT}` },
  {
    // “From: <Saved by Blink> … Content-Type: multipart/related”
    signs: /^[a-z][a-z-]*: [\s\S]*?^content-type:\s*multipart\//im,
    message: 'it is a web archive (.mhtml); save the page as “Webpage, HTML only”',
  },
  { signs: /^bplist00/, message: 'it is a web archive (.webarchive); save the page as “Page Source”' },
  { signs: /^[^ -~]\x8b[^ -~]/, message: 'it is compressed (gzip); unpack it first' },
  {
    signs: /^PK[^ -~]{2}/,
    message: `it is a ZIP archive or a document of an office program; unpack it, or ${AS_TEXT}`,
  },
  { signs: /^(?:\xd0\xcf[^ -~]\xe0|\{\\rtf)/, message: `it is a document of an office program; ${AS_TEXT}` },
  { signs: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, message: 'it is a picture or a recording, and has no text to read' },
]

/** Why a file cannot be a page or a feed, by its first bytes; null when it can be one. */
export const refuseFormat = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  return FORMATS.find(({ signs }) => signs.test(head))?.message ?? null
}
