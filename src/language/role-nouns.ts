/**
 * Nouns of role, in groups of nouns that may stand for each other. Written "masculine/feminine"; "noun/="has one form for
 * both, "noun/!f"is grammatically feminine whoever it is, "noun/feminine/other"has two feminines, "noun"alone is masculine, "noun*"does not change in the plural.
 */
export const GROUPS: Readonly<Record<string, string>> = {
  state:
    "président/présidente roi/reine empereur/impératrice prince/princesse émir sultan monarque/= souverain/souveraine pape dictateur/dictatrice",
  government: "premier-ministre/première-ministre chancelier/chancelière",
  minister: "ministre/= secrétaire-d'état/=",
  vice: "vice-président/vice-présidente vice-premier-ministre/= vice-ministre/=",
  spokesperson: "porte-parole*/=",
  assistant: "assistant/assistante",
  adviser: "conseiller/conseillère",
  secretary: "secrétaire/= sous-secrétaire/=",
  deputy: "adjoint/adjointe suppléant/suppléante collaborateur/collaboratrice",
  envoy:
    "ambassadeur/ambassadrice émissaire/= envoyé/envoyée consul/consule négociateur/négociatrice délégué/déléguée commissaire/= médiateur/médiatrice haut-commissaire/= haute-commissaire/!f rapporteur/rapporteuse/rapporteure",
  diplomat: "diplomate/=",
  representative: "représentant/représentante",
  member:
    "député/députée sénateur/sénatrice eurodéputé/eurodéputée euro-député/euro-députée parlementaire/= élu/élue conseiller-régional/= congressiste/= législateur/législatrice",
  mayor: "mairesse/!f échevin/échevine syndic/syndique maïeur/maïeure prévôt/prévôte maire/= bourgmestre/= édile/=",
  prefect: "préfet/préfète sous-préfet/sous-préfète gouverneur/gouverneure",
  head: "chef/cheffe patron/patronne directeur/directrice dirigeant/dirigeante leader/= responsable/= numéro-un numéro-deux PDG/= pdg/= dg/= coprésident/coprésidente fondateur/fondatrice cofondateur/cofondatrice co-fondateur/co-fondatrice gérant/gérante manager/= manageur/manageuse administrateur/administratrice intendant/intendante proviseur/proviseure doyen/doyenne recteur/rectrice coordinateur/coordinatrice coordonnateur/coordonnatrice animateur/animatrice trésorier/trésorière organisateur/organisatrice exploitant/exploitante propriétaire/= cadre/= chargé/chargée attaché/attachée entrepreneur/entrepreneuse industriel/industrielle actionnaire/= éditeur/éditrice proviseur-adjoint supérieur-hiérarchique numéro-trois vice-doyen/vice-doyenne repreneur/repreneuse actionnaire-principal bailleur-social DRH/= drh/= DSI/= ministre-président commissaire-général/commissaire-générale délégué-général/déléguée-générale secrétaire-perpétuel/secrétaire-perpétuelle co-gérant/co-gérante cogérant/cogérante co-directeur/co-directrice codirecteur/codirectrice co-responsable/= chef-d'entreprise/cheffe-d'entreprise chef-d'exploitation/cheffe-d'exploitation chef-d'équipe/cheffe-d'équipe chef-d'établissement/cheffe-d'établissement chef-de-service/cheffe-de-service superviseur/superviseuse contremaître/contremaîtresse",
  judge:
    "substitut/substitute procureur/procureure juge/= magistrat/magistrate greffier/greffière vice-procureur/vice-procureure",
  lawyer:
    "pénaliste/= fiscaliste/= avocat-général/avocate-générale plaideur/plaideuse avocat/avocate bâtonnier/bâtonnière notaire/= huissier/huissière juriste/=",
  officer:
    "général/générale colonel/colonelle capitaine/= commandant/commandante lieutenant/lieutenante lieutenant-colonel/lieutenante-colonelle lieutenant-général/= colonel-major/= général-major/= adjudant/adjudante adjudant-chef/adjudante-chef capitaine-de-frégate/= sergent-chef/sergente-chef brigadier-chef/brigadière-chef contre-amiral/= vice-amiral/= sous-officier/= commissaire-divisionnaire/= sergent/sergente caporal/caporale amiral/amirale major/= brigadier/brigadière officier/officière gendarme/= policier/policière enquêteur/enquêtrice militaire/= soldat/soldate pompier/pompière sapeur-pompier/sapeuse-pompière secouriste/= sauveteur/sauveteuse",
  scholar:
    "chef-de-projet/= maître-d'école/maîtresse-d'école neurobiologiste/= éthologue/= juriste-consulte/= diététicien/diététicienne nutritionniste/= orthopédiste/= coauteur/coautrice soigneur-animalier/= thésard/thésarde post-doctorant/post-doctorante vulgarisateur/vulgarisatrice prévisionniste/= cartographe/= hydrographe/= bibliothécaire/= documentaliste/= archiviste/= muséologue/= restaurateur-d'art/restauratrice-d'art chercheur/chercheuse/chercheure professeur/professeure scientifique/= expert/experte spécialiste/= économiste/= historien/historienne sociologue/= politologue/= analyste/= biologiste/= physicien/physicienne climatologue/= météorologue/= épidémiologiste/= virologue/= infectiologue/= astronome/= astrophysicien/astrophysicienne géologue/= géophysicien/géophysicienne archéologue/= paléontologue/= philosophe/= psychologue/= psychiatre/= linguiste/= ingénieur/ingénieure statisticien/statisticienne démographe/= anthropologue/= ethnologue/= géographe/= chimiste/= mathématicien/mathématicienne glaciologue/= océanographe/= sismologue/= volcanologue/= hydrologue/= écologue/= botaniste/= ornithologue/= naturaliste/= généticien/généticienne universitaire/= enseignant/enseignante enseignant-chercheur/enseignante-chercheuse instituteur/institutrice prof/= conservateur/conservatrice maître-de-conférences/= doctorant/doctorante consultant/consultante essayiste/= stratégiste/= stratège/= criminologue/= neurologue/= oncologue/= cardiologue/= immunologue/= vulcanologue/= entomologiste/= agronome/= politiste/= constitutionnaliste/= planétologue/= exobiologiste/= cosmologiste/= cosmologue/= astronaute/= spationaute/= cosmonaute/= taïkonaute/= ichtyologue/= herpétologue/= malacologue/= cétologue/= primatologue/= apidologue/= mycologue/= phytopathologiste/= pédologue/= limnologue/= karstologue/= spéléologue/= préhistorien/préhistorienne protohistorien/protohistorienne médiéviste/= antiquisant/antiquisante helléniste/= latiniste/= égyptologue/= assyriologue/= sinologue/= japonologue/= arabisant/arabisante islamologue/= africaniste/= américaniste/= slaviste/= germaniste/= angliciste/= hispaniste/= celtisant/celtisante bretonnant/bretonnante philologue/= grammairien/grammairienne lexicographe/= traductologue/= sémiologue/= musicologue/= historien-de-l'art/historienne-de-l'art épigraphiste/= numismate/= paléographe/= généalogiste/= archéozoologue/= palynologue/= dendrochronologue/= toxicologue/= pharmacologue/= bactériologiste/= parasitologue/= microbiologiste/= biostatisticien/biostatisticienne informaticien/informaticienne roboticien/roboticienne cryptographe/= acousticien/acousticienne thermicien/thermicienne électronicien/électronicienne mécanicien-des-fluides hydraulicien/hydraulicienne sédimentologue/= minéralogiste/= gemmologue/= pétrologue/= tectonicien/tectonicienne géotechnicien/géotechnicienne géochimiste/= aérologue/= modélisateur/modélisatrice prospectiviste/= futurologue/= sondologue/= communicant/communicante spin-doctor/= lobbyiste/= pédagogue/= didacticien/didacticienne formateur/formatrice directeur-de-thèse maître-assistant/= chargé-de-recherche/chargée-de-recherche directeur-de-recherche/directrice-de-recherche normalien/normalienne agrégé/agrégée postdoctorant/postdoctorante érudit/érudite savant/savante inventeur/inventrice concepteur/conceptrice découvreur/découvreuse",
  doctor:
    "praticien/praticienne pneumologue/= dermatologue/= anesthésiste/= réanimateur/réanimatrice radiologue/= obstétricien/obstétricienne ophtalmologue/= neurochirurgien/neurochirurgienne podologue/= gériatre/= addictologue/= secouriste-bénévole/= médecin/= docteur/docteure chirurgien/chirurgienne infirmier/infirmière pharmacien/pharmacienne dentiste/= généraliste/= urgentiste/= pédiatre/= gynécologue/= vétérinaire/= soignant/soignante aide-soignant/aide-soignante légiste/= sage-femme/!f kinésithérapeute/=",
  journalist:
    "journaliste/= reporter/= correspondant/correspondante éditorialiste/= chroniqueur/chroniqueuse rédacteur/rédactrice présentateur/présentatrice photographe/= envoyé-spécial/= commentateur/commentatrice observateur/observatrice blogueur/blogueuse youtubeur/youtubeuse influenceur/influenceuse",
  artist:
    "librettiste/= soprano/= ténor baryton saxophoniste/= guitariste/= batteur/batteuse trompettiste/= accordéoniste/= bassiste/= flûtiste/= chansonnier/chansonnière slameur/slameuse conteur/conteuse marionnettiste/= circassien/circassienne acrobate/= dompteur/dompteuse photographe-de-presse/= cadreur/cadreuse éclairagiste/= costumière/!f céramiste/= graveur/graveuse tatoueur/tatoueuse écrivain/écrivaine romancier/romancière auteur/auteure/autrice poète/poétesse réalisateur/réalisatrice cinéaste/= metteur-en-scène/= acteur/actrice comédien/comédienne chanteur/chanteuse musicien/musicienne compositeur/compositrice rappeur/rappeuse artiste/= peintre/= sculpteur/sculptrice dessinateur/dessinatrice danseur/danseuse chorégraphe/= producteur/productrice scénariste/= humoriste/= plasticien/plasticienne galeriste/= libraire/= pianiste/= violoniste/= architecte/= designer/= styliste/= couturier/couturière dramaturge/= documentariste/= bédéiste/= illustrateur/illustratrice cheffe-d'orchestre/!f galeriste/= commissaire-priseur/= programmateur/programmatrice percussionniste/= harpiste/= violoncelliste/= altiste/= contrebassiste/= organiste/= clarinettiste/= hautboïste/= corniste/= tromboniste/= claveciniste/= luthiste/= vielliste/= sonneur/sonneuse cornemuseur/cornemuseuse chef-de-chœur/cheffe-de-chœur choriste/= maestro mezzo-soprano/= contre-ténor diva/!f crooner DJ/= dj/= beatmaker/= parolier/parolière auteur-compositeur/autrice-compositrice arrangeur/arrangeuse ingénieur-du-son/ingénieure-du-son monteur-image preneur-de-son chef-opérateur/cheffe-opératrice décorateur/décoratrice scénographe/= maquilleur/maquilleuse accessoiriste/= régisseur/régisseuse cascadeur/cascadeuse figurant/figurante doubleur/doubleuse clown/= jongleur/jongleuse trapéziste/= funambule/= magicien/magicienne illusionniste/= prestidigitateur/prestidigitatrice ventriloque/= imitateur/imitatrice stand-uppeur/stand-uppeuse animateur-télé nouvelliste/= biographe/= mémorialiste/= préfacier/préfacière concertiste/= calligraphe/= enlumineur/enlumineuse aquarelliste/= pastelliste/= fresquiste/= muraliste/= graffeur/graffeuse street-artiste/= vidéaste/= performeur/performeuse installateur/= mosaïste/= vitrailliste/= créateur/créatrice modéliste/= mannequin/= top-modèle/= collectionneur/collectionneuse mécène/= marchand-d'art lauréat/lauréate caricaturiste/= affichiste/= coloriste/= mangaka/=",
  coach: "entraîneur/entraîneuse/entraîneure sélectionneur/sélectionneuse coach/= technicien/technicienne",
  player:
    "ancien-international/ancienne-internationale ex-international/ex-internationale ouvreur demi-de-mêlée/= troisième-ligne/= deuxième-ligne/= première-ligne/= trois-quarts*/= ailier-droit libéro/= passeur/passeuse arrière-droit/= avant-centre/= portier/portière perchiste/= sauteur/sauteuse lanceur/lanceuse décathlonien/heptathlonienne rameur/rameuse barreur/barreuse vaincu/vaincue kayakiste/= triathlète/= traileur/traileuse ultra-traileur/ultra-traileuse alpiniste/= patineur/patineuse hockeyeur/hockeyeuse volleyeur/volleyeuse pongiste/= golfeur/golfeuse archer/archère karatéka/= taekwondoïste/= joueur/joueuse attaquant/attaquante défenseur/défenseuse/défenseure gardien/gardienne buteur/buteuse champion/championne coureur/coureuse cycliste/= nageur/nageuse athlète/= skieur/skieuse biathlète/= judoka/= boxeur/boxeuse pilote/= navigateur/navigatrice skipper/= skippeur/skippeuse tennisman tenniswoman footballeur/footballeuse rugbyman basketteur/basketteuse handballeur/handballeuse gymnaste/= marathonien/marathonienne sprinteur/sprinteuse sprinter/= grimpeur/grimpeuse pilier talonneur ailier/ailière médaillé/médaillée vainqueur/= finaliste/= arbitre/= escrimeur/escrimeuse surfeur/surfeuse cavalier/cavalière jockey/= lutteur/lutteuse équipier/équipière coéquipier/coéquipière rameur/rameuse perchiste/= sportif/sportive meneur/meneuse ailier-gauche défenseur-central stoppeur/stoppeuse demi-d'ouverture shooteur/shooteuse réceptionneur/réceptionneuse capitaine-d'équipe remplaçant/remplaçante recrue/!f néo-professionnel/néo-professionnelle sociétaire/= pensionnaire/= puncheur/puncheuse rouleur/rouleuse baroudeur/baroudeuse vététiste/= pistard/pistarde crosseur/crosseuse fondeur-nordique descendeur/descendeuse slalomeur/slalomeuse géantiste/= freestyler/= snowboardeur/snowboardeuse sauteur-à-ski bobeur/bobeuse lugeur/lugeuse curleur/curleuse hurdler/= hurdleur/hurdleuse demi-fondeur/demi-fondeuse fondeur/fondeuse coureur-de-fond marcheur/marcheuse discobole/= lanceur-de-marteau lanceuse-de-marteau/!f lanceur-de-disque lanceuse-de-disque/!f javelotiste/= épéiste/= fleurettiste/= sabreur/sabreuse haltérophile/= culturiste/= dossiste/= papillonneur/papillonneuse crawleur/crawleuse plongeur-de-haut-vol poloïste/= véliplanchiste/= kitesurfeur/kitesurfeuse régatier/régatière figariste/= bouliste/= pétanqueur/pétanqueuse joueur-d'échecs joueuse-d'échecs/!f échéphile/= e-sportif/e-sportive pilote-moto motocycliste/= pilote-de-rallye copilote/= co-pilote/= driver-de-trot jockey-de-trot voltigeur/voltigeuse trialiste/= raideur/raideuse ultramarathonien/ultramarathonienne sextuple-champion perdant/perdante gagnant/gagnante judokate/!f rugbywoman challenger/= tenant/tenante pugiliste/=",
  citizen:
    "exposant/exposante tenancier/tenancière betteravier/betteravière brancardier/brancardière sacristain paroissien/paroissienne cuistot/= colistier/colistière zingueur/zingueuse plumassier/plumassière cafetier/cafetière aubergiste/= brasseur/brasseuse buraliste/= épicier/épicière traiteur/traiteuse pâtissier/pâtissière fromager/fromagère poissonnier/poissonnière caviste/= sommelier/sommelière barman serrurier/serrurière chauffagiste/= peintre-en-bâtiment/= chaudronnier/chaudronnière tourneur/tourneuse ajusteur/ajusteuse contrôleur/contrôleuse aiguilleur/aiguilleuse batelier/batelière éclusier/éclusière soigneur/soigneuse dresseur/dresseuse gardienne-d'immeuble/!f concierge/= pensionné/pensionnée pourvoyeur/pourvoyeuse randonneur/randonneuse promeneur/promeneuse accompagnateur/accompagnatrice baigneur/baigneuse plagiste/= saisonnier/saisonnière intérimaire/= chômeur/chômeuse auto-entrepreneur/auto-entrepreneuse graphiste/= webdesigner/= développeur/développeuse codeur/codeuse comptable/= secrétaire-médicale/!f assistante-maternelle/!f nourrice/!f baby-sitter/= traducteur/traductrice abonné/abonnée copropriétaire/= sinistré/sinistrée naufragé/naufragée miraculé/miraculée vigile/= gardien-de-nuit agent-immobilier horticulteur/horticultrice pépiniériste/= arboriculteur/arboricultrice trufficulteur/trufficultrice saunier/saunière paludier/paludière conchyliculteur/conchylicultrice mytiliculteur/mytilicultrice bûcheron/bûcheronne meunier/meunière tailleur/tailleuse potier/potière ébéniste/= luthier/luthière bijoutier/bijoutière horloger/horlogère cordonnier/cordonnière tapissier/tapissière promoteur/promotrice cariste/= patron-pêcheur marin-pêcheur comptable/= banquier/banquière magasinier/magasinière vendeur/vendeuse caissier/caissière serveur/serveuse jardinier/jardinière paysagiste/= plombier/plombière couvreur/couvreuse charpentier/charpentière soudeur/soudeuse mécanicien/mécanicienne garagiste/= ambulancier/ambulancière livreur/livreuse marin/= cheminot/cheminote moniteur/monitrice surveillant/surveillante éducateur/éducatrice orthophoniste/= ostéopathe/= opticien/opticienne bailleur/bailleuse habitant/habitante riverain/riveraine voisin/voisine témoin/= victime/!f passant/passante commerçant/commerçante agriculteur/agricultrice éleveur/éleveuse viticulteur/viticultrice vigneron/vigneronne maraîcher/maraîchère pêcheur/pêcheuse ouvrier/ouvrière salarié/salariée employé/employée étudiant/étudiante lycéen/lycéenne collégien/collégienne élève/= retraité/retraitée bénévole/= parent mère/!f père frère sœur/!f fils fille/!f cousin/cousine oncle tante/!f époux/épouse veuf/veuve mari ami/amie grand-mère/!f grand-père proche/= usager/usagère client/cliente patient/patiente consommateur/consommatrice locataire/= passager/passagère automobiliste/= conducteur/conductrice chauffeur/chauffeuse routier/routière facteur/factrice boulanger/boulangère boucher/bouchère restaurateur/restauratrice cuisinier/cuisinière hôtelier/hôtelière artisan/artisane maçon/maçonne menuisier/menuisière électricien/électricienne apiculteur/apicultrice chasseur/chasseuse berger/bergère forestier/forestière sylviculteur/sylvicultrice coiffeur/coiffeuse fleuriste/= militant/militante manifestant/manifestante activiste/= adhérent/adhérente sympathisant/sympathisante gréviste/= opposant/opposante dissident/dissidente rescapé/rescapée survivant/survivante réfugié/réfugiée migrant/migrante supporteur/supportrice supporter/= spectateur/spectatrice touriste/= vacancier/vacancière internaute/= lecteur/lectrice auditeur/auditrice plaignant/plaignante requérant/requérante otage/= adolescent/adolescente trentenaire/= quadragénaire/= quinquagénaire/= sexagénaire/= septuagénaire/= octogénaire/= nonagénaire/= centenaire/= vingtenaire/= quinqua/= sexa/= septua/= apprenti/apprentie stagiaire/= électeur/électrice contribuable/= paysan/paysanne céréalier/céréalière ostréiculteur/ostréicultrice camionneur/camionneuse aidant/aidante citoyen/citoyenne investisseur/investisseuse trader/= courtier/courtière négociant/négociante légumier/légumière échalotier/échalotière pomiculteur/pomicultrice castanéiculteur/castanéicultrice oléiculteur/oléicultrice riziculteur/rizicultrice héliciculteur/hélicicultrice aviculteur/avicultrice cuniculteur/cunicultrice pisciculteur/piscicultrice algoculteur/algocultrice aquaculteur/aquacultrice houblonnier/houblonnière lavandiculteur/lavandicultrice champignonniste/= porcher/porchère vacher/vachère chevrier/chevrière gaveur/gaveuse bouvier/bouvière maquignon maréchal-ferrant tondeur/tondeuse cidrier/cidrière distillateur/distillatrice bouilleur/bouilleuse tonnelier/tonnelière œnologue/= maître-chai vendangeur/vendangeuse élagueur/élagueuse garde-forestier garde-chasse garde-champêtre garde-côte garde-barrière scieur/scieuse chocolatier/chocolatière confiseur/confiseuse crêpier/crêpière pizzaïolo charcutier/charcutière tripier/tripière écailler/écaillère mareyeur/mareyeuse armateur/armatrice matelot pêcheuse-à-pied/!f goémonier/goémonière timonier/timonière docker/= grutier/grutière lamaneur/lamaneuse scaphandrier plongeur/plongeuse maître-nageur/maître-nageuse sauveteur-en-mer aviateur/aviatrice pilote-de-ligne/= hôtesse/!f steward aérostier/aérostière parachutiste/= chef-d'escale bagagiste/= motard/motarde vélociste/= trottinettiste/= carrossier/carrossière dépanneur/dépanneuse ferrailleur/ferrailleuse chiffonnier/chiffonnière brocanteur/brocanteuse antiquaire/= éboueur/éboueuse égoutier/égoutière ramoneur/ramoneuse vitrier/vitrière plâtrier/plâtrière carreleur/carreleuse terrassier/terrassière grossiste/= détaillant/détaillante quincaillier/quincaillière droguiste/= mercier/mercière modiste/= corsetier/corsetière gantier/gantière chapelier/chapelière drapier/drapière tisserand/tisserande fileur/fileuse brodeur/brodeuse dentellier/dentellière maroquinier/maroquinière sellier/sellière bottier/bottière sabotier/sabotière vannier/vannière rempailleur/rempailleuse coutelier/coutelière forgeron/forgeronne ferronnier/ferronnière métallo/= mineur-de-fond outilleur/outilleuse fraiseur/fraiseuse monteur/monteuse câbleur/câbleuse souffleur-de-verre faïencier/faïencière porcelainier/porcelainière émailleur/émailleuse joaillier/joaillière orfèvre/= lapidaire/= relieur/relieuse imprimeur/imprimeuse typographe/= kiosquier/kiosquière bouquiniste/= disquaire/= manadier/manadière raseteur gardian bateleur/bateleuse croupier/croupière videur/videuse agent-de-sécurité portier-de-nuit réceptionniste/= gouvernante/!f femme-de-chambre/!f lingère/!f blanchisseur/blanchisseuse teinturier/teinturière esthéticien/esthéticienne barbier/barbière perruquier/perruquière masseur/masseuse magnétiseur/magnétiseuse rebouteux/rebouteuse guérisseur/guérisseuse sourcier/sourcière voyant/voyante astrologue/= auxiliaire-de-vie/= aide-à-domicile/= puériculteur/puéricultrice animateur-jeunesse éducateur-spécialisé/éducatrice-spécialisée moniteur-éducateur assistant-social/assistante-sociale assistant-familial/assistante-familiale atsem/= cantinier/cantinière syndic-de-copropriété fossoyeur/fossoyeuse thanatopracteur/thanatopractrice marbrier/marbrière télévendeur/télévendeuse téléopérateur/téléopératrice standardiste/= postier/postière guichetier/guichetière conducteur-de-train machiniste/= traminot/traminote wattman routard/routarde zadiste/= squatteur/squatteuse hébergeur/hébergeuse logeur/logeuse vacataire/= intermittent/intermittente alternant/alternante demandeur-d'emploi/demandeuse-d'emploi allocataire/= sans-abri/= exilé/exilée sans-papiers/= demandeur-d'asile/demandeuse-d'asile expatrié/expatriée rapatrié/rapatriée ancien-combattant résistant/résistante déporté/déportée orphelin/orpheline jumeau/jumelle aîné/aînée cadet/cadette neveu nièce/!f beau-frère belle-sœur/!f beau-père belle-mère/!f gendre belle-fille/!f petit-fils petite-fille/!f arrière-grand-mère/!f arrière-grand-père parrain marraine/!f compagnon/compagne conjoint/conjointe concubin/concubine ex-mari ex-femme/!f ex-compagnon/ex-compagne fiancé/fiancée maman/!f papa mamie/!f papi colocataire/= occupant/occupante squatter/= joggeur/joggeuse plaisancier/plaisancière campeur/campeuse festivalier/festivalière pèlerin/pèlerine curiste/= estivant/estivante acheteur/acheteuse acquéreur/acquéreuse vendeur-ambulant colporteur/colporteuse livreur-à-vélo coursier/coursière homme-d'entretien quidam badaud/badaude insulaire/= îlien/îlienne citadin/citadine villageois/villageoise banlieusard/banlieusarde saisonnier-agricole lanceur-d'alerte/lanceuse-d'alerte dénonciateur/dénonciatrice détective/= démineur/démineuse sondeur/sondeuse arpenteur/arpenteuse géomètre/= topographe/= urbaniste/= gemmeur/gemmeuse colombophile/= fauconnier/fauconnière louvetier/louvetière piégeur/piégeuse équarrisseur/équarrisseuse taxidermiste/= éleveur-canin toiletteur/toiletteuse palefrenier/palefrenière entraîneur-de-chevaux",
  accused:
    "interpellé/interpellée détenu/détenue mis-en-examen/mise-en-examen inculpé/inculpée trafiquant/trafiquante escroc/= récidiviste/= chauffard/= prévenu/prévenue accusé/accusée suspect/suspecte condamné/condamnée meurtrier/meurtrière mis-en-cause/=",
  person:
    "homme femme/!f dame/!f monsieur gaillard/gaillarde gars* bonhomme gamin/gamine minot/minote gosse/= môme/= bambin/bambine ado/= intéressé/intéressée personne/!f personnalité/!f individu garçon",
  politician:
    "candidat/candidate chef-de-file/= politicien/politicienne homme-politique/= ex-président/ex-présidente ex-ministre/= homologue/= prédécesseur/= successeur/= interlocuteur/interlocutrice tête-de-liste/!f favori/favorite présidentiable/=",
  unionist: "syndicaliste/= délégué-syndical/déléguée-syndicale négociateur/négociatrice",
  faith:
    "évêque archevêque prélat ecclésiastique cardinal curé prêtre imam rabbin pasteur/pasteure moine abbé patriarche dalaï-lama aumônier religieux religieuse/!f nonce théologien/théologienne",
  partisan:
    "socialiste/= écologiste/= communiste/= libéral/libérale centriste/= insoumis/insoumise républicain/républicaine démocrate/= travailliste/= gaulliste/= macroniste/= nationaliste/= indépendantiste/= souverainiste/= autonomiste/= régionaliste/= chrétien-démocrate/chrétienne-démocrate social-démocrate/sociale-démocrate libéral-radical/libérale-radicale vert-libéral/verte-libérale",
  source: "source/!f",
  insurgent: "rebelle/= séparatiste/= terroriste/= djihadiste/= milicien/milicienne combattant/combattante",
  official:
    "fonctionnaire/= officiel/officielle agent/agente participant/participante intervenant/intervenante invité/invitée interprète/= signataire/= membre/= allié/alliée confrère/consœur compère/= complice/= acolyte/= camarade/= associé/associée partenaire/= collègue/= inspecteur/inspectrice contrôleur-général/contrôleuse-générale gestionnaire/= garde-côte/= lanceur-d'alerte/lanceuse-d'alerte percepteur/perceptrice receveur/receveuse douanier/douanière surveillant-pénitentiaire gardien-de-prison/gardienne-de-prison huissier-de-justice commissaire-aux-comptes mandataire-judiciaire administrateur-judiciaire conciliateur/conciliatrice médiateur-de-justice juré/jurée assesseur/assesseure scrutateur/scrutatrice président-de-séance",
};

