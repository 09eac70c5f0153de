/**
 * Verbs whose forms Snowball's endings do not bring together, one family a line: the infinitive, the stems its forms are
 * built on, then what may be prefixed ("tenir" -> "maintenir"; "-" is the bare verb). Accents kept.
 */
const FAMILIES = `
tenir | ten tien tienn tiendr tin tîn tenu | - main con ob re sou dé entre abs appar
venir | ven vien vienn viendr vin vîn venu | - de re par inter sur con pré sou pro sub circon contre
prendre | prend pren prenn prendr pri prî pris | - com ap re sur entre é mé
mettre | met mett mettr mi mî mis | - per pro ad com sou trans re dé é o compro
dire | di dis dî dit dir | - re contre inter pré mé
faire | fai fais fass fer fi fî fait font | re dé satis contre sur
voir | voi voy verr vi vî vu | - re entre
prévoir | prévoi prévoy prévoir prévi prévî prévu | -
pouvoir | peu peuv pouv pourr pu pû puiss pouvoir | -
vouloir | veu veul voul voudr voulu veuill | -
devoir | doi doiv dev devr du dû due dus dû | -
savoir | sai sav saur su sû sach savoir | -
recevoir | reçoi reçoiv recev recevr reçu reçû | -
percevoir | perçoi perçoiv percev percevr perçu perçû | - a
concevoir | conçoi conçoiv concev concevr conçu conçû | -
décevoir | déçoi déçoiv décev décevr déçu déçû | -
naître | nai naî naiss naîtr naqui naquî né nait naît naitr | - re
connaître | connai connaî connaiss connaîtr connu connû connaît connait connaitr | - re mé
paraître | parai paraî paraiss paraîtr paru parû paraît parait paraitr | - ap dis com re trans
mourir | meur mour mourr mouru mourû mort | -
vivre | vi viv vivr vécu vécû | - sur re
écrire | écri écriv écrir écrit écrivi | - d r
inscrire | inscri inscriv inscrir inscrit inscrivi | -
prescrire | prescri prescriv prescrir prescrit prescrivi | -
souscrire | souscri souscriv souscrir souscrit souscrivi | -
lire | li lis lir lu lû | - é re
ouvrir | ouvr ouvri ouvert ouvrir | - r c déc rec
offrir | offr offri offert offrir | -
souffrir | souffr souffri souffert souffrir | -
courir | cour court courr couru courû | - par con re ac en se dis
battre | bat batt battr battu batti | - com dé a ra re é
attendre | attend attendr attendu attendi | -
entendre | entend entendr entendu entendi | - sous
prétendre | prétend prétendr prétendu prétendi | -
étendre | étend étendr étendu étendi | -
défendre | défend défendr défendu défendi | -
descendre | descend descendr descendu descendi | - re
suspendre | suspend suspendr suspendu suspendi | -
dépendre | dépend dépendr dépendu dépendi | -
vendre | vend vendr vendu vendi | - re
rendre | rend rendr rendu rendi | -
perdre | perd perdr perdu perdi | - re
répondre | répond répondr répondu répondi | -
fondre | fond fondr fondu fondi | con
correspondre | correspond correspondr correspondu correspondi | -
rompre | romp rompr rompu rompi | - inter cor
conduire | condui conduis conduir conduit conduisi | - re
construire | construi construis construir construit construisi | - re
détruire | détrui détruis détruir détruit détruisi | -
produire | produi produis produir produit produisi | - re
réduire | rédui réduis réduir réduit réduisi | -
introduire | introdui introduis introduir introduit introduisi | - ré
traduire | tradui traduis traduir traduit traduisi | -
séduire | sédui séduis séduir séduit séduisi | -
instruire | instrui instruis instruir instruit instruisi | -
craindre | crain craign craindr craint craigni | -
contraindre | contrain contraign contraindr contraint contraigni | -
plaindre | plain plaign plaindr plaint plaigni | -
atteindre | attein atteign atteindr atteint atteigni | -
éteindre | étein éteign éteindr éteint éteigni | -
peindre | pein peign peindr peint peigni | - dé re
restreindre | restrein restreign restreindr restreint restreigni | -
joindre | join joign joindr joint joigni | - re ad
croire | croi croy croir cru crû | -
suivre | sui suiv suivr suivi | - pour en
conclure | conclu conclur conclû | -
exclure | exclu exclur exclû | -
inclure | inclu inclur inclû inclus | -
résoudre | résou résolv résoudr résolu résolû | -
valoir | vau val vaudr valu valû vaill | - équi pré
plaire | plai plais plair plu plû | - dé
acquérir | acquier acquièr acquér acquerr acqui acquis | -
conquérir | conquier conquièr conquér conquerr conqui conquis | - re
requérir | requier requièr requér requerr requi requis | -
accueillir | accueill accueilli accueiller | -
recueillir | recueill recueilli recueiller | -
fuir | fui fuy fuir | - en
aller | va vas vais vont all ir aill | -
envoyer | envoi envoy enverr envoyé | - r
bâtir | bâti bâtiss | - re
servir | sert serv servi | - des
émouvoir | émeu émeuv émouv ému | -
promouvoir | promeu promeuv promouv promu | -
boire | boi boiv buv boir bu bû | -
haïr | haï haïss | -
vaincre | vainc vainqu vaincr vaincu | - con
coudre | coud cous coudr cousu | -
moudre | moud moul moudr moulu | -
tordre | tord tordr tordu | -
mordre | mord mordr mordu | -
tendre | tend tendr tendu | - dé
couvrir | couvr couvri couvert couvrir | - dé re
`;

