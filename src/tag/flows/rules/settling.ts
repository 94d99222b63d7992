import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { besideActor, isGoverned, type Judgement, type Scene } from './scene.ts'

// «китайская компания», «корейцы»: who builds
const isBuilder = (run: PlaceRun, scene: Scene): boolean =>
  run.way === null &&
  run.to <= scene.stretch.at.from &&
  (besideActor(run, scene) || run.mentions.some(({ form }) => form !== 'adjective'))

/** «построит завод в Эфиопии», «корейцы открыли цех под Калугой» */
export const builtThere = (scene: Scene): Judgement => {
  const { at, shades, abroad, home } = scene.stretch
  if (!says([at], 'build') || !says(shades, 'plant', 'site')) return null
  if (abroad.some((run) => run.way === 'towards')) return 'investment'
  return home.length > 0 && abroad.some((run) => isBuilder(run, scene)) ? 'investment' : null
}

/** «строит паром для Кубы» */
export const builtFor = (scene: Scene): Judgement => {
  const { stretch, rules } = scene
  if (!says([stretch.at], 'build')) return null
  return stretch.abroad.some((run) => run.from >= stretch.at.to && isGoverned(run, rules.governs.good, scene))
    ? 'export'
    : null
}

// «филиал в Сербии», «дочерняя компания в Южной Африке»
const SITE_REACH = 2

/** «есть филиал в Сербии»: an outpost of one’s own */
export const outpost = ({ stretch }: Scene): Judgement => {
  const { head, at, abroad } = stretch
  const there = abroad.some((run) => run.way === 'towards' && run.from >= at.to && run.from - at.to <= SITE_REACH)
  return head === 'site' && there ? 'investment' : null
}
