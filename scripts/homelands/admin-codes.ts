import type { City } from '../gazetteer/city-source.ts'

// GeoNames code of a first-level division → ISO 3166-2; divisions of the United States have the same letters in both.
const CODES: Readonly<Record<string, string>> = {
  BY: '01 BR, 02 HO, 03 HR, 04 HM, 05 MI, 06 MA, 07 VI',
  CN:
    '01 AH, 02 ZJ, 03 JX, 04 JS, 05 JL, 06 QH, 07 FJ, 08 HL, 09 HA, 10 HE, 11 HN, 12 HB, 13 XJ, 14 XZ, 15 GS, 16 GX, ' +
    '18 GZ, 19 LN, 20 NM, 21 NX, 22 BJ, 23 SH, 24 SX, 25 SD, 26 SN, 28 TJ, 29 YN, 30 GD, 31 HI, 32 SC, 33 CQ',
  DE: '01 BW, 02 BY, 03 HB, 04 HH, 05 HE, 06 NI, 07 NW, 08 RP, 09 SL, 10 SH, 11 BB, 12 MV, 13 SN, 14 ST, 15 TH, 16 BE',
  KZ:
    '01 19, 02 75, 03 11, 04 15, 05 71, 06 23, 07 27, 09 47, 10 61, 11 55, 12 35, 13 39, 14 43, 15 63, 16 59, 17 31, ' +
    '1537272 79',
}

// GeoNames divided Kazakhstan as before 2022: Semey, Taldykorgan, Zhezkazgan.
const MOVED: Readonly<Record<number, string>> = { 1519422: 'KZ-10', 1518542: 'KZ-33', 1516589: 'KZ-62' }

const regions: ReadonlyMap<string, string> = new Map(
  Object.entries(CODES).flatMap(([country, pairs]) =>
    pairs.split(', ').map((pair) => {
      const [admin = '', code = ''] = pair.split(' ')
      return [`${country} ${admin}`, `${country}-${code}`] as const
    }),
  ),
)

/** The home countries whose cities are written into their folders. */
export const CITY_HOMES = ['BY', 'CN', 'DE', 'KZ', 'US'] as const

/** The ISO 3166-2 code of the region a city lies in, or null where its country has no sheet of regions. */
export const regionOfCity = (city: City): string | null => {
  if (city.country === 'US') return `US-${city.adminCode}`
  return MOVED[city.cityId] ?? regions.get(`${city.country} ${city.adminCode}`) ?? null
}
