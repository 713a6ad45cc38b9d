import { lexicon } from '../vocabulary/match.js';
import { phrases } from './words.js';

/** Ways to ask to be covered. All that can be kept of `knee` length is what is surely shorter, so that it stays unread. */
export const coverLexicon = lexicon([
  {
    kind: 'sleeves' as const,
    words: phrases(
      `with sleeves, want sleeves, need sleeves, needs sleeves, prefer sleeves, sleeves please, sleeves pls, sleeves plz, sleeves needed, sleeves required
       sleeves a must, sleeves are a must, sleeves must, sleeves mandatory, sleeves chahiye, sleeves hone chahiye, sleeves zaroori, sleeve chahiye, arms covered, cover my arms, covers my arms, covers the arms, covered arms, covering arms, elbows covered`,
    ),
  },
  {
    kind: 'long' as const,
    words: phrases(
      `not too short, nothing too short, not short dress, not short skirt, nothing short, tight or short, short or tight, no short length, no short lengths
       no short dress, no short dresses, not a short dress, no short skirt, no short skirts, not a short skirt, nothing above the knee, nothing above knee
       not short, isnt short, arent short, is not short, are not short, not so short, not very short, not that short, shouldnt be short, should not be short`,
    ),
  },
  {
    kind: 'ankle' as const,
    words: phrases(`full length trousers, full length pants, full length jeans, full length bottoms`).concat(
      ['reach', 'reaches', 'reaching', 'till', 'upto', 'down to', 'cover', 'covers', 'covering'].flatMap(
        (to) =>
          ['ankle', 'ankles'].flatMap((ankle) =>
            ['', 'the ', 'my ', 'to my ', 'her '].map((of) => `${to} ${of}${ankle}`),
          ),
      ),
    ),
  },
  {
    kind: 'knee' as const,
    words: phrases(
      'knee length, knee lenth, below knee, below the knee, past the knee, past my knees, covers my knees, covering knees, covers the knees',
    ),
  },
  {
    kind: 'shoulders' as const,
    words: phrases(
      `covered shoulders, shoulders covered, cover my shoulders, covers my shoulders, cover the shoulders, covers the shoulders, cover shoulders, covers shoulders
       covering shoulders, covering my shoulders, shoulders must be covered, shoulders should be covered, shoulders to be covered, shoulders need to be covered
       no bare shoulders, no bare shoulder, not bare shoulders, without bare shoulders, no exposed shoulders, shoulders not exposed
       covered shoulders and arms, shoulders and arms covered, arms and shoulders covered, covered arms and shoulders, cover shoulders and arms, cover my shoulders and arms`,
    ),
  },
  {
    kind: 'limbs' as const,
    words: phrases(
      `covered legs, legs covered, cover my legs, covers my legs, covers legs, covers the legs, no bare legs, covered legs and arms, covered arms and legs
       arms and legs covered, legs and arms covered, cover arms and legs, cover my arms and legs, covers arms and legs
       shoulders and knees covered, knees and shoulders covered, covered shoulders and knees, covered knees and shoulders, cover shoulders and knees
       covers shoulders and knees, cover my shoulders and knees, covers my shoulders and knees, cover knees and shoulders`,
    ),
  },
  {
    kind: 'modest' as const,
    words: phrases(
      `modest, modestly, modest wear, modest fashion, modest clothes, modest clothing, conservative, conservatively, non revealing, nothing revealing
       nothing too revealing, fully covered, well covered, full covered, fully covering, tznius, islamic, islamic wear`,
    ),
  },
  {
    kind: 'hijab' as const,
    words: phrases(
      'hijab friendly, hijabi, hijabis, hijabi friendly, wear hijab, wear a hijab, wears hijab, wears a hijab, wearing hijab, wearing a hijab, do hijab, hijab wearer, hijab wearing',
    ),
  },
  {
    kind: 'none' as const,
    words: phrases(
      `modest budget, modest price, modest amount, modest range, modest salary, modest income, modest pay, modest means, knee length boots, knee high
       not short sleeve, not short sleeves, not short sleeved, im not short, i am not short, hes not short, shes not short, not short on, not short of, knee length socks, boots below the knee, ripped below the knee`,
    ),
  },
]);
