import { fold } from "./fold.ts";

const MEN = `
ruslan rouslan lassina lisandru tiago yoann dieter heinz jürgen gerhard wolfgang klaus uwe günter helmut loris gabin timéo nolan ewen elouan titouan anthime 
pape geert beat sione franciszek tanguy gaëtan gwendal erwann goulven ronan loeiz fañch malo maël corentin denez youenn hervé kossi kofi kwame yao koffi sékou souleymane lamine modou mamadou babacar serigne ousmane khadim cheikhouna wen zhao lukasz wojciech zbigniew miroslav goran zoran dusan branko slobodan vasile gheorghe mihai radu attila zoltan laszlo janos tibor kaan emre burak mehmet murat tayyip javad reza bijan farhad hamid masoud koji takeshi hiroshi kenji raul óscar ramón rubén hernán gonzalo ezequiel 
nuno tariq wissam mustapha kevin abdelaziz abdelmadjid abderrahmane abdul abdullah abed achraf adib agostinho aleksander alassane alpha ammar anouar anwar aristide armin assane azzedine bachar bakary baptista bechir bernie bernardin bilal boubakar boutros brahim brice casimir célestin chaker charif chawki cheikhou choguel cyriaque demba denzel desmond dimitar djibril dmitriy ebrahim edinson eladio elmar emile emomali emre erling ernst eustache fahad faouzi faustin faustino félix-antoine fodé fouad fulgence gbagbo gennaro ghazi gianluca gonçalo gueorgui guennady habibou hadi hailemariam haitham hamed hani hashim hassen hatem hichem hisham ibou idi idris illia ilker isaias ishaq ismaïla issoufou iyad jalal jaïr javad jawad jean jerzy jiri jérôme-marie joachim joko juha kaïs kaja kassym kaveh kenji kévin kiril kwame lakhdar lazar leopoldo lech liviu lazaro lounès lotfi maamar macky mahdi mahmood mahmud maïkel malek mamady mamoudou mansour marat massoud matti mathéo mattias mauro maxim medhi mehran michaïl miloud mircea mohsen mokrane morten mouhamed moncef moustafa nadhir najib narcisse nasser necmettin nguyen nicu nikol noam nordine nouri oskar osvaldo ottmar ousman pape pat patriarche pathé paulin pavlos pelé piero prabowo qassem raed rafał raif ramiro rasmus ratko ravi recep rédouane rex riad riyad robinson rodolfo roméo saber sadio sadok saeb salif samuele sani satoshi sepp serigne shaban sherif sijbrand simão simeon siméon slobodan souleyman stanisław stig sultan sylla szymon tayyip théodule thiago tidiane tiken tommi toufik toomas ubaldo uhuru vaclav vagner valdis vardan vitaly vojtech wael wafik wahid wassila wilfrid wissam yasin yahia yassir yaya yoann yoav yohann yoweri youness younes younous yves-marie zaki zeljko zinédine ziad zlatan zoranabdallah abdel abdelkader abdou abdoulaye abel achille adam adama adel adolf adolphe adrian adrien agustin ahmad ahmed aimé alain alan albert alberto aldo alec alejandro aleksandr aleksei alessandro alex alexander alexandre alexei alexeï alexis alfonso alfred alfredo ali allan alphonse alvaro amadou amin amine amir anas anatole anatoli anders andré andrea andreas andrei andreï andres andrew andriy andrii andrzej andy angel angelo anh anis anthony antoine anton antonin antonio antony ariel armand armando arnaud arnold arsène artem arthur arturo ashraf attila auguste augustin aurélien axel aymeric ayoub aziz babacar barack barthélemy bartosz bashar bassirou bastien baptiste beau ben benjamin benoît benito benny bernard bernardo bernhard bertrand bill billy björn blaise bob bogdan boris boubacar brad brahim brandon brendan brett brian bruce brice bruno bryan burak
camilo carl carlo carlos cédric cem charles charlie chen cheick cheikh chris christian christoph christophe christopher claudio clément clive colin conor corentin cristian cristiano cristobal curtis cyprien cyril cyrille daisuke damian damien damon dan daniel daniil danilo danny dario darius darren dave david davide denis dennis denys derek didier diego dieudonné dieter dimitri dimitris dirk djamel djibril dmitri dmitry dmytro dominik donald dorian doug douglas drew driss duncan dylan eamon ed eddie eddy édouard eduard eduardo edmond edmund edgar edwin efraïm eitan elon elias élie eliott elliott eloi emanuel emiliano emilio emmanuel emile émile emir enrico enrique enzo eric éric erich erik ernest ernesto erwan esteban étienne eugène evan évariste ezra fabian fabien fabio fabrice fabrizio fadi faisal farid farouk fathi fayçal federico félicien felipe félix ferdinand fernand fernando fidel filip filippo firmin flavio florent florentin florian francesco francis francisco franck franco françois frank franklin frans franz fred freddy frédéric friedrich fritz fumio gabin gabriel gaël gaëtan gareth garry gary gaspard gaston gautier gauthier geoffrey geoffroy geoffroi george georges georgi georgios gérald gérard gerardo gerhard germain giacomo gianni gilbert gilberto gilles gino giorgio giovanni giuseppe glenn gonzalo gordon graham grant greg grégoire grégory guennadi guido guilhem guillaume guillermo gunther gustav gustave gustavo guy habib hakan hakim halim hamid hamza hans hardy harold harry haruki hassan hassane hector heinrich helmut hendrik henri henrik henry herbert hervé hicham hideo hiroshi hocine horacio houari howard hubert hugh hugo hugues humberto hussein
ian ibrahim ibrahima idriss idrissa ignace ignacio igor ihor ilan ilham ilia ilya imad imran inigo ioan ion iouri isaac ismaël ismail issa issam itamar ivan ivo jack jackson jacky jacob jacques jaime jair jake jakob jakub jamal james jamie jan janez janusz jared jaroslaw jason javier jay jean jed jeff jeffrey jens jeremiah jérémie jérémy jerome jérôme jerry jesper jesus jim jimmy joachim joan joao joaquin jocelyn joe joël joey johan johann johannes john johnny jon jonas jonathan jordan jordi jorge jorgen joris josé josef joseph josh joshua josselin josé-manuel juan jules julian julien julio julius junior jurgen jürgen justin kader kais kamal kamel karel karim karl kamil kazuo keir keith kemal ken kenneth kenny kevin khaled khalid khalil kim kirill klaus kofi konstantin kostas kris krzysztof kurt kyle kylian kyriakos laïd lamine lars larry lassana laszlo laurent lazare lee leo léo leon léon leonard leonardo léonard leonid léopold leslie lewis liam lionel lloyd loïc loïs lorenzo lothar louis luc luca lucas lucien lucio ludovic luigi luis luiz lukas lukasz luke maël magnus mahamat mahmoud malcolm malik mamadou manfred manu manuel marc marcel marcelo marcin marco marcos marcus marek mariano marin mario marius mark markus marouane mart martial martin marvin marwan massimo mateusz mathias mathieu mathis mathurin matt matteo matthew matthias matthieu mattéo maurice mauricio max maxence maxime maximilien mehdi mehmet melvin michaël michael michail michal michel michele miguel mihai mikael mike mikhaïl mikhail miklos milan milos milton miroslav mitch modibo mohamed mohammad mohammed mokhtar moncef moritz morgan moshe mouloud mounir mourad moussa moustapha muhammad murat mustafa mustapha mykhailo
nabil nacer nadir naftali narendra nasser nathan nathanaël nayib neil nelson nestor nicholas nick nicola nicolae nicolas nicolás niels nigel nikita nikola nikolai nikolaï nikos nils nino noah noé noël nolan norbert norman octave olaf oleg oleh oleksandr oleksii oleksiy olivier oliver olivio omar omer orlando oscar osman otto oumar ousmane owen pablo paco paolo pascal patrice patricio patrick paul paulo pavel pavlo pedro pep per percy peter petr petro petros phil philip philippe philipp pierre pierrick pierrot piet pietro piotr placide quentin rachid radoslaw rafael rafaël rafik raoul rahul raila ralf ralph ramon ramzan raphaël rashid raul ray raymond recep reda régis reinhard rémi rémy renaud renato rené reza ricardo richard richie rick rob robert roberto robin roch rod roderick rodolphe rodrigo rodrigue roger roland rolf romain roman romano romuald ron ronald ronan rory ross ruben rudi rudolf rudy rui russell ryan saad sacha said saïd salah salim salman salvador salvatore sam sami samir samuel samy sandro santiago saul scott sean sébastien selim serge sergei sergey sergi sergio sergueï serguei serhii serhiy seth seydou shimon shinzo sidi sidney siegfried silvio simon slimane sofiane solomon souleymane spencer stan stanislas stanislav stanley stefan stefano steffen stéphane stephen steve steven stuart sulayman sven sylvain sylvestre taha taïeb tanguy tarek tarik taro ted teddy tedros teodoro terence terry thabo thaddée théo théodore théophile thibaud thibault thibaut thierry thom thomas tiago tidjane tiémoko tim timothée timothy titouan tobias todd tom tomas tomasz tommaso tommy tony toni toussaint travis tristan tugdual ugo ulrich umar umaro umberto urbain vaclav valentin valentino valerio valéry vadim vasco vasil vassili viatcheslav vicente victor viktor vikram vincent vincenzo vinicius virgil virgile vitali vitalii vitaliy vito vittorio vivek vlad vladimir vlado volker volodymyr vyacheslav walid wallace walter warren wassim wayne werner wesley wilfried wilhelm will willem william willy wim winston wladimir wolfgang wolodymyr wojciech xavi xavier yacine yahya yanis yann yannick yannis yassin yassine yasser yazid yevgeny yevhen evgueni ievgueni youcef youri yousouf youssef youssouf yuri yury yves yvan yvon yvonnick zacharie zakaria zbigniew zinedine zinédine zoltan zohran`;

