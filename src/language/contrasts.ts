import { analyse } from "./analyse.ts";
import { paradigms } from "./paradigms.ts";

/**
 * Words of which a thing is one or another, and never both: who asks for the second round is not told of it by a sentence on the first. One
 * group a line, its members apart by "|", the words of one member by blanks.
 */
const GROUPS = `premier première | second seconde deuxième | troisième | quatrième
sénat sénateur sénatrice | assemblée député députée
minimum minimal | maximum maximal | moyenne
national | régional | départemental | municipal | européen | mondial
nord septentrional | sud méridional
matin | soir
gauche | droite
public | privé
hausse augmentation augmenter accroître accroissement | baisse diminution diminuer baisser réduction réduire
oriental | occidental
acheter achat racheter rachat acquérir acquisition | vendre vente revendre revente
ouvrir ouverture rouvrir réouverture | fermer fermeture
embaucher embauche recruter recrutement | licencier licenciement
adopter adoption approuver approbation ratifier ratification | rejeter rejet retoquer
gagner gagnant remporter vainqueur victoire | perdre perdant défaite
fils | fille | frère | sœur | père | mère | mari époux | veuve épouse
provisoire temporaire | définitif
légal | illégal
coupable condamner condamnation | innocent relaxer relaxe acquitter acquittement disculper
majorité | opposition
victime plaignant | accusé prévenu
or | argent | bronze
import importer importation | export exporter exportation
départ | arrivée
entrée | sortie
hiver | printemps | automne
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
masculin | féminin
positif | négatif
intact indemne | perdu détruit endommagé
présent | absent
accepter acceptation | refuser refus
autoriser autorisation | interdire interdiction
confirmer confirmation | démentir démenti
avouer aveu | nier
commencer démarrer | terminer achever
apparaître apparition | disparaître disparition
accélérer accélération | ralentir ralentissement
réchauffer réchauffement | refroidir refroidissement
élargir élargissement | rétrécir rétrécissement
allonger rallonger prolonger prolongation | raccourcir écourter
alourdir alourdissement | alléger allègement
durcir durcissement | assouplir assouplissement
enrichir enrichissement | appauvrir appauvrissement
consolider consolidation renforcer renforcement | fragiliser affaiblir affaiblissement
réussir réussite | échouer échec
progresser progression | régresser régression
emprisonner incarcérer incarcération écrouer | libérer libération relâcher
marier mariage | divorcer divorce
bâtir construire construction | démolir démolition
créer création | supprimer suppression
nommer nomination | limoger limogeage révoquer révocation destituer destitution | démissionner démission
enterrer inhumer inhumation | exhumer exhumation
embarquer embarquement | débarquer débarquement
décoller décollage | atterrir atterrissage
immigrer immigration | émigrer émigration
allumer | éteindre
remplir | vider
bloquer blocage | débloquer déblocage
confiner confinement | déconfiner déconfinement
nationaliser nationalisation | privatiser privatisation
centraliser centralisation | décentraliser décentralisation
activer | désactiver
aimer adorer | détester haïr
abonner abonnement | désabonner
armer armement | désarmer désarmement
stabiliser | déstabiliser
valoriser | dévaloriser
acheteur acquéreur | vendeur
locataire | propriétaire bailleur
excédent | déficit
débiteur | créancier
valider validation | invalider invalidation
maintenir maintien | annuler annulation | reporter
suspendre suspension | rétablir rétablissement
encourager inciter incitation | décourager dissuader dissuasion
rassurer | inquiéter alarmer
aggraver aggravation empirer | améliorer amélioration
grossir | maigrir
vieillir | rajeunir
gonfler | dégonfler
geler gel | dégeler dégel
endetter endettement | désendetter désendettement
peupler | dépeupler
polluer pollution | dépolluer dépollution
motiver | démotiver
boucher | déboucher
habiller | déshabiller
mobiliser mobilisation | démobiliser
favorable | défavorable hostile
majoritaire | minoritaire
gratuit | payant
obligatoire | facultatif
légaliser légalisation dépénaliser | prohiber prohibition
expulser expulsion | régulariser régularisation
unifier unification | scinder scission
embellir | enlaidir
atténuer atténuation | exacerber
oncle | tante | neveu | nièce
roi | reine | prince | princesse
syndicat syndicaliste | patronat
améliorer amélioration | aggraver aggravation détériorer détérioration
naître né naissance | mourir mort décéder décès tuer tué | blesser blessé
civil | militaire
rural | urbain
gratuit | payant
terrestre | maritime | aérien
partiel partiellement | total totalement
léger légèrement | grave gravement grièvement
volontaire volontairement | involontaire involontairement
direct | indirect
majoritaire | minoritaire
favorable | défavorable
suffisant | insuffisant
compatible | incompatible
recevable | irrecevable
éligible | inéligible
constitutionnel | inconstitutionnel
maternel | paternel
optimiste | pessimiste
travailliste | conservateur
démocrate | républicain
collège collégien | lycée lycéen
vélo bicyclette cycliste | moto motard | camion | voiture automobiliste | autocar autobus
avion | hélicoptère | bateau navire
chien | chat | loup | renard | sanglier | cheval | vache | brebis mouton | chèvre | cochon porc
football footballeur | rugby rugbyman | basket basketteur | handball handballeur | cyclisme | judo judoka | boxe boxeur
incendie | inondation crue | séisme | tempête | avalanche | sécheresse | canicule
pluie | neige | grêle
genou | cheville | épaule | poignet | coude | hanche | cuisse | mollet
médecin | infirmier infirmière | pharmacien | dentiste | vétérinaire
catholique | musulman islamique | juif israélite | bouddhiste
gaz | électricité | pétrole | charbon
rouge | bleu | jaune | orange | noir
vin | bière | cidre | champagne | whisky
blé | maïs | riz | colza | tournesol
réalisateur cinéaste | acteur actrice comédien | scénariste
piéton | conducteur chauffeur
procureur parquet | juge`;

interface Member {
  readonly group: number;
  readonly member: number;
}

let members: ReadonlyMap<string, Member> | undefined;

/**
 * Group and member of a stem; undefined where it stands in no contrast. A verb stands in that of its infinitive: "vendu" and "vendre". The stems are
 * worked out when they are first asked for.
 */
export function contrastOf(stem: string): Member | undefined {
  members ??= new Map(
    GROUPS.split("\n").flatMap((line, group) =>
      line
        .split("|")
        .flatMap((words, member) =>
          analyse(words).map(({ stem: each }): [string, Member] => [each, { group, member }]),
        ),
    ),
  );
  return members.get(stem) ?? members.get(paradigms().infinitive.get(stem) ?? "");
}
