import { listed, withEndings } from '../parts/endings.ts'

const PAST = 'л ла ло ли'
const NOUN_IE = 'е я ю ем и'
const NOUN = '- а у ом е'

// «снизить», «снизиться»: past, infinitive, third person, passive
const perfective = (stem: string, passive: string): string[] => [
  ...withEndings(stem, 'ил ила ило или ить ит ят ат ив'),
  ...withEndings(stem, 'ился илась илось ились иться ится ятся атся ившись'),
  ...withEndings(passive, 'ен ена ено ены'),
]

// «снижать», «снижаться»
const imperfective = (stem: string): string[] => [
  ...withEndings(stem, 'ет ют л ла ло ли ть я'),
  ...withEndings(stem, 'ется ются лся лась лось лись ться ясь'),
]

/** Words that tell that something became more. */
export const growth: readonly string[] = [
  ...withEndings('вырос', '- ла ло ли'),
  ...withEndings('вырас', 'ти тут тет тая'),
  ...withEndings('раст', 'ет ут и ущий ущего ущая'),
  ...withEndings('рос', 'ла ло ли'),
  ...withEndings('рост', NOUN),
  ...withEndings('прирост', NOUN),
  ...withEndings('прирос', 'ла ло ли'),
  ...withEndings('возрос', '- ла ло ли'),
  ...withEndings('возраст', 'ет ут и ает ают'),
  ...perfective('увелич', 'увелич'),
  ...imperfective('увеличива'),
  ...withEndings('увеличени', NOUN_IE),
  ...withEndings('нараст', 'ил ила ило или ить ит ят'),
  ...imperfective('наращива'),
  ...withEndings('наращивани', NOUN_IE),
  ...withEndings('прибав', 'ил ила ило или ить ит ят ка ку ке'),
  ...imperfective('прибавля'),
  ...perfective('повыс', 'повыш'),
  ...imperfective('повыша'),
  ...withEndings('повышени', NOUN_IE),
  ...withEndings('превыс', 'ил ила ило или ит ить ят'),
  ...listed('превышает, превышают, превышал, превышало, превышение, превышением'),
  ...withEndings('подскоч', 'ил ила ило или ит'),
  ...withEndings('взлете', PAST),
  ...withEndings('скакну', PAST),
  ...withEndings('подъем', NOUN),
  ...withEndings('подорожа', PAST),
  ...withEndings('усили', 'л ла ло ли лся лась лось лись'),
  ...listed('больше, выше, плюс, скачок, скачком, скачка'),
]

/** Words that tell that something became less. */
export const decline: readonly string[] = [
  ...perfective('сниз', 'сниж'),
  ...imperfective('снижа'),
  ...withEndings('снижени', NOUN_IE),
  ...perfective('пониз', 'пониж'),
  ...imperfective('понижа'),
  ...withEndings('понижени', NOUN_IE),
  ...perfective('сократ', 'сокращ'),
  ...imperfective('сокраща'),
  ...withEndings('сокращени', NOUN_IE),
  ...withEndings('упа', 'л ла ло ли дет дут сть'),
  ...withEndings('пада', 'ет ют л ла ло ли ть я'),
  ...withEndings('падени', NOUN_IE),
  ...perfective('уменьш', 'уменьш'),
  ...imperfective('уменьша'),
  ...withEndings('уменьшени', NOUN_IE),
  ...withEndings('спад', NOUN),
  ...withEndings('обвал', NOUN),
  ...withEndings('обвали', 'лся лась лось лись'),
  ...withEndings('рухну', PAST),
  ...withEndings('просе', PAST),
  ...withEndings('просад', 'ка ки ку ке кой'),
  ...withEndings('потеря', PAST),
  ...withEndings('отста', PAST),
  ...listed('меньше, ниже, минус, убыль, недобор'),
]
