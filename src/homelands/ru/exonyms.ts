/** Cities whose names in English, Italian or German are no transliteration; the first of each list is the dictionary form. */
export const exonyms: Readonly<Record<string, Readonly<Record<'en' | 'it' | 'de', readonly string[]>>>> = {
  Москва: { en: ['Moscow'], it: ['Mosca'], de: ['Moskau'] },
  'Санкт-Петербург': {
    en: ['Saint Petersburg', 'St. Petersburg', 'St Petersburg', 'Petersburg'],
    it: ['San Pietroburgo', 'Pietroburgo'],
    de: ['Sankt Petersburg', 'St. Petersburg', 'St Petersburg', 'Petersburg'],
  },
  'Ростов-на-Дону': { en: ['Rostov-on-Don'], it: ['Rostov sul Don'], de: ['Rostow am Don'] },
  'Комсомольск-на-Амуре': {
    en: ['Komsomolsk-on-Amur'],
    it: ['Komsomol’sk sull’Amur', 'Komsomolsk sull’Amur'],
    de: ['Komsomolsk am Amur'],
  },
  'Николаевск-на-Амуре': {
    en: ['Nikolayevsk-on-Amur', 'Nikolaevsk-on-Amur'],
    it: ['Nikolaevsk sull’Amur'],
    de: ['Nikolajewsk am Amur'],
  },
  Архангельск: { en: ['Arkhangelsk', 'Archangel'], it: ['Arcangelo', 'Archangel’sk'], de: ['Archangelsk'] },
  Екатеринбург: { en: ['Yekaterinburg', 'Ekaterinburg'], it: ['Ekaterinburg'], de: ['Jekaterinburg'] },
  Орел: { en: ['Oryol', 'Orel'], it: ['Orël', 'Orel'], de: ['Orjol', 'Orel'] },
  Тольятти: { en: ['Togliatti', 'Tolyatti'], it: ['Togliatti', 'Tol’jatti'], de: ['Toljatti', 'Togliatti'] },
  Королев: { en: ['Korolyov', 'Korolev'], it: ['Korolëv'], de: ['Koroljow'] },
  'Великий Новгород': { en: ['Veliky Novgorod'], it: ['Velikij Novgorod'], de: ['Weliki Nowgorod', 'Groß Nowgorod'] },
  Находка: { en: ['Nakhodka'], it: ['Nachodka'], de: ['Nachodka'] },
  'Петропавловск-Камчатский': {
    en: ['Petropavlovsk-Kamchatsky', 'Petropavlovsk-Kamchatskiy'],
    it: ['Petropavlovsk-Kamčatskij', 'Petropavlovsk-Kamchatsky'],
    de: ['Petropawlowsk-Kamtschatski'],
  },
  'Порт Восточный': {
    en: ['Port Vostochny', 'Vostochny Port', 'port of Vostochny', 'Port of Vostochny', 'Vostochny port'],
    it: ['porto di Vostočnyj', 'porto di Vostochny', 'porto Vostochny'],
    de: ['Hafen Wostotschny', 'Hafens Wostotschny', 'Seehafen Wostotschny', 'Hafen Wostotschnyj'],
  },
  Новосибирск: { en: ['Novosibirsk'], it: ['Novosibirsk'], de: ['Nowosibirsk'] },
  Энгельс: { en: ['Engels'], it: ['Engels'], de: ['Engels'] },
}