/** What follows a stem of the present or of the past, and the participle's feminine and plural. */
const ENDINGS = " e es s t ent ons ez ais ait ions iez aient ant it is irent us ut urent".split(" ");
/** What follows a stem of the future, which ends with "r". */
const FUTURE = " e es ent ons ez ais ait ions iez aient ant a ai as ont".split(" ");

/** Forms that are another common word too; Snowball keeps them. */
export const SHARED: ReadonlySet<string> = new Set(
  `plus puis pendant devant souvent ensuite continent bois sens voie voies sorte sortes vienne concours discours recours
  secours parcours courant courante courants court courte courts courtes cours cour plaine plaines revue revues revenu
  revenus survie survit prisons maintenant durent suis suit défi défis vive vives fonds suite suites entreprise entreprises
  défaite défaites fait faits faite faites sert partie parties parti partis serait verre verres devis mise mises prise
  prises surprise surprises reprise reprises crue crus soutien entretien maintien conduite découverte découvertes offre
  offres débat débats combat combats rendez permis compromis commis tenue retenue venue avenue entrevue vues ouverte
  vivres livre livres éteint contrainte contraintes crainte craintes plainte plaintes atteinte atteintes adjoint adjoints
  conjoint point points sachet voire voirie avoir revoir fuite convenu contenu contenus contenue dépend
  produit produits déduit réduit croix croit pouvoirs devoirs pouvoir devoir savoir teint peine peines rené renée miss luis relie relies relient reliant puissant puissante puissants mets bous
  vent vins content plaie plaies vase vases lions suez coude coudes mépris méprise méprisent méprisait méprisaient méprisant
  devine devines devinent devinait devinaient devinant prie pries prient priait priaient priant défie défies défient défiait défiaient
  défiant relions reliez reliait reliaient perdurent misent misait misaient misant peinent peinait peinaient peinant écrie écrient
  décrie décrient décriait décriaient soutiens maintiens conduites crues vies inclusions entrevues continus`
    .trim()
    .split(/\s+/),
);

/** From each form (with its accents) to its infinitive. */
export const INFINITIVES: ReadonlyMap<string, string> = formsOf(FAMILIES);

function formsOf(families: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of families.trim().split("\n")) {
    const [infinitive = "", stems = "", prefixes = ""] = line.split("|").map((part) => part.trim());
    for (const prefix of prefixes.split(" ")) {
      const before = prefix === "-" ? "" : prefix;
      for (const root of [...stems.split(" "), infinitive]) {
        for (const ending of root === infinitive ? [""] : root.endsWith("r") ? FUTURE : ENDINGS) {
          const form = before + root + ending;
          if (form.length > 3 && !SHARED.has(form) && !forms.has(form)) forms.set(form, before + infinitive);
        }
      }
    }
  }
  return forms;
}
