import type { Gender } from '../product.js';
import { childhoodDecoys } from '../vocabulary/gender.js';
import { lexicon } from '../vocabulary/match.js';
import { phrases, wordSet } from './words.js';

/**
 * Who a word speaks of. `group` (men's, ladies) says whom clothes are for wherever it stands; `relation` (my wife)
 * may also be company or host; `pronoun` decides only when nothing else does. `none`: a garment's or style's name.
 */
export type Person = {
  readonly words: readonly string[];
  readonly gender?: Gender;
  readonly kind: 'group' | 'relation' | 'pronoun' | 'child' | 'none';
};

const person = (kind: Person['kind'], gender: Gender | undefined, table: string): Person => ({
  kind,
  ...(gender === undefined ? {} : { gender }),
  words: phrases(table),
});

const people: readonly Person[] = [
  person(
    'group',
    'women',
    `women, womens, woman, womans, womenswear, womens wear, lady, ladies, ladys, female, females, feminine, wmn, womn, wimmin
    mahila, mahilao, mahilaon, aurat, auraton, ladki, ladkiyon, ladkiyo, ladkio, ladkiya, ladkiyan, larki, larkiyon, gal, gals
    chick, college girl, college girls, office girl, working girl, femme, mujer, mujeres, femmes
    curvy woman, lead girl, girl boss, girlboss, boss lady, lady boss, sahelion, young lady, young woman, madam, teenage girl, teen girl, teenage daughter, teen daughter, maternity, pregnant, pregnancy
    with the girls, with my girls, with my girlfriends, with the ladies, girls night, girls night out, girls night in, girls trip, girls day out, girls weekend, girls getaway`,
  ),
  person(
    'group',
    'men',
    `men, mens, man, mans, menswear, mens wear, gent, gents, gentleman, gentlemen, male, males, masculine, guy, guys, dude, dudes
    bloke, blokes, lad, lads, chap, chaps, fella, aadmi, admi, mard, mardo, mardon, mardana, purush, ladka, ladke, ladko, ladkon, ladkoon, larka
    larke, larkon, homme, hombre, hombres, hommes, purushon, aadmiyon, admiyon, college boy, college boys, office boy, college guy
    young man, teenage boy, teen boy, teenage son, teen son, boys night, boys night out, boys night in, boys trip, boys day out, boys weekend
    boys hostel, lead boy, boys getaway, with the boys, with the lads, with my boys`,
  ),
  person('group', 'unisex', 'unisex, gender neutral, genderless, all gender, androgynous'),
  // Whose clothes may be cut for either.
  person('group', undefined, 'non binary, nonbinary, enby, gender fluid, genderqueer, gender queer'),
  person(
    'child',
    'girls',
    `girl, girls, girlie, girlswear, baby girl, baby girls, little girl, little girls, small girl, young girl, daughter, daughters
    beti, betiyon, bitiya, bachi, bacchi, bachchi, niece, granddaughter, grand daughter, schoolgirl, toddler girl, chhoti ladki
    choti ladki, little daughter, little sister, baby sister, kid sister, little princess, flower girl, tween girl, preteen girl, pre teen girl, chhoti behen, choti behen,
    chhoti bahan, choti bahan`,
  ),
  person(
    'child',
    'boys',
    `boy, boys, boyswear, baby boy, baby boys, little boy, little boys, small boy, young boy, son, sons, beta, bete, nephew
    grandson, grand son, bachcha, schoolboy, toddler boy, chhota ladka, chota ladka, little son, little brother, baby brother
    kid brother, little man, little prince, ring bearer, page boy, tween boy, preteen boy, pre teen boy, chhote bhai, chote bhai, chhota bhai, chota bhai`,
  ),
  person(
    'relation',
    'women',
    `wife, wifey, wifes, girlfriend, girl friend, gf, mom, moms, mommy, mum, mums, mummy, mumma, mother, mothers, maa, mata, ammi
    amma, aai, sister, sisters, sis, sissy, bride, brides, bridesmaid, bridesmaids, maid of honour, maid of honor, aunt, aunty
    auntie, grandma, granny, grandmother, nani, dadi, didi, bhabhi, behen, behan, bahan, biwi, patni, begum, dulhan, fiancee, mother in law
    saas, sister in law, daughter in law, bahu, bua, mausi, maasi, chachi, mami, nanad, girlfriends, queen, saheli, girl bestie, mother of the bride, mother of the groom
    working mom, new mom, mil, step mom, goddaughter, teacher maam, business woman, businesswoman, dulhe ki dost, dulhan ki dost`,
  ),
  person(
    'relation',
    'men',
    `husband, hubby, husbands, boyfriend, boy friend, bf, dad, dads, daddy, father, fathers, papa, pitaji, abba, abbu, appa, baba, bridegroom
    brother, brothers, bro, bros, bhai, bhaiya, bhaiyya, groom, groomsman, groomsmen, best man, uncle, grandfather, grandpa, grandad, granddad
    nana, dada, pati, miyan, dulha, fiance, father in law, sasur, brother in law, jija, jija ji, jiju, chacha, tauji, mausa, fufa, devar, son in law, damad, father of the bride
    father of the groom, businessman, business man, dulhe ka dost, dulhan ka dost`,
  ),
  person('pronoun', 'women', 'her, she, hers, herself, shes'),
  person('pronoun', 'men', 'him, he, his, himself, hes'),
  person(
    'none',
    undefined,
    `boyfriend jeans, boyfriend jean, boyfriend fit, boyfriend shirt, boyfriend shirts, boyfriend tee, boyfriend blazer, boyfriend style
    boyfriend cut, girlfriend jeans, girlfriend fit, mom jeans, mom jean, mom fit, moms jeans, mum jeans, mom shorts, mom style, dad shoes
    dad shoe, dad sneakers, dad cap, dad hat, dad fit, dad jeans, grandpa cardigan, grandpa core, grandpacore, grandma core, grandmacore
    coastal grandmother, coastal grandma, eclectic grandpa, mob wife, weird girl, coastal cowgirl, clean girl, it girl, that girl, soft girl, e girl, e boy, city boy
    skater boy, skater girl, bad boy, soft boy, vanilla girl, tomato girl, korean girl, french girl, girl next door, girl dinner, hot girl
    hot girl summer, namaste beta, namaste beti, hello beta, haan beta, arre beta, suno beta, tomboy, tom boy, boy cut, boy shorts, man bag, man made, manmade, mean girls, gossip girl, school girl look
    ladies night, man repeller, black man
    peter man, baby doll, mother nature, ice queen, prom queen, festival queen, drama queen
    gentlemans club, princess cut, indie boy, emo girl, e girls, vsco girl, rich mom, cool girl, downtown girl, spider man, spiderman, iron man
    mens inspired, menswear inspired, boyfriend inspired, male gaze, dhoni fan, mother of pearl, boyish, mannish
    ladke wale, ladke walo, ladke walon, ladki wale, ladki walo, ladki walon`,
  ),
];

/** Words for whom a wish is. */
export const peopleLexicon = lexicon(people);

/** Children of either sex; the sex must come from another word. */
export const childWords = wordSet(`
  kid kids kiddo kiddos kiddie kiddies kidswear kidwear child children childrens childrenswear toddler toddlers infant infants
  newborn newborns baby babies babywear tot tots tween tweens preteen preteens
  bache bachhe bachche bacche bachon bacchon bachhon bachchon bacho bachcho
`);

/** For `findTerms`: the same, and what no single word says. */
export const childLexicon = lexicon(
  [{ words: [...childWords, 'little one', 'young one'] }],
  [
    ...childhoodDecoys,
    ...phrases(`college kid, college kids, baby tee, baby tees, baby t shirt, baby bump, baby weight, baby fat, post baby, after baby, kid gloves
    mom and baby, mum and baby, mother and baby, mommy and baby, dad and baby, father and baby
    baby naming, baby welcome, baby welcoming, baby announcement, baby arrival
    delivered baby, delivered a baby, had a baby, had baby, new baby
    little one piece, little one shoulder, young one piece, young one shoulder`),
  ],
);
