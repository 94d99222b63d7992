// Written by hand: provinces and states of countries that are no home country, which papers print behind a city
// (“London, Ontario”). One line per province, as in ./trade-places.ts.
export const provinceLines = `
IN;Гоа/0;Goa
IN;Гуджарат;Gujarat
IN;Махараштра;Maharashtra
IN;Раджастхан;Rajasthan
IN;Пенджаб;Punjab
IN;Керала;Kerala
IN;Карнатака;Karnataka
IN;Тамилнад, Тамил-Наду/0;Tamil Nadu
IN;Телангана;Telangana
IN;Андхра-Прадеш;Andhra Pradesh
IN;Уттар-Прадеш;Uttar Pradesh
IN;Мадхья-Прадеш;Madhya Pradesh
IN;Западная Бенгалия;West Bengal;Bengala Occidentale;Westbengalen
IN;Ассам;Assam
CA;Альберта ?;Alberta ?;Alberta ?;Alberta ?
CA;Британская Колумбия;British Columbia;Columbia Britannica;British Columbia, Britisch-Kolumbien
CA;Квебек;Québec
CA;Манитоба;Manitoba
CA;Онтарио/0;Ontario
CA;Саскачеван;Saskatchewan
CA;Новая Шотландия;Nova Scotia;Nuova Scozia;Nova Scotia, Neuschottland
CA;Ньюфаундленд;Newfoundland;Terranova;Neufundland
AU;Виктория ?;Victoria ?;Victoria ?;Victoria ?
AU;Квинсленд;Queensland
AU;Новый Южный Уэльс;New South Wales;Nuovo Galles del Sud;New South Wales
AU;Тасмания;Tasmania;Tasmania;Tasmanien
CA;Нью-Брансуик;New Brunswick
AU;Западная Австралия;Western Australia;Australia Occidentale;Westaustralien, Western Australia
AU;Южная Австралия;South Australia;Australia Meridionale;Südaustralien, South Australia
`
