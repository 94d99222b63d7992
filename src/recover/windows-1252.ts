// 0x80 to 0x9F as in the WHATWG index; the five holes stay control characters
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decodes windows-1252; the decoder of Node 20 reads 0x80 to 0x9F as Latin-1. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (hole) => HIGH[hole.charCodeAt(0) - 0x80] ?? hole)
