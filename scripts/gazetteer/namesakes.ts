/**
 * Names of cities that people, rivers, firms and clubs bear too, besides those in the lists of names that
 * `write-cities.ts` reads: first names, surnames frequent in news, great rivers. They were gathered by looking up every form
 * of every city in the people of annotated texts (`find-collisions-in-texts.ts`), then completed by hand. A town better
 * known for a prison is among them. The English name
 * of a city marks it in all languages.
 */
export const namesakes: ReadonlySet<string> = new Set([
  // capitals and states called after saints
  ...['San José', 'San Juan', 'Сан-Луис', 'Сан-Хосе', 'Сан-Хуан'],
  // firms
  ...['Hitachi', 'Kawasaki', 'Komatsu', 'Santander', 'Toyota'],
  // Japanese surnames; the seats of prefectures among them stand for themselves
  ...`Akashi Asaka Fujieda Fujisawa Fukuyama Hadano Handa Iwaki Itami Kawaguchi Kawanishi Konan Kōnan Machida Matsudo
   Matsumoto Mishima Moriguchi Nagaoka Narita Nishio Okazaki Sakai Sakata Sayama Takaoka Takasaki Toyokawa
   Yamaguchi`.split(/\s+/u),
  // surnames of other tongues
  ...`Batman Chanda Colombo Constantine Costanza Derby Irvine Karaman Kulti Medina Markham Pereira Phoenix Sucre Toulon
   Trujillo`.split(/\s+/u),
  ...`Аба Абу Августа Аврора Александрия Альберта Амазонас Анжелес Анна Антонио Арлингтон Бенито Беннет Бернардино
   Бетин Бланко Борисов Браун Бруклин Ван Веласко Виктория Винсент Виргиния Вирджиния Гамильтон Гарсия Генри
   Гонсалес Гордон Грант Гуантанамо Дали Даллас Данди Дарвин Дарем Даша Дейтон Джеймс Джексон Джефферсон Днепр Дуглас Зара Игнасио Изабелла Ирвин Кали Кан Кара Кармен Каролина Карсон Кембридж Кент Кимберли Кит Китами Клинтон
   Кобе Консепсьон Константина Кордова Кортес Лео Леон Леонардо Лидс Линкольн Лопес Лоуренс Луис Лурдес Мадисон Маккинни
   Мангер Марина Мария Мартинес Матео Мерло Мерседес Мерфи Миранда Мишель Монтгомери Морон Моррис Мэдисон
   Навои Нанси Нельсон Николаев Нода Нортон Норфолк Овьедо Оливия Орландо Остин Отто Пабло Паола Патрик Перес
   Перри Питер Питерборо Поло Рейн Ривера Ричардсон Роберт Родригес Роза Розарио Росарио Саар Сабах
   Салазар Салем
   Сантос Санчес Соледад Стаффорд Стэнли Тани Тейлор Толедо Торрес Тур Уоррен Уэйн
   Флоренс Хамильтон Хасан Хендерсон Хьюстон Чандлер Чарльстон Шарлотт Эдисон Элизабет Эмилия Эрнандес
   Эшли
   Alexandria Augusta Aurora Austin Brown Carlos Carolina Charlotte Clara Clinton Concepción Dayton Douglas Durham Edison
   Elizabeth Francisco Garland Grant Guantánamo Hamilton Henderson Irving Jackson Jefferson Jordan Laura Lawrence León
   Lincoln Lourdes Lucia Madison Maria Marina Mario Martin Malé Mary Mercedes Miranda Montgomery Murray Nancy Nelson
   Orlando Paola Paul Pedro Regina Rosa Rosario Salvador Santiago Stockton Taylor Vera Victoria Vincent Virginia
   Warren Washington Wayne Winston`.split(/\s+/u),
])
