import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relateMarked, shortLinks } from './related.ts'

const regionsOf = (text: string): string[] =>
  relateMarked(text).regions.map(({ code, role }) => (role === 'primary' ? `${code}!` : code))

describe('regions', () => {
  test.for<[string, string[]]>([
    ['Завод из [Томска|RU-TOM*] отгрузил кабель в [Китай|CN].', ['RU-TOM!']],
    // the sender of a mission, not the scene
    ['# В [Токио|JP*] представили потенциал [края|RU-KYA]\nДелегацию принимали два дня.', ['RU-KYA!']],
    // a neighbour and a place on the way are only mentioned
    [
      'Мука из [края|RU-ALT] идёт в [Китай|CN] через [Забайкальск|RU-ZAB*].\nСоседняя [Республика Алтай|RU-AL] в проекте не участвует.',
      ['RU-ALT!', 'RU-ZAB', 'RU-AL'],
    ],
    // the title outweighs a region that is named as often
    [
      '# Экспорт [Омской области|RU-OMS] вырос\nВ [Новосибирске|RU-NVS*] открылся форум. В [Новосибирск|RU-NVS*] приехали гости.',
      ['RU-OMS!', 'RU-NVS'],
    ],
    // two exporters in one breath
    [
      '# [Томская|RU-TOM~] и [Омская|RU-OMS~] области нарастили экспорт в [Китай|CN]\nВыросли поставки леса.',
      ['RU-TOM!', 'RU-OMS!'],
    ],
    // exporters parted by their amounts
    [
      'Больше всех прибавили [Орловская область|RU-ORL] (+9,2%), [Курская область|RU-KRS] (+8%) и [Тамбовская область|RU-TAM] (+3%).\n[Псков|RU-PSK*] отстал.',
      ['RU-ORL!', 'RU-KRS!', 'RU-TAM!', 'RU-PSK'],
    ],
    // a city where one only met, and one whose firms were met
    [
      'На конференции в [Казани|RU-TA*] наградили лучших.\n[Смоленские|RU-SMO~] компании торгуют с [Чили|CL].',
      ['RU-SMO!', 'RU-TA'],
    ],
    ['На конференции в [Казани|RU-TA*] наградили лучших.', ['RU-TA!']],
    // an embassy’s city
    ['Посол Ирана в [Москве|RU-MOW*] сообщил о закупках. [Омск|RU-OMS*] отправил лён.', ['RU-OMS!', 'RU-MOW']],
    // an office for two, and where the goods go
    [
      'По данным управления по [Омской|RU-OMS~] и [Томской|RU-TOM~] областям, из [Омска|RU-OMS*] экспортирован лён.\n[Омск|RU-OMS*] рад.',
      ['RU-OMS!', 'RU-TOM'],
    ],
    [
      '[Псков|RU-PSK*] поставляет сыр в розничные сети [Псковской|RU-PSK~], [Омской|RU-OMS~] и [Томской|RU-TOM~] областей.',
      ['RU-PSK!', 'RU-OMS', 'RU-TOM'],
    ],
    // a territory that the list of regions does not hold
    ['Завод из [Томска|RU-TOM*] открыл склад в [порту|UA-43].', ['RU-TOM!']],
    ['Экспорт вырос в 12 регионах.', []],
  ])('%s', ([text, expected]) => expect(regionsOf(text)).toEqual(expected))

  test('one proof a block', () => {
    const { regions } = relateMarked('# Экспорт [Томска|RU-TOM*]\nВ [Томске|RU-TOM*] рады. В [Томске|RU-TOM*] ждут.')
    expect(regions[0]?.evidence.map(({ block, text }) => [block, text])).toEqual([
      ['title', 'Томска'],
      [0, 'Томске'],
    ])
  })
})

