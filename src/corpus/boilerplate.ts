/**
 * What web pages put around an article, as data. Patterns are matched against a line that was folded: lower case, accents removed,
 * straight apostrophes, blanks as single spaces. Written for kinds of widgets, not for one site.
 */

/** A line made of these words alone (with at least one of the first list) is a share widget: "Partager sur Facebook Twitter". */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  `partager partagez partage partages share shares sharing tweet tweeter tweetez tweets facebook twitter whatsapp linkedin telegram pinterest
  messenger instagram youtube viber reddit tumblr vkontakte tiktok snapchat flipboard imprimer print`
    .trim()
    .split(/\s+/),
);
export const SHARE_GLUE: ReadonlySet<string> = new Set(
  `sur on via par avec with a un une an ami amis friend this post article cet ce le la les l et and or ou to cliquez cliquer pour click
  envoyer email e mail courriel lien link copier copy ouvre dans nouvelle fenetre opens in new window x in votre vos reseaux sociaux
  social media aimer j aime like likes suivre suivez nous follow us plus more pin it save enregistrer google s page now maintenant`
    .trim()
    .split(/\s+/),
);

/** The whole line, with an optional count, colon, arrow or asterisk after it. */
export const WHOLE_LINES: readonly RegExp[] = [
  /^(?:spread the love|share the love|sharing is caring|share this)$/,
  /^(?:(?:laisser?|laissez|poster?|postez|ajouter?|ajoutez|ecrire|ecrivez|publier|soumettre|donnez?|deposer) (?:un|votre|mon|le) (?:commentaire|avis|reponse|reaction)|laisser une reponse|leave an? (?:reply|comment)|cancel reply|annuler la reponse|post (?:a )?comment|submit comment|add a comment|reply|repondre|reagir|commenter|voir (?:tous )?les commentaires|afficher les commentaires)$/,
  /^(?:aucun|un|\d{1,5}|no) (?:commentaires?|comments?|reponses?|reactions?)(?: sur .*)?$/,
  /^(?:commentaires?|comments?|nom|name|e-?mail|adresse e-?mail|site web|website|site internet)$/,
  /^(?:publicite|advertisement|annonce|annonces|sponsorise|sponsored|contenu sponsorise|contenu partenaire|pub)$/,
  /^(?:accueil|menu|navigation|rechercher|recherche|search|haut de page|retour en haut|retour a l'accueil|aller au contenu|aller au contenu principal|skip to content|connexion|se connecter|s'inscrire|s'abonner|je m'abonne|abonnez-vous|deja abonne|plan du site|mentions legales|contact|nous contacter|qui sommes-nous|article precedent|article suivant|previous article|next article|previous|next|suivant|precedent|loading|chargement)$/,
  /^(?:accepter|refuser|j'accepte|je refuse|ok|tout accepter|tout refuser|accepter tous les cookies|accepter les cookies|gerer les cookies|parametrer les cookies|continuer sans accepter|en savoir plus|accept all|reject all)$/,
  /^(?:a propos de l'auteur|about the author|l'auteur|sur le meme auteur|du meme auteur|tous ses articles|voir tous les articles(?: de .*)?)$/,
];

/** A line of up to 500 code units that begins so. */
export const OPENINGS: readonly RegExp[] = [
  /^votre adresse (?:e-?mail|de messagerie|electronique) ne sera pas (?:publiee|affichee|rendue publique)/,
  /^your email address will not be published/,
  /^(?:les champs obligatoires sont|required fields are) (?:indiques|marked)/,
  /^(?:enregistrer mon nom|save my name|prevenez-moi de|avertissez-moi par|notify me of|ce site utilise akismet|this site uses akismet)/,
  /^(?:vous devez|you must) (?:etre connecte|vous connecter|be logged in|etre inscrit)/,
  /^(?:connectez-vous|identifiez-vous|inscrivez-vous) pour (?:commenter|laisser|reagir|poster|lire la suite|participer)/,
  /^(?:social media auto publish|powered by|propulse par|fierement propulse|theme ?: |designed by|site realise par|hebergement)/,
  /^(?:ce site (?:web )?(?:utilise|depose)|nous utilisons|nous et nos partenaires|notre site utilise|this (?:web)?site uses|we use) .{0,60}(?:cookies|traceurs)/,
  /^en (?:poursuivant|continuant) (?:votre navigation|a naviguer|votre visite|d'utiliser)/,
  /^(?:tags?|mots[- ]cles?|etiquettes?|hashtags?|categories?|themes?|sujets?|rubriques?|tagged|filed under|classe dans|labels?|topics?|keywords?) ?:/,
  /^(?:etiquete|classe dans|tagged|filed under) /,
  /^(?:publie|poste|mis en ligne|mis a jour|modifie|actualise|cree|published|updated|posted|derniere (?:mise a jour|modification)|date de publication)e?s? ?(?::|(?:le|on|par|by|il y a|ce|hier|aujourd'hui|a) |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d))[^.!?]{0,80}$/,
  /^(?:temps de lecture|duree de lecture|reading time|lecture ?:|lecture \d)/,
  /^\d{1,3} ?(?:min|minutes?|mn)\.? (?:de lecture|read)\b/,
  /^(?:vous (?:avez |aimez |aimer )?(?:aime |trouve )?cet article|cet article vous a (?:plu|interesse)|si (?:vous avez aime|cet article vous a plu))/,
  /^(?:vous pouvez|pour) (?:re)?(?:lire|consulter|retrouver|voir) (?:l'article|le texte|la version|la suite|l'integralite)(?: [a-z']+){0,4} (?:original|originale|integral|integrale|ici|en ligne|sur (?:le|notre|son) site)/,
  /^(?:lire|voir|consulter) (?:l'article|le texte|la version) (?:original|originale|complet|complete|integral|integrale)/,
  /^(?:cet article|l'article|ce texte|the post) .{0,200}(?:est apparu en premier|appeared first|a ete publie (?:initialement|pour la premiere fois|a l'origine)|est paru (?:initialement|en premier))/,
  /^(?:source|sources) ?: ?(?:https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}\b|[a-z]{2,12}$)/,
  /^(?:©|\(c\)|copyright)/,
  /^(?:tous droits (?:de reproduction |de diffusion )?(?:et de [a-z]+ )?reserves|all rights reserved|toute reproduction|reproduction (?:interdite|autorisee|reservee))/,
  /^(?:la suite apres (?:cette|la) publicite|article reserve|cet article est reserve|il vous reste \d|la suite est reservee|abonnez-vous pour|pour lire la suite|deja abonne|offre speciale)/,
  /^(?:suivez|rejoignez|retrouvez|contactez|soutenez|aidez|telechargez)(?:[- ](?:nous|moi|notre|nos))\b.{0,160}(?:facebook|twitter|whatsapp|telegram|youtube|instagram|linkedin|google|page|chaine|compte|canal|application|appli|newsletter|mail|don|dons|paypal|tipeee|patreon|site|media|journal|redaction|independan\w*)\b/,
  /^(?:soutenez-nous|suivez-nous|rejoignez-nous|contactez-nous|faites? un don|faire un don|je fais un don|je soutiens|nous soutenir|soutenir)(?: |$)[^.]{0,60}$/,
  /^(?:cliquez|cliquer|click|appuyez) (?:ici|sur|here|pour)\b/,
  /^(?:telecharger|telechargez|download) (?:l'|notre |cet |ce |the |le pdf|l'app)/,
];

/** A line of up to 500 code units in which this stands anywhere. All of them address the reader, which news prose does not. */
export const INSIDE: readonly RegExp[] = [
  /\b(?:vos?|votre) (?:soutiens?|dons?|contributions?|abonnements?|aide) (?:est|sont|nous|restent?|demeurent?|compte)\b.{0,60}(?:essentiel|precieu|indispensable|vital|necessaire|permet|important|aide)/,
  /\b(?:inscri|abonn)\w{0,12}(?:[- ]vous)?\b.{0,60}\b(?:ma|notre|nos|la|cette) (?:newsletter|infolettre|lettre d'information|liste de diffusion|chaine youtube|chaine telegram|chaine whatsapp|canal telegram)/,
  /\b(?:recevez|recevoir) .{0,60}\b(?:par (?:e-?mail|mail|courriel)|dans votre boite|newsletter|infolettre)/,
  /\b(?:nous avons|j'ai) besoin (?:de (?:votre|vos|vous)|que vous|de financements?)\b/,
  /\bnos annonceurs\b|\bnotre (?:cagnotte|campagne de dons)\b|\bvia paypal\b.{0,40}$|\bpar paypal\b.{0,40}$/,
  /\bpartagez-(?:le|la|les)\b.{0,80}(?:ami|amis|reseaux|autour de vous|facebook|twitter|proches)/,
];

/** Labels under which headlines of other articles stand. The label alone on its line takes the headline under it with it. */
export const READ_ALSO =
  /^(?:(?:a |pour )?(?:lire|voir|decouvrir|ecouter)(?: la suite| aussi| egalement| plus| encore)+|(?:a |pour )(?:lire|voir|decouvrir|ecouter)|lisez aussi|voir plus|en lire plus|read (?:more|also|next)|see also|sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|recommande pour vous|vous aimerez aussi|notre selection|nos articles|suggestions?)/;

/** The same, over a list of headlines: all that look like one are taken. */
export const RELATED_LISTS =
  /^(?:(?:les )?articles? (?:lies?|similaires?|connexes?|associes?|recents?|recommandes?|precedents?)|related(?: (?:posts?|articles?|stories))?|(?:les )?plus (?:lus|lues|populaires|recents)|(?:ces|d'autres) articles? (?:pourraient|pourrait|peuvent) (?:aussi |egalement )?vous interesser|vous (?:aimerez|pourriez) (?:aussi|aimer|egalement).{0,20}|a la une|derniers articles|sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie))$/;

/** Who has the rights to a picture. At the end of a line, it makes the line a caption. */
export const PICTURE_CREDITS: readonly RegExp[] = [
  /\((?:photos?|images?|illustrations?|credits?|cliche|dr\b|©|archives?|capture|dessin|infographie|carte)[^()]{0,140}\) ?\.?$/,
  /\([^()]{0,100}(?:\/ ?(?:afp|reuters|ap|epa|sipa|getty|getty images|tass|belga|keystone|anp|ansa|xinhua|anadolu|sputnik|maxppp)|getty images|(?:photo|via) (?:afp|reuters|ap|epa|getty))[^()]{0,60}\) ?\.?$/,
  /(?:credits? ?(?:photos?|images?)?|photos?|images?|illustration|legende) ?: ?[^.:]{2,100}$/,
  /(?:^|[ .])(?:©|\(c\)) ?[^.]{2,80}$/,
  /(?:^|[ .|–—-] ?)[a-z .'-]{2,60} ?\/ ?(?:afp|reuters|ap|epa|sipa|getty images|getty|maxppp|belga|keystone|tass|sputnik|anadolu|xinhua)(?: ?\/ ?[a-z .'-]{2,40})?$/,
  /^(?:photo|image|illustration|capture d'ecran|photo d'archives?|image d'illustration|photo d'illustration)(?: (?:de|d'|par|afp|reuters|ap|d'archives?|d'illustration)\b[^.]{0,100})?$/,
];
