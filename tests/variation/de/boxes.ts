import type { BoxLists } from '../boxes.ts'

/** Boxes of other news as German pages print them inside an article. */
export const boxes: BoxLists = {
  headings: [
    'Lesen Sie auch',
    'LESEN SIE AUCH',
    'Lesen Sie auch:',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
    'Meistgelesen',
    'Auch interessant',
    'Verwandte Artikel',
    'Ähnliche Artikel',
    'Weitere Nachrichten',
    'Siehe auch',
    'Empfohlene Artikel',
  ],
  items: [
    [
      'Stadtbad öffnet nach Umbau wieder',
      'Nach zwei Jahren Umbau können die Gäste im Stadtbad wieder ihre Bahnen ziehen.',
    ],
    [
      'Warum der Butterpreis weiter steigt',
      'Bäcker klagen über den Butterpreis. Er hat sich seit dem Frühjahr beinahe verdoppelt.',
    ],
    [
      'Wolf bei Celle gesichtet',
      'Ein Spaziergänger hat am Waldrand einen Wolf fotografiert. Fachleute halten das Bild für echt.',
    ],
    [
      'Orgel von 1740 erklingt zum ersten Mal seit Jahren',
      'Der Chor probt seit Wochen für das Konzert, bei dem die Orgel in der Dorfkirche wieder erklingt.',
    ],
    [
      'So heizen Sie richtig im Winter',
      'Ein Schornsteinfeger zeigt, wie man im Winter richtig heizt, ohne dass die Wände feucht werden.',
    ],
    [
      'Ecuador wählt einen neuen Präsidenten',
      'In Ecuador sind die Wahllokale seit dem Morgen geöffnet. Der Präsident tritt nicht mehr an.',
    ],
    [
      'Autobahn wird am Wochenende gesperrt',
      'Autofahrer müssen sich auf Umleitungen einstellen: Die Autobahn bleibt bis zum 9. Februar gesperrt.',
    ],
    [
      'Handballer gewinnen das Derby',
      'Die Handballer haben das Derby vor ausverkaufter Halle mit zwei Toren Vorsprung gewonnen.',
    ],
    [
      'Was tun bei Glatteis?',
      'Glatteis kommt oft über Nacht: Die Polizei rät, das Auto stehen zu lassen und Zeit einzuplanen.',
    ],
    [
      'Schauspielerin kehrt auf die Bühne zurück',
      'Die Schauspielerin erzählt, warum ihr die Stille gefehlt hat, bevor die Bühne hell wird.',
    ],
  ],
}
