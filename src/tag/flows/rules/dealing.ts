import type { PlaceRun } from '../place-runs.ts'
import { startsPart } from '../sentence.ts'
import { says } from '../stretch.ts'
import { isAdjective, isGoverned, type Judgement, type Scene, shadesBefore } from './scene.ts'

/** «компания работает с Вьетнамом»: business goes on; but «врачи работали в Йемене», «работает на турецком сырье» */
export const worksWith = (scene: Scene): Judgement => {
  const { stretch, rules } = scene
  if (stretch.head !== 'work' || says(stretch.shades, 'people')) return null
  const partner = stretch.abroad.some(
    (run) =>
      run.way !== 'from' &&
      isGoverned(run, rules.governs.work, scene) &&
      !(isAdjective(run) && says(stretch.shades, 'means', 'inputs')),
  )
  if (!partner) return null
  return says(shadesBefore(scene), 'plan') ? 'planned' : 'trade'
}

/** „setzt künftig auf China“, «punta anche al Brasile» */
export const aimsAt = (scene: Scene): Judgement => {
  const { stretch, rules } = scene
  if (stretch.head !== 'aim') return null
  return stretch.abroad.some((run) => isGoverned(run, rules.governs.aim, scene)) ? 'planned' : null
}

/** «пряники хотят видеть в Катаре», “plans to add Laos”; but «власти Китая намерены», «хочет отдохнуть в Турции» of people */
export const intends = ({ stretch, passage }: Scene): Judgement => {
  if (!says([stretch.at], 'intend') || says(stretch.shades, 'people')) return null
  const parted = (run: PlaceRun): boolean => {
    for (let index = stretch.at.to; index <= run.from; index += 1) if (startsPart(passage, index)) return true
    return false
  }
  return stretch.abroad.some((run) => run.way !== 'from' && run.from >= stretch.at.to && !parted(run))
    ? 'planned'
    : null
}
