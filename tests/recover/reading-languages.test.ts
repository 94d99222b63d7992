import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { readDateLine } from '../../src/recover/date-line.ts'
import { readDateline } from '../../src/recover/dateline.ts'
import { datePartial, dateValue } from '../../src/recover/find-dates.ts'
import { judgeLine } from '../../src/recover/line-rules.ts'
import { rulesFor } from '../../src/recover/rules-for.ts'
import { read } from './pages.ts'

describe('datelines', () => {
  // the part in square brackets is the dateline; then its place, wire service, authors
  test.for([
    ['fr', '[PARIS, 17 mai (AFP) - ]Les ventes progressent.', 'PARIS', 'AFP', ''],
    ['fr', '[Bruxelles, le 3 mars 2022 (Belga) – ]Les ventes progressent.', 'Bruxelles', 'Belga', ''],
    ['es', '[Ciudad Real, 17 may (EFE).- ]Las ventas crecen.', 'Ciudad Real', 'EFE', ''],
    ['es', '[MADRID, 17 May. (EUROPA PRESS) - ]Las ventas crecen.', 'MADRID', 'EUROPA PRESS', ''],
    ['tr', '[DENİZLİ (AA) - ]Satışlar arttı.', 'DENİZLİ', 'AA', ''],
    ['tr', '[İzmir, 17 Mayıs (İHA) - ]Satışlar arttı.', 'İzmir', 'İHA', ''],
    ['uk', '[КИЇВ, 17 травня. /Укрінформ/.] Продажі зросли.', 'КИЇВ', 'Укрінформ', ''],
    ['uk', '[Львів. 17 травня 2021 року. УНН.] Продажі зросли.', 'Львів', 'УНН', ''],
    ['be', '[17 мая, Мінск /Кар. БЕЛТА/.] Продажы выраслі.', 'Мінск', 'БЕЛТА', ''],
    ['kk', '[АСТАНА. ҚазАқпарат – ]Сату көлемі өсті.', 'АСТАНА', 'ҚазАқпарат', ''],
    ['kk', '[ТАРАЗ. KAZINFORM – ]Сату көлемі өсті.', 'ТАРАЗ', 'KAZINFORM', ''],
    ['zh', '[新华社北京5月17日电（记者张明、李晓红）]今年出口增长。', '北京', '新华社', '张明 李晓红'],
    ['zh', '[中新社阿拉木图5月17日电 (记者 文龙)]今年出口增长。', '阿拉木图', '中新社', '文龙'],
    ['zh', '[本报拉萨5月17日电（记者袁泉 通讯员达瓦）]今年出口增长。', '拉萨', null, '袁泉'],
    ['zh', '[中新网成都2021年5月17日电 ]今年出口增长。', '成都', '中新网', ''],
  ] as const)('%s: %s', ([language, marked, place, agency, authors]) => {
    const text = marked.replace(/[[\]]/g, '')
    const found = readDateline(text, () => '', rulesFor(languages, language), false)
    expect(found).toMatchObject({ place, agency })
    expect(found?.authors.join(' ')).toBe(authors)
    expect(text.slice(0, found?.end).trimEnd()).toBe(marked.slice(1, marked.indexOf(']')).trimEnd())
  })

  test.for([
    ['fr', 'Le 17 mai, Lyon a accueilli vingt acheteurs.'],
    ['es', 'El 17 de mayo, Lima recibió a veinte compradores.'],
    ['be', '17 мая, Мінск прыняў дваццаць пакупнікоў.'],
    ['uk', '17 травня, Львів прийняв двадцять покупців.'],
    ['zh', '新华社记者5月17日从会上获悉，出口增长。'],
    ['zh', '5月17日，出口增长。'],
    ['zh', '新华社的报道说，5月17日电力出口增长。'],
  ] as const)('none: %s: %s', ([language, text]) => {
    expect(readDateline(text, () => '', rulesFor(languages, language), false)).toBeNull()
  })
})

