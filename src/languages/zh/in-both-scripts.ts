import { listed } from '../parts/endings.ts'

// each simplified sign that this pack prints, and its traditional one
const PAIRS = `
  专專业業丛叢东東严嚴个個为為举舉乐樂乔喬习習乡鄉书書争爭产產仅僅从從们們众眾会會传傳侬儂华華协協单單卢盧卫衛厅廳参參
  发發号號叶葉后後吕呂听聽启啟吴吳员員团團国國图圖块塊坛壇声聲处處备備复復头頭孙孫宁寧实實审審宫宮对對导導属屬带帶广廣
  开開张張归歸当當录錄怀懷态態总總户戶扫掃报報拟擬摄攝数數无無时時晋晉术術机機权權条條来來杨楊构構标標栏欄检檢欢歡欧歐
  毕畢汇匯汉漢汤湯济濟浏瀏涂塗测測温溫湾灣滚滾点點热熱环環现現电電畅暢疗療监監码碼礼禮称稱签簽简簡类類粤粵纠糾级級纪紀
  约約线線终終经經给給络絡绝絕统統继繼续續维維综綜编編缩縮网網罗羅联聯聂聶芦蘆苏蘇荐薦获獲营營萧蕭蒋蔣观觀规規视視览覽
  计計订訂讯訊记記议議许許论論设設访訪证證评評识識词詞译譯话話语語说說请請诸諸读讀谈談谢謝谨謹谭譚财財责責货貨贸貿贾賈
  费費贺賀资資赖賴赞讚赵趙车車转轉载載辈輩辑輯输輸达達过過还還进進违違迟遲适適邓鄧邬鄔邮郵邹鄒郑鄭钟鐘钱錢链鏈错錯键鍵
  长長门門闭閉问問间間闵閔闻聞阅閱阎閻际際陆陸陈陳隐隱韩韓页頁顶頂项項顾顧预預频頻题題颜顏饶饒马馬验驗鲁魯鲍鮑黄黃齐齊
  龙龍龚龔军軍农農冯馮刘劉划劃创創办辦务務动動兰蘭关關兴興内內册冊写寫击擊医醫区區据據暂暫沪滬见見阳陽并並体體
`

const SIGNS = [...PAIRS.replace(/\s/gu, '')]
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  SIGNS.flatMap((sign, at) => (at % 2 === 0 ? [[sign, SIGNS[at + 1] ?? sign] as const] : [])),
)

const toTraditional = (phrase: string): string => [...phrase].map((sign) => TRADITIONAL.get(sign) ?? sign).join('')

/** Phrases in simplified signs and, where these differ, in traditional ones: «时间», «時間». */
export const inBothScripts = (phrases: readonly string[]): string[] => [
  ...new Set([...phrases, ...phrases.map(toTraditional)]),
]

/** Phrases given in one line, in both scripts. */
export const listedInBoth = (phrases: string): string[] => inBothScripts(listed(phrases))
