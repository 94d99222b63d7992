import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { detectLanguage } from '../../src/recover/detect-language.ts'
import { readLines } from '../../src/recover/lines.ts'
import { marksOf } from '../../src/recover/rules-for.ts'

const tell = (text: string): string => detectLanguage(readLines(text, 0), marksOf(languages))

describe('Cyrillic', () => {
  test.for([
    ['ru', 'Завод отгрузил в Казахстан двадцать насосов, которые были собраны за два месяца.'],
    ['ru', 'Экспорт муки вырос'],
    // no letter that is Russian alone, and words that Ukrainian has too; but no «і» either
    ['ru', 'Новость появилась на сайте управления в среду утром. У них качество хуже, зато и цена на треть ниже.'],
    ['ru', 'Вятская соль есть на столах у соседей, а до границы ее везут на баржах и в вагонах.'],
    // names of others do not change the language around them
    ['ru', 'Компании из Алматы и Қостаная закупили муку: «Ұлан» и «Әлем» взяли по десять вагонов, а «Өркен» – пять.'],
    ['ru', 'В Киеве вышла газета «Україна молода», её читали и в Минске, где выходит «Наша Ніва».'],
    ['uk', 'Завод відвантажив до Казахстану двадцять насосів, які зібрали за два місяці.'],
    ['uk', 'Експорт борошна зріс удвічі'],
    [
      'uk',
      'Міністр нагадав слова колеги: «Мы готовы к переговорам», але додав, що умови ще не узгоджені, і поїхав до Львова.',
    ],
    ['be', 'Завод адгрузіў у Казахстан дваццаць помпаў, якія сабралі за два месяцы.'],
    ['be', 'Экспарт мукі вырас удвая'],
    ['kk', 'Зауыт Қазақстанға жиырма сорғы жөнелтті, олар екі айда жиналды және сынақтан өтті.'],
    ['kk', 'Ұн экспорты екі есе өсті'],
    [
      'ky',
      'Завод Казакстанга жыйырма насос жөнөттү, алар эки айда чогултулду жана сыноодон өттү, бул жылы дагы болот.',
    ],
    ['tt', 'Завод Казахстанга егерме насос җибәрде, алар ике айда җыелды һәм сынау узды, бу елда тагын булачак.'],
    ['bg', 'Заводът изпрати за Казахстан двадесет помпи, които бяха сглобени за два месеца, и това не е всичко.'],
    ['sr', 'Фабрика је послала у Казахстан двадесет пумпи, које су склопљене за два месеца, и то није све.'],
  ])('%s: %s', ([code, text = '']) => {
    expect(tell(text)).toBe(code)
  })
})

describe('Latin', () => {
  test.for([
    ['fr', 'L’usine a expédié vingt pompes au Kazakhstan, qui ont été assemblées en deux mois.'],
    ['fr', 'Les ventes de fromage progressent'],
    [
      'fr',
      'Le groupe italien Ferro Nero a signé à Lyon un contrat avec la société « Casa della Pasta » pour trois ans.',
    ],
    ['es', 'La fábrica ha enviado a Kazajistán veinte bombas, que se montaron en dos meses.'],
    ['es', 'Las ventas de queso crecen en el exterior'],
    ['it', 'La fabbrica ha spedito in Kazakistan venti pompe, che sono state assemblate in due mesi.'],
    ['it', 'Le vendite di formaggio crescono all’estero'],
    ['en', 'Moss’s share of the dairy’s exports is 30%, Reed’s 12%, and both hope to sell a bit more by spring.'],
    ['it', 'L’azienda spagnola La Huerta del Sur ha aperto a Bari un ufficio per la vendita di frutta.'],
    [
      'pt',
      'A fábrica enviou ao Cazaquistão vinte bombas, que foram montadas em dois meses e não são as últimas do ano.',
    ],
    ['ro', 'Fabrica a trimis în Kazahstan douăzeci de pompe, care au fost asamblate în două luni și nu sunt ultimele.'],
    ['tr', 'Fabrika Kazakistan’a iki ayda üretilen yirmi pompayı gönderdi ve bu yıl daha çok sipariş bekliyor.'],
    ['tr', 'Peynir ihracatı iki katına çıktı'],
    ['en', 'The plant has shipped twenty pumps to Kazakhstan, which were assembled in two months.'],
    ['de', 'Das Werk hat zwanzig Pumpen nach Kasachstan geliefert, die in zwei Monaten gebaut wurden.'],
  ])('%s: %s', ([code, text = '']) => {
    expect(tell(text)).toBe(code)
  })
})

describe('Han', () => {
  test.for([
    ['zh', '工厂向哈萨克斯坦发运了二十台水泵，这些水泵在两个月内组装完成。'],
    ['zh', '奶酪出口增长'],
    // Russian names, Latin brands and full-width digits inside
    ['zh', '俄罗斯企业“Ростсельмаш”和德国CLAAS公司在新疆展出了２０台联合收割机。'],
    ['ja', '工場はカザフスタンにポンプを二十台出荷した。二か月で組み立てられたものである。'],
    ['ru', 'Компания «Хуавэй» (华为) поставила в Казань серверы, а «Шаньдун» (山东) – станки.'],
  ])('%s: %s', ([code, text = '']) => {
    expect(tell(text)).toBe(code)
  })
})
