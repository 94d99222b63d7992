import type { Boilerplate } from '../parts/boilerplate.ts'
import { listed } from '../parts/endings.ts'

export const boilerplate: Boilerplate = {
  home: ['accueil', "page d'accueil", 'page d’accueil', 'à la une', 'home'],
  trails: ['vous êtes ici', 'tu es ici'],
  menu: listed(`
    accueil, à la une, actualité, actualités, toute l’actualité, actu, actus, infos, en direct, direct,
    dernière minute, politique, société, économie, éco, entreprises, marchés, bourse, finance, finances, emploi,
    immobilier, industrie, agriculture, export, international, monde, europe, afrique, france, régions, régional,
    local, faits divers, justice, sport, sports, football, rugby, culture, loisirs, cinéma, musique, livres, arts,
    médias, people, style, mode, gastronomie, cuisine, voyages, tourisme, santé, sciences, environnement, planète,
    climat, énergie, transports, technologies, tech, high-tech, numérique, innovation, éducation, opinions, idées,
    débats, tribunes, éditos, éditoriaux, chroniques, dossiers, dossier, enquêtes, reportages, interviews,
    entretiens, portraits, vidéo, vidéos, photos, podcasts, podcast, blogs, jeux, météo, horoscope, annonces,
    petites annonces, annonces légales, avis de décès, carnet, agenda, événements, archives, boutique, newsletter,
    newsletters, abonnement, abonnements, s’abonner, je m’abonne, se connecter, connexion, mon compte, menu,
    rechercher, recherche, contact, contacts, nous contacter, à propos, qui sommes-nous, la rédaction, rédaction,
    publicité, plan du site, le journal, le magazine, édition abonnés, communiqués, communiqués de presse,
    espace presse, publications, partenaires, services, produits, plus, voir plus, retour, retour en haut,
    haut de page, en savoir plus, lire la suite, le fil info, fil info, ma région, nos régions, rubriques, thèmes
  `),
  chrome: {
    accessibility: listed(`
      aller au contenu, aller au contenu principal, passer au contenu, accéder au contenu, aller au menu,
      aller à la recherche, accessibilité, accessibilité : non conforme, télécharger l’application, contraste élevé
    `),
    advertisement: listed(`
      publicité, annonce, annonces, contenu sponsorisé, contenu partenaire, sponsorisé, publi-rédactionnel,
      publireportage, la suite après cette publicité, la suite après la publicité, la publicité …,
      fermer la publicité, publicité - continuez à lire …
    `),
    'article-link': listed(`
      lire aussi : …, à lire aussi : …, lire aussi …, à lire aussi …, voir aussi : …, lire également : …,
      à lire également : …, lire : …, relire : …, pour aller plus loin : …, sur le même sujet : …,
      notre article : …, retrouvez notre dossier : …, article réservé à nos abonnés …
    `),
    'author-note': listed(`
      à propos de l’auteur, à propos de l’autrice, l’auteur, l’autrice, les auteurs, biographie de l’auteur
    `),
    closing: [
      'cet e-mail vous a été transféré …',
      'cet email vous a été transféré …',
      'cette newsletter vous a été transférée …',
      'on vous a transféré cet e-mail …',
      'on vous a transféré cette newsletter …',
      'cordialement',
      'bien cordialement',
      'sincères salutations',
      'envoyé de mon …',
      'fin du communiqué',
      'note aux rédactions',
    ],
    comments: listed(`
      commentaires, commentaire, aucun commentaire, laisser un commentaire, laissez un commentaire,
      laisser une réponse, poster un commentaire, ajouter un commentaire, écrire un commentaire, réagir, réagissez,
      réagir à cet article, voir les commentaires, lire les commentaires, tous les commentaires, vos commentaires,
      vos réactions, les commentaires sont fermés, rejoindre la conversation, participer à la conversation
    `),
    contacts: listed(`
      adresse : …, tél : …, tél. : …, téléphone : …, fax : …, e-mail : …, email : …, courriel : …, mail : …,
      contact : …, contact presse : …, contacts presse : …, contact presse …, service de presse : …,
      siège social : …, rédaction : …, renseignements : …, plus d’informations : …
    `),
    contents: ['sommaire', 'table des matières', 'au sommaire', 'dans ce numéro', 'dans cet article', 'sur cette page'],
    'cookie-notice': listed(`
      nous respectons votre vie privée, nous respectons votre vie privée …, votre vie privée …,
      le respect de votre vie privée …, … utilise des cookies …, … utilisons des cookies …,
      … utilisation de cookies …, … utilisation des cookies …, … dépôt de cookies …, … cookies et autres traceurs …,
      … cookies et technologies …, … en poursuivant votre navigation …, … activer javascript …, votre navigateur …,
      tout accepter, tout refuser, accepter, accepter et fermer, accepter et continuer, j’accepte, je refuse,
      refuser, continuer sans accepter, personnaliser, personnaliser mes choix, paramétrer les cookies, paramétrer,
      gérer les cookies, gestion des cookies, gérer mes choix, gérer mes cookies, paramètres des cookies,
      politique de cookies
    `),
    copyright: listed(`
      tous droits réservés, … tous droits réservés, … tous droits réservés …, tous droits réservés …,
      reproduction interdite, reproduction interdite …, toute reproduction …, … reproduction interdite,
      … reproduction interdite …, droits de reproduction …
    `),
    editors: listed(`
      directeur de la publication …, directrice de la publication …, directeur de la rédaction …,
      directrice de la rédaction …, rédacteur en chef : …, rédactrice en chef : …, rédacteur en chef …, édité par …,
      éditeur : …, traduction : …, traduit par …, édition : …
    `),
    form: listed(`
      nom, votre nom, prénom, adresse e-mail, adresse mail, votre e-mail, votre adresse e-mail, votre email,
      site web, message, votre message, envoyer, valider, annuler, annuler la réponse,
      votre adresse e-mail ne sera pas publiée …, votre adresse de messagerie …, les champs obligatoires …,
      enregistrer mon nom …, je ne suis pas un robot, signaler une erreur, une erreur dans l’article …,
      vous avez repéré une erreur …, cet article vous a-t-il …, notez cet article, j’accepte les conditions …
    `),
    'legal-notice': listed(`
      mentions légales, mentions légales …, conditions générales …, conditions d’utilisation,
      conditions générales d’utilisation, cgu, cgv, cgu cgv …, politique de confidentialité,
      politique de confidentialité …, confidentialité, données personnelles, données personnelles …,
      protection des données, charte …, plan du site, siret …, siren …, rcs …, issn …, commission paritaire …,
      cppap …, capital social …, société éditrice …, site réalisé par …, n° de commission …,
      cet article date de plus de …
    `),
    login: listed(`
      se connecter, connectez-vous …, identifiez-vous …, inscrivez-vous pour …, mot de passe oublié, mot de passe,
      se souvenir de moi, déjà abonné, déjà abonné …, déjà inscrit …, créer un compte, article réservé aux abonnés,
      cet article est réservé …, réservé aux abonnés, contenu réservé aux abonnés …, il vous reste …,
      pour lire la suite …, vous devez être connecté …, abonnez-vous pour lire …,
      la lecture de cet article est …, la lecture de … est réservée …, connectez-vous ou …, pas encore inscrit …, pas encore abonné …, pas encore de compte …, mot de passe oublié …, identifiant oublié …, identifiant et …, identifiants incorrects, mot de passe incorrect, nous n’avons pas reconnu …, un message avec vos codes …, un email vous a été envoyé …, déjà client …, créer mon compte, créer un compte …, je crée mon compte, fermer, la suite de cet article …, l’accès à cet article …,
      … est réservée aux abonnés, … est réservé aux abonnés, … réservé à nos abonnés, … réservée à nos abonnés,
      vos codes d’accès …, vos codes d'accès …, identifiez-vous, sans engagement
    `),
    'next-article': listed(`
      lire l’article complet …, lire l’article en entier …, lire tout l’article …,
      article suivant, article précédent, suivant, précédent, article suivant : …, article précédent : …,
      prochain article, navigation de l’article, navigation des articles
    `),
    'photo-credit': listed(`
      photo : …, photos : …, photo d’archives, photo d’archives …, photo d’illustration, photo d’illustration …,
      image d’illustration, image d’illustration …, illustration : …, crédit photo : …, crédits photo : …,
      crédit photo …, crédits photos : …, crédit : …, crédits : …, © photo …, image : …, images : …, vidéo : …,
      légende : …, infographie : …, photographie : …, photo afp, photo dr,
      de gauche à droite : …, de g. à d. : …, de droite à gauche : …, sur la photo …, archives, archive
    `),
    plugin: listed(`
      propulsé par …, fièrement propulsé par …, powered by …,
      votre navigateur ne …, contenu externe, ouvre un nouvel onglet, ouvre une nouvelle fenêtre,
      cette page est archivée …, cet article est archivé …, contenu archivé …, cet article date de plus de …
    `),
    print: listed(`
      imprimer, imprimer cet article, imprimer l’article, version imprimable, enregistrer, sauvegarder, télécharger,
      télécharger le pdf, télécharger en pdf, écouter, écouter l’article, écouter cet article, lecture audio,
      copier le lien, lien copié, envoyer par e-mail, envoyer par mail, envoyer à un ami, signaler,
      agrandir le texte, réduire le texte, taille du texte, offrir l’article, offrir cet article,
      ajouter aux favoris, ajouter à vos favoris, lire plus tard, agrandir
    `),
    'reading-time': listed(`
      temps de lecture, temps de lecture …, temps de lecture : …, lecture …, min de lecture, mn de lecture,
      minutes de lecture, minute de lecture, min, lecture min,
      secondes de lecture, sec de lecture,
      de lecture
    `),
    'related-heading': listed(`
      à lire aussi, lire aussi, à lire également, lire également, voir aussi, à voir aussi, à lire,
      sur le même sujet, sur le même thème, dans la même rubrique, dans la même catégorie, du même auteur,
      articles similaires, articles liés, articles connexes, articles associés, autres articles, d’autres articles,
      articles récents, derniers articles, les derniers articles, nos derniers articles, dernières actualités,
      les dernières actualités, dernières infos, dernières nouvelles, les plus lus, les plus lues,
      articles les plus lus, les articles les plus lus, les plus consultés, les plus commentés, les plus partagés,
      le plus lu, top articles, à ne pas manquer, à découvrir, à la une, à la une du site, nous vous recommandons,
      recommandé pour vous, recommandés pour vous, vous aimerez aussi, vous pourriez aussi aimer,
      vous pourriez être intéressé, cela peut vous intéresser, ça pourrait vous intéresser, pour aller plus loin,
      plus d’articles, plus d’actualités, autres actualités, actualités liées, contenus sponsorisés,
      ailleurs sur le web, la sélection de la rédaction, le choix de la rédaction, notre sélection
    `),
    search: listed(`
      rechercher, recherche, rechercher sur le site, rechercher un article, rechercher :, lancer la recherche
    `),
    share: listed(`
      partager, partager …, partager :, partagez, partagez …, partager cet article, partager l’article,
      partagez cet article, partage, partages, suivez-nous, suivez-nous …, nous suivre, nous suivre …,
      retrouvez-nous sur …, rejoignez-nous sur …, j’aime, j’aime ça, tweeter, cliquez pour partager …,
      cliquer pour partager …, cliquer pour imprimer …, cliquez pour envoyer …, envoyer sur whatsapp,
      réseaux sociaux
    `),
    subscribe: listed(`
      s’abonner, je m’abonne, abonnez-vous, abonnez-vous …, s’abonner …, s’inscrire, s’inscrire …, je m’inscris,
      inscrivez-vous …, inscription à la newsletter …, recevez …, recevoir la newsletter, newsletter, newsletters,
      la newsletter …, ne manquez rien …, ne ratez rien …, restez informé …, restez informés …,
      activer les notifications, recevoir les alertes …, découvrez nos offres …, profitez de …, soutenez …,
      faire un don,
      m’inscrire, m'inscrire, m’inscrire …, m'inscrire …, je m’inscris gratuitement, sélectionnez vos thèmes …, créez votre newsletter …, inscrivez-vous gratuitement …, inscription gratuite, l’essentiel de l’actualité …
    `),
    tags: listed(`
      tags, tag, tags : …, tag : …, mots-clés, mots-clés : …, mots clés : …, étiquettes : …, étiquettes, thèmes : …,
      thème : …, sujets : …, catégorie : …, catégories : …, rubrique : …, classé dans …, région : …, pays : …,
      secteur : …, secteurs : …, filières : …, publié dans …,
      non classé, dans non classé, non catégorisé, uncategorized
    `),
    views: listed(`
      vues, vue, lectures, lecture, visites, vues : …, lectures : …, nombre de vues : …, lu … fois, commentaires,
      commentaire, partages, réactions, votes
    `),
  },
  author: listed(`
    auteur, auteure, autrice, auteurs, par, texte, rédigé par, écrit par, propos recueillis par, article de,
    publié par, posté par, de notre correspondant, de notre correspondante, signé, reportage, texte et photos, texte et photo
  `),
  by: listed(`
    par, rédigé par, écrit par, propos recueillis par, de notre correspondant, de notre correspondante,
    de notre envoyé spécial, de notre envoyée spéciale, texte de, un article de, publié par
  `),
  and: ['et'],
  about: ['à propos de', 'à propos d', 'à propos du'],
  goingOn: listed(`
    il, elle, ils, elles, ce, cet, cette, ces, cela, son, sa, ses, leur, leurs, aussi, également, en outre, de plus,
    par ailleurs, cependant, toutefois, néanmoins, pourtant, mais, et, ainsi, donc, en revanche, en même temps,
    auparavant, selon lui, selon elle, selon eux, enfin
  `),
  mail: ['de', 'date', 'envoyé', 'objet', 'à', 'cc'],
  surnames: [],
  wires: [],
  source: listed('source, sources, source de l’information, d’après, avec, origine'),
  nobody: listed(`
    admin, administrateur, rédaction, redaction, équipe, webmaster, webmestre, utilisateur, invité, modérateur,
    communication, anonyme, rédacteur
  `),
  offices: listed(`
    ministère, préfecture, région, mairie, ville, département, communauté, chambre, cci, service, direction, office,
    agence, bureau, rédaction, groupe, société, communiqué, fédération, syndicat, insee, douanes, business, conseil,
    commission, union, site, notre
  `),
  services: listed('agence, agence de presse, l’agence'),
  placeHeads: listed(`
    la, le, les, l, saint, sainte, new, nouvelle, mont, port, fort, aix, abu, hong, san, buenos, rio, tel, ho
  `),
  placeLinks: listed('sur, en, de, du, la, le, les, lès, aux, au, d, l, sous, et'),
  networks: listed(`
    facebook, twitter, x, linkedin, whatsapp, instagram, youtube, telegram, pinterest, tiktok, messenger, threads,
    bluesky, courriel
  `),
  media: listed(`
    radio, télé, tv, journal, le journal, gazette, quotidien, magazine, revue, presse, agence, courrier, voix,
    dépêche, écho, echo, france, nouvelles, portail, hebdo
  `),
  issues: [
    'numéro',
    'édition',
    'lettre',
    'bulletin',
    'infolettre',
    'newsletter',
    'mensuel',
    'hebdomadaire',
    'trimestriel',
  ],
  agencies: listed(`
    AFP, Agence France-Presse, Reuters, AP, Associated Press, Bloomberg, ATS, Keystone-ATS, Belga, APS, MAP, TAP,
    Agefi-Dow Jones, AOF, Zonebourse, EFE, ANSA, DPA, Xinhua, Chine nouvelle, TASS, Tass, Interfax, Anadolu, APA,
    APANEWS, PANA, La Presse canadienne, Presse canadienne, Agence Ecofin
  `),
  endonyms: listed('fr, fra, français, version française, french'),
}
