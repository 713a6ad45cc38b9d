import { wordSet } from './words.js';

/** Words that carry a wish and say nothing of it by themselves; they are never listed as unread. */
export const stopWords = wordSet(`
  a an the this that these those some any every each all both either such same other another more most much many few
  i im ive id ill me my mine myself we us our you your youre yours u ur it its itself they them their theirs one ones
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must
  and or but if then so than as at by for from in into of off on onto to too with within up down out over via per about
  also just really very quite pretty rather only even still yet already again please plz pls pl kindly thanks thank thx ty
  hi hello hey hii yo ok okay alright well hmm um umm uh oh ah lol haha dear sir madam maam bro folks guys team
  want wants wanted wanna need needs needed looking look looks find search searching get gets getting give show suggest
  suggests suggestion suggestions recommend recommends recommendation recommendations help helps pick picks picked picking figure figuring figured safe safer hiya namaste salaam salam cos lol idk doha find finding decide decided ideally choose buy buying
  bought shop shopper purchase order see put together make makes create build style styled styling dress dressed wear wears wearing worn
  go goes going gonna come comes let lets like likes love loves prefer prefers preferably preferred try think thinking know plan planning
  planned hope hoping feel feels feeling use used using keep keeps take takes bring guess maybe perhaps possibly probably
  outfit outfits fit fits ootd attire attires clothes clothing cloth cloths garment garments wardrobe apparel ensemble ensembles
  set sets combo combos combination combinations option options idea ideas inspo inspiration item items piece pieces stuff thing things something
  hona hone honi anything everything nothing wise kind kinds type types sort sorts way ways vibe vibes vibey aesthetic aesthetics aesthetically theme themed
  colour colours color colors coloured colored shade shades tone tones palette size sizes sized price priced prices budget cost costs
  nice good great best better perfect lovely beautiful gorgeous amazing awesome stunning cool cute sweet fab fabulous fancy super
  trendy trending fashionable stylish fashion latest new modern suitable appropriate proper right ideal complete full whole entire total
  overall head toe matching match matches pair pairs paired pairing around alongside
  today tonight tomorrow weekend week month day days evening night morning afternoon time next coming upcoming soon later now year
  event events occasion occasions function functions ceremony
  where when who whom whose what which how why here there someone somebody anyone people person friend friends
  ke ki ka ko se mein main mai par pe aur ya hai hain ho hu hun hoon tha thi bhi toh na ji wala wali wale vala vali
  mujhe mujhko mere mera meri hame hume humein apne apna apni uske uski unke koi kuch kuchh kya kaise kaisa kaisi konsa kaunsa
  chahiye chaiye chahie chahta chahti chahte chaiyye dikhao dikha dikhaye dikhaiye batao bata bataye bataiye dedo dena de lena lene le
  pehenne pehen pehenna pehanne pehnne pehnu pehna pehenu pehnun pahanne kapde kapda kapre kapdo liye lie waste vaste jana jaana jane jaane ja
  raha rahi rahe acha accha achha acchi achi achhi achhe badhiya mast sundar yaar yar sirf bas ek kar karo karna karne karni
  aaj kal raat din shaam subah agle mahine hafte wahan yahan jaisa jaise jaisi aisa aisi
  able absolutely actually ahead almost along always away back basically because before between big cant category
  com current daily different easily end enough especially exactly exact first follow following given
  half hand happy hard i.e e.g etc including include included instead last least left less likely little long lot lots
  mainly mean meant mind minute mostly near nearly never newest normal often once online open original own part place possible
  quick quickly ready real reasonable reply request required return said say section seems send serious several simply since
  start stay step sure talk tell though thought through till top toward true turn under unless until upon usual
  usually various whatever whenever wherever whether while wish without wonder work world worth
  invited attend attending attended celebrate celebrating host hosting throwing visit visiting taking
  literally honestly totally seriously extremely definitely certainly obviously kinda sorta somewhat bit lil
  everyone everybody whoever sat sun mon tue tues wed thu thurs fri nite tonite tmrw tmr tomo season seasons job jobs join joining joined
  money cash rupiya spend spending spent pay paying paid save saving value deal deals sale
  run running walk sit stand hold carry call calls ask asked asking told talking speak speaking meet meets write writing read
  move moving leave leaving arrive starts begin ends finish finished live lives living staying eat eating drink
  change changes becomes become became appear appears happen happens happening belong lemme gimme dunno idk tbh imo asap
  fyi btw rn omg pfa vs bt cuz coz cos bcz although however therefore otherwise moreover
  wont dont isnt arent wasnt werent didnt doesnt shouldnt couldnt wouldnt havent hasnt hadnt aint
  second third twice times sometimes rarely occasionally
  age aged years old young youth adult adults grown mid early late thirties forties twenties fifties
  yes brand brands incl elderly dikhna grandparents huge tiny major minor regular average standard general common specific particular certain
  thoda thodi thode zyada jyada kaafi bahut bohot bohat ekdum bilkul sabse sab sabhi dono teeno jo jisme jiske jisse jis jab tab agar lekin
  magar phir fir waise vaise yaani matlab kyunki isliye taaki chale chalega chalegi chalna chal sake sakta sakti sakte skta skte paaye
  wo woh ye yeh un isme usme unka unki inka inki iska iski uska inke humare hamare tumhare aapke aap tum hum log
  beech bich bech gya gaya gayi gye aaye aana aati aata aate rahna rehna hogi hoga honge hona hoti hota hote thik theek ghoomne accessible
  got after younger upar anymore bestie besties aajkal unhe unko inhe aayega ayega starting themselves
  dikhana dikhata dikhti dikhte lagna lagta lagti lagte lage lagu laga pahnu pahni pahna pehno pehnke pehnaa pehnane banana bana
  milega milegi mil jaye jayega jayegi kisi kisko kiske kab kahan kitna kitne kitni ache number num nos
  sunday monday tuesday wednesday thursday friday saturday guest guests parent parents family cousin cousins colleague colleagues
  boss crowd relatives nor neither range length sa si rang saath sath ghar kaam gift-wise dost doston rahega rahegi waala
`);

