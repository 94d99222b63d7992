import { readPattern } from '../pattern.ts'
import { readLines } from '../rows.ts'

export const titles = readLines(`
  export | {r.adj} companies increase exports of {g.nom} to {p.nom}
  export | Exports from {r.nom} to {p.nom} rise {growth}
  export | {r.adj} plants ship {mass} of {g.nom} to {p.nom}
  export | {r.adj} producers supply {g.nom} to {p.nom} and {q.nom}
  export | {p.adj} companies buy {g.nom} from {r.nom}
  mission | Delegation of {r.nom} visits {p.nom}
  mission | {r.adj} companies present their products at a trade fair in {p.nom}
  contact | Officials of {r.nom} discuss cooperation with {p.nom}
  trade | Trade between {r.nom} and {p.nom} grows {growth}
  planned | {r.adj} companies plan to supply {g.nom} to {p.nom}
  investment | {p.adj} investors to build a plant in {r.nom}
  import | {r.adj} companies import {g.nom} from {p.nom}
  mention | Exports from {r.nom} rise {growth} over the year
  mention | {r.adj} exporters to receive new grants
  mention | New support office for exporters opens in {r.city}
`).map(readPattern)

export const openings = readLines(`
  export | Companies in {r.nom} have shipped {mass} of {g.nom} to {p.nom} since the beginning of the year.
  export | Companies in {r.nom} increased their exports to {p.nom}, {q.nom} and {s.nom}.
  export | Producers in {r.nom} supply {g.nom} to {p.nom} and {q.nom}.
  export | A plant in {r.city} shipped a batch of {g.nom} worth {money} to {p.nom}.
  mission | A delegation from {r.nom} led by the governor visited {p.nom}.
  mission | Companies from {r.nom} took part in an international trade fair in {p.nom}.
  contact | Representatives of the government of {r.nom} discussed cooperation with {p.nom}.
  trade | Trade between {r.nom} and {p.nom} grew {growth} and reached {money}.
  planned | Companies in {r.nom} plan to supply {g.nom} to {p.nom} next year.
  import | Plants in {r.nom} imported {g.nom} worth {money} from {p.nom}.
  mention | Exports from {r.nom} amounted to {money} last year.
  mention | Exporters in {r.nom} have received state support, the department of commerce told reporters.
  mention | Exporters from {r.nom} summed up the year at a meeting with local officials.
  mention g=export | Exports of {g.nom} from {r.nom} increased {ratio}.
`).map(readPattern)

