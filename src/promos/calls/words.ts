/**
 * The possible meanings of words in requests to readers, as bits: what readers are asked to do and with what,
 * who is addressed and who speaks.
 */
export const Meaning = {
  /** To subscribe, which is only said of publications. */
  Subscribe: 1,
  /** To sign up, register or join, which clubs and classes ask for too. */
  Enlist: 1 << 1,
  /** To get, read or see. */
  Get: 1 << 2,
  Follow: 1 << 3,
  /** To write to someone. */
  Write: 1 << 4,
  /** To tell or share, which interviewers ask for too. */
  Tell: 1 << 5,
  /** To give, support, or become a member. */
  Give: 1 << 6,
  /** To listen or watch. */
  Listen: 1 << 7,
  /** A newsletter, a subscription, an inbox. */
  Offer: 1 << 8,
  /** An app, a channel, a podcast, alerts. */
  App: 1 << 9,
  /** A social network. */
  Network: 1 << 10,
  /** News, and the people who make them. */
  Press: 1 << 11,
  /** What readers may send to a newsroom: a tip, photos, questions. */
  Tip: 1 << 12,
  Money: 1 << 13,
  You: 1 << 14,
  Us: 1 << 15,
  /** Here, below, now, today. */
  Here: 1 << 16,
  /** How something is delivered: daily, straight, free. */
  Delivery: 1 << 17,
  /** What needs a subscription: to continue reading, full access. */
  Wall: 1 << 18,
  Article: 1 << 19,
  /** Reports about someone: said, was, he. */
  Report: 1 << 20,
  /** Words before a request: please, also, then. */
  Filler: 1 << 21,
  /** The start of a condition or a question to readers: if, want, to. */
  Opening: 1 << 22,
  /** Joins two requests: and, or. */
  Joiner: 1 << 23,
  /** An e-mail address, an account, a phone number. */
  Address: 1 << 24,
  Member: 1 << 25,
  Readers: 1 << 26,
  /** What is sent by mail: an email, a digest. */
  Mail: 1 << 27,
  /** Describes something: is, covers. */
  Is: 1 << 28,
  /** The start of a note: correction, disclosure. */
  Note: 1 << 29,
  /** Journalists. The contact of one of them is part of the article. */
  Staff: 1 << 30,
} as const;

export type MeaningName = keyof typeof Meaning;