/** English words that a slip of the finger would turn into a word of the vocabulary. */
export const falseFriends = wordSet(`
  bottomless napa maximalist maximal maximalism european alternatives swear ankles ankle wrists humans soles tons share sold ward post pass pain paste bland shake sing smell soul space steal stock suite bend bind blow burn came
  charge chin click crime danger ever fame fare feed fight film fire flash flour form forth gain goat gross harm humor
  kick kiss launch lung mass mate meal mental mess mile mode mood moon nest noon pilot point prime quit report safe
  tail tale threat trial trick truck wave weigh wire shirtless bother petty shots drops meals genes scars cars cats
  points sprint skit shocks bonds blond buttons butts gays wins seating sitting hiding bidding welding beading diner
  alone india winner simmer hammer waiter sings officer format funny casually causal branch bunch collage managers tips traps
  thighs brighten fights whiter fright sample muslim hijabi location locations sliver shiver cooperate manga para
  shiny shady sleepy smoky spicy spotty sweaty trashy conversation define tradition wishes
  turn turns easier slimming story clients rather patla patli mota moti
  says shared shares lines marked models google moves stores strong stronger larger writes message messages related miss
  misses missing strike strip switch showed shows slower seek sent tells walter bargain battle bitter boost bridge
  brings carries changing checking clouds concern conditions contract convert cooler copies counting dancer designed
  detailed distance dreams driver drove fairly maker marry mountain ordinary organise path patient played player pleased
  pleasure plot practical prof promised pushed remove removed reports sauce series signed situation stairs states
  stranger studied studies summary supper thai trailer trailers trained tries turned understand handled uber activa
  receptionist apply anybody basis chat contain contains action
  promises quotes placed trees
  breaking situations passes shortest reliable fires
  maintains academic trailing america stripped allows followers
`);
