import type { Season } from '../product.js';
import { lexicon } from './match.js';

/** The seasons, with the words, months and weather that name them in English and Hinglish. */
export const seasons: readonly { readonly name: Season; readonly words: readonly string[] }[] = [
  {
    name: 'spring',
    words: 'spring,basant,vasant,springtime,spring summer,march,pleasant weather'.split(','),
  },
  {
    name: 'summer',
    words:
      'summer,summers,summery,garmi,garmiyo,garmiyon,hot weather,hot day,heat,sunny,sunshine,april,may month,june,humid,summertime,heatwave,airy,breathable,garmi ke liye,hot climate'.split(
        ',',
      ),
  },
  {
    name: 'autumn',
    words: 'autumn,fall,fall winter,patjhad,october,november,autumnal,autumn winter,fall season'.split(','),
  },
  {
    name: 'winter',
    words:
      'winter,winters,wintery,wintry,sardi,sardiyo,sardiyon,thand,thandi,thandh,cold weather,cold,chilly,snow weather,snowy,freezing,december,january,february,winterwear,winter wear,warm clothes,snowfall,ski,ski trip,skiing trip,skiing,apres ski,snow trip'.split(
        ',',
      ),
  },
  {
    name: 'monsoon',
    words:
      'monsoon,monsoons,rain,rains,rainy,rainy season,barish,baarish,barsaat,barsat,sawan,july,august,waterproof,rainproof,rain proof,water resistant,wet weather'.split(
        ',',
      ),
  },
];

/** For `findTerms`: seasons in a text. */
export const seasonLexicon = lexicon(seasons, ['fourth of july', '4th of july', 'july 4th', 'july fourth']);

/** Seasons in which something is worn over the rest. */
export const coldSeasons: ReadonlySet<Season> = new Set(['winter', 'autumn', 'monsoon']);
