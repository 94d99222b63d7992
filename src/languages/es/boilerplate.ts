import type { Boilerplate } from '../parts/boilerplate.ts'
import { listed } from '../parts/endings.ts'

export const boilerplate: Boilerplate = {
  home: ['inicio', 'portada', 'página de inicio', 'página principal', 'home'],
  trails: ['está usted en', 'usted está aquí', 'está aquí', 'estás en', 'te encuentras en', 'se encuentra usted aquí'],
  menu: listed(`
    inicio, portada, noticias, últimas noticias, última hora, actualidad, en directo, directo, política, sociedad,
    economía, empresas, mercados, bolsa, finanzas, empleo, vivienda, industria, agricultura, agro, campo, ganadería,
    pesca, exportación, exportaciones, comercio exterior, internacional, nacional, mundo, europa, américa, españa,
    comunidades, provincias, provincia, regiones, local, sucesos, tribunales, deportes, fútbol, baloncesto, cultura,
    espectáculos, cine, música, libros, ocio, gente, estilo, moda, viajes, turismo, gastronomía, salud, ciencia,
    tecnología, medio ambiente, clima, energía, motor, educación, opinión, editorial, editoriales, columnas,
    columnistas, tribuna, cartas al director, blogs, vídeo, vídeos, video, videos, fotos, galerías, podcast,
    podcasts, multimedia, especiales, reportajes, entrevistas, hemeroteca, archivo, agenda, eventos, el tiempo,
    tiempo, horóscopo, loterías, pasatiempos, esquelas, clasificados, edictos, edición impresa, suscríbete,
    suscribirse, suscripciones, boletines, newsletter, newsletters, iniciar sesión, acceder, regístrate, registro,
    mi cuenta, menú, menu, buscar, contacto, contáctenos, contacta, quiénes somos, nosotros, sobre nosotros,
    redacción, publicidad, aviso legal, mapa web, mapa del sitio, notas de prensa, sala de prensa, comunicados,
    publicaciones, proyectos, servicios, productos, socios, más, ver más, leer más, volver, volver arriba,
    secciones, temas, tienda, club, comarcas, municipios
  `),
  chrome: {
    accessibility: listed(`
      ir al contenido, ir al contenido principal, saltar al contenido, saltar al contenido principal,
      pasar al contenido principal, accesibilidad, alto contraste, descarga la app, descarga nuestra app,
      descargar la aplicación
    `),
    advertisement: listed(`
      publicidad, anuncio, anuncios, contenido patrocinado, patrocinado, publirreportaje, contenido de marca,
      la publicidad …, publicidad …, espacio publicitario
    `),
    'article-link': listed(`
      lea también: …, lee también: …, lea también …, lee también …, le puede interesar: …, te puede interesar: …,
      puede interesarle: …, más información: …, ver también: …, vea también: …, también te puede interesar: …,
      relacionado: …, noticia relacionada: …, leer más: …, lea además: …, además: …, en contexto: …
    `),
    'author-note': listed(`
      sobre el autor, sobre la autora, acerca del autor, acerca de la autora, el autor, la autora
    `),
    closing: [
      'te han reenviado este correo …',
      'le han reenviado este correo …',
      'te reenviaron este correo …',
      'te han reenviado este boletín …',
      'atentamente',
      'saludos cordiales',
      'un cordial saludo',
      'enviado desde mi …',
      'nota para editores',
      'fin del comunicado',
    ],
    comments: listed(`
      comentarios, comentario, sin comentarios, no hay comentarios, deja un comentario, dejar un comentario,
      deja una respuesta, dejar una respuesta, deja tu comentario, escribe un comentario, escribir comentario,
      añadir comentario, agregar comentario, publicar un comentario, comenta esta noticia, comentar,
      ver comentarios, ver los comentarios, los comentarios están cerrados, únete a la conversación, responder
    `),
    contacts: listed(`
      dirección: …, tel: …, tel.: …, teléfono: …, teléfonos: …, fax: …, correo: …, correo electrónico: …, e-mail: …,
      email: …, contacto: …, contacto de prensa: …, gabinete de prensa: …, oficina de prensa: …, sede: …,
      domicilio: …, para más información: …, redacción: …
    `),
    contents: [
      'índice',
      'sumario',
      'tabla de contenidos',
      'contenido',
      'en este número',
      'en este artículo',
      'en esta página',
    ],
    'cookie-notice': listed(`
      nos importa tu privacidad, tu privacidad es importante …, valoramos tu privacidad, valoramos su privacidad,
      su privacidad …, … utiliza cookies …, … utilizamos cookies …, … usamos cookies …, … usa cookies …,
      … uso de cookies …, … cookies propias y de terceros …, … almacenar cookies …, … si continúa navegando …,
      … al continuar navegando …, … habilite javascript …, … activar javascript …, su navegador …, aceptar, acepto,
      aceptar todo, aceptar todas, aceptar cookies, aceptar todas las cookies, aceptar y continuar,
      aceptar y cerrar, rechazar, rechazar todo, rechazar todas, rechazar cookies, configurar, configurar cookies,
      configuración de cookies, gestionar cookies, personalizar, política de cookies, más opciones
    `),
    copyright: listed(`
      todos los derechos reservados, … todos los derechos reservados, … todos los derechos reservados …,
      todos los derechos reservados …, reservados todos los derechos, reservados todos los derechos …,
      … reservados todos los derechos, prohibida su reproducción …, prohibida la reproducción …,
      … prohibida la reproducción …, queda prohibida …, derechos reservados, © copyright …
    `),
    editors: listed(`
      director: …, directora: …, editor: …, editora: …, editor responsable: …, jefe de redacción: …,
      redactor jefe: …, edita: …, edición: …, traducción: …, traducido por …, director responsable …
    `),
    form: listed(`
      nombre, tu nombre, su nombre, apellidos, correo electrónico, tu correo electrónico, tu email, web, sitio web,
      mensaje, enviar, enviar comentario, publicar el comentario, cancelar, cancelar respuesta,
      cancelar la respuesta, tu dirección de correo electrónico no será publicada …, los campos obligatorios …,
      guarda mi nombre …, no soy un robot, he leído y acepto …, acepto la política …, acepto los términos …,
      ¿has encontrado un error …, reportar un error, informar de un error, comunicar un error, valora este artículo,
      valora esta noticia
    `),
    'legal-notice': listed(`
      aviso legal, aviso legal …, política de privacidad, política de privacidad …, privacidad, protección de datos,
      protección de datos …, términos y condiciones, términos de uso, términos y condiciones …, condiciones de uso,
      condiciones de uso …, condiciones generales, mapa web, mapa del sitio, c.i.f. …, cif …, nif …, cuit …, issn …,
      depósito legal …, registro mercantil …, código ético, diseño web …, desarrollado por …, registro dnda …,
      propietario: …, registro de propiedad …,
      esta noticia fue publicada hace …
    `),
    login: listed(`
      inicia sesión, inicia sesión …, iniciar sesión, inicie sesión …, regístrate para …, regístrese …,
      regístrate gratis …, ¿olvidaste tu contraseña …, ¿has olvidado tu contraseña …, olvidé mi contraseña,
      recordarme, recuérdame, contraseña, ya soy suscriptor, ¿ya eres suscriptor …,
      contenido exclusivo para suscriptores, contenido exclusivo …, solo para suscriptores,
      exclusivo para suscriptores, este contenido es exclusivo …, suscríbete para seguir leyendo, para comentar …,
      debes iniciar sesión …,
      la lectura de este artículo …, este artículo es exclusivo …, artículo exclusivo …, ¿aún no tienes cuenta …, ¿no tienes cuenta …, no estás registrado …, ¿aún no estás registrado …, ¿ya estás registrado …, usuario o contraseña …, contraseña incorrecta, recuperar contraseña, crear cuenta, crear una cuenta …, para seguir leyendo …, conéctate o …, accede o regístrate …,
      … exclusivo para suscriptores, … solo para suscriptores,
      cancela cuando quieras, sin permanencia
    `),
    'next-article': listed(`
      leer el artículo completo …, lee el artículo completo …, leer la noticia completa …,
      artículo siguiente, artículo anterior, siguiente artículo, siguiente, anterior, noticia siguiente,
      noticia anterior, siguiente noticia, entrada siguiente, entrada anterior, siguiente: …, anterior: …,
      navegación de entradas, nota siguiente, nota anterior, próximo artículo
    `),
    'photo-credit': listed(`
      foto: …, fotos: …, foto de archivo, foto de archivo …, imagen de archivo, imagen de archivo …, fotografía: …,
      fotografías: …, imagen: …, imágenes: …, crédito: …, créditos: …, foto cortesía …, foto: cortesía …,
      ilustración: …, infografía: …, vídeo: …, video: …, pie de foto: …, foto efe, en la imagen …, en la foto …,
      de izquierda a derecha: …, de izda. a dcha.: …, archivo
    `),
    plugin: listed(`
      desarrollado con …, funciona con …, funciona gracias a …, powered by …,
      tu navegador no …, su navegador no …, contenido externo, se abre en una ventana nueva,
      abre en nueva ventana,
      esta página está archivada …, este contenido está archivado …, noticia archivada …, esta noticia fue publicada hace …
    `),
    print: listed(`
      imprimir, imprimir artículo, imprimir noticia, versión para imprimir, versión imprimible, guardar,
      guardar noticia, guardar artículo, descargar, descargar pdf, descargar en pdf, escuchar, escuchar noticia,
      escuchar el artículo, escucha la noticia, copiar enlace, copiar el enlace, copiar url, enlace copiado,
      enviar por correo, enviar por email, enviar a un amigo, ampliar, ampliar foto, aumentar texto, reducir texto,
      tamaño de letra, añadir a favoritos, reportar, regala este artículo
    `),
    'reading-time': listed(`
      tiempo de lectura, tiempo de lectura …, tiempo de lectura: …, tiempo estimado de lectura …, lectura de …,
      min de lectura, minutos de lectura, minuto de lectura, mins de lectura, min. de lectura, min lectura, lectura,
      segundos de lectura, seg de lectura
    `),
    'related-heading': listed(`
      lea también, lee también, lea además, te puede interesar, le puede interesar, puede interesarte,
      puede interesarle, te podría interesar, también te puede interesar, también te puede gustar, te recomendamos,
      le recomendamos, recomendamos, recomendados, recomendado, recomendado para ti, noticias relacionadas,
      artículos relacionados, contenidos relacionados, notas relacionadas, entradas relacionadas,
      información relacionada, relacionados, relacionadas, temas relacionados, más noticias, más noticias de …,
      otras noticias, más información, más sobre este tema, sobre este tema, archivado en, últimas noticias,
      las últimas noticias, noticias recientes, entradas recientes, artículos recientes, lo último, última hora,
      lo más leído, lo más visto, lo más comentado, lo más popular, más leídas, las más leídas,
      las noticias más leídas, los más leídos, noticias más leídas, no te pierdas, no te lo pierdas, destacados,
      destacadas, en portada, otros artículos, de la misma sección, del mismo autor, de interés, sigue leyendo,
      seguir leyendo, artículos similares, ver también, vea también
    `),
    search: listed('buscar, búsqueda, buscar en el sitio, buscar en la web, buscador'),
    share: listed(`
      compartir, comparte, compartir …, compartir:, comparte …, comparte esta noticia, comparte este artículo,
      compartir esta noticia, compartidos, compartido, síguenos, síguenos en …, síguenos …, síganos en …,
      seguir en …, me gusta, me gusta esto, tuitear, twittear, haz clic para compartir …, haz clic para imprimir …,
      haz clic para enviar …, enviar por whatsapp, redes sociales, únete a nuestro canal …, únete a nuestro …
    `),
    subscribe: listed(`
      suscríbete, suscríbase, suscribirse, suscribirme, suscríbete …, suscríbase …, suscripción, boletín,
      newsletter, boletines, recibe …, reciba …, apúntate …, no te pierdas ninguna …, mantente informado …,
      mantente al día …, activar notificaciones, activa las notificaciones, hazte socio, hazte socio …, apóyanos …,
      apoya el periodismo …, regístrate gratis, regístrate
    `),
    tags: listed(`
      etiquetas, etiquetas: …, etiqueta: …, tags, tags: …, tag: …, temas: …, tema: …, categorías: …, categoría: …,
      palabras clave: …, archivado en: …, sección: …, en este artículo, más en, más temas, región: …, país: …,
      sector: …, publicado en: …, ver más en: …,
      sin categorizar, en sin categorizar, sin categoría, en sin categoría, uncategorized
    `),
    views: listed(`
      visitas, visita, lecturas, vistas, visualizaciones, visitas: …, lecturas: …, vistas: …, veces leído,
      leído … veces, comentarios, comentario, compartidos, votos, reacciones
    `),
  },
  author: listed(`
    autor, autora, autores, por, texto, texto de, escrito por, redactado por, redacción, publicado por, firma,
    entrevista de, reportaje de, corresponsal, crónica de, texto y fotos, texto y foto
  `),
  by: listed(`
    por, escrito por, redactado por, texto de, una información de, un reportaje de, publicado por,
    nuestro corresponsal, de nuestro corresponsal, enviado especial, enviada especial
  `),
  and: ['y', 'e'],
  about: ['acerca de', 'sobre'],
  goingOn: listed(`
    él, ella, ellos, ellas, esto, este, esta, estos, estas, ese, esa, su, sus, también, además, asimismo, por otra parte,
    por otro lado, por su parte, sin embargo, no obstante, pero, y, mientras tanto, al mismo tiempo, por ello, por eso,
    así, anteriormente, según él, según ella, según ellos, por último
  `),
  mail: ['de', 'fecha', 'enviado', 'asunto', 'para', 'cc'],
  surnames: [],
  wires: [],
  source: listed('fuente, fuentes, vía, con información de, origen, tomado de'),
  nobody: listed(`
    admin, administrador, redacción, redaccion, equipo, webmaster, usuario, invitado, moderador, comunicación,
    anónimo, redactor, corresponsalía, staff
  `),
  offices: listed(`
    ministerio, consejería, ayuntamiento, gobierno, junta, diputación, cámara, oficina, gabinete, servicio,
    dirección, agencia, redacción, grupo, empresa, comunicado, federación, sindicato, ine, aduanas, consejo,
    comisión, unión, sitio, icex, asociación, universidad, secretaría, departamento, nuestra
  `),
  services: listed('agencia, agencia de noticias, la agencia'),
  placeHeads: listed(`
    san, santa, santo, la, las, los, el, ciudad, villa, puerto, nueva, nuevo, buenos, mar, monte, new, hong, abu,
    tel, río, santiago, palma, castellón, vitoria, a
  `),
  placeLinks: listed('de, del, la, las, los, el, y, d'),
  networks: listed(`
    facebook, twitter, x, linkedin, whatsapp, instagram, youtube, telegram, pinterest, tiktok, messenger, threads,
    menéame, correo
  `),
  media: listed(`
    radio, tele, tv, televisión, diario, el diario, gaceta, periódico, revista, prensa, agencia, correo, voz, eco,
    heraldo, noticias, portal, semanario, mundo, país, vanguardia, cadena, canal
  `),
  issues: ['número', 'edición', 'boletín', 'newsletter', 'mensual', 'semanal', 'semanario', 'trimestral'],
  agencies: listed(`
    EFE, Efe, Agencia EFE, EFEcom, Efeagro, EFEAGRO, Europa Press, EP, EUROPA PRESS, Servimedia, Colpisa, Notimex,
    Télam, TELAM, Andina, ANDINA, Prensa Latina, Infobae, AFP, Reuters, AP, Associated Press, Bloomberg, dpa, DPA,
    ANSA, Xinhua, TASS, Sputnik, Interfax, Anadolu, Bolpress, ABI, AVN, Agencia UNO
  `),
  endonyms: listed('es, esp, español, castellano, versión en español, spanish'),
}
