import { readBounds, readFigures } from '../read-lists.ts'

export const figures = readFigures({
  money: `
    \${n} million | USD | x1000000
    \${d} billion | USD | x1000000000
    \${n}m | USD | x1000000
    \${d}bn | USD | x1000000000
    \${t} | USD | x1
    USD {n} million | USD | x1000000
    US\${n} million | USD | x1000000
    {n} million dollars | USD | x1000000
    {t} dollars | USD | x1
    €{n} million | EUR | x1000000
    {d} million euros | EUR | x1000000
    £{n} million | GBP | x1000000
    {n} million yuan | CNY | x1000000
    {d} billion rubles | RUB | x1000000000
    {n} million roubles | RUB | x1000000
    \${n} million to \${m} million | USD | x1000000 | eq
    \${n}–{m} million | USD | x1000000 | eq
    twenty-five million dollars | USD | 25000000 | eq
    a billion dollars | USD | 1000000000 | eq
    half a million dollars | USD | 500000 | eq`,
  mass: `
    {n} tons | t | x1
    {n} tonnes | t | x1
    {n} metric tons | t | x1
    {t} tons | t | x1
    {d} tons | t | x1
    {n} thousand tons | t | x1000
    {d} million tonnes | t | x1000000
    {n} million liters | l | x1000000
    {t} cubic meters | m3 | x1
    {n}–{m} thousand tons | t | x1000 | eq
    {n} to {m} tons | t | x1 | eq
    two hundred tons | t | 200 | eq`,
  share: `
    {n}% | % | x1
    {d}% | % | x1
    {n} percent | % | x1
    {n} per cent | % | x1
    {n}–{m}% | % | x1 | eq
    a third | % | 1/3 | eq
    a quarter | % | 1/4 | eq
    two-thirds | % | 2/3 | eq
    half | % | 1/2 | eq`,
  growth: `
    by {n}% | % | x1 | eq
    by {d}% | % | x1 | eq
    by {n} percent | % | x1 | eq
    {n}% | % | x1 | eq
    by more than {n}% | % | x1 | gt
    by almost {n}% | % | x1 | lt
    by about {n}% | % | x1 | approx
    by a third | % | 1/3 | eq
    by a quarter | % | 1/4 | eq`,
  ratio: `
    {d} times | x | x1 | eq
    by {n} times | x | x1 | eq
    by more than {n} times | x | x1 | gt
    almost {d} times | x | x1 | lt`,
})

export const bounds = readBounds(`
  gt | more than
  gt | over
  gt | at least
  lt | almost
  lt | nearly
  lt | less than
  approx | about
  approx | around
  approx | approximately
`)
