import { readBounds, readFigures } from '../read-lists.ts'

export const figures = readFigures({
  money: `
    {n} milioni di euro | EUR | x1000000
    {d} milioni di euro | EUR | x1000000
    {d} miliardi di euro | EUR | x1000000000
    {n} mln di euro | EUR | x1000000
    {n} mila euro | EUR | x1000
    {n}mila euro | EUR | x1000
    {t} euro | EUR | x1
    {n} milioni di dollari | USD | x1000000
    {d} miliardi di dollari | USD | x1000000000
    {t} dollari | USD | x1
    {n} milioni di rubli | RUB | x1000000
    {d} miliardi di rubli | RUB | x1000000000
    {n} milioni di yuan | CNY | x1000000
    {n} milioni di sterline | GBP | x1000000
    {n}-{m} milioni di euro | EUR | x1000000 | eq
    venticinque milioni di euro | EUR | 25000000 | eq
    un miliardo di euro | EUR | 1000000000 | eq`,
  mass: `
    {n} tonnellate | t | x1
    {d} tonnellate | t | x1
    {t} tonnellate | t | x1
    {n} mila tonnellate | t | x1000
    {n}mila tonnellate | t | x1000
    {d} milioni di tonnellate | t | x1000000
    {n} milioni di litri | l | x1000000
    {n} mila metri cubi | m3 | x1000
    {n}-{m} mila tonnellate | t | x1000 | eq
    duecento tonnellate | t | 200 | eq`,
  share: `
    il {n}% | % | x1 | eq
    il {d}% | % | x1 | eq
    il {n} % | % | x1 | eq
    il {n} per cento | % | x1 | eq
    oltre il {n}% | % | x1 | gt
    quasi il {n}% | % | x1 | lt
    circa il {d}% | % | x1 | approx
    un terzo | % | 1/3 | eq
    un quarto | % | 1/4 | eq
    due terzi | % | 2/3 | eq`,
  growth: `
    del {n}% | % | x1 | eq
    del {d}% | % | x1 | eq
    del {n} per cento | % | x1 | eq
    di oltre il {n}% | % | x1 | gt
    di quasi il {n}% | % | x1 | lt
    di circa il {n}% | % | x1 | approx
    di un terzo | % | 1/3 | eq
    di un quarto | % | 1/4 | eq`,
  ratio: `
    di {d} volte | x | x1 | eq
    di {n} volte | x | x1 | eq
    di oltre {n} volte | x | x1 | gt
    di quasi {n} volte | x | x1 | lt`,
})

export const bounds = readBounds(`
  gt | oltre
  gt | più di
  gt | almeno
  lt | quasi
  lt | meno di
  approx | circa
`)
