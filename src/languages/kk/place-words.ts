import { withEndings } from '../parts/endings.ts'
import type { ReadingPlaceWords } from '../reading-pack.ts'

// whose money it is: «АҚШ доллары», «АҚШ долларымен»
const OF = '- ы ын ына ының ымен мен'
const OF_VOWEL = '- сы сын сына сының сымен мен'

export const placeWords: ReadingPlaceWords = {
  nounBeforeNoun: true,
  streets: ['көшесі', 'көшесінде', 'даңғылы', 'даңғылында', 'алаңы', 'бекеті', 'вокзалы'],
  waters: [
    'теңізі',
    'теңізінің',
    'теңізінде',
    'мұхиты',
    'мұхитының',
    'шығанағы',
    'каналы',
    'өзені',
    'көлі',
    'тауы',
    'таулары',
  ],
  namesakes: ['тілі', 'тілін', 'тіліне', 'тілінде', 'тілінен', 'тілдерінде', 'сөздігі'],
  doubles: ['жаңа'],
  conjunctions: ['және', 'мен', 'пен', 'бен', 'немесе'],
  currencies: {
    dollar: withEndings('доллар', OF),
    pound: withEndings('фунт', OF),
    franc: withEndings('франк', '- і ін іне інің імен'),
    krone: withEndings('крона', OF_VOWEL),
    lira: withEndings('лира', OF_VOWEL),
    rupee: withEndings('рупия', OF_VOWEL),
    rouble: withEndings('рубл', 'ь і ін іне інің імен ьмен'),
    yen: withEndings('иена', OF_VOWEL),
    yuan: withEndings('юан', 'ь і ін іне інің імен ьмен'),
    won: withEndings('вона', OF_VOWEL),
    tenge: withEndings('теңге', '- сі сін сіне сінің сімен мен'),
    som: [...withEndings('сом', OF), ...withEndings('сум', OF)],
    manat: withEndings('манат', OF),
    lari: ['лари', 'лариі'],
    dram: withEndings('драм', OF),
    hryvnia: withEndings('гривна', OF_VOWEL),
    dirham: withEndings('дирхам', OF),
  },
  shadows: [
    'Қазақстан темір жолы',
    'Жапон теңізі',
    'Қытай қорғаны',
    'грек жаңғағы',
    'Егемен Қазақстан',
    'Астық Қазақстан',
    'QazTrade',
    'Made in Kazakhstan',
    'Жаңа Гвинея',
    'Жаңа Англия',
  ],
}
