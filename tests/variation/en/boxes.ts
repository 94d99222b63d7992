import type { BoxLists } from '../boxes.ts'

/** Boxes of other news as English pages print them inside an article. */
export const boxes: BoxLists = {
  headings: [
    'Read also',
    'READ ALSO',
    'Read more:',
    'Related articles',
    'Related stories',
    'You may also like',
    'Most read',
    'See also',
    'More on this topic',
    'Recommended for you',
    'Trending now',
    'More from this section',
  ],
  items: [
    [
      'Village library saved by readers’ appeal',
      'Volunteers raised enough money in three weeks to keep the village library open for another year.',
    ],
    [
      'Why the price of butter keeps climbing',
      'Dairies blame dry pastures for the price of butter, which bakers say has doubled since spring.',
    ],
    [
      'Five walks to try before the clocks change',
      'Our pick of walks along rivers and ridges, none of them longer than two hours. Dogs are welcome.',
    ],
    [
      'Ferry timetable to change in April',
      'Passengers will pay a little less for evening ferries once the new timetable begins on 9 April.',
    ],
    [
      'Ecuador elects its youngest mayor',
      'The youngest mayor in the history of Ecuador is a teacher who campaigned on a bicycle.',
    ],
    [
      'Water bills explained',
      'A plumber explains what every line of your water bill means and which of them you can lower.',
    ],
    [
      'Falcons nest on cathedral tower again',
      'A pair of peregrine falcons has returned to the cathedral tower, to the delight of birdwatchers.',
    ],
    [
      'Actress returns to the stage after nine years',
      'The actress told our critic that she had missed the silence before the curtain goes up.',
    ],
    [
      'Roadworks close the ring road for a fortnight',
      'Drivers face long delays as roadworks close the bridge on the ring road. Diversions are signed.',
    ],
    [
      'Football club names its new stadium',
      'The football club’s owners said the stadium would be ready for the first match of next season.',
    ],
  ],
}