/** Nouns that take in others: "le dirigeant" can be the president, "le responsable" his adviser; a noun -> groups it can stand for. */
export const BROADER: Readonly<Record<string, readonly string[]>> = {
  dirigeant: ["state", "government", "head", "vice"],
  leader: ["state", "government", "head", "politician"],
  responsable: [
    "spokesperson",
    "assistant",
    "adviser",
    "secretary",
    "deputy",
    "head",
    "vice",
    "envoy",
    "representative",
    "prefect",
    "officer",
    "unionist",
    "diplomat",
  ],
  représentant: ["spokesperson", "envoy", "deputy", "adviser", "unionist", "secretary", "diplomat"],
  diplomate: ["envoy", "spokesperson", "diplomat"],
  officiel: ["spokesperson", "assistant", "adviser", "secretary", "deputy", "envoy", "official"],
  ministre: ["minister"],
  fonctionnaire: [
    "prefect",
    "head",
    "adviser",
    "secretary",
    "deputy",
    "spokesperson",
    "officer",
    "envoy",
    "diplomat",
    "official",
  ],
  cadre: ["head", "adviser", "secretary", "deputy", "official", "citizen"],
  élu: ["member", "mayor", "deputy", "vice", "politician"],
  édile: ["mayor"],
  parlementaire: ["member"],
  magistrat: ["judge"],
  technicien: ["coach"],
  coach: ["coach"],
  chercheur: ["scholar"],
  scientifique: ["scholar"],
  universitaire: ["scholar"],
  spécialiste: ["scholar", "doctor"],
  expert: ["scholar"],
  enseignant: ["scholar"],
  médecin: ["doctor"],
  musicien: ["artist"],
  praticien: ["doctor"],
  artiste: ["artist"],
  comédien: ["artist"],
  écrivain: ["artist"],
  auteur: ["artist", "scholar"],
  sportif: ["player"],
  joueur: ["player"],
  athlète: ["player"],
  patron: ["head", "coach"],
  militaire: ["officer"],
  gradé: ["officer"],
  commandant: ["officer"],
  syndicaliste: ["unionist", "state", "envoy", "representative", "head", "secretary"],
  officier: ["officer"],
  "chef-d'entreprise": ["head"],
  entrepreneur: ["head"],
  artisan: ["citizen"],
  commerçant: ["citizen"],
  candidat: ["politician", "member", "mayor"],
  prélat: ["faith"],
};

