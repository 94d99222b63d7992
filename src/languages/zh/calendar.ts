import type { Calendar } from '../parts/calendar.ts'
import { inBothScripts, listedInBoth } from './in-both-scripts.ts'

// Months are numbers: “5月17日”.
export const calendar: Calendar = {
  months: Array.from({ length: 12 }, (): string[] => []),
  weekdays: [
    ['星期一', '周一', '週一'],
    ['星期二', '周二', '週二'],
    ['星期三', '周三', '週三'],
    ['星期四', '周四', '週四'],
    ['星期五', '周五', '週五'],
    ['星期六', '周六', '週六'],
    ['星期日', '星期天', '周日', '週日'],
  ],
  fillers: inBothScripts(['时', '分', '秒', '点', '上午', '下午', '北京时间', '时间', '于']),
  sections: inBothScripts(['栏目', '频道']),
  ordinals: [],
  units: { year: inBothScripts(['年']), month: inBothScripts(['月']), day: inBothScripts(['日', '号']) },
  numerals: ['〇零○', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  links: [],
  relativeDays: inBothScripts(['今天', '昨天', '前天', '今日', '昨日', '分钟前', '小时前', '天前']),
  published: listedInBoth(
    '发布, 发布时间, 发布日期, 发布于, 發佈, 發佈時間, 發佈日期, 發佈於, 发表于, 发表时间, 日期, 发稿时间, 刊发时间, 发文时间, 上传时间, 添加时间, 创建时间',
  ),
  updated: listedInBoth('更新, 更新时间, 更新于, 最后更新, 最近更新, 修改时间, 最后修改'),
  until: inBothScripts(['截至', '截止']),
  monthFirst: false,
  capitalMonths: true,
  thisYear: inBothScripts(['今年', '本年', '本年度', '今年以来']),
  periods: [
    { forms: listedInBoth('一季度, 第一季度, 首季, 前三个月, 前3个月'), from: 1, to: 3 },
    { forms: listedInBoth('二季度, 第二季度'), from: 4, to: 6 },
    { forms: listedInBoth('三季度, 第三季度'), from: 7, to: 9 },
    { forms: listedInBoth('四季度, 第四季度'), from: 10, to: 12 },
    { forms: listedInBoth('上半年, 前六个月, 前6个月'), from: 1, to: 6 },
    { forms: inBothScripts(['下半年']), from: 7, to: 12 },
    { forms: listedInBoth('前三季度, 前九个月, 前9个月'), from: 1, to: 9 },
  ],
  yearLinks: [],
  totals: inBothScripts(['截至']),
  inYear: inBothScripts(['自', '在']),
  past: {
    words: listedInBoth('已经, 实现, 完成, 达到了, 增长了, 下降了, 出口了, 突破了'),
    endings: inBothScripts(['了']),
  },
  future: listedInBoth('预计, 将, 计划, 有望, 力争, 预测, 预期, 拟'),
}