describe('links', () => {
  test.for<[string, string[]]>([
    [
      '[Край|RU-KYA] экспортирует в [Японию|JP] лес, а импортирует оборудование.',
      ['RU-KYA JP export', 'RU-KYA JP import'],
    ],
    // one count for both
    [
      'Доля [Киргизии|KG] в товарообороте [области|RU-TOM] – 45%. Ещё треть – это [Монголия|MN] и [Китай|CN].',
      ['RU-TOM KG trade', 'RU-TOM MN trade with MN+CN', 'RU-TOM CN trade with MN+CN'],
    ],
    // each with its own count
    [
      'На [Китай|CN] приходится 40% экспорта [области|RU-TOM], на [Иран|IR] – 20%.',
      ['RU-TOM CN export', 'RU-TOM IR export'],
    ],
    // a number of growth is no share
    ['Экспорт [области|RU-TOM] в [Китай|CN] и [Иран|IR] вырос на 20%.', ['RU-TOM CN export', 'RU-TOM IR export']],
    // another region opens a clause, with a verb or without
    [
      '[Томск|RU-TOM*] отправил в [Индию|IN] рыбу, а [Омск|RU-OMS*] – масло в [Японию|JP] и [Чили|CL].',
      ['RU-TOM IN export', 'RU-OMS JP export', 'RU-OMS CL export'],
    ],
    [
      '[Томск|RU-TOM*] отправил рыбу в [Индию|IN]; [Омск|RU-OMS*] – в [Японию|JP].',
      ['RU-TOM IN export', 'RU-OMS JP export'],
    ],
    [
      'Из [Томска|RU-TOM*] рыба идёт в [Индию|IN], а из [Омска|RU-OMS*] – в [Японию|JP].',
      ['RU-TOM IN export', 'RU-OMS JP export'],
    ],
    // near-misses: a region inside a clause, one with a clause of its own behind it, a list of senders
    [
      '[Томск|RU-TOM*] отправил в [Индию|IN] рыбу, а склад из [Омска|RU-OMS*] перевёз и продал в [Японию|JP] масло.',
      ['RU-TOM IN export', 'RU-TOM JP export'],
    ],
    [
      '[Томск|RU-TOM*] отправил рыбу в [Индию|IN], в [Омске|RU-OMS*] открыл склад, а масло продал в [Японию|JP].',
      ['RU-TOM IN export', 'RU-TOM JP export'],
    ],
    // the sentence names another actor
    [
      '# [Омск|RU-OMS*] везёт муку в [Китай|CN]\n[Республика Алтай|RU-AL] поставляет мёд в [Корею|KR].',
      ['RU-OMS CN export', 'RU-AL KR export'],
    ],
    // a turnover between two is theirs, that of one is everybody’s
    [
      '[Омская область|RU-OMS] сотрудничает с [Чили|CL]. Взаимный товарооборот вырос вдвое.',
      ['RU-OMS CL contact', 'RU-OMS CL trade'],
    ],
    ['[Омская область|RU-OMS] сотрудничает с [Чили|CL]. Её товарооборот вырос вдвое.', ['RU-OMS CL contact']],
    // the parties are those of the sentence before
    [
      'Делегация [области|RU-SMO] посетит завод в [Пекине|CN*]. Стороны рассмотрят локализацию сборки.',
      ['RU-SMO CN mission', 'RU-SMO CN investment'],
    ],
    // and so is the place that «туда» means
    [
      '# [Омский|RU-OMS~] завод варит мыло\nЗвонок был из [Ганы|GH]. Туда отвезли две тонны мыла.',
      ['RU-OMS GH export'],
    ],
    // two regions act, each for itself and then together
    [
      '# [Томская|RU-TOM~] и [Омская|RU-OMS~] области наращивают экспорт\n[Томск|RU-TOM*] поставляет лес в [Китай|CN], [Омск|RU-OMS*] — муку в [Иран|IR].',
      ['RU-TOM CN export', 'RU-OMS IR export'],
    ],
    ['# [Томская|RU-TOM~] и [Омская|RU-OMS~] области нарастили экспорт в [Китай|CN]', ['null CN export']],
    // a group is a party of its own, its members are not
    ['[Область|RU-TOM] поставляет лес в страны [Центральной Азии|143].', ['RU-TOM 143 export']],
    // a mention weighs only where nothing stronger is said
    [
      '[Область|RU-TOM] отгрузила лес в [Китай|CN] через [Казахстан|KZ]. Зима в [Китае|CN] мягче.',
      ['RU-TOM CN export', 'RU-TOM KZ mention'],
    ],
    // no home region: nobody is made up
    ['Крупу поставляют в [Перу|PE].', ['null PE export']],
  ])('%s', ([text, expected]) => expect(shortLinks(relateMarked(text).links)).toEqual(expected))

  test('the proof is the phrase from the word that decides to the place', () => {
    const { links } = relateMarked(
      'Завод из [Томска|RU-TOM*] отгрузил кабель в [Китай|CN] и [Иран|IR], сообщил директор.',
    )
    expect(links.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ['отгрузил кабель в Китай'],
      ['отгрузил кабель в Китай и Иран'],
    ])
  })
})

describe('partners and groups', () => {
  test('roles stand strongest first', () => {
    const { partners } = relateMarked(
      'Делегация [края|RU-KYA] посетила [Японию|JP]. Край экспортирует в [Японию|JP] лес. Товарооборот с [Японией|JP] растёт.',
    )
    expect(partners.map(({ code, roles }) => [code, ...roles])).toEqual([['JP', 'export', 'trade', 'mission']])
  })

  test('the home country is no partner, its parts are groups that are only mentioned', () => {
    const { partners, groups } = relateMarked('Экспорт [России|RU] в [Китай|CN] идёт из [Сибири|x-ru-siberia].')
    expect(partners.map(({ code }) => code)).toEqual(['CN'])
    expect(groups.map(({ code, roles }) => [code, ...roles])).toEqual([['x-ru-siberia', 'mention']])
  })

  test('a region that no list of the home country holds makes no partner', () => {
    const { partners, links } = relateMarked('Завод из [Томска|RU-TOM*] поставляет вино в [порт|UA-43].')
    expect([partners, links]).toEqual([[], []])
  })

  test('the head of a list is a group in the same role', () => {
    const { groups } = relateMarked('Продукцию покупают в [Европе|150] – [Швеции|SE], [Дании|DK].')
    expect(groups.map(({ code, roles }) => [code, ...roles])).toEqual([['150', 'export']])
  })
})

