import type { Flow } from '../flow.ts'
import { boughtAbroad, boughtInputs, boughtThere, firmBuys } from './rules/bought-abroad.ts'
import {
  boughtBy,
  boughtElsewhere,
  boughtInTurn,
  goodsOfHomeBought,
  importedFromHome,
  landsImport,
} from './rules/buying.ts'
import {
  comesFromAbroad,
  comesFromHome,
  equippedWith,
  foreignGoods,
  foreignGoodsCome,
  moneyComesFrom,
  suppliedToHome,
  theyReceive,
} from './rules/coming-in.ts'
import { aimsAt, intends, worksWith } from './rules/dealing.ts'
import {
  asItSays,
  begun,
  goesThere,
  goesToLands,
  moreToTheSame,
  notYetDone,
  reachesIt,
  usedThere,
} from './rules/going-out.ts'
import {
  attended,
  buyersAsk,
  buyersVisit,
  peopleTravel,
  shown,
  signedThere,
  talkedOf,
  talksWithBuyers,
} from './rules/meeting.ts'
import type { Rule, Scene } from './rules/scene.ts'
import { buyersOfOthers, foreignSeller, foreignSupplier } from './rules/sellers.ts'
import { builtFor, builtThere, buysAPlant, madeThere, meansMadeThere, outpost, takenOver } from './rules/settling.ts'
import { earnedThere, landBuys, likedFromThere, takesTheGoods, tenderWon, theyWant } from './rules/taking.ts'
import { bars, bothWays, competes, denied, leaves, soldAtHome, soldInHomeCountry } from './rules/undoing.ts'

// First what undoes the head, then who stands on which side of it, then whether it has come to pass, then its own word.
const RULES: readonly (readonly [name: string, judge: Rule])[] = [
  ['denied', denied],
  ['leaves', leaves],
  ['competes', competes],
  ['both-ways', bothWays],
  ['bars', bars],
  ['sold-in-home-country', soldInHomeCountry],
  ['sold-at-home', soldAtHome],
  ['buyers-of-others', buyersOfOthers],
  ['talks-with-buyers', talksWithBuyers],
  ['buyers-visit', buyersVisit],
  ['buyers-ask', buyersAsk],
  ['talked-of', talkedOf],
  ['people-travel', peopleTravel],
  ['money-comes-from', moneyComesFrom],
  ['imported-from-home', importedFromHome],
  ['lands-import', landsImport],
  ['buys-a-plant', buysAPlant],
  ['taken-over', takenOver],
  ['bought-elsewhere', boughtElsewhere],
  ['bought-by', boughtBy],
  ['goods-of-home-bought', goodsOfHomeBought],
  ['bought-there', boughtThere],
  ['comes-from-home', comesFromHome],
  ['they-receive', theyReceive],
  ['comes-from-abroad', comesFromAbroad],
  ['supplied-to-home', suppliedToHome],
  ['foreign-supplier', foreignSupplier],
  ['foreign-seller', foreignSeller],
  ['foreign-goods', foreignGoods],
  ['foreign-goods-come', foreignGoodsCome],
  ['equipped-with', equippedWith],
  ['bought-in-turn', boughtInTurn],
  ['bought-inputs', boughtInputs],
  ['firm-buys', firmBuys],
  ['bought-abroad', boughtAbroad],
  ['signed-there', signedThere],
  ['liked-from-there', likedFromThere],
  ['tender-won', tenderWon],
  ['land-buys', landBuys],
  ['takes-the-goods', takesTheGoods],
  ['intends', intends],
  ['they-want', theyWant],
  ['earned-there', earnedThere],
  ['attended', attended],
  ['shown', shown],
  ['begun', begun],
  ['more-to-the-same', moreToTheSame],
  ['not-yet-done', notYetDone],
  ['goes-there', goesThere],
  ['reaches-it', reachesIt],
  ['used-there', usedThere],
  ['goes-to-lands', goesToLands],
  ['means-made-there', meansMadeThere],
  ['built-for', builtFor],
  ['built-there', builtThere],
  ['made-there', madeThere],
  ['works-with', worksWith],
  ['aims-at', aimsAt],
  ['outpost', outpost],
  ['as-it-says', asItSays],
]

/** The role of a stretch by the first rule that answers; null when none does. */
export const judgeStretch = (scene: Scene): { role: Flow['role']; rule: string } | null => {
  for (const [rule, judge] of RULES) {
    const role = judge(scene)
    if (role !== null) return { role, rule }
  }
  return null
}
