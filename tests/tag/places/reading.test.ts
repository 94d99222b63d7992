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
    'une tarte au maroc in',
    'des têtes de Turc et des montagnes russes',
    'il paie en dollars canadiens et en francs suisses',
    'un accord signé en mer de Chine',
    'la réunion et le salvador dali',
  ])('%s', expectPlaces(packs, 'fr'))
})
