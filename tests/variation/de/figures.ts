import { readBounds, readFigures } from '../read-lists.ts'

export const figures = readFigures({
  money: `
    {n} Millionen Euro | EUR | x1000000
    {d} Millionen Euro | EUR | x1000000
    {d} Milliarden Euro | EUR | x1000000000
    {n} Mio. Euro | EUR | x1000000
    {d} Mrd. Euro | EUR | x1000000000
    {n} Mio. € | EUR | x1000000
    {t} Euro | EUR | x1
    {n} Tsd. Euro | EUR | x1000
    {n} Millionen Dollar | USD | x1000000
    {n} Millionen US-Dollar | USD | x1000000
    {t} Dollar | USD | x1
    {n} Millionen Rubel | RUB | x1000000
    {d} Milliarden Rubel | RUB | x1000000000
    {n} Millionen Yuan | CNY | x1000000
    {n} Millionen Franken | CHF | x1000000
    {n} bis {m} Millionen Euro | EUR | x1000000 | eq
    {n}–{m} Millionen Euro | EUR | x1000000 | eq
    fünfundzwanzig Millionen Euro | EUR | 25000000 | eq
    eine Milliarde Euro | EUR | 1000000000 | eq
    eine halbe Million Euro | EUR | 500000 | eq`,
  mass: `
    {n} Tonnen | t | x1
    {d} Tonnen | t | x1
    {t} Tonnen | t | x1
    {n} Tsd. Tonnen | t | x1000
    {n} tausend Tonnen | t | x1000
    {d} Millionen Tonnen | t | x1000000
    {n} Millionen Liter | l | x1000000
    {t} Kubikmeter | m3 | x1
    {n} bis {m} Tonnen | t | x1 | eq
    {n}–{m} Tonnen | t | x1 | eq
    zweihundert Tonnen | t | 200 | eq`,
  share: `
    {n} Prozent | % | x1
    {d} Prozent | % | x1
    {n} % | % | x1
    {n}% | % | x1
    {n} bis {m} Prozent | % | x1 | eq
    ein Drittel | % | 1/3 | eq
    ein Viertel | % | 1/4 | eq
    zwei Drittel | % | 2/3 | eq
    die Hälfte | % | 1/2 | eq`,
  growth: `
    um {n} Prozent | % | x1 | eq
    um {d} Prozent | % | x1 | eq
    um {n} % | % | x1 | eq
    um mehr als {n} Prozent | % | x1 | gt
    um fast {n} Prozent | % | x1 | lt
    um rund {n} Prozent | % | x1 | approx
    um ein Drittel | % | 1/3 | eq
    um ein Viertel | % | 1/4 | eq`,
  ratio: `
    auf das {d}-Fache | x | x1 | eq
    um das {n}-Fache | x | x1 | eq
    auf das Doppelte | x | 2 | eq
    auf das Dreifache | x | 3 | eq`,
})

export const bounds = readBounds(`
  gt | mehr als
  gt | über
  gt | mindestens
  lt | fast
  lt | knapp
  lt | weniger als
  approx | rund
  approx | etwa
  approx | ungefähr
`)
