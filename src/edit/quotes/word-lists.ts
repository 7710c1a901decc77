/**
 * Words written with an apostrophe at one end, without it, in lower case.
 *
 * Sources: the headwords with an initial apostrophe of the Oxford English Dictionary, Merriam-Webster and the
 * English Wiktionary (category "English aphetic forms" and "English contractions"), Wright's English Dialect
 * Dictionary for the dialect forms, and for dropped h the words in h of the General Service List (West, 1953).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms that are no words without their apostrophe, or hardly ever in quotation marks. */
export const CLIPPED = words(`
  tis tisn twas twasn twere tweren twill twon twould twouldn twixt twasn tain taint taren tother
  em im um un uns er ee ud ull ll ve re d s m t
  til till bout bouts cept cos coz cuz cause gainst gin neath nother nuther nough nuff pon mongst
  kay scuse sposing spose spect spects specially sides stead steada fraid fore ere leven lowance baccy
  bacca tec tater taters possum possums coon coons gator gators prentice prentices sblood sdeath sfoot
  slid slife snails swounds zounds zackly zactly nd n nda nless nuf cello copter copters fro burbs hood
  shrooms roo roos kerchief scutcheon flu phone varsity bus plane lectric lection merican mericans merica
  murica rithmetic riginal rivin tention ticed tickler tarnal trocious tude tweel tween twixt twad
  vantage varsal dacious dobe dorable dmire fter ception cording cross cute gree greed lthough llow
  llowed llus llers lways mazing mazin mbition mos nigh ssociation stonishing stonished ppears pears
  pinion pothecary postle pistle ristocrat ticularly tirely ternally tenant sprise splain splained
  sponsible sturb sturbed member memberd membering members bacco tatoes tato tach
  lo lowed lows lotted bliged blige scape scaped stablished stablish state squire size
  change changes cordin cordingly count counts customed larum larums las lack
`);

/** Forms that are words of their own too: what follows decides. */
export const CLIPPED_OR_WORD = words(`
  round bove board cross way ware wares long low low most way while change spite sense less
  stroyed tend tended tending pose posed fence fended ply plied stand side sides head members
  all and at is it as am our ill ate eat eats ear arm arms en old air edge over owl eel ail
  tis an ope ow ers ands ole
`);

/** Words in h, without their h. Spoken without it, most of them are no words. */
export const DROPPED_H = words(`
  abit ad adn ain't alf alfpenny all alt am ammer and anded andkerchief andle ands andsome ang anged anging
  appen appened appens appily appiness appy arbour ard arder ardly arm armless arness arsh arvest as asn
  aste asty at ate ated ats aunt ave aven aving avin avn awk ay azard e ead eads eadache eal ealth ealthy eap
  eaps ear eard earing earn eart earts earty earth eat eath eathen eaven eavens eavy edge edges eel eels
  eerd ell ello elp elped elping elpless em en ence ens er erb erbs erd ere erself ers esitate ey eyday
  i ide iding id idden idding igh igher ighness ill ills im imself inder inge ins int ip ire ired is isself
  isn istory it itch itched its ive oarse obble obby ogs ogshead oist old olds olding ole oles olid oliday
  olidays ollow olla oller ollered oly ome omes omely oo ood ook ooked ooks oop op ope oped opeless opes
  opping orn orns orrible orrid orror orse orses ospital ot otel otter our ours ouse ouses ousehold ousekeeper
  ow owever owl owled owling uff ug uge uman umble umour undred undreds ung unger ungry unt unted unting
  urried urry urt urts urting usband usbands ush usky ussy ut uts alfway anker onour onest
`);

/** Forms whose last letters are dropped. */
export const CUT_SHORT = words(`
  o th an wi ol tha fo mo po yo co ha ca fa a i d t wh frae gi ev ne nae lil li wid wit jes jus mus
  las nex firs kep tol han lan roun groun aroun foun soun fin fer poun thousan min kin behin s'pos
  t'other gran secon reg cap prob doan don won can ain wan haf hol ole ol tole col roas agin
  mighta coulda lov giv hav liv hev
`);

/** Contractions that stand apart from their word in older setting: “I ’ll”, “he ’s”. */
export const ENCLITIC = words('d ll m re s t ve');

/** After these and a comma a quotation begins. */
export const VERBS_OF_SAYING = words(`
  say says said saying ask asks asked asking tell tells told telling write writes wrote writing
  add adds added reply replies replied answer answers answered cry cries cried think thinks thought
  tweet tweets tweeted shout shouts shouted
`);
