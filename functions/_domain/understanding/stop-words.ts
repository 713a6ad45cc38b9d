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
  suggests suggestion suggestions recommend recommends recommendation recommendations help helps pick picks picked choose buy buying
  bought shop shopper purchase order see put together make makes create build style styled styling dress dressed wear wears wearing worn
  go goes going gonna come comes let lets like likes love loves prefer prefers preferably preferred would try think thinking know plan planning
  planned hope hoping feel feels feeling use used using keep keeps take takes bring think guess maybe perhaps possibly probably
  outfit outfits fit fits look looks ootd attire attires clothes clothing cloth cloths garment garments wardrobe apparel ensemble ensembles
  set sets combo combos combination combinations option options idea ideas inspo inspiration item items piece pieces stuff thing things something
  anything everything nothing wise kind kinds type types sort sorts way ways vibe vibes vibey aesthetic aesthetics aesthetically feel theme themed
  colour colours color colors coloured colored shade shades tone tones palette size sizes sized price priced prices budget cost costs
  nice good great best better perfect lovely beautiful gorgeous amazing awesome stunning cool cute pretty sweet fab fabulous fancy super
  trendy trending fashionable stylish fashion latest new latest modern suitable appropriate proper right ideal complete full whole entire total
  overall head toe matching match matches goes pair pairs paired pairing go well around alongside together
  today tonight tomorrow weekend week month day days evening night morning afternoon time next coming upcoming soon later now this year
  event events occasion occasions function functions ceremony day
  where when who whom whose what which how why here there some someone somebody anyone people person friend friends
  ke ki ka ko se mein me main mai par pe aur ya hai hain ho hu hun hoon tha thi the hi bhi to toh na ji wala wali wale vala vali
  mujhe mujhko mere mera meri hame hume humein apne apna apni uske uski unke koi kuch kuchh kya kaise kaisa kaisi konsa kaunsa
  chahiye chaiye chahie chahta chahti chahte chaiyye dikhao dikha dikhaye dikhaiye batao bata bataye bataiye do dedo dena de lena lene le
  pehenne pehen pehenna pehanne pehnne pehnu pehna pehenu pehnun pahanne kapde kapda kapre kapdo liye lie waste vaste jana jaana jane jaane ja
  raha rahi rahe acha accha achha acchi achi achhi achhe badhiya mast sundar please yaar yar bhi sirf bas ek kar karo karna karne
  aaj kal raat din shaam subah agle mahine hafte wahan yahan jaisa jaise jaisi aisa aisi
  able absolutely actually ahead almost along always another away back basically because before between big can cant category
  com could current daily different easily end enough especially every exactly exact first follow following getting given
  going half hand happy hard i.e e.g etc including include included instead itself last least left less likely little long lot lots
  mainly mean meant mind minute mostly my near nearly never newest normal often once online open original own part place possible
  quick quickly ready real reasonable reply request required return said say section see seems send serious several simply since
  small start stay step sure talk tell things though thought through till top total toward true turn under unless until upon usual
  usually various want what whatever whenever wherever whether while wish without wonder work world worth
  invited attend attending attended celebrate celebrating host hosting throwing having visit visiting taking
  literally honestly totally seriously super extremely absolutely definitely certainly obviously kinda sorta somewhat bit lil little
  everyone everybody whoever sat sun mon tue tues wed thu thurs fri nite tonite tmrw tmr tomo season seasons job jobs join joining joined
  money cash rupiya spend spending spent pay paying paid save saving worth value deal deals sale
  run running walk sit stand hold carry call calls ask asked asking tell told talk talking speak speaking meet meets write writing read
  move moving leave leaving arrive start starts begin end ends finish finished live lives living stay staying sleep eat eating drink
  change changes turn becomes become became appear appears happen happens happening belong mine yours lemme gimme dunno idk tbh imo asap
  fyi btw rn omg pfa etc vs bt cuz coz cos bcz because since though although however therefore otherwise moreover unless either
  wont dont cant isnt arent wasnt werent didnt doesnt shouldnt couldnt wouldnt havent hasnt hadnt aint
  first second third once twice times again always usually often sometimes rarely occasionally
  age aged years year old young youth adult adults teen teens grown mid early late thirties forties twenties fifties
  big huge small tiny main major minor normal regular average standard general common usual specific particular certain
  thoda thodi thode zyada jyada kaafi bahut bohot bohat ekdum bilkul sabse sab sabhi dono teeno jo jisme jiske jisse jis jab tab agar lekin par
  magar phir fir waise vaise yaani matlab kyunki isliye taaki chale chalega chalegi chalna chal sake sakta sakti sakte skta skte paaye
  wo woh ye yeh is us in un isme usme unka unki inka inki iska iski uska inke humare hamare tumhare aapke aap tum main hum log
  beech bich bech gya gaya gayi gye aaye aana aati aata aate rahna rehna hogi hoga honge hona hoti hota hote thik theek ghoomne accessible
  dikhana dikhata dikhti dikhte lagna lagta lagti lagte lage lagu laga pahnu pahni pahna pehno pehnke pehen pehnaa pehnane banana bana
  milega milegi mil jaye jayega jayegi karne wale kisi kisko kiske kab kahan kitna kitne kitni ache acchi number num nos
  sunday monday tuesday wednesday thursday friday saturday guest guests parent parents family cousin cousins colleague colleagues
  boss crowd relatives kid nor neither range length sa si rang saath sath ghar kaam ka liye gift-wise dost doston rahega rahegi waala
