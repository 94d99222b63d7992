import { says } from '../stretch.ts'
import type { Judgement, Scene } from './scene.ts'

/** «в КНДР рыбу не поставляют», «от закупки отказалась»; but not «от газа отказались и везут уголь» */
export const denied = ({ stretch }: Scene): Judgement => {
  const own = stretch.shades.filter(({ from }) => from >= stretch.from)
  return stretch.denied || says(own, 'refuse') ? 'mention' : null
}

/** «конкурируем с финнами»; but where one competes one sells: «в Алжире конкурируем с финнами» */
export const competes = ({ stretch }: Scene): Judgement => {
  if (stretch.head !== 'compete') return null
  return stretch.abroad.some((run) => run.way === 'towards') ? 'export' : 'mention'
}

/** «экспорт и импорт с Китаем» */
export const bothWays = ({ stretch }: Scene): Judgement => {
  if (stretch.twin === null) return null
  const twins = [stretch.head, stretch.twin]
  return twins.includes('export') && twins.includes('import') ? 'trade' : null
}

/** «стартовали продажи тягача в России»: what is new on the home market comes from elsewhere */
export const soldInHomeCountry = ({ stretch }: Scene): Judgement => {
  const { head, abroad, home } = stretch
  const named = home.some((run) => run.way === 'towards' && run.mentions.some(({ place }) => place.kind === 'country'))
  return head === 'sell' && abroad.length === 0 && named ? 'foreign' : null
}

/** «продажи на внутреннем рынке» */
export const soldAtHome = ({ stretch }: Scene): Judgement =>
  stretch.abroad.length === 0 && stretch.head !== 'export' && says(stretch.shades, 'domestic') ? 'domestic' : null
