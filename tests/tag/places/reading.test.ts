import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('French', () => {
  test.for([
    'Les ventes vers la [Chine|CN] et les [États-Unis|US] progressent',
    'des machines [italiennes|IT] pour les [Émirats arabes unis|AE]',
    'Les [Chinois|CN] achètent du vin [français|FR]',
    'en [Côte d’Ivoire|CI], au [Tchad|TD] et en [Guinée-Bissau|GW]',
    'la [RDC|CD] et la [République du Congo|CG]',
    'un atelier [turc|TR] et une usine [grecque|GR]',
    'l’[Union européenne|x-eu] et l’[Asie centrale|143]',
    // near-misses
    'un café à la turque et le chat',
    'le catalogue existe en anglais, en chinois et en arabe; il parle turc',
    'une tarte au maroc in',
    'des têtes de Turc et des montagnes russes',
    'il paie en dollars canadiens et en francs suisses',
    'un accord signé en mer de Chine et dans l’océan Indien',
    'La réunion et le salvador dali à Saint-Martin',
  ])('%s', expectPlaces(packs, 'fr'))
})

describe('Spanish', () => {
  test.for([
    'las ventas a [China|CN] y [EE. UU|US]. crecieron',
    'una empresa [china|CN] y dos firmas [alemanas|DE]',
    'Los [japoneses|JP] compran aceite [español|ES]',
    '[Perú|PE], [Panama|PA] y [Nueva Zelanda|NZ]',
    'la [República del Congo|CG] y la [República Democrática del Congo|CD]',
    'la [Unión Europea|x-eu] y [Oriente Medio|x-middle-east]',
    'exportan a [Costa de Marfil|CI] y a los [Emiratos Árabes Unidos|AE]',
    // near-misses
    'una salsa de chile y una cuba de roble',
    'el catálogo existe en inglés, chino y árabe; habla turco y finlandés',
    'la malta, el pavo y el japón de porcelana',
    'una montaña rusa y un cuento chino',
    'pagan en dólares canadienses',
    'en Nuevo México y en el mar de China',
    'cantó Reunión de amigos en el teatro de Granada',
  ])('%s', expectPlaces(packs, 'es'))
})

describe('Turkish', () => {
  test.for([
    'Ürünler [Almanya|DE]’ya, [Çin|CN]’e ve [ABD|US]’ye gitti',
    '[Japon|JP] alıcılar ile [Fransızlar|FR] anlaştı',
    '[Türk|TR] firmaları [Rusya|RU] pazarına girdi',
    '[Almanyadan|DE] ve [Birleşik Arap Emirliklerine|AE] sipariş geldi',
    '[İRAN|IR] VE [IRAK|IQ] PAZARI BÜYÜYOR',
    '[Avrupa Birliği|x-eu] ülkeleri ve [Orta Asya|143]',
    'Bu yıl [Mısır|EG]’a ve [Umman|OM]’a satıldı',
    '[Türkiye|TR]’de Mısır Üretimi Arttı',
    // near-misses
    'hindi eti, çinko ve mısır silajı satıldı',
    'yeni katar mali yıl sonunda yola çıktı',
    'Kazak ve hırka ihracatı arttı',
    'Çine ilçesinde zeytin hasadı',
    'Hindistan cevizi ve Türk kahvesi',
    'Karadeniz ve Akdeniz limanları',
  ])('%s', expectPlaces(packs, 'tr'))
})