const readLine = (language: string, text: string) => {
  const credit = readDateLine(text, readWords(text), rulesFor(languages, language), false)
  if (credit === null) return null
  const { published, updated, authors = [], agency } = credit
  const dates = [published, updated].map((date) => date && (dateValue(date) ?? datePartial(date)))
  return [...dates, ...authors, agency].filter(Boolean).join(' ')
}

describe('date lines', () => {
  test.for([
    ['fr', 'Publié le 17 mai 2021 à 14h35', '2021-05-17'],
    ['fr', 'Mis à jour le 1er février 2022 à 9 h 05', '2022-02-01'],
    ['fr', 'lundi 17 mai 2021', '2021-05-17'],
    ['fr', 'Par Jeanne Moulin, le 17/05/2021', '2021-05-17 Jeanne Moulin'],
    ['fr', 'Il y a 3 heures', ''],
    ['es', 'Hace 2 días', ''],
    ['kk', '3 сағат бұрын', ''],
    ['zh', '3小时前', ''],
    ['es', '17 de mayo de 2021', '2021-05-17'],
    ['es', 'Lunes, 17 de mayo del 2021 | 14:35 h', '2021-05-17'],
    ['es', 'Actualizado: 03/09/2021 08:15', '2021-09-03'],
    ['es', 'Por Ana Torres | 17 mayo 2021', '2021-05-17 Ana Torres'],
    ['tr', '17 Mayıs 2021 Pazartesi 14:35', '2021-05-17'],
    ['tr', 'Giriş Tarihi: 17.05.2021 14:35 Son Güncelleme: 18.05.2021 09:10', '2021-05-17 2021-05-18'],
    ['tr', '2 saat önce', ''],
    ['uk', 'Понеділок, 17 травня 2021 р., 14:35', '2021-05-17'],
    ['uk', 'Оновлено: 18.05.2021 о 09:10', '2021-05-18'],
    ['uk', '3 години тому', ''],
    ['be', '17 мая 2021 г., 14:35', '2021-05-17'],
    ['be', 'Абноўлена 1 лістапада 2021', '2021-11-01'],
    ['kk', '2021 жылғы 17 мамыр', '2021-05-17'],
    ['kk', '17 Мамыр, 2021 14:35', '2021-05-17'],
    ['kk', '2021 ж. 3 қыркүйек, жұма', '2021-09-03'],
    ['zh', '2021年5月17日 14:35', '2021-05-17'],
    ['zh', '2021-05-17 14:35:08 来源：新华社', '2021-05-17 新华社'],
    ['zh', '发布时间：２０２１年０５月１７日'.normalize('NFKC'), '2021-05-17'],
    ['zh', '2021年05月17日 星期一 作者：王晓明', '2021-05-17 王晓明'],
    ['zh', '5月17日', '--05-17'],
  ] as const)('%s: %s', ([language, text, expected]) => {
    expect(readLine(language, text)).toBe(expected)
  })

  test.for([
    ['fr', 'En mai 2021, les ventes ont progressé de 12 %'],
    ['fr', 'Il y a 3 ans, Lyon vendait moins'],
    ['es', 'Hace 2 años, Lima vendía menos'],
    ['es', 'En mayo de 2021 las ventas crecieron un 12 %'],
    ['tr', 'Mayıs 2021’de satışlar yüzde 12 arttı'],
    ['uk', 'За травень 2021 року продажі зросли на 12 %'],
    ['kk', '2021 жылғы мамырда сату 12 пайызға өсті'],
    ['zh', '2021年5月17日出口增长12%'],
    ['zh', '13月17日'],
  ] as const)('no date line: %s: %s', ([language, text]) => {
    expect(readLine(language, text)).toBeNull()
  })
})

const judge = (language: string, text: string) => {
  const verdict = judgeLine(text, readWords(text), rulesFor(languages, language), false)
  return verdict === null
    ? null
    : `${verdict.rule}${verdict.credit?.authors ? ` ${verdict.credit.authors.join(', ')}` : ''}`
}