/** Nouns that are said of one person in turn. */
const SAME: readonly string[] = [
  "porte-parole attaché",
  "entraîneur coach technicien sélectionneur",
  "réalisateur cinéaste",
  "écrivain romancier auteur autrice essayiste",
  "comédien acteur",
  "chanteur musicien artiste rappeur",
  "maire édile bourgmestre mairesse syndic",
  "PDG pdg dg patron directeur dirigeant gérant",
  "chercheur climatologue",
  "agriculteur éleveur paysan exploitant céréalier maraîcher",
  "viticulteur vigneron",
  "policier agent commissaire commandant capitaine lieutenant brigadier brigadier-chef major enquêteur",
  "gendarme commandant capitaine lieutenant colonel lieutenant-colonel major adjudant adjudant-chef",
  "pompier sapeur-pompier commandant capitaine lieutenant colonel lieutenant-colonel adjudant",
  "échevin adjoint",
  "juriste avocat professeur",
  "cafetier restaurateur patron",
  "aubergiste patron hôtelier restaurateur",
  "militant activiste syndicaliste porte-parole",
  "mari époux conjoint",
  "évêque archevêque prélat",
  "prévenu accusé suspect mis-en-cause inculpé interpellé",
  "avocat conseil défenseur pénaliste",
  "médecin docteur généraliste urgentiste praticien",
  "gardien portier",
  "buteur attaquant",
];