`);

/** English words that a slip of the finger would turn into a word of the vocabulary. */
export const falseFriends = wordSet(`
  shot shore share store stone plan plane cost coast coat thank think thing thick town tone bold cold sold gold told boat
  boot boots word world ward worn warm walk wait want went what when where which while white whole whose wish wife with wood word wore
  worse worst woman women wonder
  place plate plain plant play plus pool poor post pour pose past pass path pace page paid pain pair pale park part paste patch
  brand bland blank blend blind block blood board brain brave bread break breed brick bride brief bring broad broken
  large later laugh layer lead leaf learn lease least leave legal level liver local loose lower lucky lunch
  salt same sand save scale scene score scope sense serve setup seven shake shall shame shape share sharp sheet shelf shell shift shine
  ship shock shoot short shout shown side sight silly since sing sink site skill skin sleep slide slim slip slow small smart smell smile
  smoke snap soap sock soft soil solo solve some song sore sort soul sound soup sour south space spare speak speed spend spent spice spin
  split spoke spoon spot staff stage stain stair stake stamp stand star stare state steal steam steel stick still stock stood stop
  storm story stuff sugar suite sweat sweep sweet swim swing
  band bank bare base bath bean bear beat bell belong below bench bend best beta bill bind bird bite blow blue body boil bomb bond bone book
  boom born boss both bowl burn bush busy buzz byte
  cake calf call calm came camp card care case cash cast cave cell chain chair chalk chance change charge charm chart chase cheap cheat
  cheek cheer chest chief child chill chin chip chop city claim clap class clay clean clear clerk click cliff climb clock close
  cloth cloud coach code coin come cook cool cope copy core corn count couch cough court cousin cover crack craft crash crazy cream creek
  crew crime crisp cross crowd crown cruel crush cure curl curve
  daily damp dance danger dare dark dash data date dawn dead deal dear death debt deck deep deer deny depth desk diet dirt dish disk
  dock door double doubt dozen draft drag drain drama draw dream drift drill drink drive drop drum duck dull dump dust duty
  each ear early earn ease east easy edge effort eight else empty enjoy enter entry equal error essay even event ever every evil exact exam
  exist extra face fact fade fail faint fair faith fake fall false fame family fancy fare farm fast fate fault favor fear feast feed feel
  fence fever field fifth fight file fill film final find fine fire firm fish five flag flame flash flesh flight float flock flood floor flour flow
  fluid focus fold folk fond food fool foot force form fort forth found four frame fraud free fresh fridge friend front fruit fuel full fund fuss
  gain game gang gate gave gear gift girl give glad glass glove glow goal goat goes gone good govern grab grace grade grain grand
  grant grape graph grasp grass grave great greet grief grip groom gross ground group grow guard guess guest guide guilt
  hair half hall hand handle hang happen happy hard harm harsh hate have head heal health hear heart heat heavy heel hello help hence hero
  hide high hill hint hire hold hole holy home honey honor hope horn horse host hotel hour house huge human humor hunt hurry hurt
  idea image imply index inner input issue item join joke judge juice jump junior just keen keep kick kill kind king kiss kitchen knee knife
  knock knot know label labor lack lady lake land lane large last late laugh launch law lawn lazy lead leap left lend length lesson letter
  life lift light like limb limit line link lion list live load loan lock logic lonely long look lord lose loss lost loud love luck
  lump lung made magic mail main major make male mall many map mark mass mate maybe meal mean meat media meet melt memory mental mention menu
  mercy merge merit merry mess metal might mild mile milk mind mine minor minus mix mode model modern money month mood moon moral more most
  motion motor mount mouse mouth move movie much music must myth nail name narrow nation near neat neck need nerve nest never news next night
  noble noise none noon norm north nose note novel nurse object ocean offer often once open order other ought outer over owner pack
  phone photo phrase piano piece pile pilot pink pipe pitch pity pizza point poem poet polar police polite poll pond popular porch port
  potato pound power praise pray press price pride prime prince print prior prize probe proof proper proud prove public pull pulse pump punch
  pupil pure purse push quick quiet quit quite quote race rack radio rage rail rain raise range rank rapid rare rate ratio reach react
  read ready real rear recall refer relax rely remain remind remote rent repair repeat reply report rescue rest result retire return
  reveal rich ride ring rise risk rival river road roast robot rock role roll romance roof room root rope rose rough round route
  royal rude rule rural rush sacred sadly safe saint sake salad salary sale
  tail tale talk tall tank tape target task taste teach team tear tell tend tent term test text than that theft their them then theory
  there these they thief thin third this those though threat three throat throw thumb ticket tide tidy till time tiny tire title toast today toe
  tongue tonight tool tooth topic toss touch tough tour tower toy trace track trade trail train trap trash travel treat tree trend trial
  tribe trick trip troop truck true trust truth tube tune turn twice twin type uncle under union unit until upper upset urban urge usage use
  usual valley value vary vast venue verb verse very vessel video view virus visit vital vivid voice vote wage wake wall wash waste watch
  water wave weak wealth weapon weather week weigh weight weird west wheel whisper wide wild will wind window wing wire wise wrap write
  wrong yard yeah year yell yes yesterday young your youth zone zoom
  shirtless brother bother mother other another father farther further rather weather leather feather heather
  party parties pasty pastry pretty petty shots snort sport support shorter shortly tops stops drops crops heels feels wheels peels meals
  deals jeans means beans leans genes scarce scars scare cards cars carts hat hats hate hates bat bats cat cats pants plants wants paints points
  prints sprint skirt skit shift shirts short shots socks shocks blocks books boobs looks cooks hooks bags bugs bogs begs bars bands bangs bank
  bond bonds blond blonde blind bling belts melts bells balls bills bulls buttons butts cotton rotten kitten mitten written
  girls grills gifts guys gays buys boys toys joys days says ways pays lays wins wine wines wire wired wide widen dating rating
  eating heating meeting greeting seating fitting sitting hitting getting setting betting letting cutting putting
  hiding riding biding bidding wedding welding wading reading leading heading beading feeding needing seeding dinner diner winner
  sinner thinner inner runner summer simmer hammer winter writer waiter sprint spring string bring king kings rings wings sings
  officer offer office offices official formal former normal format fancy fence funny sunny bunny money honey many
  casually causal casual usual beach bench reach teach peach leach branch brunch bunch lunch launch crunch
  college collage colleague colleagues village manager managers teen teens queen keen seen been
  satisfy satin stain stains slain slip slips ship ships chips tips trips traps straps maps caps cups cops coping hoping
  slimmer skinnier curvier taller shorter petite broad shoulders stomach tummy thigh thighs ankle knees elbow wrist waistline
  bright brighten right light lights tights fights sights nights knights lighter tighter writer whiter washable machine wrinkle
  cream dream scream stream steam team beam
  honest modest forest harvest dentist dentists artist tourist tourists flight fright
  flown flower flowers lower tower power powder shower showers
  sample simple temple staple people purple couple maple apple ample
  muted mutual musical muslim modest hijabi
  vacations location locations station stations rations
  sober silver sliver shiver river liver lever clever never ever
  corporation cooperate corner corners burner
  minimum maximum minimal maxim maxi mini mint mind mild mail maid maids
  velcro velvet
  mango manga tango tangy
  coming combing camping jumping bumping dumping
  expensive costly pricey mehnga mehngi mehnge zara mango nike adidas puma gucci levis hm uniqlo fabindia biba roadster bata para
`);
