import { lexicon } from '../vocabulary/match.js';
import { phrases, wordSet } from './words.js';

/**
 * `avoid` turns down what follows, `avoidNext` only the next term, `avoidBefore` what stands before it; `only` asks for
 * what follows; `none` looks like a negation and is not one.
 */
export type NegationCue = {
  readonly words: readonly string[];
  readonly role: 'avoid' | 'avoidNext' | 'avoidBefore' | 'only' | 'none';
};

const cues: readonly NegationCue[] = [
  {
    role: 'avoid',
    words: phrases(
      `no, not, without, pas de, ohne, kein, keine, keinen, w o, nothing, never, except, except for, excluding, exclude, avoid, avoiding, avoids, minus, other than, apart from
       besides, anything but, anything except, everything but, anything other than, all but, any colour but
       any color but, any colour except, any color except, all colours except, all colors except, every colour but, any colour other than
       any color other than, dont, do not, doesnt, does not, didnt, cant, cannot, can not, wont, wouldnt, shouldnt, should not
       would not, isnt, is not, arent, are not, hate, hates, dislike, dislikes, detest, skip, skipping, rather than, instead of, nor, neither
       none of, free of, free from, itchy with, itchy in, gets itchy with, gets itchy in, itches in, itch in, rash from, rashes from, allergic to, allergy to, sick of, tired of, bored of, bored with, fed up of, fed up with, not into
       not interested in, no interest in, not looking for, not comfortable in, not comfortable with, not okay with, not ok with, tired wearing, not a fan of, not a big fan of, not fond of, not keen on, away from, steer clear of, leave out, leaving out, bina, sans
       nothing in, nothing with, nothing too, nothing else, nothing else in, not in, nope, had enough of, uncomfortable in, hates wearing, refuse to wear
       any but, any except, all except, everything except, wouldnt be caught dead in, wouldnt be seen in, wouldnt be seen dead in, cant stand, cannot stand, hates wearing
       exclude all, no need for, no need of, absolutely no, zero, dont have to be, doesnt have to be, need not be, neednt be, over it with, done with, so done with, ditch, ditch the, say no to
       no to, hold the, drop the, lose the, noone likes, anything that isnt, anything not`,
    ),
  },
  { role: 'avoidNext', words: ['non', 'anti', 'un'] },
  {
    role: 'avoidBefore',
    words: phrases(
      `nahi, nahin, nai, nhi, nahi chahiye, nahin chahiye, nhi chahiye, nai chahiye, mat, na ho, nahi hona chahiye, na dikhao, nahi pasand
       pasand nahi, pasand nahin, ke bina, k bina, ke bagair, ke alawa, k alawa, ki jagah, ke jagah, ke badle, ke siwa, ke sivay, chhod ke, chhod kar, chod ke, chod kar
       chhodke, chodke, chhodkar, chodkar, se nafrat, se allergy, free, are out, is out, are a no, is a no, no no, nahi pehenna
       nahi pehnta, nahi pehenta, nahi pehnti, nahi pehenti, nahi pahanna, nahi pahenna, mat dena, mat dikhana, mat dikhao, na de, na dena
       nahi pehanna, not needed, not required, not necessary, nahi chahiye hai, excluded, aside, se bachna, hata ke, hatao
       is a big no, are a big no, not an option, already bohot hai, already bahut hai, already bahot hai, already bahut hain, already kaafi hai, pehle se bahut hai, bahut hai already
       itches, itch, makes me itch, make me itch, makes me itchy, makes my skin itch, gives me a rash, gives me rashes, irritates my skin, is my least fav, is my least favourite, is my least favorite, is itchy, are itchy, irritates, se khujli, se khujli hoti hai, is for the bride, is only for the bride, is reserved for the bride`,
    ).concat(
      ['ok', 'okay', 'allowed', 'my thing', 'my style', 'for me', 'what i want'].flatMap((said) =>
        ['not', 'is not', 'are not', 'isnt', 'arent'].map((not) => `${not} ${said}`),
      ),
    ),
  },
  {
    role: 'only',
    words: phrases(
      `nothing but, nothing except, nothing other than, no colours except, no colors except, no colour except, no color except, no colours but
       no colors but, no colour but, no color but, no other colour than, no other color than, no colour other than, no color other than
       cant go wrong with, never enough, can not have enough, cant get enough of`,
    ),
  },
  {
    role: 'none',
    words: phrases(
      `own zero, have zero, has zero, zero idea, zero clue, zero budget, not only, not just, not sure, no problem, no worries, no issue, no issues, why not, not bad, if not, no need, no idea, no matter
       no preference, no preferences, no specific, no particular, not necessarily, not fussy, not picky, no rush, no hurry, no doubt, no limit
       no budget, no fuss, no nonsense, no brainer, dont mind, do not mind, doesnt mind, dont care, do not care, doesnt matter, does not matter
       dont have, do not have, doesnt have, dont own, do not own, dont know, do not know, doesnt know, never fail, never fails, not afraid of
       cant wait, cant decide, cannot decide, dont forget, do not forget, dont worry, why dont you, never tried, not tried, never worn
       cant find, cannot find, havent found, couldnt find, not able to find, have nothing, i have nothing, got nothing, nothing to wear, not many
       not much, dont hesitate, not opposed to, not against, not averse to, not yet, cant afford, not expensive, no more than, not more than, not less than
       nahi mil raha, nahi mil rahi, nahi pata, pata nahi, samajh nahi, stress free, hassle free, duty free, tax free, free shipping, free delivery
       free style, free spirit, free people, gluten free, free returns, no strings, non negotiable, hands free, feel free, wrinkle free, iron free
       not a problem, is no problem, no object, no show, non iron, no iron, never goes out, non stop, no one, plastic free, cruelty free, zero waste, no nahi, no sorry, no makeup, sugar free`,
    ),
  },
];