/**
 * Nouns that are said of whoever has been introduced by one of several trades, which are not said of each other: « Le boulanger A … « Je
 * ferme », dit le patron ».
 */
const SAID_OF: Readonly<Record<string, string>> = {
  patron:
    "boulanger pâtissier boucher charcutier traiteur fromager poissonnier chocolatier cuisinier brasseur épicier buraliste fleuriste coiffeur garagiste imprimeur charpentier menuisier couvreur maçon plombier électricien paysagiste mareyeur armateur président",
  gérant:
    "restaurateur cafetier hôtelier libraire épicier buraliste caviste fleuriste coiffeur boulanger exploitant propriétaire tenancier",
  exploitant: "gérant propriétaire viticulteur vigneron éleveur arboriculteur ostréiculteur",
  propriétaire: "gérant patron tenancier hôtelier",
  chef: "cuisinier restaurateur pâtissier responsable secrétaire",
  "numéro-un": "secrétaire président patron dirigeant",
  diplomate: "envoyé-spécial négociateur médiateur",
  émissaire: "envoyé-spécial envoyé",
  médiateur: "envoyé-spécial envoyé émissaire",
  "chef-d'établissement": "proviseur directeur",
  directeur: "proviseur intendant",
  conducteur: "chauffeur routier cheminot camionneur",
  chauffeur: "routier camionneur livreur",
  secouriste: "pompier sapeur-pompier",
  sauveteur: "pompier sapeur-pompier secouriste",
  pdg: "fondateur cofondateur entrepreneur",
  entraîneur: "manager manageur",
  technicien: "manager manageur",
  sélectionneur: "manager manageur",
  chirurgien: "cardiologue orthopédiste neurochirurgien",
  PDG: "fondateur cofondateur entrepreneur",
  fondateur: "PDG pdg patron dirigeant entrepreneur",
  interprète: "chanteur comédien acteur pianiste violoniste musicien danseur",
  délégué: "syndicaliste",
  guide: "alpiniste accompagnateur",
  agent: "garde-forestier forestier garde-champêtre",
  collaborateur: "conseiller assistant attaché",
  animateur: "présentateur journaliste",
  écologiste: "militant activiste",
  combattant: "judoka boxeur lutteur karatéka",
  "mis-en-cause": "prévenu accusé suspect",
};

