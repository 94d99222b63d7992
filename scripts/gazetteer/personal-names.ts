/**
 * Names of cities that people bear too: first names and the surnames frequent in news. Great cities are left out, for
 * there the city is meant more often than the person.
 */
export const personalNames: ReadonlySet<string> = new Set(
  `Августа Аврора Александрия Анжелес Анна Антонио Арлингтон Бенито Беннет Бернардино Бланко Браун Валенсия Вашингтон
   Веласко Виктория Винсент Гамильтон Гарсия Генри Гордон Грант Гонсалес Данди Дарвин Дарем Дейтон Джексон Джеймс
   Джефферсон Дуглас Жуана Игнасио Изабелла Каролина Кармен Карсон Кембридж Кимберли Клинтон Колумбия Кордова Кортес
   Лео Леон Леонардо Лион Линкольн Лопес Лоуренс Луис Лурдес Маккинни Марина Мария Мартинес Матео Мерло Мерседес
   Мерфи Милан Миранда Мэдисон Мадисон Мишель Монтгомери Монтана Морон Моррис Нанси Нельсон Нортон Оливия Остин Отто
   Пабло Паола Патрик Перес Перри Питер Поло Ривера Ричардсон Роберт Родригес Розарио Росарио Роза Салазар Салем Сан-Марко
   Санчес Сидней Соледад Стаффорд Стэнли Торрес Тейлор Толедо Уэйн Уоррен Флоренс Флоренция Хамильтон Хендерсон
   Хьюстон Чарльстон Шарлотт Эдисон Элизабет Эмилия Эрнандес
   Alexandria Augusta Aurora Austin Brown Carlos Carolina Charlotte Clara Clinton Columbia Dayton Douglas Durham Edison
   Elizabeth Florence Francisco Garland Grant Hamilton Henderson Houston Irving Jackson Jefferson Jordan Laura Lawrence
   León Lincoln Lourdes Lucia Madison Marina Mario Martin Mary Maria Mercedes Miranda Montgomery Murray Nancy Nelson
   Orlando Paul Paola Pedro Regina Rosa Rosario Salvador Santiago Stockton Sydney Taylor Valencia Vera Verona Victoria
   Vincent Virginia Warren Washington Wayne Winston`.split(/\s+/u),
)