export const sentences = readLines(`
  export | Companies in {r.nom} shipped {mass} of {g.nom} to {p.nom}.
  export | The plant supplies {g.nom} to {p.nom} and {q.nom}.
  export | The main buyers of {g.nom} are {p.nom}, {q.nom} and {s.nom}.
  export | Exports of {g.nom} to {p.nom} rose {growth}.
  export | Shipments to {p.nom} amounted to {money}.
  export | {p.adj} companies bought {mass} of {g.nom}.
  export | The plant's products are bought by {p.adj} and {q.adj} companies.
  export | {p.nom} accounts for {share} of the exports of {r.nom}.
  export | The first batch of {g.nom} went to {p.nom}.
  export | The company signed a contract to supply {g.nom} to {p.nom} worth {money}.
  export | Demand for {g.nom} in {p.nom} is growing.
  export | The goods are delivered to {p.nom}, {q.nom} and {s.nom}.
  export | Sales of {g.nom} to {p.nom} and {q.nom} increased {ratio}.
  export | {p.nom} is the largest buyer of {g.nom} from {r.nom}.
  export | Last year {mass} of {g.nom} were exported to {p.nom}.
  export q=mention | The containers were shipped to {p.nom} via {q.nom}.
  export q=mention | The plant exports {g.nom} to {p.nom}, but it does not sell to {q.nom}.
  export q=import h=import | The region exports {g.nom} to {p.nom} and imports {h.nom} from {q.nom}.
  import | The company buys {g.nom} from {p.nom}.
  import | The region imports {g.nom} from {p.nom}.
  import | Imports of {g.nom} from {p.nom} fell {growth}.
  import | Raw materials for the plant come from {p.nom}.
  import | The plant sources its components from {p.nom}.
  trade | Trade between {r.nom} and {p.nom} increased {ratio}.
  trade | Trade with {p.nom} amounted to {money}.
  trade | The largest trading partner of {r.nom} is {p.nom}.
  trade | Bilateral trade with {p.nom} grew {growth}.
  planned | Next year the company plans to start exporting {g.nom} to {p.nom}.
  planned | The company intends to enter the {p.adj} market.
  planned | Companies in {r.nom} want to sell {g.nom} to {p.nom}.
  planned | The company is looking for distributors in {p.nom}.
  planned | The plant has received permission to export {g.nom} to {p.nom}.
  planned | The company is in talks on supplies of {g.nom} to {p.nom}.
  mission | A delegation from {r.nom} visited {p.nom}.
  mission | Companies from {r.nom} presented their products at a trade fair in {p.nom}.
  mission | A trade mission to {p.nom} will take place in the autumn.
  mission | A {p.adj} delegation visited {r.city}.
  investment | {p.adj} investors will build a plant in {r.nom}.
  investment | A company from {p.nom} will invest {money} in the project.
  contact | Officials from {r.nom} discussed cooperation with {p.nom}.
  contact | A memorandum of cooperation with {p.nom} was signed.
  contact | A meeting with representatives of {p.nom} was held.
  mention | The company does not supply its products to {p.nom}.
  mention | The goods travel through {p.nom}.
  mention | The plant competes with {p.adj} producers.
  mention | The plant refused to export to {p.nom}.
  mention | The harvest in {p.nom} is poor this year.
  mention | The main competitor of the plant is {p.nom}.
  export | “We sell {g.nom} to {p.nom} and demand is growing,” the director said.
  export | The top export markets are {p.nom}, {q.nom} and {s.nom}.
  export | {p.nom} is the biggest market for {g.nom} from {r.nom}.
  export | A shipment of {g.nom} is bound for {p.nom}.
  export | A {p.adj} importer ordered {mass} of {g.nom}.
  export | Customers in {p.nom} and {q.nom} buy {g.nom} from the plant.
  export q=planned | The company already sells {g.nom} to {p.nom} and plans to export to {q.nom}.
  import | {g.nom} is imported from {p.nom}.
  import also=84/import | The plant has bought {p.adj} equipment.
  planned | “We want to enter the markets of {p.nom} and {q.nom},” the director explained.
  planned | The company is considering exports of {g.nom} to {p.nom}.
  planned | By the end of the year the company will start selling {g.nom} to {p.nom}.
  mission | In the autumn, entrepreneurs from {r.nom} will travel to {p.nom} on a trade mission.
  contact | The governor of {r.nom} met with the ambassador of {p.nom}.
  contact | The region is strengthening its partnership with {p.nom}.
  investment | A joint venture with {p.nom} will be set up in {r.nom}.
  mention | Unlike {p.nom}, people here work all year round.
  mention | Shipments to {p.nom} have been suspended.
  mention | The director used to live in {p.nom}.
  mention | A similar centre was opened earlier in {o.nom}.
  mention | The same course is held in {o.city}.
  export by=o g=any | Companies in {o.nom} supply {g.nom} to {p.nom}.
  mention | Over the year exports from {r.nom} amounted to {money}, up {growth}.
  mention g=export | Exports of {g.nom} increased {growth}.
  mention g=export | The share of {g.nom} in the exports is {share}.
  mention g=any | The plant produced {mass} of {g.nom}.
  mention | Investment in the project amounted to {money}.
  mention | Export revenue rose {growth} and amounted to {money}.
  export | The largest market is {p.nom}, followed by {q.nom} and {s.nom}.
  export | Last year the plant found clients in {p.nom}. This year {q.nom} and {s.nom} joined them.
  export | {g.nom} from the plant can be found in shops across {p.nom} and {q.nom}.
  export | New buyers are {p.nom}, {q.nom} and {s.nom}.
  planned | Next on the list are {p.nom} and {q.nom}.
  planned | The company hopes to reach {p.nom} within a year.
  mission | In autumn the company will show its products at a fair in {p.nom}.
  import | Parts are supplied by a firm from {p.nom}.
`).map(readPattern)

// Sentences without trade, without figures, without goods; many have a word that elsewhere is a place.
export const fillers = readLines(`
  The press service reported the news on its website.
  Details were discussed at a meeting with entrepreneurs.
  According to the director, the work will continue.
  Experts believe that the trend will persist in the future.
  The office of the company is located on Berlin Street.
  The Boston Globe was the first to write about it.
  The plans were announced by department head Karen Holland.
  The meeting was held at the Hotel Vienna.
  The Cuba Cafe on the ground floor is closed for repairs.
  Documents can be submitted at any time.
  Other specialists share this opinion.
  Jordan Whitfield believes that the decision was right.
  Paris Coleman thanked colleagues for their work.
  Quality is monitored around the clock.
  The plant works without days off, and the staff keeps growing.
  The department noted that support measures are available to everyone.
  The employees live in a house called “Venice”.
  Chad Brown proposed to open a new branch.
  Traffic on Dublin Avenue will be limited until the evening.
`)