const GENERIC_SCHOLARS =
  "chercheur scientifique professeur universitaire spécialiste expert enseignant enseignant-chercheur docteur";

function synonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const others = found.get(a) ?? new Set();
    found.set(a, others.add(b));
  };
  for (const line of SAME) {
    const lemmas = line.split(" ");
    for (const a of lemmas) for (const b of lemmas) if (a !== b) join(a, b);
  }
  for (const [general, trades] of Object.entries(SAID_OF)) for (const trade of trades.split(" ")) join(general, trade);
  // "la chercheuse … la climatologue": a trade can be said of somebody who was introduced by a general noun.
  for (const entry of (GROUPS["scholar"] ?? "").split(/\s+/)) {
    const lemma = entry.split("/")[0] ?? "";
    for (const generic of GENERIC_SCHOLARS.split(" ")) if (lemma !== generic) join(lemma, generic);
  }
  return found;
}

/** Lemma -> lemmas that can be said of the same person. */
export const SYNONYMS = synonyms();

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What somebody is who does it: "Anne Durand, qui préside le club". Infinitive -> lemma. */
export const TRADE_OF_VERB: ReadonlyMap<string, string> = new Map(
  `présider président|diriger directeur|entraîner entraîneur|gérer gérant|élever éleveur|cultiver agriculteur|enseigner enseignant|tenir patron|piloter pilote|commander commandant
  |coordonner coordinateur|animer animateur|conduire conducteur|fonder fondateur|représenter représentant|défendre avocat|étudier chercheur|soigner soignant|exploiter exploitant
  |produire producteur|réaliser réalisateur|écrire écrivain|sculpter sculpteur|peindre peintre|administrer administrateur|superviser responsable|encadrer responsable|organiser organisateur|vendre commerçant|pêcher pêcheur|arbitrer arbitre`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** How old, at least and at most, those are who are called so. */
export const AGE_OF: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["adolescent", [11, 19]],
  ["vingtenaire", [19, 30]],
  ["trentenaire", [29, 40]],
  ["quadragénaire", [39, 50]],
  ["quinquagénaire", [49, 60]],
  ["quinqua", [49, 60]],
  ["sexagénaire", [59, 70]],
  ["sexa", [59, 70]],
  ["retraité", [50, 120]],
  ["septuagénaire", [69, 80]],
  ["septua", [69, 80]],
  ["octogénaire", [79, 90]],
  ["nonagénaire", [89, 100]],
  ["centenaire", [99, 120]],
]);

