import { listed, withEndings } from '../parts/endings.ts'

const weak = (stem: string): string[] => withEndings(stem, 'n t te ten')
const than = (preposition: string): string[] =>
  listed(
    'dem Wert, dem Niveau, dem Ergebnis, dem Vorjahr, dem Vorjahreswert, dem Vorjahresniveau, dem Vorjahresergebnis, dem Vorjahreszeitraum, dem Vorjahresquartal, dem Vorjahresmonat, Vorjahr, Vorjahresniveau',
  ).map((level) => `${preposition} ${level}`)

/** Words that tell that something became more. */
export const growth: readonly string[] = [
  ...listed(
    'mehr, höher, höhere, höheren, Plus, Exportplus, Umsatzplus, Wachstum, Wachstums, Exportwachstum, Anstieg, Anstiegs, Anstiege, Exportanstieg, Zunahme, Zunahmen, Zuwachs, Zuwachses, Zuwächse, Zuwächsen, Wertzuwachs, Wertzuwächse, Steigerung, Steigerungen, Erhöhung, Erhöhungen, Sprung, Sprungs',
  ),
  ...listed('steigen, steigt, stieg, stiegen, gestiegen, ansteigen, anstieg, anstiegen, angestiegen'),
  ...listed('wachsen, wächst, wuchs, wuchsen, gewachsen, angewachsen'),
  ...listed('zugenommen, zunehmen, zunahm, zunahmen, zulegen, zugelegt, zulegte, zulegten'),
  ...listed('legt um, legen um, legte, legten'),
  ...weak('steiger'),
  ...listed('gesteigert, verbessert, verbesserte, verbesserten, übertraf, übertrafen'),
  ...listed('erhöhen, erhöht, erhöhte, erhöhten'),
  ...than('über'),
]

/** Words that tell that something became less. */
export const decline: readonly string[] = [
  ...listed(
    'weniger, niedriger, niedrigere, niedrigeren, geringer, rückläufig, zurück, Minus, Exportminus, Umsatzminus, Rückgang, Rückgangs, Rückgänge, Rückgängen, Exportrückgang, Abnahme, Einbruch, Einbruchs, Einbrüche, Einbrüchen, Exporteinbruch, Verringerung, Reduzierung, Senkung, Verlust, Verluste, Einbuße, Einbußen',
  ),
  ...listed('sinken, sinkt, sank, sanken, gesunken, absinken, abgesunken'),
  ...listed('fallen, fällt, fiel, fielen, gefallen'),
  ...listed('zurückgehen, zurückging, zurückgingen, zurückgegangen, eingebrochen, einbrechen, einbrach, einbrachen'),
  ...listed('brach um, brachen um, gab um, gaben um, nachgeben, nachgegeben, abgenommen, abnehmen, nachgelassen'),
  ...listed('verringern, verringert, verringerte, verringerten, vermindert, verminderte, verminderten'),
  ...listed(
    'reduzieren, reduziert, reduzierte, reduzierten, schrumpfen, schrumpft, schrumpfte, schrumpften, geschrumpft',
  ),
  ...listed('verlieren, verliert, verlor, verloren'),
  ...than('unter'),
]
