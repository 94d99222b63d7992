import { listed } from '../parts/endings.ts'

/** Words that tell that something became more. */
export const growth: readonly string[] = listed(
  'up, more, higher, growth, gain, gains, gained, gaining, increase, increases, increased, increasing, grow, grows, grew, grown, growing, rise, rises, rose, risen, rising, jump, jumps, jumped, jumping, leap, leaps, leapt, leaped, soar, soars, soared, soaring, surge, surges, surged, surging, climb, climbs, climbed, climbing, spike, spiked, skyrocketed, rebound, rebounded, improve, improved, improvement, exceed, exceeds, exceeded, expansion, boost, boosted, boosting, uptick, above',
)

/** Words that tell that something became less. */
export const decline: readonly string[] = listed(
  'down, less, lower, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, dip, dips, dipped, slide, slid, slip, slipped, slipping, slump, slumps, slumped, tumble, tumbled, sank, sunk, plummet, plummeted, plunge, plunged, plunging, shrink, shrinks, shrank, shrunk, shrinking, contracted, contraction, reduced, reduction, lost, loss, below',
)
