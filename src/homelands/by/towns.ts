// Written by hand: towns below 100 000 inhabitants that trade news names, border stations, further names of cities. One
// line per place: region;Russian;English;Italian;German; what is left out is as in English. Marks and classes: see
// ../../gazetteer/sheet.ts.
export const townLines = `
BY-HR;Гродно/0;Grodno, Hrodna;Grodno;Grodno, Hrodna
BY-VI;Витебск;Vitebsk;Vitebsk;Witebsk
BY-MA;;Mahilyow, Mogilyov;Mogilev;Mogiljow
BY-HO;;Homel, Homyel;Gomel, Homel;Gomel
BY-BR;Кобрин;Kobrin;Kobrin;Kobryn
BY-BR;Пружаны;Pruzhany;Pruzhany;Pruschany
BY-BR;Лунинец|Лунинц/m!;Luninets;Luninec;Luninez
BY-BR;Берёза ^;Byaroza
BY-HO;Жлобин ^;Zhlobin;Žlobin;Schlobin
BY-HO;Речица ?;Rechytsa;Rečica;Retschyza
BY-HO;Светлогорск ?;Svietlahorsk, Svetlogorsk
BY-HO;Рогачёв ?;Rogachev ?;Rogačëv;Rogatschow
BY-HR;Лида ?;Lida ?
BY-HR;Слоним;Slonim
BY-HR;Волковыск;Volkovysk;Volkovysk;Wolkowysk
BY-HR;Новогрудок|Новогрудк/m;Novogrudok;Novogrudok;Nawahrudak
BY-HR;Сморгонь/f-ь;Smorgon, Smarhon;Smorgon;Smarhon
BY-HR;Ошмяны;Oshmyany
BY-HR;Островец|Островц/m! ?;Ostrovets, Astravyets;Ostrovec;Astrawez
BY-MA;Осиповичи/pl-ей;Osipovichi;Osipoviči;Ossipowitschi
BY-MA;Шклов ?;Shklov ?;Šklov;Schklow
BY-MA;Горки|Горок/pl ?;Gorki ?
BY-MI;Жодино/0;Zhodino;Žodino;Schodsina
BY-MI;Слуцк;Slutsk;Sluck;Sluzk
BY-MI;Несвиж;Nesvizh;Nesviž;Njaswisch
BY-MI;Дзержинск ?;Dzerzhinsk ?;Dzeržinsk;Dserschinsk
BY-MI;Смолевичи/pl-ей;Smolevichi;Smoleviči;Smalewitschy
BY-MI;Вилейка ?;Vileyka;Vilejka;Wilejka
BY-VI;Полоцк;Polotsk;Polock;Polozk
BY-VI;Лепель/m-ь;Lepel
BY-VI;Глубокое/adj-n ?;Glubokoye;Glubokoe;Hlybokaje
`

/** Parks and zones: names that trade news gives without a word for a zone beside them. */
export const zoneLines = `
BY-MI;Великий камень/0, Великого камня/0, Великому камню/0, Великим/0 камнем/0, Великом/0 камне/0;Great Stone;Great Stone;Great Stone
`
