import { expect, test } from 'vitest'
import { meaningOf } from './specimens.ts'

test.for([
  // one of each class of nouns, in an oblique case
  ['Китаем', 'CN noun'],
  ['Бангладешем', 'BD noun'],
  ['Израиле', 'IL noun'],
  ['Маврикии', 'MU noun'],
  ['Литву', 'LT noun'],
  ['Гвинеей', 'GN noun'],
  ['Японией', 'JP noun'],
  ['Беларуси', 'BY noun'],
  ['Косова', 'XK noun'],
  ['Филиппин', 'PH noun'],
  ['Нидерландов', 'NL noun'],
  ['Перу', 'PE noun'],
  // phrases: what leads agrees, the head declines, what follows stays unless it declines too
  ['Саудовской Аравией', 'SA noun'],
  ['Китайскую Народную Республику', 'CN noun'],
  ['Республикой Корея', 'KR noun'],
  ['Объединённых Арабских Эмиратах', 'AE noun'],
  ['Соединённых Штатов Америки', 'US noun'],
  ['Боснией и Герцеговиной', 'BA noun'],
  ['Гвинею-Бисау', 'GW noun'],
  ['Кот-д’Ивуаром', 'CI noun'],
  ['Папуа-Новой Гвинеи', 'PG noun'],
  ['Соломоновых островов', 'SB noun'],
  ['Шри Ланку', 'LK noun'],
  ['Папуа Новой Гвинее', 'PG noun'],
  ['Поднебесную', 'CN noun'],
  ['КНР', 'CN abbreviation'],
  ['ДР Конго', 'CD noun'],
  ['Конго', 'CD noun?, CG noun'],
  // adjectives and people
  ['китайскими', 'CN adjective'],
  ['китайско', 'CN adjective'],
  ['южнокорейскому', 'KR adjective'],
  ['чешской', 'CZ adjective'],
  ['китайцев', 'CN demonym'],
  ['немцами', 'DE demonym'],
  ['бразильцу', 'BR demonym'],
  ['белорусы', 'BY demonym'],
  ['датчан', 'DK demonym'],
  ['болгарами', 'BG demonym'],
  ['латышом', 'LV demonym'],
  ['турок', 'TR demonym'],
  ['японок', 'JP demonym'],
  ['гречанку', 'GR demonym'],
  // also a scythe, a dance, a tool
  ['литовка', 'LT demonym?'],
  ['полек', 'PL demonym?'],
  ['болгарками', 'BG demonym?'],
  // also a pronoun, a gas and a first name
  ['Бутана', 'BT noun^'],
  ['Того', 'TG noun^'],
  ['Сальвадоре', 'SV noun?'],
] as const)('Russian: %s is %s', ([form, meaning]) => {
  expect(meaningOf('ru', form)).toBe(meaning)
})

test.for(['того', 'чаду', 'Китай-город', 'Индианка', 'Грузий', 'каналов', 'литий', 'Монако-Вилль', 'китаянке-'])(
  'Russian: «%s» is no form',
  (form) => {
    expect(meaningOf('ru', form)).toBe('')
  },
)

test.for([
  ['Cina', 'CN noun'],
  ['cinesi', 'CN adjective'],
  ['giapponese', 'JP adjective'],
  ['turche', 'TR adjective'],
  ['greci', 'GR adjective'],
  ['greche', 'GR adjective'],
  ['austriaci', 'AT adjective'],
  ['britannici', 'GB adjective'],
  ['polacchi', 'PL adjective'],
  ['belghe', 'BE adjective'],
  ['vietnamiti', 'VN adjective'],
  ['Emirati', 'AE noun'],
  ['Repubblica di Corea', 'KR noun'],
  ['Costa d’Avorio', 'CI noun'],
  ['EAU', 'AE abbreviation'],
  ['Usa', 'US noun^'],
  ['serbo', 'RS adjective?'],
  ['usa', ''],
  ['mali', ''],
] as const)('Italian: %s is %s', ([form, meaning]) => {
  expect(meaningOf('it', form)).toBe(meaning)
})

