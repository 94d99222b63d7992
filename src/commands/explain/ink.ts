import pc from 'picocolors'

/** Colours for a terminal, or none. */
export type Ink = ReturnType<typeof pc.createColors>

/** The colours of a terminal that shows them, or plain text. */
export const mixInk = (colour: boolean): Ink => pc.createColors(colour)
