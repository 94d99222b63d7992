// Regular verbs in the dictionary form.
const REGULAR = `add, note, explain, stress, state, comment, recall, announce, conclude, argue, admit, warn, insist, acknowledge,
  reply, respond, observe, remark, claim, complain, joke, predict, promise, recount, reckon, suggest, maintain,
  emphasize, emphasise, underline, confirm, concede, boast, caution, declare, lament, laugh, sigh, quip, believe, agree,
  point out, sum up`

// The rest as printed; of the dictionary forms only what is no noun.
const IRREGULAR = `say, says, said, told, tells, thinks, thought, writes, wrote`

const listed = (text: string): string[] => text.split(/,\s*/u)

// what doubles its last letter before «-ed»
const DOUBLED: ReadonlySet<string> = new Set(['admit', 'quip', 'sum'])

const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (verb.endsWith('y')) return `${verb.slice(0, -1)}ied`
  return DOUBLED.has(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}

const present = (verb: string): string => {
  if (verb.endsWith('y')) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

const formsOf = (phrase: string): string[] => {
  const [verb = '', ...particle] = phrase.split(' ')
  return [present(verb), past(verb)].map((form) => [form, ...particle].join(' '))
}

/** Verbs that introduce who said the words: “said”, “admits”, “points out”. */
export const speechVerbs: readonly string[] = [...listed(REGULAR).flatMap(formsOf), ...listed(IRREGULAR)]
