const HEADER = 22

/** Puts one PNG of up to 256 pixels a side into an ICO file. */
export const wrapIcon = (png: Uint8Array, side: number): Uint8Array => {
  const header = Buffer.alloc(HEADER)
  // the file: type 1 (icon), one picture
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  // the picture: its sides (256 is written as 0), one plane, 32 bits a pixel, length and place
  header.writeUInt8(side % 256, 6)
  header.writeUInt8(side % 256, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(HEADER, 18)
  return Buffer.concat([header, png])
}