const WOMEN = `
mame soazig bozena gwenola nolwenn rozenn enora lena azenor maïwenn yovana nelida maylis ainhoa amaia ngoc-anh thi lucette ginette josette huguette paulette odette yvette lison miléna milena ioana ileana teodora doina ruxandra svetlana oksana ludmila lioudmila kateryna iryna yuliia zofia malgorzata grazyna agnieszka ewa katarzyna joanna aminata fatoumata awa ndeye ndèye coumba adja rokhaya aïssata khady bineta mariama oumou salimata assetou meiling xiaoli yumiko keiko fumiko sakura noor leyla zeynep elif shirin parisa nasrin dalia inês beatriz conceiçao marisol guadalupe ximena 
abeba adjoua agata ahou ahlem ajla alma-rosa amel aminatou amina annalena antoinette anne-marie annette ariana arielle asmaa assiatou assetou aung avril aziza bintou bouchra cecilia chadia chimamanda chrystia clarissa corine cynthia dafna dahlia delia djamila djeneba dorothy ebru élia élisa elsie emilienne emine esma eugenia evelyn fadela fadima fatem fatemeh fathia fatouma fawzia félicie firmine flora frances galina georgina ginny gisela giorgia gladys golshifteh greta gulnara hadizatou hadjar hayat hawaou hélia hillary houria ibtissem ikram ilham ines ingeborg irini isolde jahida jamila jeannine josephine kadiatou kaja kamila katalin kateryna kathrin kérénza khady lætitia lamia leïla-sabine lalla larisa latifa leyda liudmila loubna ludmila lyudmila maâti magnolia maha mahsa maïmouna maisie malalaï malgorzata manal marija marietta marine maryana marzena maurane meryl michiko mihaela milica mimi moumina moza nabiha nadira nafissatou naïs najat najla nana naomie nasrin natacha nathaly ndèye neema nesrine neyla nicola-marie nigar nino noor noura nouria oksana olesya oprah oumy ouarda penny petronella polina rahma rama rania rasha rawya rosalba rosaria rouba ruba ruth-marie rym safiatou sahra salamatou samah samar sanae sanaa sanna saran sawsan scarlett séphora shirin sihem sidonie siham silvana sima sophia-maria souad soumaya souhila sriti sylvine taeko taslima tatjana tetiana théodora tülay ulla unity ursula valeria valérie-anne vandana verena viktoria wafa wangari wassila wislawa yasmin yevguenia yoko yousra yuko yulia zahra zeina zeynep zhanna ziba zuleikhaabigail ada adelaïde adele adèle adeline adriana adrienne agathe aglaé agnès agnieszka aicha aïcha aïda aida aïssata aissatou aya alba aleksandra alessandra alessia alexandra alexia alice alicia alina aline alison alissa alix allison alma amal amanda amandine amber amélie amelia amina aminata amira amy ana anaëlle anaïs anastasia andrée andréa ange angela angèle angelina angélique anissa anita anja ann anna annabelle anne annegret annick annie anouk antonella antonia apolline arantxa ariane arlette armelle asma assa assia astrid ashley aude audrey aurélia aurélie aurore awa axelle ayako
barbara béatrice beatrix beatriz bénédicte benedetta bérangère bérénice bernadette berthe betty bianca birgit blanche blandine brenda bridget brigitte brune calista camélia candice capucine cara carla carmen carole carolina caroline cassandra cassandre catalina caterina catherine cathy cécile cécilia celeste céleste célestine célia céline chantal charlène charlotte chelsea cherifa chiara chloé christelle christiane christina christine cindy claire clara clarisse claudette claudia claudie claudine clémence clémentine cléo clotilde colette colleen constance coralie coraline corinne cristina cynthia dalia dalila danièle daniela danielle daphné daria deborah debbie delphine denise diana diane dilma dina dolores dominika donatella donna dora doris dorothée dorothy édith edwige elena éléonore eleanor elektra elena éliane élina elisa elisabeth élisabeth élise elizabeth ella elke ellen elodie élodie éloïse elsa elvira elvire émeline emilia emilie émilie emily emma emmanuelle erika erna estelle esther eugénie eva évelyne ève fabienne fadila fanny fanta farah farida fatima fatiha fatou fatoumata faustine félicité fernanda fiona flavie fleur flora flore florence francesca francine françoise frédérique frida gabriela gabriella gabrielle gaëlle geneviève georgette georgia géraldine germaine ghislaine gilberte gina ginette giorgia gisèle giulia gloria greta grace gretchen gwenaëlle gwendoline habiba hadja hafida hafsa hanan hana hanna hannah hannelore harriet hawa heather heidi helen helena hélène helga héloïse henriette hermine hilary hillary hind honorine hortense houda huguette ida ilaria ilse imane imen inès inga ingrid irena irène irina iris irma isabel isabella isabelle isaure isis ivana jacqueline jacinda jana jane janet janine jasmine jeanne jeannette jeannine jen jenifer jennifer jenny jessica jill joanna jocelyne johanna joëlle josée joséphine josette josiane joy joyce judith julia juliana julie julienne juliette june justine kamala karen karima karin karine karoline kate katarina katarzyna katerina kathleen kathryn kathy katia katie katja kathrin kaouther kayla kelly keiko kenza khadija khadidja kimberly kirsten klara kristalina kristen kristin kristina kylie laetitia laëtitia laila lana lara larissa laura laure laurence lauriane laurie lea léa leila leïla lena léna leonor léonie leslie leticia leyla lidia lila lili lilia lilian liliane lily lina linda line lisa lise lisbeth lisette lison livia liz liza lola lorena lorraine lou louisa louise lourdes luana lucia lucie lucile lucille lucy luisa luna lydia lydie lynda lyne
macha madeleine mado maëlle maëva magali magda magdalena maggie maéva mai maïa maïté malala malika malorie manon manuela manuella marcela marcelle margaret margarita margaux margot margrethe marguerite maria mariam mariama marian mariana marianne marie marielle mariette marilyn marilyne marina marine marion marisa marisol marit marjolaine marjorie marlène marta martha marthe martina martine mary maryam maryline maryse maryvonne mathilde matilda maud mauricette maya maxine megan mélanie melania melina mélina mélissa melissa mélodie mercedes meriem meryem mette mia michaëlle michèle michelle micheline mila milena mireille miriam moira molly mona monica monika monique morgane mounia muriel myriam nabila nadège nadezhda nadia nadine nadja naima naïma nancy naomi nastassja natacha natalia natalie natasha nathalie nawal nelly nicole nicoletta nina noémie nolwenn nora norah nour océane odette odile olena olga olha olivia olympe ondine ophélie oriane oumou paloma pamela paola patricia paula paulette paulina pauline peggy pénélope pernille perrine petra philippine pierrette priscilla priti rachel rachida raissa raymonde rebecca regina régine reine renata renée rhéa rita roberta rokhaya romane rosa rosalie rose roseline roselyne roxana roxane ruth sabine sabrina safia salima sally salomé samantha samia samira sana sandra sandrine sanna sara sarah saskia ségolène selma serena séverine shakira sharon sheila shirley sibeth sibylle sigrid silvia simona simone simonne soizic solange solène sonia sonja sophia sophie soraya stacey stella stéphanie stephanie suella susan susana susanna susanne suzanne suzy svetlana svenja sviatlana sylvia sylviane sylvie tamara tania tara tatiana teresa tess thaïs thérèse theresa theresia tiffany tina toni tracy ulrike ursula uta valentina valentine valérie vanessa vera vérane véronique veronica vesna victoire victoria vida vigdis viola violaine violeta violette virginia virginie vivian viviane vivienne wendy whitney wided xenia xiomara yael yaël yamina yana yara yasmina yasmine yelena yolanda yolande yvette yvonne zainab zara zeinab zélie zineb zita zoé zohra zuzana`;

