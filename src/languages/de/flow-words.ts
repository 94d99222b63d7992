import type { FlowWords } from '../parts/flow-words.ts'

export const flowWords = {
  endings: {
    // nouns
    en: '- en',
    // adjectives and participles
    adj: '- e en er es em',
    // weak verbs by their stem: «liefer/t» → liefert, lieferte, lieferten, liefern
    t: '- e t en n te ten tet end/adj',
  },
  cues: {
    export: `export, exporte, exporten, exports, exportier/t, exportiert/adj, ausfuhr/en, ausgeführt/adj, ausführen, ausführt, ausführte, ausführten, auszuführen, ins ausland, im ausland, auf auslandsmärkten, auslandsmärkte, auslandsmärkten, auslandsgeschäft, auslandsumsatz, exportumsatz, exporterlöse, außenmärkte`,
    supply: `liefervertrag, lieferverträge, lieferverträgen, liefer/t, geliefert/adj, ausgeliefert/adj, ausliefer/t, beliefer/t, beliefert/adj, lieferung/en, auslieferung/en, belieferung, versand, versand/t, verschick/t, verschickt/adj, versendet, versenden, verschiffen, verschifft/adj, versandt, verschiffung, verladen, schick/t, geschickt, zugeliefert`,
    go: `geht, gehen, ging, gingen, gegangen, kommt nach, gelangt nach, gelangen, gelangt, gelangten, rollt, rollen, rollten, reist, reisen, reiste, reisten, gereist, fährt, fahren, fuhr, fuhren, fliegt, fliegen, flog, flogen, bestimmt für, unterwegs nach, unterwegs in, abgegangen, transportiert, transportieren, gebracht, bringt, bringen, brachte, brachten`,
    sell: 'verkauf/t, verkauft/adj, verkauf, verkäufe, verkäufen, absatz, abgesetzt, vertreib/t, vertrieb, vertrieben, vermarkt/t, vermarktet, vermarktung',
    ahead:
      'wird geliefert, werden geliefert, wird liefern, werden liefern, wird exportiert, werden exportiert, wird exportieren, werden exportieren, soll nach, sollen nach, zu liefern, zu exportieren, zu verkaufen',
    deal: 'vertrag, verträge, verträgen, vertrags, kontrakt, kontrakte, kontrakten, großauftrag',
    buy: 'kauf/t, gekauft/adj, erworben, erwirbt, erwerben, bezieht, beziehen, bezogen, bezog, abgenommen, abnehmen, einkauf, einkaufen, eingekauft, beschafft, beschaffen',
    take: 'nimmt, nehmen, nahm, nahmen',
    buyer:
      'abnehmer, abnehmern, abnehmers, abnehmerin, abnehmerland, abnehmerländer, abnehmerländern, käufer, käufern, käufers, kunde, kunden, importeur, importeure, importeuren, absatzmarkt, absatzmärkte, absatzmärkten, exportmarkt, exportmärkte, exportmärkten, zielland, zielländer, zielländern, hauptabnehmer, großabnehmer, bestimmungsland, bestimmungsländer, zielmärkte',
    orders:
      'auftrag, aufträge, aufträgen, bestellung/en, bestellt, bestellen, bestellte, bestellten, nachfrage, gefragt, geordert, orders, order, ordert, ordern',
    import:
      'import, importe, importen, imports, importier/t, importiert/adj, einfuhr/en, eingeführt/adj, einführen, einführt, einzuführen, wir kaufen, wir beziehen, kaufen wir, beziehen wir',
    come: 'kommt, kommen, kam, kamen, gekommen, stammt, stammen, stammte, stammten, erhält, erhalten, bekommt, bekommen, eingetroffen, trifft, treffen ein, trafen',
    trade:
      'handelsumsatz, handelsvolumen, warenaustausch, warenverkehr, außenhandel, außenhandelsumsatz, handelspartner, handelspartnern, handel mit, handel zwischen, warenumsatz',
    market: `markteintritt, marktzugang, markterschließung, neue märkte, neuer markt, neuen märkten, neuen markt, erschließen, erschließt, erschließung, zukunftsmarkt, vertriebswege, vertriebsweg, absatzwege, absatzkanäle, sucht abnehmer, suchen abnehmer, sucht käufer, suchen käufer, sucht kunden, suchen kunden, zulassung für den export, exportzulassung, marktstart, einstieg in`,
    interest: 'interesse, interessiert, interessieren, interessenten, anfrage, anfragen, interessierten',
    mission: `delegation/en, delegationsreise, delegationsreisen, besuch, besuche, besuchen, besucht, besuchte, besuchten, messe, messen, ausstellung/en, fachmesse, fachmessen, leistungsschau, forum, wirtschaftsforum, wirtschaftsmission, handelsmission, unternehmerreise, geschäftsreise, dienstreise, stand auf, messestand, teilgenommen, teilnahme, nimmt teil, nehmen teil`,
    present:
      'vorgestellt, vorstellen, stellt vor, stellen vor, stellte vor, stellten vor, präsentier/t, präsentiert, präsentation, präsentationen, gezeigt, ausgestellt',
    investment: `investition/en, investier/t, investiert, investor, investoren, gemeinschaftsunternehmen, joint venture, joint ventures, ansiedlung`,
    localise: 'lokalisierung',
    contact: `kontakt, kontakte, kontakten, zusammenarbeit, kooperation/en, kooperiert, kooperieren, verhandlung/en, verhandelt, verhandeln, verhandelte, verhandelten, gespräch, gespräche, gesprächen, treffen mit, trafen sich, traf sich, trifft sich, treffen sich, abkommen, vereinbarung/en, absichtserklärung/en, memorandum, partnerschaft/en, beziehungen, dialog, beraten, erörtert, erörtern, erörterten, besprochen`,
    trial:
      'erprob/t, erprobung, erprobt, getestet, testet, testen, test, tests, zertifizierung, zertifiziert, probelieferung',
    compete: 'konkurrier/t, konkurrenz, konkurrent/en, wettbewerb, wettbewerber, mitbewerber, rivalen, rivale',
    plan: `plant, planen, plane, plante, planten, geplant/adj, planung/en, plan, pläne, beabsichtigt, beabsichtigen,
      will, wollen, möchte, möchten, kann, können, könnte, könnten, soll, sollen, sollte, sollten, hofft, hoffen,
      erwartet, erwarten, bereit, möglich/adj, möglichkeit/en, perspektive, perspektiven, potenzial,
      potenziell/adj, ziel, ziele, künftig, in zukunft, strebt, streben, anstrebt, vorgesehen, bereitet,
      bereiten, vorbereitet, beabsichtige, prüft, prüfen, um zu, wäre, würde, würden`,
    future: 'wird, werden',
    more: 'erhöh/t, erhöhung, steiger/t, steigerung, ausbau, ausbauen, ausweiten, ausgeweitet, weiter, fortsetzen, verdoppeln, zuwachs, zuwächse, wachsen, wächst, wuchs, vergrößern, wachstum, zunehmen, mehr',
    refuse:
      'abgelehnt, lehnt ab, lehnte ab, verzichtet auf, verzichtete auf, weigert, weigerte, verboten, verbietet, verbot, embargo, abgesagt, sagte ab',
    share: `anteil, anteile, anteilen, drittel, hälfte, viertel, entfallen, entfällt, entfiel, entfielen, führend/adj, größte, größter, größten, spitze, platz, darunter, gefolgt von,
      folgen, folgt, restliche, rückläufig`,
    revenue: 'umsatz, umsätze, erlös, erlöse, einnahmen, auslandsumsatz, auftragseingang, bestellungen',
    people: `delegation/en, gouverneur, gouverneurs, minister, ministerin, vertreter, vertretern, unternehmer, unternehmern, bürgermeister, leiter, leiterin, direktor, direktorin, botschafter, experten, studenten, touristen, mannschaft, teilnehmer`,
    actor: `markt, märkte, märkten, unternehmen, unternehmens, firma, firmen, betrieb, betriebe, betrieben, werk, werke, werken, fabrik, fabriken, hersteller, herstellern, produzent, produzenten, lieferant, lieferanten, zulieferer, partner, partnern, konzern, konzerne, händler, händlern, handelskette, handelsketten, kette, ketten, läden, geschäfte, importeur, importeure, exporteure, käufer, abnehmer, kunden, kunde, verbraucher, bauern, landwirte, betreiber,
      gebiet, region, verarbeiter, bäcker, brauerei, brauereien, baufirmen, spediteure`,
    maker:
      'hersteller, herstellers, herstellern, produzent, produzenten, konzern, konzerns, autobauer, maschinenbauer, lieferant, lieferanten, zulieferer, anbieter, riese, gigant',
    wares: 'produkte, waren, ware, erzeugnisse, güter, partie, charge',
    inputs:
      'bauteile, bauteilen, komponenten, rohstoff, rohstoffe, rohstoffen, vorprodukte, vorprodukten, ersatzteile, ersatzteilen, zulieferteile, saatgut',
    domestic:
      'inlandsmarkt, binnenmarkt, heimatmarkt, heimischen markt, heimische markt, heimischer markt, im inland, inlandsabsatz, inlandsnachfrage, russischen markt, russische markt',
    parties: 'beide seiten, die seiten, die parteien, beide parteien',
    through:
      'über den hafen, über die häfen, über, via, durch, im transit durch, transit durch, im transit über, auf dem weg durch',
    compare: `als, im vergleich zu, im vergleich zur, im vergleich zum, im vergleich mit, verglichen mit, im gegensatz zu, im gegensatz zur, im gegensatz zum, anders als, statt, anstelle, anstatt, wie in`,
    outrank: `vor, noch vor, überholt, überholte, überholten`,
    neighbour:
      'nachbargebiet, nachbargebiets, nachbarregion, benachbarte, benachbarten, benachbarter, benachbartes, angrenzende, angrenzenden, nachbarn, nachbarland',
    nothing: `exportleiter, exportleiterin, exportleiters, exportmanager, exportchef, exportchefin, exportzentrum, exportzentrums, zentrum zur unterstützung des exports, exportförderung, zentrum für exportförderung, unterstützung des exports, in ordnung, in bezug, ums leben gekommen, im rahmen, plus minus, vor allem, vor ort, vor kurzem, vor einem, vor zwei, vor drei,
      nimmt zu, im vertrag, über die, in kontakt, im ersten, messen lassen, teilte mit, teilt mit, teilten mit, rund um, ums ganze, am werk, export import bank, seit vor, auf dem weg, arbeit kommen, zum einsatz kommen, zum einsatz kommt`,
  },
  fractions: 'drittel, hälfte, viertel, prozent, fünftel',
  change:
    'gestiegen, stieg, stiegen, gewachsen, wuchs, wuchsen, gesunken, sank, sanken, zugenommen, zurückgegangen, mehr, weniger, zuwachs, rückgang, plus, minus',
  together: 'zusammen, gemeinsam, insgesamt',
  denial: { words: 'nicht kein keine keinen keiner keinem nie niemals', before: 2, after: 4 },
  noDenial: 'nicht nur, nicht allein, nicht weniger, nicht zuletzt',
  from: 'aus von vom',
  towards: 'nach in ins im an auf für zum zur',
  about: 'über um zu zur zum',
  passive: 'wird werden wurde wurden worden',
  and: 'und sowie oder auch',
  contrast: 'aber während jedoch sondern dagegen wo wobei',
  articles:
    'der die das den dem des ein eine einen einem einer rund hafen häfen stadt ländern länder markt märkte republik',
  infinitiveEndings: 'n',
  subjectEndings: 'er es',
} as const satisfies FlowWords
