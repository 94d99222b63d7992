import type { FlowWords } from '../parts/flow-words.ts'

export const flowWords = {
  endings: {
    s: '- s',
    y: 'y ies',
    // verbs: «export», «exports», «exported», «exporting»; the same after a final e, y or a doubled consonant
    ed: '- s ed ing',
    e: 'e es ed ing',
    p: 'p ps pped pping',
    ied: 'y ies ied ying',
  },
  cues: {
    export: `export/ed, exportation, abroad, overseas, foreign markets, foreign market, international markets, world market, world markets, overseas markets, outside the country`,
    supply: `supply contract/s, export contract/s, supply deal/s, export deal/s, supply agreement/s, suppl/ied, deliver/ed, delivery, deliveries, shi/p, shipment/s, dispatch/ed, dispatches, consignment/s, sent, sends, sending, send`,
    go: `go, goes, went, gone, going, head/ed, bound for, destined for, arriv/e, reached, reaches, reaching, travelled to, traveled to, left for, leaves for, leave for, sailed, sails, sail, on its way to, on their way to, moves to, moved to, en route to, makes its way to, made its way to`,
    sell: 'sell, sells, sold, selling, sale/s',
    ahead:
      'will ship, will supply, will export, will deliver, will send, will sell, will go, will head, will arrive, will reach, will leave for, to be shipped, to be exported, to be delivered, to ship, to supply, to export, to deliver, to send',
    deal: 'contract/s, deal/s',
    buy: 'buy, buys, buying, bought, purchas/e, acquire, acquires, acquired, absorb/ed, consum/e, procur/e',
    take: 'takes, take, took, taken, picked up, snapped up, snaps up',
    buyer: `buyer/s, purchaser/s, importer/s, customer/s, client/s, consignee/s, distributor/s, destination/s, export market/s, top market/s, biggest market/s, largest market/s, main market/s, key market/s, outlet/s`,
    orders: 'order/s, ordered, ordering, demand, sought after, in demand',
    import: 'import/ed, imports from, we buy, we purchase, we source, we order, sourc/e',
    come: 'come, comes, came, coming, receiv/e, brought in, bring in, brings in, brought, obtained',
    trade:
      'turnover, trade turnover, bilateral trade, mutual trade, trade with, trade between, trades with, trading partner/s, trade partner/s, two-way trade, foreign trade, trade volume',
    market: `enter, enters, entering, entry, market entry, market access, access to the market, break into, breaking into, new market/s, new destination/s, target market/s, promising market/s, promot/e, promotion, expansion into, expand into, expands into, expanding into, breaks into,
      foothold, sales channels, distribution channels, looking for buyers, look for buyers, looks for buyers, seeking buyers, seek buyers, seeks buyers, permission to export, right to export, cleared for export, approval to export, prospective market/s, potential market/s`,
    interest: 'interest in, interest from, interested, inquiry, inquiries, enquiry, enquiries, request/s',
    mission: `mission/s, trade mission/s, business mission/s, delegation/s, visit/ed, fair/s, trade fair/s, trade show/s, exhibition/s, expo, forum, forums, showcase/s, roadshow/s, road show/s, stand at, pavilion/s, trip, trips, tasting/s, took part, takes part, take part, will take part, taking part, participat/e, participation`,
    present: 'present/ed, presentation/s, showcas/e, unveil/ed, demonstrat/e, showed, shown, display/ed, introduc/e',
    investment:
      'investment/s, invest/ed, investor/s, joint venture/s, localisation, localization, localise, localize, localised, localized, capital injection, plant in partnership',
    contact: `contact/s, cooperat/e, cooperation, co-operation, collaborat/e, collaboration, talk/s, negotiat/e, negotiation/s, meeting/s, met, meet, meets, agreement/s, memorandum, memoranda, partnership/s, ties, relations, dialogue, discuss/ed, discussion/s, consultation/s, letter of intent, memorandum of understanding`,
    trial: 'trial/s, test/ed, certification, certif/ied, accreditation, pilot batch, pilot project',
    compete: 'compet/e, competition, competitor/s, rival/s, rivalry, rivalled, up against',
    plan: `plan, plans, planned, planning, intend/ed, aim/ed, hope/s, hopes, hoping, hoped, expect/ed, expects, wants, want, would, could, may, might, can, will, shall, ready to, prepar/e, preparing, intention/s, prospect/s, prospective, potential, possible, possibility, possibilities, opportunity, opportunities,
      consider/ed, target/ed, goal/s, scheduled, looking to, seeks to, seek to, seeking to, considering, interested in, eye/s, eyes, eyeing, set to, due to, proposed, propose, in order to, eager to, keen to, designed to, next year`,
    more: 'increas/e, increase, expand/ed, expansion, grow, grows, growing, grew, growth, boost/ed, rise, rises, continu/e, double, doubling, step up, stepping up, ramp up, ramping up, extend/ed, resum/e, raise, raising',
    refuse:
      'refus/e, refusal, declined to, rejected, rejects, ban, bans, banned, banning, embargo, turned down, backed out, pulled out of',
    share: `share/s, third, half, quarter, accounts for, accounted for, account for, accounting for, led by, leader/s, leads, leading, lead, largest, biggest, first place, second place,
      third place, followed by, among them, next came, remaining, remainder, ranked, ranks, tops, topped`,
    revenue: 'sales, revenue/s, turnover comes, proceeds, earnings, income, business',
    people: `delegation/s, governor/s, minister/s, head of, representative/s, businesspeople, businessmen, entrepreneur/s, mayor/s, official/s, director/s, ambassador/s, expert/s, student/s, tourist/s, team, officials, executives, members, participants, manager, managers`,
    actor: `market/s, compan/y, firm/s, enterprise/s, plant/s, factor/y, producer/s, maker/s, manufacturer/s, processor/s, supplier/s, partner/s, farm/s, farmer/s, holding/s, group/s, trader/s, retailer/s, chain/s, shop/s, store/s, importer/s, exporter/s, buyer/s, customer/s, consumer/s, distributor/s, dealer/s, operator/s, miner/s, mill/s, brewer/s, brewer/y, winer/y, business, businesses, contractor/s, builder/s, region, carrier/s, utility, hospital/s, bakers, wholesaler/s, restaurants`,
    maker: 'maker/s, producer/s, manufacturer/s, giant/s, carmaker/s, automaker/s, holding, conglomerate, supplier/s',
    wares: 'products, goods, wares, cargo, batch, consignment',
    inputs:
      'components, component, raw materials, raw material, feedstock, inputs, spare parts, ingredients, seeds, parts',
    domestic:
      'domestic market, home market, domestically, local market, russian market, italian market, domestic consumers, domestic demand, domestic sales',
    parties: 'the parties, both sides, the two sides, the sides, both parties',
    through:
      'via, through, through the port of, via the port of, in transit through, transit through, transiting, by way of, across the territory of',
    compare: `than, compared with, compared to, in comparison with, unlike, instead of, rather than, as opposed to, replacing, similar to, on a par with, in contrast to`,
    outrank: `ahead of, overtaking, overtook, overtaken, behind, surpassing, surpassed`,
    neighbour: 'neighbouring, neighboring, nearby, adjacent, next door, neighbour, neighbor',
    nothing: `export support centre, export support center, export support, export centre, export center, russian export centre, russian export center, export manager, export director, export department, head of exports, export credit, up to, in order, order of, going to, test of time, met with journalists, in contact, of course, half a year, present day, at present, present in,
      third quarter, first half, second half, second quarter, first quarter, fourth quarter, half year, half-year, in person, take place, takes place, took place, taking place, take into account, fair trade, fair price, fair prices, trade union, trade unions, deal with, deals with, great deal, go on, goes on, went on, come true, come up, due to the, may 1, in may, of may, early may, late may, until may, since may, this may, last may, next may`,
  },
  fractions: 'third, half, quarter, percent, per cent, fifth',
  change:
    'grew, grow, grows, grown, increas/ed, increase, increased, rose, rise, fell, fall, declin/e, decline, dropped, drop, down, up, more, less, times, higher, lower',
  together: 'together, combined, jointly, between them',
  denial: { words: 'not no never neither nor without t', before: 3, after: 0 },
  noDenial: 'not only, no less, not just, not least, no fewer, not merely, no doubt',
  from: 'from',
  towards: 'to into in for at towards toward',
  about: 'on about of over for regarding',
  passive: '',
  and: 'and or plus also well as',
  contrast: 'but while whereas however where',
  articles: 'the a an port ports of city cities state states province market markets country countries',
  subjectEndings: '',
} as const satisfies FlowWords