const BOTH = `
alex ange andy camille charlie chris claude cyrille dany dominique eden jackie jessie jo joss kim lee lou maxime morgan noa pat pascale robin sacha sam sasha stéphane swann taylor yannick`;

type Gender = "m" | "f" | null;

function table(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  const put = (list: string, gender: Gender) => {
    for (const name of list.split(/\s+/)) {
      if (!name) continue;
      const key = fold(name);
      const known = names.get(key);
      names.set(key, known === undefined || known === gender ? gender : null);
    }
  };
  put(MEN, "m");
  put(WOMEN, "f");
  for (const name of BOTH.split(/\s+/)) if (name) names.set(fold(name), null);
  for (const always of ["stephane", "pascale", "cyrille"]) names.set(always, always === "pascale" ? "f" : "m");
  return names;
}

const NAMES = table();

/**
 * The gender of a first name: "m", "f", null where it is given to both ("Camille"), undefined where it is unknown.
 * Of a compound, the first part speaks: "Jean-Pierre", "Marie-Claude". Any case, with or without accents.
 */
export function firstName(name: string): Gender | undefined {
  const folded = fold(name);
  const whole = NAMES.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf("-");
  return hyphen > 0 ? NAMES.get(folded.slice(0, hyphen)) : undefined;
}

/** First names that are one another in other languages: Vladimir is Volodymyr in Ukrainian. Each line is one name. */
const EQUIVALENT = [
  "vladimir volodymyr wladimir wolodymyr uladzimir",
  "alexandre alexander aleksandr oleksandr alexandr aliaksandr aleksander",
  "alexei alexis aleksei oleksii oleksiy oleksi",
  "serguei sergei sergey serge serhii serhiy siarhei",
  "nikolai nicolas nikolay mykola",
  "mikhail mikhailo mykhailo mickhail",
  "dmitri dmitry dmitriy dmytro dimitri",
  "evgueni ievgueni yevgeny evgeny yevhen evgeni",
  "viatcheslav vyacheslav viacheslav",
  "andrei andrey andriy andrii",
  "igor ihor",
  "oleg oleh",
  "pavel pavlo",
  "olga olha",
  "elena yelena olena helena",
  "mohamed mohammed mohammad muhammad mohamad muhammed mahomet",
  "ahmed ahmad",
  "hussein hussain hossein houssein",
  "youssef yousef yusuf youcef yousuf",
  "benjamin binyamin bibi",
  "antony anthony tony",
  "joe joseph",
  "mike michael",
  "bill william",
  "tom thomas",
  "jim james",
  "bob robert",
  "ben benjamin",
  "steve steven stephen",
  "chris christopher",
  "matt matthew",
  "dan daniel",
  "nick nicholas",
  "ed edward",
  "jen jennifer",
  "kate katherine",
].map((line) => line.split(" "));

const GROUP_OF = new Map<string, number[]>();
for (const [group, names] of EQUIVALENT.entries()) {
  for (const name of names) GROUP_OF.set(name, [...(GROUP_OF.get(name) ?? []), group]);
}

/** Whether two first names are forms of one: "Vladimir" and "Volodymyr", "Joe" and "Joseph". Not transliterations, see `soundOf`. */
export function sameFirstName(a: string, b: string): boolean {
  const groups = GROUP_OF.get(fold(a));
  const others = GROUP_OF.get(fold(b));
  return groups?.some((group) => others?.includes(group)) ?? false;
}