test.for([
  ['China', 'CN noun'],
  ['UAE', 'AE abbreviation'],
  ['U.S.', 'US abbreviation'],
  ['Germans', 'DE adjective'],
  ['Dutch', 'NL adjective'],
  ['Frenchmen', 'FR adjective'],
  ['Curacao', 'CW noun'],
  ['Georgia', 'GE noun'],
  ['Turkey', 'TR noun^'],
  ['Jordan', 'JO noun^'],
  ['Pole', 'PL demonym?'],
  ['turkey', ''],
  ['Chineses', ''],
] as const)('English: %s is %s', ([form, meaning]) => {
  expect(meaningOf('en', form)).toBe(meaning)
})

test.for([
  ['Chinas', 'CN noun'],
  ['chinesischem', 'CN adjective'],
  ['Chinesinnen', 'CN demonym'],
  ['Französinnen', 'FR demonym'],
  ['Japanern', 'JP demonym'],
  ['Niederlanden', 'NL noun'],
  ['Vereinigten Arabischen Emiraten', 'AE noun'],
  ['Vereinigten Königreichs', 'GB noun'],
  ['Türkei', 'TR noun'],
  ['Jemeniten', 'YE demonym'],
  ['Türkeis', ''],
  ['Franzosin', ''],
] as const)('German: %s is %s', ([form, meaning]) => {
  expect(meaningOf('de', form)).toBe(meaning)
})

test.for([
  ['fr', 'chinoises', 'CN adjective'],
  ['fr', 'Chinoises', 'CN demonym'],
  ['fr', 'Etats-Unis', 'US noun'],
  ['fr', 'coréenne', 'KR adjective?'],
  ['fr', 'turque', 'TR adjective'],
  ['fr', 'Réunion', 'RE noun^'],
  ['fr', 'tchad', ''],
  ['es', 'alemanas', 'DE adjective'],
  ['es', 'marroquíes', 'MA adjective'],
  ['es', 'Panama', 'PA noun'],
  ['es', 'EEUU', 'US abbreviation'],
  ['es', 'chile', ''],
  ['tr', 'Almanyadan', 'DE noun'],
  ['tr', 'Ürdünün', 'JO noun'],
  ['tr', 'Birleşik Arap Emirliklerinde', 'AE noun'],
  ['tr', 'Japonlara', 'JP demonym'],
  ['tr', 'Çine', ''],
  ['uk', 'Китаєм', 'CN noun'],
  ['uk', 'Мексиці', 'MX noun'],
  ['uk', 'Єгиптом', 'EG noun'],
  ['uk', 'Південної Кореї', 'KR noun'],
  ['uk', 'Боснією і Герцеговиною', 'BA noun'],
  ['uk', 'Того', 'TG noun^'],
  ['uk', 'німецької', 'DE adjective'],
  ['uk', 'того', ''],
  ['be', 'Канадзе', 'CA noun'],
  ['be', 'Егіпце', 'EG noun'],
  ['be', 'Злучаных Штатаў Амерыкі', 'US noun'],
  ['be', 'кітайскага', 'CN adjective'],
  ['kk', 'Қытайға', 'CN noun'],
  ['kk', 'Ресейге', 'RU noun'],
  ['kk', 'Вьетнамнан', 'VN noun'],
  ['kk', 'Беларуське', 'BY noun'],
  ['kk', 'Америка Құрама Штаттарынан', 'US noun'],
  ['kk', 'ресейлік', 'RU adjective'],
  ['kk', 'Ресейға', ''],
  ['zh', '阿联酋', 'AE noun'],
  ['zh', '刚果（金）', 'CD noun'],
  ['zh', '中', ''],
  ['zh', '美', ''],
] as const)('%s: %s is %s', ([language, form, meaning]) => {
  expect(meaningOf(language, form)).toBe(meaning)
})
