/**
 * What web pages put around an article, as data: kinds of widgets, not those of one site. The patterns are matched
 * against a folded line: lower case, accents removed, straight apostrophes, single spaces, without the marks at its
 * ends. Each is anchored or has bounded gaps.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A line made of these and of the glue below is a share widget: "Partager sur Facebook Twitter". */
export const SHARE_WORDS = words(
  `partager partagez share shares sharing tweet tweeter tweetez tweets facebook twitter whatsapp linkedin telegram pinterest messenger
  instagram youtube viber reddit tumblr vkontakte tiktok snapchat flipboard imprimer imprimez print`,
);
export const SHARE_GLUE = words(
  `sur on via par avec with a un une an ami amis friend this post article cet ce le la les l et and or ou to cliquez cliquer pour click
  envoyer email e mail courriel lien link copier copy ouvre dans nouvelle fenetre opens in new window x votre vos reseaux sociaux social media
  aimer j aime like likes suivre suivez nous follow us plus more pin it save enregistrer google s page maintenant partage partages`,
);

/** The whole line is one of these. */
export const WHOLE_LINES: readonly RegExp[] = [
  /^(?:spread the (?:love|word)|share the love|sharing is caring|share this|partagez? (?:cet article|ceci|l'article|la publication)?.{0,30})$/,
  /^(?:laisse[rz]|poste[rz]|ajoute[rz]|ecri(?:re|vez)|publie[rz]|soumettre|donne[rz]|depose[rz]) (?:un|votre|mon|le|une) (?:commentaire|avis|reponse|reaction)(?: ici)?$/,
  /^(?:leave an? (?:reply|comment)|cancel reply|annuler la reponse|(?:post|submit|add) (?:a )?comment|reply|repondre|reagir|commenter|(?:voir|afficher) (?:tous )?les commentaires)$/,
  /^(?:aucun|un|\d{1,5}|no) (?:commentaires?|comments?|reponses?|reactions?|partages?|vues|lectures|j'aime)(?: sur .{1,200})?$/,
  /^(?:commentaires?|comments?)(?: \(?\d{1,5}\)?)?$|^(?:nom|name|e-?mail|adresse e-?mail|adresse de messagerie|site web|website|site internet)$/,
  /^(?:publicite|advertisement|annonces?|sponsorise|sponsored|contenu (?:sponsorise|partenaire))$/,
  /^(?:accueil|menu|navigation|rechercher|search|haut de page|retour (?:en haut|a l'accueil)|(?:aller|passer) au contenu(?: principal)?|skip to (?:main )?content|connexion|se connecter|s'inscrire|s'abonner|je m'abonne|abonnez-vous|deja abonne|plan du site|mentions legales|nous contacter|qui sommes-nous|politique de confidentialite|conditions generales(?: d'utilisation)?)$/,
  /^(?:(?:article|page|billet|post) (?:precedent|suivant)e?|(?:previous|next)(?: (?:article|post))?|loading|chargement(?: en cours)?)$/,
  /^(?:accepter|tout accepter|tout refuser|(?:accepter|refuser|gerer|parametrer|configurer) (?:tous )?les cookies|continuer sans accepter|(?:accept|reject) all(?: cookies)?|en savoir plus|learn more)$/,
  /^(?:a propos de l'auteur|about the author|(?:du|sur le) meme auteur|tous ses articles|voir tous les articles(?: de .{1,60})?)$/,
  /^(?:lire|voir) la suite(?: (?:de (?:l'|cet )article|sur .{2,60}|\([^()]{1,40}\)))?$/,
  /^suive[zr] (?:(?:toute )?(?:la couverture|l'actualite)(?: complete)?|le direct|en direct)(?: .{1,60})?$/,
  /^(?:be the first to comment|soyez (?:le|la) premi(?:er|ere) a (?:commenter|reagir))(?: .{1,200})?$/,
  /^(?:retourne[rz]|revenir|remonter|retour) (?:en |vers le )?haut(?: de (?:la )?page)?$|^suive[rz](?:-nous| [^.]{2,40}) sur (?:twitter|facebook|x|instagram|telegram|whatsapp)\b.{0,80}$/,
  /^(?:aucun commentaire(?: trouve| pour (?:le moment|l'instant))?|les commentaires sont (?:fermes|clos|desactives))$/,
  // Whose post is shown: "Radio Lac (@radiolac) 3 mai 2020".
  /^[^@()]{1,60}\(@\w{2,30}\),? [a-z0-9 ,]{3,20}\d{4}$/,
  /^(?:suivez|rejoignez|retrouvez|contactez|soutenez)-nous(?: (?:sur|ici|par) .{1,80})?$/,
  /^(?:je fais|faites|faire) un don(?: .{1,60})?$|^(?:je soutiens|nous soutenir|soutenez-nous)$/,
  /^(?:publiee?|postee?|mise? en ligne|mise? a jour|modifiee?|actualisee?|creee?|published|updated|posted|derniere (?:mise a jour|modification)|date de publication) ?(?::|le (?:[a-z]{5,8} )?\d|\d|on |il y a \d|hier|aujourd'hui|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d)[^.!?]{0,80}$/,
  /^(?:j'aime(?: ceci| ca)?|like(?: this)?)(?: chargement| loading)?$/,
  // The desk's initials under an agency's text: "bur-abc/def/ghi".
  /^[a-z]{2,4}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,5}$/,
];

/** The line begins so. */
export const OPENINGS: readonly RegExp[] = [
  /^votre adresse (?:e-?mail|de messagerie|electronique) ne sera pas (?:publiee|affichee|rendue publique)/,
  /^your email address will not be published/,
  /^(?:votre|your) (?:navigateur|browser)\b.{0,60}\b(?:obsolete|pas a jour|plus (?:pris en charge|supporte)|outdated|not supported)\b/,
  /^(?:les champs obligatoires sont|required fields are) (?:indiques|marques|marked)/,
  /^(?:laisse[rz] un commentaire|leave an? (?:reply|comment)) (?:annuler|cancel|votre adresse|your email|connectez|vous devez)/,
  /^(?:enregistrer mon nom|save my name|prevenez-moi (?:de|par)|avertissez-moi|notify me of|ce site utilise akismet|this site uses akismet)/,
  /^(?:vous devez|you must) (?:etre (?:connecte|inscrit|identifie)|vous connecter|be logged in)/,
  /^(?:connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous) (?:pour|afin de) (?:pouvoir )?(?:commenter|laisser|reagir|poster|lire|participer|acceder|continuer)/,
  /^(?:(?:veuillez|merci de|pensez a) vous (?:connecter|identifier|inscrire)|(?:connectez|identifiez|inscrivez)-vous ou [^.]{2,40}?) (?:pour|afin de) (?:pouvoir )?(?:commenter|laisser|reagir|poster|lire|participer|acceder|continuer)/,
  /^(?:l'espace (?:des |de |reserve aux )?commentaires|les commentaires(?: [a-z' ]{1,30})?|ce contenu|cet article) (?:est|sont|n'est pas|ne sont pas) (?:ouvert|ferme|reserve|desactive|clos)/,
  /^comments are closed\b/,
  /^(?:cette|votre) inscription (?:est|sera) (?:gratuite|valable|valide|prise en compte)/,
  /^en vous (?:abonnant|inscrivant|identifiant|connectant),? vous\b|^s'abonner,? c'est\b/,
  /^(?:l'information|le journalisme|la presse|une presse)(?: [a-z' ]{2,50})? a un (?:prix|cout)\b/,
  /^(?:envie d'afficher|affiche[rz]|diffuse[rz]|insere[rz]) (?:votre|vos) publicites?\b/,
  /^(?:social media auto publish|powered by|propulse par|fierement propulse|designed by|site realise par|heberge par)\b/,
  /^(?:ce site(?: web| internet)? (?:utilise|depose)|nous(?: et nos partenaires)? utilisons|notre site utilise|this (?:web)?site uses|we use)\b.{0,60}\b(?:cookies|traceurs)/,
  /^en (?:poursuivant|continuant) (?:votre (?:navigation|visite)|a (?:naviguer|utiliser) (?:sur )?(?:ce|notre|le) site|d'utiliser (?:ce|notre|le) site)/,
  /^(?:tags?|mots[- ]cles?|etiquettes?|hashtags?|categories?|themes?|rubriques?|tagged|filed under|classe dans|labels?|topics?|keywords?) ?:/,
  /^(?:etiquete|tagged|filed under) [^.]{1,200}$/,
  /^(?:temps|duree) de lecture|^reading time|^lecture ?:? ?\d|^\d{1,3} ?(?:min|minutes?|mn)\.? (?:de lecture|read)\b/,
  /^vous (?:avez aime|avez apprecie|aimez|aimer|appreciez) (?:cet article|ce contenu|notre travail)/,
  /^(?:cet article vous a|si (?:vous avez aime|vous aimez|cet article vous a)) (?:plu|interesse|cet article|ce contenu)/,
  /^(?:vous pouvez|pour) (?:re)?(?:lire|consulter|retrouver|voir) (?:l'article|le texte|la version|l'integralite)(?: [a-z']+){0,4} (?:originale?|integrale?|ici|en ligne|sur (?:le|notre|son) site)/,
  /^(?:lire|voir|consulter) (?:l'article|le texte|la version) (?:originale?|complete?|integrale?)\b/,
  /^(?:article|texte|version) originale? ?(?::|ici|sur|en anglais)/,
  /^(?:cet article|l'article|ce texte|the post|ce contenu)\b.{0,200}\b(?:est apparu en premier|appeared first|a (?:d'abord )?ete publie (?:initialement|pour la premiere fois|a l'origine|en premier|originellement)|est paru (?:initialement|en premier))/,
  /^sources? ?: ?(?:https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}\b)/,
  // "PHOTO INÈS MOREL, REUTERS La digue a cédé lundi soir."
  /^photo(?: de| par)? [a-z][a-z'.-]{1,20}(?: [a-z'.-]{2,20}){1,3}, (?:archives )?(?:afp|agence france-presse|reuters|associated press|getty images|la presse(?: canadienne)?|le soleil|bloomberg)\b/,
  /^©|^\(c\) ?\d{4}|^copyright(?: ?(?:©|\(c\)|\d{4}|:|-)|$)/,
  /^(?:tous (?:les )?droits (?:de [a-z ]{1,40} )?reserves|all rights reserved|(?:toute )?reproduction (?:(?:meme |totale |partielle |ou |et )*)(?:interdite|autorisee|reservee|soumise))/,
  /^(?:la suite apres (?:cette|la) publicite|(?:cet |l'|ce )?(?:article|contenu|service) (?:est )?(?:reserve|accessible) (?:uniquement )?(?:a|aux?) (?:nos |seuls )?(?:abonne|inscrit)|il vous reste \d{1,3} ?%|la suite est reservee|pour lire la suite|offre speciale abonn)/,
  /^(?:suivez|rejoignez|retrouvez|contactez|soutenez|aidez|telechargez|decouvrez)[- ](?:nous|moi|notre|nos)\b.{0,160}\b(?:facebook|twitter|whatsapp|telegram|youtube|instagram|linkedin|google|chaine|compte|canal|application|appli|newsletter|e-?mail|paypal|tipeee|patreon|site|media|journal|redaction)\b/,
  /^(?:cliquez|cliquer|click|appuyez) (?:ici|here|sur (?:ce|le) (?:lien|bouton)|ci-dessous|pour (?:partager|lire|voir|vous|imprimer|envoyer))\b/,
  /^(?:telecharger|telechargez|download) (?:l'app|notre app|l'article|cet article|le pdf|ce document|the app)/,
  /^(?:article|billet|post|page) (?:precedent|suivant)e? ?[:»>→]|^(?:previous|next)(?: (?:article|post))? ?[:»>→]/,
  /^(?:vous avez (?:trouve|repere|remarque|vu) une|une|signale[rz] une) (?:erreur|faute|coquille)(?: ?\?| (?:dans|sur) (?:cet|l')|$)/,
];

/**
 * Both in one line: somebody addresses the reader, and wants money, an address or a click. News prose does neither
 * outside of quotation marks, and lines with those, or with an incise, are not looked at.
 */
export const APPEALS: readonly (readonly [asks: RegExp, what: RegExp])[] = [
  [
    /\b(?:votre|vos) (?:soutiens?|dons?|contributions?|abonnements?|aide|generosite)\b/,
    /\b(?:essentiel|precieu|indispensable|vita(?:l|ux)|necessaire|nous permet|nous aide|paypal|tipeee|patreon|independan|information libre|annonceurs)/,
  ],
  [
    /\b(?:inscri(?:vez|vant|viez|re|ption)|abonn(?:ez|er|iez|ement)|recevez|recevoir)\b/,
    /\b(?:ma|notre|nos|la|cette|une) (?:newsletters?|infolettre|lettre d'information|liste de diffusion|chaine (?:youtube|telegram|whatsapp)|canal)|\bpar (?:e-?mail|courriel)\b|\bdans votre boite/,
  ],
  [
    /\b(?:nous avons|j'ai|avons-nous) besoin\b/,
    /\b(?:notre|ce|mon) (?:site|journal|media|blog|equipe|redaction)\b|\bannonceurs\b|\bpaypal\b|\bma newsletter\b|\bvos dons\b|\bvotre don\b/,
  ],
  [
    /\bnos annonceurs\b|\b(?:n'hesitez pas|merci) (?:a|de)\b/,
    /\b(?:regarder|soutenir|partager|nous|commenter|liker|paypal)\b.{0,80}\b(?:offres|annonceurs|site|article|video|chaine|paypal|commentaires?)\b/,
  ],
  [
    /\bvotre adresse (?:e-?mail|electronique|de messagerie)\b/,
    /\b(?:newsletters?|infolettres?|lettres? d'information|desinscrire|publicites?)\b/,
  ],
  // "Chaque jour, notre rédaction vous réserve le meilleur de l’info."
  [
    /\b(?:notre|la) redaction vous\b/,
    /\b(?:reserve|propose|offre|adresse|envoie)\b.{0,60}\b(?:le meilleur|l'essentiel|une selection|sa selection|l'actualite)\b/,
  ],
  [
    /\bvous (?:identifier|connecter|inscrire)\b/,
    /\b(?:laisser|publier|deposer|poster) (?:vos|un|votre|des) commentaires?\b/,
  ],
  [
    /\bdecouvrez\b/,
    /\b(?:les sujets qui|nos (?:articles|offres|selections|newsletters|podcasts|dossiers|rubriques))\b/,
  ],
  [
    /\bpartagez(?:-(?:le|la|les)| cet article)\b/,
    /\b(?:amis?|reseaux|autour de vous|facebook|twitter|proches|article)\b/,
  ],
  [
    /\b(?:faites|faire|envoye[zr]?) (?:un don|votre contribution|vos dons)\b/,
    /\b(?:nous|notre|ici|paypal|site|cheque|virement|bouton)\b/,
  ],
];

/**
 * Offers of a letter by mail, also with its name between quotation marks: "Recevez « Le Fil », notre newsletter", "« Le Fil » : chaque
 * matin, l’essentiel. Je m’inscris". Of folded lines without what stands before their first letter.
 */
export const LETTERS: readonly RegExp[] = [
  // "La Gazette utilise votre adresse e-mail afin de vous envoyer la newsletter « Le Fil »."
  /^(?:[a-z0-9' ]{2,40} )?utilise(?:nt|ra|ront)? votre adresse (?:e-?mail|electronique|de messagerie) (?:pour|afin)\b/,
  /^(?:inscri(?:vez-vous|s-toi)|abonne(?:z-vous|-toi)|recevez|recois|retrouvez|decouvrez)\b.{0,120}\b(?:newsletters?|infolettres?|lettres? d'(?:info|information)|(?:notre|nos) lettres?)\b/,
  /^.{10,240}[.:!?…»] ?(?:je m'inscris|s'inscrire|m'inscrire|inscrivez-vous|je m'abonne|s'abonner|abonnez-vous)(?: (?:ici|gratuitement|a la newsletter))?[.! ]{0,3}$/,
];

/**
 * Labels over the headline of another article. With "à", "aussi" or the like a headline may follow on the same line.
 */
export const READ_ALSO =
  /^(?:(?:a|pour) (?:lire|voir|decouvrir|ecouter|relire)(?: aussi| egalement| encore| sur le meme sujet| la suite)?|(?:lire|voir|decouvrir|ecouter|relire|lisez|decouvrez)(?: la suite| aussi| egalement)|en lire plus|read (?:more|also|next)|see also|(?:sur|dans) (?:le meme (?:sujet|theme)|la meme (?:rubrique|categorie))|recommande pour vous|vous aimerez aussi|a ne pas manquer)/;

/** The same, over a list of headlines: all lines that look like one are taken. */
export const RELATED_LISTS =
  /^(?:(?:(?:nos|les|d')? ?autres|dans la meme rubrique|les autres) (?:articles|actualites|infos|titres|nouvelles)|(?:les )?articles? (?:lies?|similaires?|connexes?|associes?|recents?|recommandes?|precedents?)|related(?: (?:posts?|articles?|stories))?|(?:les )?plus (?:lus|lues|populaires|recents)|(?:ces|d'autres) articles? (?:pourraient|pourrait|peuvent|peut) (?:aussi |egalement )?vous interesser|vous (?:aimerez|pourriez) (?:aussi|egalement|aimer).{0,20}|derniers articles|nos derniers articles|(?:sur|dans) (?:le meme (?:sujet|theme)|la meme (?:rubrique|categorie)))$/;

const AGENCIES =
  "afp|reuters|ap|epa|epa-efe|efe|sipa|getty|getty images|maxppp|belga|keystone|anp|ansa|xinhua|anadolu|sputnik|zuma press|shutterstock|unsplash|pixabay|wikimedia(?: commons)?|cc by[a-z0-9. -]{0,20}";

/** Who has the rights to a picture: at the end of a line (its last 200 code units), it makes the line a caption. */
export const PICTURE_CREDITS: readonly RegExp[] = [
  /\((?:photos?|images?|illustrations?|credits?|cliche|dr\b|©|archives?|capture|dessin|infographie) ?[^()]{0,140}\)$/,
  /\((?:photos?|images?|credits?|©)[^()]{0,100}(?:\/|getty|afp|reuters|©)[^()]{0,60}\)\.$/,
  new RegExp(
    String.raw`\([^()]{0,100}(?:\/ ?(?:${AGENCIES})|getty images|(?:photo|via|©) ?(?:${AGENCIES}))[^()]{0,60}\)$`,
  ),
  /(?:^|[.|•–—(-] ?)(?:credits? ?(?:photos?|images?)?|photo|image|legende(?: de la photo)?|illustration) ?: ?[^ .:]+(?: [^ .:]+){0,5}$/,
  /(?:^|[ .|])© ?[^.]{2,80}$/,
  new RegExp(String.raw` ?\/ ?(?:${AGENCIES})(?: ?\/ ?[a-z .'-]{2,40})?$`),
  // "La gare, lundi. Reuters/Inès Morel", "La gare, lundi. - Inès Morel-AFP", "La gare, lundi. - D.R."
  new RegExp(String.raw`(?:^|[.!?…»] ?)(?:[-–—|] ?)?(?:${AGENCIES}) ?\/ ?[a-z .'-]{3,40}$`),
  new RegExp(`[.!?…»] ?[-–—|] ?[a-z][a-z.' -]{2,50}[ -](?:${AGENCIES})$`),
  /[.!?…»] ?[-–—|] ?d\.? ?r\.?(?:\/[a-z./ ]{1,40})?$/,
  /^photos? (?:d')?archives?(?: [a-z'.-]+){0,5}$/,
  // "Photo Inès Morel, AFP", "La digue, lundi. PHOTO INÈS MOREL, LA PRESSE"
  new RegExp(
    `(?:^|[.!?…»)] ?)photos?(?: de| par)? [a-z][a-z'.-]{1,20}(?: [a-z'.-]{1,20}){0,3}, ?(?:archives? )?(?:${AGENCIES}|la presse(?: canadienne)?|le [a-z]{3,20}|fournie par [a-z' -]{2,40})$`,
  ),
  /^(?:photo|image|illustration|capture d'ecran|(?:photo|image) d'(?:archives?|illustration))(?: (?:de|d'|par|afp|reuters|ap|via|©)\b[^.]{0,100})?$/,
];