describe('lines', () => {
  test.for([
    ['fr', 'Par Jeanne Moulin et Paul de La Tour', 'byline Jeanne Moulin, Paul de La Tour'],
    ['es', 'Por Ana Torres y Luis Ortega', 'byline Ana Torres, Luis Ortega'],
    ['tr', 'Haber: Elif Şahin ve Murat İnan', 'byline Elif Şahin, Murat İnan'],
    ['uk', 'Текст: Олена Кравець та Ігор Мельник', 'byline Олена Кравець, Ігор Мельник'],
    ['be', 'Аўтар: Янка Лучына', 'byline Янка Лучына'],
    ['kk', 'Автор: Әсем Нұрланқызы', 'byline Әсем Нұрланқызы'],
    ['zh', '本报记者 王晓明 欧阳丽', 'byline 王晓明, 欧阳丽'],
    ['zh', '作者：陈丽华', 'byline 陈丽华'],
    ['zh', '（记者 杨帆）', 'byline 杨帆'],
    ['tr', 'RİZE (DHA)', 'placed-service'],
    ['tr', 'RİZE (Çay)', null],
    ['uk', '(Текст: Олена Кравець)', 'byline Олена Кравець'],
    ['fr', 'Tous droits réservés', 'copyright'],
    ['es', 'Te puede interesar', 'related-heading'],
    ['tr', 'ÇOK OKUNANLAR', 'related-heading'],
    ['tr', 'İLGİLİ HABERLER', 'related-heading'],
    ['uk', 'ЧИТАЙТЕ ТАКОЖ:', 'related-heading'],
    ['be', 'Падзяліцца ў Telegram', 'share'],
    ['kk', 'Барлық құқықтар қорғалған', 'copyright'],
    ['zh', '责任编辑：李明', 'editors'],
    ['zh', '[责任编辑：李明]', 'editors'],
    ['zh', '首页 > 财经 > 正文', 'breadcrumb'],
    ['zh', '京ICP备00000000号', 'legal-notice'],
    // near-misses
    ['zh', '（完）', null],
    ['fr', '(Par exemple à Lyon)', null],
    ['fr', 'Par mai, les ventes de Lyon progressent encore', null],
    ['es', 'Por la lluvia, la cosecha se retrasa en Jaén', null],
    ['tr', 'Haber değeri taşıyan ihracat rakamları', null],
    ['zh', '分享经济带动出口企业转型升级', null],
    ['zh', '记者从海关获悉出口增长', null],
  ] as const)('%s: %s', ([language, text, expected]) => {
    expect(judge(language, text)).toBe(expected)
  })
})

test('the chrome of a reading language is known on its own pages alone', () => {
  const line = 'Tous droits réservés'
  const verdict = (language: string) => judgeLine(line, readWords(line), rulesFor(languages, language), false)
  expect([verdict('fr')?.rule, verdict('ru')]).toEqual(['copyright', null])
})

test('a Chinese page that came as one line is parted at its spaces', () => {
  const { title, body, date, authors } = read(
    [
      '首页 财经 正文 东北木耳走俏韩国和日本 2021年5月17日 14:35 来源：松江晨报 作者：陈丽华 分享到：微信',
      '近日，三家木耳企业与韩国客商签订协议，首批 12 吨产品已从大连港发运。',
      '据介绍，今年以来，当地木耳出口额同比增长两成，日本客户的订单也在增加。企业负责人表示，下一步将扩建两条包装线，并争取更多订单。',
      '业内人士认为，随着冷链物流不断完善，东北山货还将进入更多市场，农户的收入也会随之提高，今年的种植面积预计继续扩大。',
      '责任编辑：周洁 相关新闻 人参出口新加坡',
    ].join(' '),
  )
  expect({ title, date: date.value, authors }).toEqual({
    title: '东北木耳走俏韩国和日本',
    date: '2021-05-17',
    authors: ['陈丽华'],
  })
  expect(body.map(({ text }) => [text.slice(0, 3), text.slice(-3)].join('…'))).toEqual([
    '近日，…发运。',
    '据介绍…订单。',
    '业内人…扩大。',
  ])
})