/** In English, German, French, Spanish and Portuguese, Italian and Dutch, then other languages. */
export const words = (): Readonly<Partial<Record<MeaningName, string>>> => ({
  Subscribe:
    'subscribe unsubscribe resubscribe abonnieren abonniere abonniert abbestellen abonnez-vous abonnez réabonnez-vous ' +
    'suscríbete suscríbase suscribirte suscribite suscribete assine abbonati abboneer abonneer abonner abonnér ' +
    'prenumerera subskrybuj zaprenumeruj prenumeruj подписывайтесь подпишитесь підписуйтесь підпишіться',
  Enlist:
    'register join enroll enrol anmelden anmeldung registrieren registriere melden melde einloggen inscrivez-vous inscris-toi connectez-vous ' +
    'rejoignez rejoignez-nous apúntate regístrate regístrese inscríbete inscríbase únete únase inicia inscreva-se cadastre-se ' +
    'participe entre junte-se iscriviti registrati accedi unisciti schrijf meld inschrijven aanmelden word zapisz dołącz ' +
    'присоединяйтесь kaydolun create participez participa tragen trage anmäl tilmeld registrer registrera',
  Get:
    'get receive read download install try enjoy discover find check want keep stay catch choose explore visit browse ' +
    'click tap miss start begin claim unlock activate access open enter enable order buy take go see vote machen neem erhalten ' +
    'erhalte bekommen holen hol lesen lies laden lade herunterladen testen teste bestellen sichern sichere entdecken ' +
    'klicken klick verpassen verpasse bleiben bleib recevez reçois téléchargez télécharger retrouvez découvrez lisez profitez ' +
    'consultez cliquez accédez activez recibe reciba recibir descarga descárgate descargue descargar disfruta lee consulta accede haz ' +
    'pincha receba baixe leia acesse confira clique ricevi ricevere scarica leggi leggere scopri clicca rimani resta ' +
    'ontvang ontvangen blijf lees klik mis probeer pobierz czytaj otrzymuj получайте скачайте читайте få läs last ladda hent dapatkan cek sign erfahren',
  Follow:
    'follow aimez metti like friend find join add set make keep connect rate review śledź gilla folgen folge folgt diskutieren diskutiert besuchen suivez suivez-nous suivez-moi ' +
    'rejoignez retrouvez retrouvez-nous likez sigue siga síguenos siguenos síganos seguinos únete siga-nos acompanhe curta segui seguici seguiteci volg ' +
    'vind obserwuj polub følg följ ikuti observe читайте следите theo takip turn enable',
  Write:
    'email e-mail emailing drop ask posez kontakta envoyez-nous contact send write text call message reach submit touch schreiben schreibe schreibt schicken schicke senden ' +
    'mailen écrivez écrivez-nous contactez contactez-nous envoyez escríbenos escríbanos contáctanos envía envíanos escreva ' +
    'envie mande scrivi scriveteci scrivici contattaci contatta invia mail mailing napisz wyślij пишите tipsa tips skriv mejla maila',
  Tell: 'tell share comment discuss hear leave sound tweet déjanos deja deixe lascia teilen kommentieren sagen réagissez partagez donnez comparte cuéntanos comente conte racconta condividi deel laat',
  Give:
    'support donate contribute give help chip become consider considering considere fund unterstützen unterstütze spenden spende werden ' +
    'soutenez soutenez-nous aidez-nous devenez faites faire apoya apoyar ayúdanos colabora hazte hágase dona apoie ajude contribua doe faça ' +
    'sostieni sostienici sostenere dona diventa fai steun doneer wesprzyj wspieraj поддержите støtt støt stöd bli make',
  Listen:
    'listen watch tune stream catch hören hör schauen sehen écoutez regardez escucha mira ouça assista ascolta guarda luister bekijk kijk',
  Offer:
    'newsletter newsletters subscribing indbakke innboks inkorgen e-newsletter e-newsletters inbox inboxes mailbox subscription subscriptions subscriber subscribers paywall abo abos ' +
    'abonnement abonnements abonnent abonnenten abonnentinnen digitalabo posteingang postfach infolettre abonnant abonné abonnés abonnée abonnées ' +
    'boletín boletines suscriptor suscriptores suscripción assinante assinantes assinatura abbonamento abbonati nieuwsbrief nieuwsbrieven ' +
    'inbox nyhetsbrev nyhedsbrev newslettera newsletterze newsletterów prenumerata hírlevél hírlevelünkre рассылку рассылка abonnee abonnees',
  App:
    'app apps alerts notifications notified podcast podcasts whatsapp WhatsApp channel signal application appli appen apps aplicación aplicativo ' +
    'applicazione aplikację aplikasi push-nachrichten push-mitteilungen kanal chaîne canal canale kanaal kanału kanale pódcast alertes alertas varsler episode episodes folge',
  Network:
    'facebook twitter instagram youtube YouTube tiktok TikTok threads bluesky linkedin LinkedIn whatsapp WhatsApp telegram pinterest snapchat google mastodon ' +
    'discord reddit flipboard itunes iTunes spotify Spotify patreon Patreon ko-fi paypal PayPal vipps facebooku twitterze instagramie фейсбуке телеграм telegrama',
  Press:
    'news journalism newsroom reporting coverage headlines headline stories story updates investigations ' +
    'nachrichten neuigkeiten journalismus redaktion recherchen berichterstattung meldungen schlagzeilen actualité actualités journalisme rédaction presse ' +
    'infos enquêtes noticias periodismo redacción actualidad información notícias jornalismo redação notizie giornalismo ' +
    'redazione nieuws journalistiek redactie wiadomości dziennikarstwo nyheter nyheder nyheterna nyhetene nyhederne journalistik journalistikk новости журналистику berita digest briefing poll quiz survey petition umfrage sondage encuesta',
  Tip:
    'tip tips story stories information informations question questions comment comments feedback thoughts opinion opinions view views ' +
    'letter letters photo photos picture pictures video videos ideas experience experiences corrections suggestions hinweis ' +
    'hinweise fragen meinung fehler anregungen feedback erfahrungen avis témoignage témoignages remarques historia pista opinión denuncia sugestão ' +
    'segnalazione storia foto opmerkingen vragen tip-off releases zuschriften',
  Money:
    'donation donations gift contribution contributions spende spenden don dons donación doação donazione donatie tax-deductible amount',
  You:
    "you you'll you've you're you'd " +
    'your yours yourself dich dir du dein deine deinen deiner deinem euch eure vous votre vos ton tu tus ti te usted su você seu sua seus ' +
    'tuo tua vostro je jij jouw uw u dig ditt din deg twój twoją swój вас вам ваш suscríbete suscríbase abonnez-vous inscrivez-vous apúntate regístrate inscríbete iscriviti abbonati registrati inscreva-se cadastre-se hazte hágase descárgate únete ricevi receba recibe recevez',
  Us:
    "us our ours we we're we'd we'll we've uns unser unsere unserem unseren unserer unseres wir notre nos nous nuestro nuestra nuestros nuestras nosotros " +
    'nosso nossa nossos nossas nos nostro nostra nostri nostre noi ons onze wij nas nasz naszego naszym naszą vår vårt våra våre oss vores os naszej siguenos нас наш нашу наши síguenos síganos seguinos siga-nos seguici seguiteci suivez-nous suivez-moi rejoignez-nous retrouvez-nous escríbenos escríbanos écrivez-nous contactez-nous contáctanos contattaci envíanos envoyez-nous cuéntanos ayúdanos scriveteci scrivici soutenez-nous aidez-nous sostienici',
  Here:
    'here below now today hier jetzt unten heute gleich ici dessous maintenant aquí ahora abajo hoy aqui agora abaixo hoje qui ora adesso sotto ' +
    'nu onderstaande tutaj teraz тут здесь här nå',
  Delivery:
    'daily weekly weekday weekdays morning evening direkt delivered delivers brings emailed sent straight directly free every each alerts täglich täglichen tägliche ' +
    'wöchentlich kostenlos kostenlose kostenlosen gratis morgens laufenden bequem quotidienne quotidien hebdomadaire matin gratuitement gratuit chaque ' +
    'diaria diario semanal cada gratis mañana correo diária gratuita settimanale mattina ogni gratuitamente aggiornato dagelijks dagelijkse wekelijkse ' +
    'elke hoogte exclusive exclusives latest exclusivos exclusivas exclusifs exklusive esclusivi jeden jede jedes matins tous toutes',
  Wall:
    'unlimited access continue continuing unlock limit exclusive exclusively reserved only full weiterlesen weiterzulesen exklusiv nur vorbehalten réservé réservée réservés ' +
    'suite continuer exclusivo exclusiva acesso acceso riservato riservata riservati reservado reservada voorbehouden leyendo continuar continuare esclusivo alleen verder lendo keep réservées abonnés',
  Article:
    'article articles story stories content reading read post page video artikel inhalt text beitrag lire leer contenido artículo leyendo lendo weiterzulesen ' +
    'nota conteúdo matéria leggere contenuto articolo artikelen lezen suite',
  Report:
    'said says told asked wrote added announced reported according was were had he she they sagte sagt hieß erklärte war waren hatte déclaré était ' +
    "dijo dice explicó era disse diz detto ha zei zegt was powiedział сказал tweeted posted would let's",
  Filler:
    "please let log also just then so but simply be sure don't forget remember feel why not well always plus kindly bitte auch dann einfach also noch aussi por favor " +
    'puis también per alstublieft via and',
  Opening:
    "if want to for like love enjoy enjoyed do are can will would could have got know when interested need already looking missed what's what never " +
    'falls wenn wollen möchten haben sind für um kein keine mit dann vous pour si envie avec quieres para tienes tiene ¿tienes ¿quieres vuoi per se hai ' +
    'vous-avez quer tem wil heb voor om als by',
  Joiner: 'and or und oder et ou y e o en of i & ed og och и',
  Member:
    'member members supporter supporters patron membership insider mitglied mitglieder membre membres socio socia miembro membro lid lidmaatschap',
  Mail: 'email emails e-mail e-mails mail mails digest briefing briefings roundup round-up dispatch bulletin edition mailing correo mejlen lettre lettres',
  Is: 'is are was were covers writes works ist sind est sont es son è sono is zijn',
  Note:
    "note correction corrections clarification disclosure disclaimer update updated editor's editors' " +
    'how wie cómo hoe anmerkung hinweis korrektur transparenzhinweis rectificatif correctif précision corrección nota correção rettifica correctie',
  Staff:
    'reporter reporters journalist journalists columnist columnists team newsdesk correspondent editor editors experts expert redakteur redaktionen',
  Readers: 'readers reader leser lesern leserinnen lecteurs lectores leitores lettori lezers',
});