export const negationLexicon = lexicon(cues);

/** What a negation begins with: words that hold none of these turn nothing down. */
export const negationStarts: ReadonlySet<string> = new Set(
  [...negationLexicon].flatMap(([said, { term }]) =>
    term && term.role !== 'none' ? said.replace(/ .*/, '') : [],
  ),
);

/** Between a negation and what it turns down: "I do not want to wear anything too …". */
export const negationFillers = wordSet(
  `any anything too very much more of the a an wear wearing wears to overly super want wants wanted like likes love need needs be being made in with
   another type types stuff clothes clothing items item things pieces colour colours color colors coloured colored shade shades tone tones at all kind
   sort kinds please plz pls really so that is are look looks looking style styles outfit outfits show me give include including add put use
   using get having have my going for something really extra heavy heavily totally completely overtly only all kuch bhi zyada jyada bahut itna
   wala wali wale other others ke ka ki se chahiye hai rang suggest recommend prefer feel comfortable buy buying same basic boring loud branded visible flashy huge fans fan big actual real do handle stand products`,
);

export const listJoiners = new Set([
  'or',
  'nor',
  'and',
  '&',
  '/',
  'aur',
  'ya',
  'n',
  'neither',
  'and/or',
  'also',
  'even',
]);

/** After a term: it is allowed, not asked for. */
export const permissions = lexicon([
  {
    words: phrases(
      `is fine, are fine, is ok, are ok, is okay, are okay, also fine, also ok, is alright, are alright, is acceptable, are acceptable, is good too
       works too, works as well, chalega, chalegi, chalenge, theek hai, thik hai, is also fine, are also fine, is also ok, is also okay, would be fine
       is allowed, are allowed, fine too, ok too, okay too, is cool too, also works, bhi chalega, bhi chalegi, if needed, if necessary, optional`,
    ),
  },
]);

/** The same alone, at the end of a clause: "heels ok", "tights fine". */
export const barePermissions = lexicon([{ words: phrases('ok, okay, fine, allowed, acceptable, welcome') }]);
