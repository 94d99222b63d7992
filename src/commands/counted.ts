/** A number with its noun, as the terminal prints it: “1 article”, “12 articles”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
