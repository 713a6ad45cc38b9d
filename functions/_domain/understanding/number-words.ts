const pairs = (text: string): Map<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, number] => [pair.replace(/=.*/, ''), Number(pair.replace(/.*=/, ''))]),
  );

/** English words that are numbers wherever they stand. */
export const englishNumbers = pairs(`
  two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50
  sixty=60 seventy=70 eighty=80 ninety=90`);

/** Words that are numbers only before a multiplier: Hindi ones ("do", "teen", "saath") are also something else. */
export const numbersBeforeMultiplier = pairs(`
  a=1 an=1 one=1 half=0.5 couple=2
  ek=1 do=2 teen=3 tin=3 char=4 chaar=4 panch=5 paanch=5 pach=5 che=6 chhe=6 chhah=6 cheh=6 saat=7 sat=7 aath=8 aat=8 nau=9
  das=10 dus=10 gyarah=11 gyara=11 barah=12 bara=12 terah=13 tera=13 chaudah=14 pandrah=15 pandra=15
  solah=16 sola=16 satrah=17 atharah=18 athara=18 unnis=19 bees=20 bis=20 pachees=25 pachis=25 tees=30 tis=30
  paintees=35 chalis=40 chalees=40 pachas=50 pachaas=50 saath=60 sattar=70 assi=80 nabbe=90
  dedh=1.5 ded=1.5 dhai=2.5 dhaai=2.5 adhai=2.5 adhaai=2.5 sava=1.25 sawa=1.25`);

/** `sadhe teen hazaar` is 3,500 and `paune do hazaar` 1,750: these shift the number that follows. */
export const shifts = pairs(
  'sadhe=0.5 saadhe=0.5 sade=0.5 saade=0.5 saada=0.5 sarhe=0.5 paune=-0.25 pone=-0.25 sava=0.25 sawa=0.25',
);

export const multipliers = pairs(`
  hundred=100 hundreds=100 sau=100 k=1000 thousand=1000 thousands=1000 thousnd=1000 thousend=1000
  grand=1000 hazaar=1000 hazar=1000 hajar=1000 hajaar=1000 hazzar=1000 hzr=1000 lakh=100000 lakhs=100000 lac=100000
  lacs=100000 lak=100000 crore=10000000 crores=10000000
  million=1000000 millions=1000000 mn=1000000 mln=1000000`);

/** After these, a `k` is the Hindi `ke`, not a thousand: "1500 k andar". */
export const afterHindiKe = new Set([
  ...[
    'andar',
    'ander',
    'under',
    'neeche',
    'niche',
    'nichay',
    'upar',
    'uper',
    'liye',
    'lie',
    'aas',
    'as',
    'around',
  ],
  ...['aaspaas', 'aspas', 'karib', 'kareeb', 'kapde', 'kapre'],
]);
