import { analyse } from "./analyse.ts";

/**
 * Words of which a thing is one or another, and never both: who asks for the second round is not told of it by a sentence on the first. One
 * group a line, its members apart by "|", the words of one member by blanks.
 */
const GROUPS = `premier première | second seconde deuxième | troisième | quatrième
sénat sénateur sénatrice | assemblée député députée
minimum minimal | maximum maximal | moyenne
national | régional | départemental | municipal | européen | mondial
nord | sud
matin | soir
gauche | droite
public | privé
hausse augmentation augmenter | baisse diminution diminuer baisser réduction réduire
acheter achat racheter rachat | vendre vente
ouvrir ouverture rouvrir réouverture | fermer fermeture
embaucher embauche recruter recrutement | licencier licenciement
adopter adoption approuver approbation | rejeter rejet
gagner gagnant remporter vainqueur victoire | perdre perdant défaite
fils | fille | frère | sœur | père | mère | mari époux | veuve épouse
provisoire temporaire | définitif
légal | illégal
coupable condamner condamnation | innocent relaxer relaxe acquitter acquittement
majorité | opposition
victime | accusé prévenu
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
présent | absent`;

interface Member {
  readonly group: number;
  readonly member: number;
}

let members: ReadonlyMap<string, Member> | undefined;

/** Group and member of a stem; undefined where it stands in no contrast. The stems are worked out when they are first asked for. */
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
  return members.get(stem);
}
