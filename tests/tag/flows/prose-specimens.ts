/** Sentences of free prose, by what they show, with their near-misses: language, home country, text. */
export const proseSpecimens: Readonly<
  Record<string, readonly (readonly [language: 'ru' | 'it' | 'en' | 'de', home: string, text: string])[]>
> = {
  'business that goes on is trade': [
    ['ru', 'RU', 'Компания давно работает с [Монголией|MN:trade].'],
    ['ru', 'RU', 'С [Китаем|CN:trade] работают по предоплате, с [Вьетнамом|VN:trade] – с отсрочкой.'],
    ['it', 'IT', 'L’azienda lavora bene con il [Giappone|JP:trade], mentre in [Russia|RU:mention] non vende più.'],
    ['en', 'IT', 'The firm has been doing business with [Denmark|DK:trade] for decades.'],
    [
      'de',
      'DE',
      'Der Maschinenbauer arbeitet seit Jahren mit [Vietnam|VN:trade], liefert aber nicht nach [Laos|LA:mention].',
    ],
    // near-misses: people at work, means to work with, talks
    ['ru', 'RU', 'Студенты летом работали в [Абхазии|GE:mention].'],
    ['ru', 'RU', 'Завод ведёт переговоры с [Монголией|MN:contact].'],
    ['it', 'IT', 'Qui, a differenza dell’[Austria|AT:mention], si lavora tutto l’anno.'],
  ],
  'a contrast has two sides': [
    [
      'ru',
      'RU',
      'Отгрузки в [Латвию|LV:mention] приостановлены, зато вдвое больше фанеры взяли [египтяне|EG^:export].',
    ],
    ['ru', 'RU', 'Экспорт в [Казахстан|KZ:export] вырос, а в [Молдавию|MD:mention] поставок не было.'],
    [
      'ru',
      'RU',
      'Подшипники завод закупает в [Словакии|SK:import], тогда как двигатели берёт у [белорусов|BY^:import].',
    ],
    ['it', 'IT', 'Nessun ordine dall’[Iran|IR:mention], mentre l’[Iraq|IQ:export] ha raddoppiato gli acquisti.'],
    [
      'it',
      'IT',
      'Il distretto ha perso gli ordini [tedeschi|DE~:mention] ma ne ha guadagnati altrettanti in [Polonia|PL:export].',
    ],
    ['en', 'IT', 'Exports to [Russia|RU:mention] have stopped, whereas sales to [Turkey|TR:export] doubled.'],
    [
      'de',
      'DE',
      'Nach [Russland|RU:mention] liefern wir nichts mehr, dafür bestellen die [Serben|RS^:export] doppelt so viel.',
    ],
    // near-miss: both sides say the same
    ['ru', 'RU', 'Экспорт в [Китай|CN:export] вырос на 40 %, а в [Индию|IN:export] – на 20.'],
  ],
  'means and goods that come in': [
    ['ru', 'RU', 'На завод привезли [турецкие|TR~:import] станки.'],
    ['ru', 'RU', 'Сахар везут с [Кубы|CU:import], рафинад идёт в [Таджикистан|TJ:export].'],
    ['ru', 'RU', 'Цех оснастили [немецкими|DE~:import] и [итальянскими|IT~:import] линиями.'],
    [
      'it',
      'IT',
      'Lo stabilimento è stato dotato di presse [tedesche|DE~:import], e oggi spedisce ingranaggi in [Polonia|PL:export].',
    ],
    ['en', 'RU', 'The factory equips its workshop with [Austrian|AT~:import] machines.'],
    ['en', 'US', 'The toolmaker buys its steel in [Canada|CA:import].'],
    ['de', 'DE', 'Die Halle wurde mit [italienischen|IT~:import] Maschinen ausgestattet.'],
    ['de', 'DE', 'Kupfer kauft die Hütte in [Chile|CL:import] und [Peru|PE:import] ein.'],
    // near-misses: the instrumental is no source, buyers who buy are no makers
    ['ru', 'RU', 'Завод торгует с [Кубой|CU:trade].'],
    ['ru', 'RU', 'Продукцию завода покупают [китайские|CN~:export] предприятия.'],
    ['it', 'IT', 'I macchinari della ditta li comprano i clienti [polacchi|PL~:export].'],
    ['de', 'DE', 'Die Reederei aus [Flensburg|DE-SH*] kauft ihre Schiffe in [China|CN:import].'],
    ['ru', 'RU', 'Шины выпускают по технологии, купленной в [Швейцарии|CH:import].'],
    ['ru', 'RU', 'Лес закупают [китайские|CN~:export] переработчики из провинции [Цзилинь|CN*:export].'],
  ],
  'what comes next is planned, what was before is not': [
    ['ru', 'RU', 'Орловцы уже продают гречиху в [Японию|JP:export], в планах – [Иран|IR:planned].'],
    ['ru', 'RU', 'Теперь колбасы едут в [Армению|AM:export], на очереди [Вьетнам|VN:planned].'],
    [
      'it',
      'IT',
      'Dopo il [Cile|CL:export], già servito da un distributore, il prossimo obiettivo è la [Colombia|CO:planned].',
    ],
    ['en', 'US', 'The mill supplies [Mongolia|MN:export] and plans to add [Laos|LA:planned] to its list.'],
    [
      'de',
      'DE',
      'Bisher wurden die Pumpen nur in [Kanada|CA:export] verkauft, künftig sollen sie auch in [Peru|PE:planned] angeboten werden.',
    ],
    [
      'de',
      'DE',
      'Auf [Dänemark|DK=:export] entfällt ein Drittel der Ausfuhren, nun nimmt die Firma [Finnland|FI=:planned] ins Visier.',
    ],
  ],
  aims: [
    ['ru', 'RU', 'Ориентируемся на рынки [Ирака|IQ:planned] и [Сирии|SY:planned].'],
    ['ru', 'RU', 'Намерены выйти и на [Аргентину|AR:planned].'],
    ['it', 'IT', 'L’impresa guarda con interesse anche all’[Indonesia|ID:planned].'],
    ['de', 'DE', 'Statt auf [Russland|RU:mention] setzt der Hersteller nun auf [Kasachstan|KZ:planned].'],
    ['en', 'RU', 'The firm is courting a buyer in [Oman|OM:planned].'],
    // near-misses: what is set forth goes there already; a wish of others
    ['de', 'DE', 'Die Firma setzt ihre Lieferungen nach [China|CN:export] fort.'],
    ['de', 'DE', 'Beide Länder wollen enger zusammenarbeiten, teilte [Polens|PL:contact] Generalkonsul mit.'],
    ['de', 'DE', 'Von dort aus will er auch [Uruguay|UY=:planned] beliefern.'],
  ],
  'trade that has ended': [
    ['ru', 'RU', 'Контракт с [финской|FI~:mention] сетью истёк.'],
    ['ru', 'RU', 'Не отправили в [Польшу|PL:mention] ни одной тонны.'],
    ['it', 'IT', 'Il contratto con la catena [svedese|SE~:mention] è scaduto.'],
    ['en', 'IT', 'The contract with a [Finnish|FI~:mention] retailer expired in June.'],
    ['en', 'RU', 'Not a single tonne was sold to [Poland|PL:mention].'],
    [
      'de',
      'DE',
      'Der Vertrag mit einem [finnischen|FI~:mention] Händler ist ausgelaufen; stattdessen gehen die Fenster nach [Estland|EE:export].',
    ],
    ['de', 'DE', 'Das Fleisch darf vorerst nicht nach [Südkorea|KR:mention] ausgeführt werden.'],
    // near-misses
    ['ru', 'RU', 'Контракт с [финской|FI~:export] сетью продлили.'],
    ['de', 'DE', 'Mit [Serbien|RS:contact] wurde ein Abkommen geschlossen.'],
    ['en', 'RU', 'The company sold 20 tonnes of frozen fish to [Ghana|GH:export].'],
    ['ru', 'RU', 'Покупатели в [Казахстане|KZ:export] от горчицы не отказались.'],
    [
      'en',
      'US',
      'Sales to [Mexico|MX:export] were flat, and those to [Venezuela|VE:mention] remained blocked by sanctions.',
    ],
    ['it', 'IT', 'La mela della Val di Non torna in [India|IN:export].'],
    ['it', 'IT', 'Con i [russi|RU^:mention] non lavoriamo più, ci siamo spostati sui [kazaki|KZ^:export].'],
  ],
  'third countries': [
    ['ru', 'RU', 'Уголь следует транзитом через [Казахстан|KZ:mention] в [Узбекистан|UZ:export].'],
    ['ru', 'RU', 'На рынке [Казахстана|KZ:export] плитке приходится соперничать с продукцией из [Ирана|IR:mention].'],
    [
      'it',
      'IT',
      'Le navi passano attraverso il porto di [Rotterdam|NL*:mention] e raggiungono il [Regno Unito|GB:export].',
    ],
    [
      'en',
      'IT',
      'Rivals from [China|CN:mention] and [Turkey|TR:mention] undercut Italian makers in [Algeria|DZ:export].',
    ],
    ['en', 'RU', 'Deliveries go through [Kazakhstan|KZ:mention] to [Uzbekistan|UZ:export].'],
    ['de', 'DE', 'Über den Hafen von [Antwerpen|BE*:mention] gelangen die Traktoren nach [Ghana|GH:export].'],
    ['de', 'DE', 'Anders als [China|CN=:mention] verkauft [Bayern|DE-BY] Werkzeuge nach [Mexiko|MX:export].'],
    // near-miss: a rival’s home
    ['en', 'IT', 'The group has beaten a rival in [Poland|PL:mention].'],
  ],
  'questions and answers': [
    [
      'ru',
      'RU',
      'Куда поставляете? – В [Сербию|RS:export], [Боснию|BA:export]. Недавно добавилась [Черногория|ME:export].',
    ],
    [
      'en',
      'RU',
      'Which market came first? [Kazakhstan|KZ:export]. Then came [Armenia|AM:export] and [Cuba|CU:export].',
    ],
    ['it', 'IT', 'Dove esportate? «Soprattutto in [Spagna|ES:export] e in [Marocco|MA:export]».'],
    ['de', 'DE', 'Welcher Markt war der erste? – [Kasachstan|KZ:export].'],
    // near-miss: another question
    ['en', 'RU', 'Where were you born? In [Kazakhstan|KZ:mention].'],
  ],
  'plants and outposts': [
    ['ru', 'RU', 'Холдинг построит в [Эфиопии|ET:investment] завод по выпуску троллейбусов.'],
    ['ru', 'RU', 'Филиалы есть в [Омане|OM:investment] и [Катаре|QA:investment].'],
    ['it', 'IT', 'Il gruppo aprirà uno stabilimento in [Serbia|RS:investment].'],
    [
      'en',
      'US',
      'The firm has a subsidiary in [Chile|CL:investment] and a warehouse in the [Netherlands|NL:investment].',
    ],
    ['en', 'US', 'A [Brazilian|BR~:investment] group has agreed to buy the [Alabama|US-AL] plant.'],
    ['de', 'DE', 'Der Konzern baut ein Werk in [Ungarn|HU:investment].'],
    ['de', 'DE', 'Der Betrieb lässt in [China|CN:investment] gießen.'],
    ['de', 'DE', 'Ein [israelisches|IL~:investment] Start-up zieht nach [Potsdam|DE-BB*].'],
    // near-misses: what is built is sold there, or stands there and belongs to others
    ['it', 'IT', 'Un cantiere costruirà quattro yacht per un armatore del [Qatar|QA:export].'],
    ['ru', 'RU', 'Завод в [Чили|CL:export] купил десять насосов.'],
  ],
  'buyers who come': [
    ['en', 'IT', 'Buyers from [Kuwait|KW:mission] and [Bahrain|BH:mission] toured furniture workshops.'],
    ['en', 'RU', 'Customers from [Kuwait|KW:export] bought furniture.'],
    ['de', 'DE', 'Mit Abnehmern in [Chile|CL:planned] wird noch verhandelt.'],
    ['ru', 'RU', 'Гостей из [Малайзии|MY:mission] принимали в [Уфе|RU-BA*].'],
    ['ru', 'RU', 'Завод договорился о пробной поставке с компанией из [Египта|EG:planned].'],
    ['de', 'DE', 'Auch aus [Mexiko|MX:planned] kommen erste Anfragen.'],
    ['de', 'DE', 'Aus [Kuwait|KW:export] kam ein Auftrag über drei Turbinen.'],
  ],
  'places of which no word of trade speaks': [
    ['ru', 'RU', 'Саженцы из [Мичуринска|RU-TAM*] прижились в садах [Киргизии|KG:export].'],
    ['ru', 'RU', 'Из десяти [томских|RU-TOM~] карандашей три достаются [казахстанским|KZ~:export] школьникам.'],
    ['it', 'IT', 'I trattori di [Reggio Emilia|IT-45*] si vedono nei campi del [Kazakistan|KZ:export].'],
    ['en', 'RU', '[Iranian|IR~:export] farmers harvest with machines from [Rostov|RU-ROS*].'],
    ['de', 'DE', 'In [Malaysia|MY:export] steht sein Käse schon im Kühlregal.'],
    ['de', 'DE', 'Norwegische Reeder zählen wie [türkische|TR~:export] zu den Stammkunden.'],
    // near-misses: what is told of a place of its own; an office; a denial; nothing of home
    ['ru', 'RU', 'Мука из [Барнаула|RU-ALT*] подорожала вслед за биржей в [США|US:mention].'],
    ['ru', 'RU', 'Посол России в [Японии|JP:mention] попробовал [томский|RU-TOM~] мёд.'],
    ['it', 'IT', 'La siccità in [Spagna|ES:mention] fa salire il prezzo dell’olio della [Puglia|IT-75].'],
    ['en', 'US', 'Wheat from [Kansas|US-KS] is as hard as the grain grown in [Ukraine|UA:mention].'],
    ['de', 'DE', 'In [Frankreich|FR:mention] ist der Senf scharf.'],
  ],
  'who is given, who receives': [
    ['ru', 'RU', 'Первые машины получили [Замбия|ZM:export] и [Мали|ML:export].'],
    ['ru', 'RU', 'Треть масла забирает [Китай|CN:export].'],
    ['it', 'IT', 'Le vendite sono salite, trainate da [Stati Uniti|US:export] e [Giappone|JP:export].'],
    // near-miss: what is received from there
    ['ru', 'RU', 'Первые машины завод получил из [Чехии|CZ:import].'],
    ['ru', 'RU', 'Готовые шины берут [Азербайджан|AZ:export] и [Грузия|GE:export].'],
    ['ru', 'RU', '[Бразилия|BR:export] ввела квоту, и поставки удобрений туда пришлось урезать.'],
  ],
}
