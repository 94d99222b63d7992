// «15», «1 204», «2,3K», «👁 512 💬 3»
const COUNTER = /^[^\p{L}+%$€£¥₽]*\d[\d\s.,]*(?:[KkКкMМ]|тыс\.)?[^\p{L}+%$€£¥₽]*$/u
const LONGEST = 24

/** Whether a text is nothing but counts, as pages print of views and comments: «1.2K», «👁 512 💬 3». */
export const isCounter = (text: string): boolean => text.length <= LONGEST && COUNTER.test(text)
