import type { Calendar } from '../parts/calendar.ts'
import { listed } from '../parts/endings.ts'

// A month takes its case after an apostrophe, «Mayıs’ta», so that the bare form is enough.
export const calendar: Calendar = {
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: [
    ['pazartesi', 'pzt'],
    ['salı', 'sal'],
    ['çarşamba', 'çar'],
    ['perşembe', 'per'],
    ['cuma', 'cum'],
    ['cumartesi', 'cmt'],
    ['pazar', 'paz'],
  ],
  fillers: ['saat', 'tarihinde', 'tarihli', 'günü', 'gmt', 'tsi', 'saati'],
  sections: ['kategorisinde'],
  ordinals: [],
  units: { year: [], month: [], day: [] },
  numerals: [],
  links: [],
  relativeDays: ['bugün', 'dün', 'evvelsi gün', 'dakika önce', 'saat önce', 'gün önce'],
  published: listed(`
    yayınlanma, yayımlanma, yayınlanma tarihi, yayımlanma tarihi, yayın tarihi, yayınlandı, yayımlandı, giriş,
    giriş tarihi, haber giriş, haber tarihi, eklenme, eklenme tarihi, eklendi, oluşturulma, oluşturulma tarihi,
    tarih, ilk yayın, kayıt tarihi
  `),
  updated: listed(`
    güncelleme, güncelleme tarihi, güncellendi, güncellenme, güncellenme tarihi, son güncelleme,
    son güncelleme tarihi, son güncellenme, güncel
  `),
  until: ['son tarih'],
  monthFirst: false,
  capitalMonths: true,
  thisYear: ['bu yıl', 'bu yılın', 'bu sene', 'içinde bulunduğumuz yıl'],
  periods: [
    {
      forms: listed('ilk çeyreğinde, birinci çeyreğinde, ilk üç ayında, ilk 3 ayında, ocak-mart döneminde'),
      from: 1,
      to: 3,
    },
    { forms: listed('ikinci çeyreğinde, nisan-haziran döneminde'), from: 4, to: 6 },
    { forms: listed('üçüncü çeyreğinde, temmuz-eylül döneminde'), from: 7, to: 9 },
    { forms: listed('dördüncü çeyreğinde, son çeyreğinde, ekim-aralık döneminde'), from: 10, to: 12 },
    { forms: listed('ilk yarısında, ilk altı ayında, ilk 6 ayında, ocak-haziran döneminde'), from: 1, to: 6 },
    { forms: listed('ikinci yarısında, temmuz-aralık döneminde'), from: 7, to: 12 },
  ],
  yearLinks: [],
  totals: ['yıl sonu itibarıyla'],
  // the year stands before its noun, «2021 yılında», which no opening tells
  inYear: ['geçen yıl olan'],
  past: {
    words: listed(`
      oldu, etti, yapıldı, gerçekleşti, arttı, azaldı, yükseldi, düştü, ulaştı, gönderildi, ihraç edildi
    `),
    endings: ['mıştı', 'mişti', 'muştu', 'müştü'],
  },
  future: listed(`
    hedefliyor, hedefliyoruz, planlıyor, bekleniyor, beklenen, olacak, edilecek, öngörülüyor, tahmin
  `),
}
