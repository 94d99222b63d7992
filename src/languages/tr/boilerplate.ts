import type { Boilerplate } from '../parts/boilerplate.ts'
import { listed } from '../parts/endings.ts'

export const boilerplate: Boilerplate = {
  home: ['ana sayfa', 'anasayfa', 'ana sayfaya dön', 'giriş sayfası'],
  trails: ['buradasınız', 'şu an buradasınız', 'konumunuz'],
  menu: listed(`
    ana sayfa, anasayfa, gündem, haberler, son dakika, son dakika haberleri, tüm haberler, güncel, manşet,
    manşetler, ekonomi, finans, borsa, piyasalar, döviz, altın, siyaset, politika, dünya, türkiye, yerel,
    yerel haberler, bölge, bölgesel, asayiş, üçüncü sayfa, spor, futbol, basketbol, kültür, kültür sanat,
    kültür-sanat, sanat, sinema, magazin, yaşam, sağlık, eğitim, bilim, teknoloji, otomotiv, otomobil, tarım,
    sanayi, ihracat, turizm, enerji, çevre, emlak, seyahat, kadın, moda, yemek, yemek tarifleri, medya, yazarlar,
    köşe yazarları, köşe yazıları, röportaj, röportajlar, özel haber, dosya, analiz, görüş, video, videolar,
    foto galeri, fotogaleri, galeri, video galeri, web tv, canlı yayın, canlı, podcast, infografik, ilanlar,
    resmi ilanlar, seri ilanlar, firma rehberi, hava durumu, namaz vakitleri, nöbetçi eczaneler, puan durumu,
    burçlar, astroloji, yol durumu, trafik durumu, arşiv, haber arşivi, e-gazete, e-dergi, gazete manşetleri,
    günün haberleri, künye, iletişim, bize ulaşın, hakkımızda, kurumsal, reklam, abonelik, abone ol, üye ol,
    üye girişi, giriş, giriş yap, kayıt ol, hesabım, menü, ara, arama, basın odası, basın bültenleri, duyurular,
    etkinlikler, yayınlar, projeler, hizmetler, ürünler, üyelerimiz, daha fazla, tümü, geri, başa dön, yukarı çık,
    bölümler, kategoriler, türkçe, english
  `),
  chrome: {
    accessibility: listed(`
      içeriğe geç, içeriğe atla, ana içeriğe geç, ana içeriğe atla, erişilebilirlik, yüksek kontrast,
      uygulamamızı indirin, mobil uygulama
    `),
    advertisement: listed(`
      reklam, reklamlar, ilan, advertorial, sponsorlu içerik, sponsorlu, reklam alanı,
      haberin devamı reklamdan sonra, haberin devamı için tıklayınız, tanıtım yazısı, ticari içerik
    `),
    'article-link': listed(`
      ilgili haber: …, bunu da oku: …, bunu da okuyun: …, ayrıca okuyun: …, ayrıca bakınız: …, bakınız: …,
      önerilen haber: …, bir önceki haber: …, bunlar da ilginizi çekebilir: …, haberin videosu için …, ilgili: …
    `),
    'author-note': listed(`
      yazar hakkında, yazarın diğer yazıları, yazarın tüm yazıları, yazarın son yazıları, muhabir hakkında
    `),
    closing: [
      'bu e-posta size iletildi mi …',
      'bu bülten size iletildi mi …',
      'saygılarımla',
      'saygılarımızla',
      'iyi çalışmalar',
      'basın bülteni sonu',
    ],
    comments: listed(`
      yorumlar, yorum, yorum yap, yorum yaz, yorum yazın, yorum ekle, yorum gönder, yorumunuzu yazın, bir yorum yaz,
      bir yanıt yazın, cevap yaz, ilk yorumu siz yazın, ilk yorumu sen yap, ilk yorum yapan siz olun,
      ilk yorumu yapan siz olun, henüz yorum yapılmamış, henüz yorum yok, yorumları göster, tüm yorumlar,
      okuyucu yorumları, haber yorumları, sizin yorumunuz
    `),
    contacts: listed(`
      adres: …, tel: …, telefon: …, faks: …, e-posta: …, e-mail: …, eposta: …, iletişim: …, basın irtibat: …,
      basın iletişim: …, bilgi için: …, whatsapp ihbar hattı: …, ihbar hattı: …, merkez: …
    `),
    contents: ['içindekiler', 'bu sayıda', 'bu haberde', 'bu yazıda'],
    'cookie-notice': listed(`
      … çerez kullanıyoruz …, … çerezler kullanıyoruz …, … çerezler kullanılmaktadır …, … çerez kullanılmaktadır …,
      … çerezleri kullanıyoruz …, … çerez kullanımını …, … çerezlerin kullanımını …, … çerez politikası …,
      gizliliğinize önem veriyoruz, gizliliğinize önem veriyoruz …, … kişisel verilerin korunması kanunu …,
      … javascript etkin …, tarayıcınız …, kabul et, kabul ediyorum, tümünü kabul et, tümünü reddet,
      hepsini kabul et, hepsini reddet, reddet, tercihleri yönet, çerez ayarları, çerez tercihleri,
      çerez politikası, anladım, tamam, ayarlar, onaylıyorum
    `),
    copyright: listed(`
      tüm hakları saklıdır, … tüm hakları saklıdır, … tüm hakları saklıdır …, tüm hakları saklıdır …,
      her hakkı saklıdır, … her hakkı saklıdır, her hakkı saklıdır …, … her hakkı saklıdır …, telif hakkı …,
      izinsiz kullanılamaz, … izinsiz kullanılamaz, … kaynak gösterilmeden …, … kaynak gösterilerek …,
      … izin alınmadan …, izinsiz ve kaynak gösterilmeden …
    `),
    editors: listed(`
      editör: …, editor: …, haber editörü: …, genel yayın yönetmeni …, genel yayın yönetmeni: …,
      yazı işleri müdürü …, yazı işleri müdürü: …, sorumlu müdür …, imtiyaz sahibi …, imtiyaz sahibi: …,
      yayın yönetmeni: …, çeviri: …, çeviren: …, yayına hazırlayan: …
    `),
    form: listed(`
      ad, adınız, adınız soyadınız, ad soyad, isim, e-posta, e-posta adresi, e-posta adresiniz, mesaj, mesajınız,
      yorumunuz, gönder, yolla, iptal, yanıtı iptal et, e-posta adresiniz yayınlanmayacak …,
      e-posta hesabınız yayımlanmayacak …, gerekli alanlar …, ben robot değilim, robot değilim, hata bildir,
      hatalı içerik bildir, bu haberde hata …, bu habere tepkiniz …, bu habere oy ver, küfür, hakaret …,
      okumuş ve kabul etmiş …, karakter sınırı …
    `),
    'legal-notice': listed(`
      gizlilik, gizlilik politikası, gizlilik politikası …, gizlilik sözleşmesi, gizlilik bildirimi,
      kullanım koşulları, kullanım şartları, kullanım koşulları …, yasal uyarı, yasal uyarı …, yasal uyarı: …,
      künye, kvkk, kvkk aydınlatma metni, kvkk …, aydınlatma metni, kişisel verilerin korunması,
      kişisel verilerin korunması …, site haritası, mersis no …, ticaret sicil …, vergi no …, issn …,
      haber yazılımı: …, yazılım: …, tasarım: …, basın meslek ilkelerine …, haber yazılımı …
    `),
    login: listed(`
      giriş yap, üye girişi, üye ol, kayıt ol, şifremi unuttum, şifre, parola, beni hatırla, zaten üye misiniz …,
      yorum yapabilmek için …, yorum yapmak için …, devamını okumak için …, bu içerik abonelere özeldir …,
      üyelere özel …
    `),
    'next-article': listed(`
      haberin tamamını oku …, haberin tamamını okuyun …, yazının tamamını okuyun …,
      sonraki haber, önceki haber, sonraki, önceki, sonraki yazı, önceki yazı, sıradaki haber, bir sonraki haber,
      bir önceki haber, sonraki haber: …, önceki haber: …, sıradaki haber: …, yazı gezinmesi
    `),
    'photo-credit': listed(`
      fotoğraf: …, fotoğraflar: …, foto: …, foto muhabiri: …, fotoğraf arşiv, arşiv fotoğrafı, arşiv, görsel: …,
      görseller: …, kamera: …, video: …, infografik: …, temsili fotoğraf, temsili görsel, fotoğraf aa,
      kaynak fotoğraf: …, illüstrasyon: …
    `),
    plugin: listed(`
      … ile hazırlanmıştır, gururla wordpress …, powered by …,
      tarayıcınız …, yeni pencerede açılır
    `),
    print: listed(`
      yazdır, haberi yazdır, sayfayı yazdır, kaydet, sesli dinle, haberi dinle, dinle, bağlantıyı kopyala,
      linki kopyala, kopyala, kopyalandı, e-posta gönder, e-posta ile gönder, arkadaşına gönder, haberi gönder,
      yazı boyutu, yazıyı büyüt, yazıyı küçült, büyüt, küçült, a+, a-, favorilere ekle, favorilerime ekle,
      listeme ekle, pdf indir, indir, şikayet et
    `),
    'reading-time': listed(`
      okuma süresi, okuma süresi …, okuma süresi: …, dakika okuma, dk okuma, dk. okuma, dakikalık okuma,
      dakikada okunur, dk okuma süresi, ortalama okuma süresi …, dakika
    `),
    'related-heading': listed(`
      ilgili haberler, ilgili içerikler, ilginizi çekebilir, bunlar da ilginizi çekebilir,
      bunlar ilginizi çekebilir, ilginizi çekebilecek haberler, benzer haberler, benzer yazılar, ilgili yazılar,
      önerilen haberler, önerilenler, sizin için seçtiklerimiz, sizin için önerilenler, diğer haberler,
      diğer haberlerimiz, son haberler, en son haberler, son eklenenler, son yazılar, son eklenen haberler,
      çok okunanlar, en çok okunanlar, en çok okunan haberler, çok okunan haberler, günün çok okunanları,
      en çok yorumlananlar, en çok izlenenler, popüler haberler, popüler, trend haberler, öne çıkanlar,
      öne çıkan haberler, editörün seçtikleri, editörün seçimi, kaçırmayın, gözden kaçmasın, bunları da okuyun,
      bunu da okuyun, bunlara da göz atın, bunlara da bakın, ayrıca okuyun, haberin devamı,
      kategorinin diğer haberleri, bu kategorideki diğer haberler, daha fazla haber
    `),
    search: listed('ara, arama, arama yap, sitede ara, haber ara'),
    share: listed(`
      paylaş, paylaş:, paylaş …, paylaşım, bu haberi paylaş, haberi paylaş, yazıyı paylaş, sosyal medyada paylaş,
      facebook’ta paylaş, twitter’da paylaş, x’te paylaş, whatsapp’ta paylaş, whatsapp’tan gönder, tweetle, beğen,
      beğendim, bizi takip edin, bizi takip edin …, takip et, takip et …, takip et:, google news’te takip et,
      google news’te …, google haberlere abone ol, abone olun, bizi sosyal medyadan takip edin, sosyal medya,
      sosyal medyada takip edin
    `),
    subscribe: listed(`
      abone ol, abone olun, abone ol …, bülten, e-bülten, e-bülten aboneliği, bültenimize abone olun, bültenimize …,
      bültene kaydol, haber bülteni, haberlerden haberdar olun, gelişmelerden haberdar olun, bildirimleri aç,
      bildirimlere izin ver, anlık bildirim …, telegram kanalımıza …, whatsapp kanalımıza …, kanalımıza katılın …,
      bizi destekleyin
    `),
    tags: listed(`
      etiketler, etiketler: …, etiket: …, etiket, konular: …, konu: …, ilgili konular: …, ilgili konular,
      anahtar kelimeler: …, kategori: …, kategoriler: …, bölge: …, şehir: …, ülke: …, sektör: …,
      genel, kategorisiz
    `),
    views: listed(`
      okunma, görüntülenme, görüntüleme, izlenme, okunma: …, görüntülenme: …, okunma sayısı: …, kez okundu,
      defa okundu, kişi okudu, yorum, beğeni, paylaşım, gösterim
    `),
  },
  author: listed(`
    yazar, yazan, muhabir, haber, haberi yazan, haberi hazırlayan, hazırlayan, haber-foto, haber-fotoğraf,
    haber-kamera, haber ve fotoğraf, haber - fotoğraf, röportaj, metin, yayınlayan, ekleyen
  `),
  by: listed('muhabirimiz, özel haber, yazan, yazar'),
  and: ['ve'],
  about: [],
  goingOn: listed(`
    o, onlar, bu, şu, bunlar, onun, onların, ayrıca, bunun yanı sıra, bununla birlikte, bununla beraber, ancak, fakat,
    ama, öte yandan, üstelik, böylece, böylelikle, bu nedenle, bu yüzden, daha önce, ona göre, onlara göre, aynı zamanda
  `),
  mail: ['kimden', 'tarih', 'gönderildi', 'konu', 'kime'],
  surnames: [],
  wires: [],
  source: listed('kaynak, haber kaynağı, kaynakça, kaynaklar'),
  nobody: listed(`
    admin, yönetici, editör, editor, redaksiyon, haber merkezi, merkezi, haber, yazı, web, moderatör, misafir,
    ziyaretçi, site, anonim, basın
  `),
  offices: listed(`
    bakanlığı, bakanlık, valilik, valiliği, belediye, belediyesi, oda, odası, birlik, birliği, borsa, borsası,
    ticaret, sanayi, kurum, kurumu, müdürlük, müdürlüğü, ofis, ofisi, şirket, holding, grup, üniversitesi, basın,
    tüik, tim, konsey, komisyon, haber, bülten, kurumsal, bizim
  `),
  services: listed('ajansı, haber ajansı, ajans'),
  placeHeads: listed(`
    new, yeni, san, los, las, hong, abu, tel, st, buenos, rio, büyük, küçük, kara, ak, aşağı, yukarı
  `),
  placeLinks: listed('ve'),
  networks: listed(`
    facebook, twitter, x, linkedin, whatsapp, instagram, youtube, telegram, pinterest, tiktok, messenger, threads,
    flipboard
  `),
  media: listed(`
    radyo, tv, televizyon, gazete, gazetesi, haber, haberler, dergi, dergisi, ajans, kanal, basın, medya, sabah,
    akşam, hürriyet, milliyet, cumhuriyet, dünya, portal, son
  `),
  issues: ['sayı', 'sayısı', 'bülten', 'bülteni'],
  agencies: listed(`
    AA, Anadolu Ajansı, Anadolu, DHA, Demirören Haber Ajansı, İHA, İhlas Haber Ajansı, ANKA, ANKA Haber Ajansı, BHA,
    İLKHA, Reuters, AFP, AP, Bloomberg, Bloomberg HT, DPA, TASS, Sputnik, Xinhua, Şinhua, APA, Azertac, AZERTAC,
    Trend, Kazinform, KUNA, EFE, ANSA, Interfax, TRT, TRT Haber, NTV, TAK
  `),
  endonyms: listed('tr, tur, türkçe, türkçe sürüm, turkish'),
}