describe('an editor’s word', () => {
  const text = '[Томск|RU-TOM*] поставляет кабель в [Китай|CN] и [Иран|IR].'
  const frontMatter = 'regions:\n  - RU-OMS\npartners:\n  - CN'

  test('replaces regions, with the front matter as proof', () => {
    const { regions } = relateMarked(
      text,
      'ru',
      { regions: [{ code: 'RU-OMS', role: 'primary' }], partners: null },
      frontMatter,
    )
    expect(regions).toEqual([
      {
        code: 'RU-OMS',
        role: 'primary',
        evidence: [{ block: 'front-matter', start: 13, end: 19, text: 'RU-OMS', rule: 'front-matter' }],
      },
    ])
  })

  test('replaces partners and keeps the links that agree', () => {
    const partners = [
      { code: 'CN', roles: ['mission', 'export'] },
      { code: 'VN', roles: [] },
    ]
    const related = relateMarked(text, 'ru', { regions: null, partners }, frontMatter)
    expect(related.partners.map(({ code, roles }) => [code, ...roles])).toEqual([
      ['CN', 'export', 'mission'],
      ['VN', 'trade'],
    ])
    expect(shortLinks(related.links)).toEqual(['RU-TOM CN export', 'RU-TOM CN mission', 'RU-TOM VN trade'])
  })

  test('keeps the roles of a partner that is given without any', () => {
    const related = relateMarked(text, 'ru', { regions: null, partners: [{ code: 'CN', roles: [] }] }, 'partners: [cn]')
    const [partner] = related.partners
    expect(partner?.roles).toEqual(relateMarked(text, 'ru').partners.find(({ code }) => code === 'CN')?.roles)
    expect(partner?.evidence[0]).toEqual({
      block: 'front-matter',
      start: 11,
      end: 13,
      text: 'cn',
      rule: 'front-matter',
    })
  })
})

// a name of each gender and number, in the cases the frames need
const NAMES = [
  { code: 'CN', to: 'Китай', of: 'Китая', with: 'Китаем' },
  { code: 'TR', to: 'Турцию', of: 'Турции', with: 'Турцией' },
  { code: 'PE', to: 'Перу', of: 'Перу', with: 'Перу' },
  { code: 'NL', to: 'Нидерланды', of: 'Нидерландов', with: 'Нидерландами' },
] as const

const FRAMES = [
  (name: (typeof NAMES)[number]) => `[Томск|RU-TOM*] отгрузил в [${name.to}|${name.code}] 20 тонн мёда.`,
  (name: (typeof NAMES)[number]) => `Компании из [${name.of}|${name.code}] закупают в [Томске|RU-TOM*] кабель.`,
  (name: (typeof NAMES)[number]) => `Товарооборот [Томска|RU-TOM*] с [${name.with}|${name.code}] вырос.`,
  (name: (typeof NAMES)[number]) => `Делегация [Томска|RU-TOM*] обсудила с бизнесом [${name.of}|${name.code}] проекты.`,
]

describe('laws', () => {
  test.for(FRAMES.map((frame, index) => [index, frame] as const))(
    'frame %i: another partner changes its code only',
    ([, frame]) => {
      const read = NAMES.map((name) =>
        shortLinks(relateMarked(frame(name)).links).map((link) => link.replace(name.code, '··')),
      )
      for (const links of read) expect(links).toEqual(read[0])
      expect(read[0]).toHaveLength(1)
    },
  )

  const paragraphs = FRAMES.flatMap((frame) => NAMES.map(frame))

  test('the order of independent paragraphs does not change the set of links', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1, maxLength: 6 }), (chosen) => {
        const links = (order: readonly string[]) => shortLinks(relateMarked(order.join('\n')).links).sort()
        expect(links(chosen)).toEqual(links([...chosen].reverse()))
      }),
      { numRuns: 50 },
    )
  })

  test('evidence reproduces its text', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1, maxLength: 6 }), (chosen) => {
        const { passages, links, partners, regions } = relateMarked(chosen.join('\n'))
        for (const { evidence } of [...links, ...partners, ...regions])
          for (const { block, start, end, text } of evidence)
            expect(passages.find((passage) => passage.block === block)?.text.slice(start, end)).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})
