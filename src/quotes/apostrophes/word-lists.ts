/**
 * Words with an apostrophe at one end, in lower case. They were compiled by hand from standard references,
 * not mined from a corpus: forms with an initial or final apostrophe in the Oxford English Dictionary,
 * Merriam-Webster and Wiktionary ("English aphetic forms", "English contractions", "English eye dialect"),
 * Wright's English Dialect Dictionary, Abbott's Shakespearian Grammar (§§ 460–461, dropped prefixes); common
 * words whose unstressed first syllable is dropped; and for words in h, those of the General Service List
 * (West, 1953) and common names. Some spellings are those of well-known dialect writers such as Twain and
 * Harris.
 */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** @returns the part of each word after its hyphen: a-bout gives bout */
const suffixes = (list: string): string[] => words(list).map(word => word.slice(word.indexOf('-') + 1));

/**
 * @returns a function that checks whether a word is in a list; the list is built at its first call, since
 * many articles don't need it
 */
export const inList = (read: () => readonly string[]): ((word: string) => boolean) => {
  let list: ReadonlySet<string> | undefined;
  return word => {
    list ??= new Set(read());
    return list.has(word);
  };
};

/** Words that don't exist without their apostrophe, or hardly ever occur in quotation marks. */
export const isClipped = inList(() => [
  ...words(`
    uz f dout scaped stonish stonished spose sposing sposin twa twan sfar
    tis tisn twas twasn twere tweren twon twould twouldn twixt twad tweel twuz twur twarn
    tain tother em im um un uns er ee ud ull ll ve re d s m t r n nd st ye u ouf ould
    til cos coz cuz kase coss nuff nuf kay sposin spects ere urs ow
    sblood sdeath sfoot slife swounds zounds sbodikins sdeins sheart struth strewth zooks ods od larum larums
       fro shrooms
     tec possum possums coon tater taters tato tatoes baccy bacca bacco
    merican mericans merica murica taliano rithmetic frisco pon yer sides steada
    nam bama cuse noles zags melia liza lizabeth zekiel lijah rastus lonzo bijah dolphus gustus
 `),
  ...suffixes(`
      a-gainst a-gin a-fore a-fraid a-feard a-mong a-mongst a-nother a-nuther
    a-cording ac-cording a-prentice ap-prentice a-ppears a-ttention a-llowed al-lowed al-low
     as-tonished a-mazing a-mazin a-rithmetic a-ristocrat a-ssociation as-sociation
    a-ppearance ap-pearance a-rrested a-gree a-lmighty a-lmanac a-pothecary po-thecary
     be-fore be-low be-neath be-tween be-twixt be-longs be-lieve be-longin
    de-clare de-cided de-lighted de-pend de-pends de-serve de-stroy de-stroyed de-ceased
    dis-grace dis-turb dis-turbed dis-cover di-rectly en-joy en-ough e-nough e-nuff e-lectric e-lection
    e-lection e-leven e-lastic es-tablish es-tablished es-tate es-cape es-caped
    e-state e-xactly ex-actly ex-cept ex-cepting ex-cuse ex-pect ex-pected ex-pects ex-plain
    ex-plained ex-treme ex-tremely ex-periment ex-pression ex-traordinary ex-citing ex-ceeding
    im-agine i-magine i-dentical in-steada in-spector in-vited im-mediately
    i-talian im-portant im-provement im-possible
    o-bliged o-blige ob-liged o-bleeged o-pinion o-possum oc-casion oc-casionally of-fence of-ficial o-riginal
    po-tato po-tatoes per-haps par-ticular par-ticularly pro-fessor pre-tend
    re-member re-membered re-ceive re-ceived re-ligion re-spectable re-venge re-ward re-markable
    sup-pose sup-posed sup-posing sup-posin to-bacco to-morrow to-gether to-night to-day
    un-less un-til with-out with-in with-al em-ployed en-tirely en-couragement con-tent
    con-cerning con-sidering con-siderable col-lection com-plexion com-pany com-panion
    ex-pense ex-ception ac-quaintance ac-quainted ad-vance ad-vice
    ad-venture ad-dress ar-tillery as-size au-thority e-normous e-ternal e-vangelist
    hos-pital hys-terics im-pression le-viathan re-cruit ri-diculous se-curity sus-picion
    sus-picious ther-mometer tre-mendous ve-randa vi-cinity
 `),
]);

/**
 * Words that also exist without an apostrophe, so that the context decides: ’round, ’way, and words that
 * dropped an h.
 */
export const isClippedOrWord = inList(() => [
  ...suffixes(`
    a-round a-way a-ways a-board a-bove a-long al-most a-live a-like a-lone a-part a-side a-sleep a-wake a-ware
    be-ware be-long be-side be-sides de-fence de-light de-tail ex-change ex-tend ex-press in-tend in-side
    of-course of-fend out-side per-chance re-ply sub-side up-set with-stand in-crease in-quest al-low al-lot
    a-shamed at-least a-ssure as-sure as-sault as-sist at-tend at-tack ap-point ap-plaud a-go a-piece a-rouse be-gin be-gins
    be-gun di-vision e-vent es-cape es-pouse es-pecial ex-ploit re-venue ac-cord up-stairs down-stairs
  `),
  ...words(`
    vice dress venture joy night day possible fence citing cover lighted serve grace ceased state cape caped
    plain member ward pose posed posing less size tent ten press
    faith gad lud sooth marry boards rest count counts tend back
    fridge canes skins act ready cause till phone phones cross vast serves plane planes hood flu bus deed mighty longed hind greed
    sequence slid lows speck coons musing mire taint tending vantage bout bouts specially spied longing snails stead
    gage lasses pears quire spec varsity twill dorm chute chutes cello gator gators roo roos copter copters burbs
  `),
]);