describe('Ukrainian', () => {
  test.for([
    'експорт до [Китаю|CN], [Німеччини|DE] та [Польщі|PL]',
    'у [Мексиці|MX], з [Індією|IN], через [Єгипет|EG] і до [Єгипту|EG]',
    '[італійське|IT] обладнання для [японських|JP] заводів',
    'до [Саудівської Аравії|SA] та [Об’єднаних Арабських Еміратів|AE]',
    'з [Боснією і Герцеговиною|BA] та [Південною Кореєю|KR]',
    '[В’єтнам|VN] і [США|US], [ЄС|x-eu] та [Близького Сходу|x-middle-east]',
    'торгівля з [Білоруссю|BY] і [Ізраїлем|IL]',
    'для [поляків|PL] і [болгар|BG], з [турками|TR] та [німцями|DE]',
    // near-misses
    'Того року малі підприємства торгували з того берега',
    'Малі підприємства пробули рік без чаду',
    'рахунок у канадських доларах',
    'грецькі горіхи та болгарський перець, порти Індійського океану',
    'вона поклала в шафу панаму та турку',
    'англійською та німецькою мовами',
  ])('%s', expectPlaces(packs, 'uk'))
})

describe('Belarusian', () => {
  test.for([
    'экспарт у [Кітай|CN], [Германію|DE] і [Польшчу|PL]',
    'у [Канадзе|CA], з [Індыяй|IN], у [Мексіцы|MX], у [Казахстане|KZ]',
    '[італьянскае|IT] абсталяванне для [японскіх|JP] заводаў',
    'у [Саудаўскай Аравіі|SA] і [Аб’яднаных Арабскіх Эміратах|AE]',
    '[В’етнам|VN] і [ЗША|US], краіны [ЕАЭС|x-eaeu]',
    'гандаль з [Украінай|UA] і [Вялікабрытаніяй|GB]',
    'для [палякаў|PL] і [балгар|BG], з [туркамі|TR], [датчанамі|DK] і [ўкраінцамі|UA]',
    // near-misses
    'таго года тога была ў музеі',
    'у канадскіх доларах і грэцкія арэхі',
    'заводы маюць чад і гар',
  ])('%s', expectPlaces(packs, 'be'))
})

describe('Kazakh', () => {
  test.for([
    'астық [Қытайға|CN], [Иранға|IR] және [Өзбекстанға|UZ] жіберілді',
    '[Ресейден|RU], [Германиямен|DE], [Түркияның|TR] және [Үндістандағы|IN] нарық',
    '[АҚШ|US]-қа және [Оңтүстік Кореяға|KR] экспорт',
    '[Америка Құрама Штаттарына|US] және [Біріккен Араб Әмірліктерінен|AE]',
    '[ресейлік|RU] кәсіпкерлер мен [қытайлық|CN] инвесторлар',
    '[түріктерге|TR], [жапондар|JP] мен [өзбектерден|UZ], [қытайлықтарға|CN]',
    '[қытай|CN] тауарлары мен [неміс|DE] станоктары',
    '[ЕАЭО|x-eaeu] және [Орталық Азия|143] елдері, [Еуропалық одақтың|x-eu] нарығы',
    '[Израильге|IL] және [Беларуське|BY] ет',
    // near-misses
    'АҚШ долларымен және Ресей рублімен төленді',
    'орыс тілінде және ағылшын тілінен',
    'грек жаңғағы мен Жапон теңізі',
    'мал иесі чад ауылында тұрады',
  ])('%s', expectPlaces(packs, 'kk'))
})

describe('Chinese', () => {
  test.for([
    '对[中国|CN]和[美国|US]的出口增长',
    '[俄罗斯|RU]、[哈萨克斯坦|KZ]与[印度尼西亚|ID]企业',
    '从[日本|JP]进口，向[韩国|KR]出口',
    '[刚果（金|CD]）和[几内亚比绍|GW]',
    '[欧盟|x-eu]、[中亚|143]、[金砖国家|x-brics]和[拉美国家|419]',
    '[阿联酋|AE]客商在[德国|DE]参展',
    '[蒙古国|MN]的羊毛经内蒙古运出',
    // near-misses
    '5月17日本报讯，近日本市出口增长',
    '广大发展中国家，其中国有企业占一半',
    '欧美国家和美好生活',
    '上海地铁和沿海地区',
    '湖南非遗产品跨越南北',
    '以印度卢比和加拿大元结算',
    '依法国有资产，有德有法，一日之计',
    '延边朝鲜族自治州的黑山羊',
  ])('%s', expectPlaces(packs, 'zh'))
})