/** Nouns of role that are said of companies as well, whose name follows behind a comma: "le promoteur, Nexalia,". */
export const COMPANIES: ReadonlySet<string> = set(
  "promoteur bailleur exploitant éditeur hébergeur fournisseur distributeur industriel armateur organisateur producteur brasseur propriétaire équipementier constructeur opérateur fabricant transporteur aménageur concessionnaire gestionnaire",
);

/** Nouns that only say how old somebody is, or that he has a family: "le père de famille" is whoever was named. */
export const AGES: ReadonlySet<string> = new Set([
  ...set(
    "intéressé retraité vingtenaire trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire quinqua sexa septua adolescent",
  ),
  "père de famille",
]);

/** Nouns that bring somebody new: "le voisin" of one is another. */
export const OTHERS: ReadonlySet<string> = set(
  "habitant riverain voisin témoin victime passant élève parent mère père frère sœur fils fille cousin oncle tante époux épouse veuf mari ami grand-mère grand-père arrière-grand-mère arrière-grand-père beau-frère belle-sœur beau-père belle-mère gendre belle-fille petit-fils petite-fille neveu nièce parrain marraine compagnon conjoint concubin fiancé ex-mari ex-femme ex-compagnon aîné cadet jumeau maman papa mamie papi colocataire occupant acheteur acquéreur badaud quidam joggeur coursier assesseur juré proche usager client patient locataire passager automobiliste conducteur chauffeur plaignant requérant otage détenu supporteur supporter spectateur touriste internaute lecteur auditeur arbitre",
);
