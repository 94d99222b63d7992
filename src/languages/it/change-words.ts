import { listed, withEndings } from '../parts/endings.ts'

const participle = (stem: string): string[] => withEndings(stem, 'o a i e')
const verb = (stem: string): string[] =>
  withEndings(stem, 'are a ano ava avano ò arono ato ata ati ate erà eranno ando')

/** Words that tell that something became more. */
export const growth: readonly string[] = [
  ...listed(
    'aumento, aumenti, crescita, incremento, incrementi, rialzo, rialzi, balzo, balzi, impennata, boom, progresso, progressione, accelerazione, espansione, miglioramento, in più, più rispetto, superiore, superiori, guadagno',
  ),
  ...withEndings('cresc', 'e ono ere eva evano endo erà eranno ente enti'),
  ...withEndings('crebbe', '- ro'),
  ...participle('cresciut'),
  ...withEndings('sal', 'e ire iva ivano ì irono endo irà iranno'),
  ...listed('salgono'),
  ...participle('salit'),
  ...verb('aument'),
  ...verb('increment'),
  ...verb('guadagn'),
  ...verb('balz'),
  ...verb('schizz'),
  ...verb('vol'),
  ...verb('impenn'),
  ...verb('acceler'),
  ...verb('miglior'),
]

/** Words that tell that something became less. */
export const decline: readonly string[] = [
  ...listed(
    'calo, cali, diminuzione, diminuzioni, flessione, flessioni, riduzione, riduzioni, contrazione, contrazioni, crollo, crolli, arretramento, caduta, ribasso, ribassi, tonfo, decremento, perdita, perdite, in meno, inferiore, inferiori',
  ),
  ...verb('cal'),
  ...verb('croll'),
  ...verb('arretr'),
  ...withEndings('diminu', 'ire isce iscono iva ivano ì irono ito ita iti ite irà iranno endo'),
  ...withEndings('rid', 'urre uce ucono uceva usse ussero urrà'),
  ...participle('ridott'),
  ...withEndings('contra', 'e ggono rre'),
  ...withEndings('scend', 'e ono ere eva evano endo erà eranno'),
  ...participle('sces'),
  ...withEndings('perd', 'e ono ere eva evano endo erà eranno'),
  ...participle('pers'),
]