/** Words that also exist without an apostrophe, and have one only in dialect. Most have dropped an h. */
export const isWordOrDialect = inList(() =>
  words(`
    all and at is it its as am our ill ills ate eat eats eating ear ears eel eels arm arms en old air edge over
    owl ail ailing aunt ale alter arbour ark ash edges eave ease inch ire itch ive oar oars obey ours ush out in al on
    a an ope ow ands own ogle otter under use user oh o i art asp oven eight alt airs id op
  `),
);

/** Words in h, which some dialects drop. */
const inH = (): string[] =>
  words(`
  habit had hadn hair hairs half halfpenny hall halt ham hammer hand handed handful handkerchief handle hands
  handsome handy hang hanged hanging happen happened happening happens happily happiness happy harbour hard
  harder hardly hark harm harmless harness harp harsh harvest has hasn hast haste hasty hat hate hated hates hath
  hats haul haunt haunted have haven having hawk hay hazard he head headache headed heading heads headed heal
  health healthy heap heaps hear heard hearing hears heart hearts hearty heat heath heathen heaven heavens heavy
  hedge hedges heel heels heerd height held hell hello help helped helper helping helps hen hence hens her herb
  herd here hereabouts heresy herring hers herself hesitate hey hid hidden hide hides hiding high higher highest
  highness hill hills him himself hinder hinge hint hip hire hired his hisself history hit hits hitch hitting
  hoarse hobble hog hogs hoist hold holding holds hole holes holiday holidays holler hollered hollow holy home
  homes hood hoof hook hooked hooks hoop hop hope hoped hopeless hopes hoping hopping horn horns horrible horrid
  horror horse horses hospital host hot hotel hour hours house houses household housekeeper housemaid how however
  howl howled howling huff hug huge hullo human humble humbug humour hundred hundreds hung hunger hungry hunt
  hunted hunter hunting hurried hurry hurt hurting hurts husband husbands hush husky hussy hut huts hurrah hooray
  hysterics having hit hisn hern
  harry henry herbert horace harriet hannah helen helena hetty hilda howard hubert hugh humphrey hampstead
  hackney hastings hammersmith harold
`);

/** Words that have dropped their h. */
export const isDroppedH = inList(() => [
  ...inH().map(word => word.slice(1)),
  ...words(
    'ave aving avin adn arf arfpenny appenny ead eads oo oos ullo ello elp orspital orspittle orrid erselves',
  ),
  ...words(
    'ud umbly olesome osses oss ouseful ooman andsum evin eving angin oldin appenin untin urtin idin itten',
  ),
]);

/** Words with their end cut off: o’ for of, th’ for the, ol’ for old. */
export const isCutShort = inList(() =>
  words(`
    o th an wi ol ole tha fo mo po yo co ha ca fa fu a i d t y wh frae gi ne nae lil wid wit jes jus mus las nex
    firs kep tol han lan roun groun aroun foun soun fin fer poun thousan min kin behin secon reg cap doan don won
    can ain wan haf hol col roas agin mighta giv hav liv hev sho befo do afo hunderd han stan frien en un mis tak
    mak shak awa twa sma ba hame nor sou gran daughte daugh ma pa sha shou wou coul shoul woul ev ov av fr whate
    mos bes lef sof bac ta thro altho tho thoro enuf wha
    mornin evenin nothin somethin anythin everythin
  `),
);

/** Contractions that older books separate from their word: “I ’ll”, “he ’s”. */
export const isEnclitic = inList(() => words('d ll m re s t ve'));

/** After one of these and a comma, a quotation starts. */
export const isVerbOfSaying = inList(() =>
  words(`
    say says said saying ask asks asked asking tell tells told telling write writes wrote writing
    add adds added reply replies replied answer answers answered cry cries cried think thinks thought
    tweet tweets tweeted shout shouts shouted read reads reading
  `),
);

/** Those to whom something is said: “He told me ‘Never.’” */
export const isListener = inList(() => words('me him her us them you everyone'));

/** Often followed by a title: the film ‘Dark Water’. */
export const isNounOfWork = inList(() =>
  words(`
    album book essay episode film game headline hit movie novel number play poem series show single song story
    track banner chant hashtag motto placard sign slogan phrase word
  `),
);

/** Often followed by a name in quotation marks: what they call ‘messaging bills’. */
export const isVerbOfNaming = inList(() =>
  words('call calls called calling dub dubs dubbed term terms termed label labels labeled labelled'),
);

/** After one of these, 'a' means have: “You might ’a’ told me.” */
export const isModal = inList(() => words('would could should might must may to will'));
