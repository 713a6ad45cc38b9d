/** A third set, in more manners still, labelled before the parser first read it; same notation as `wishes`. */
export const shoppers = `
I've got a work do on Friday at a posh hotel, thinking a navy jumpsuit or midi dress, size 16, no more than £85 all in, and I can't do heels anymore >> occasion work; colour navy; garment jumpsuit, dress; slot onepiece; size any 16; budget ..85 GBP; no garment heels; detail midi
need 2 fits, one for me (guy, L) under 3k >> gender men; size any L; budget ..3000; unread 2
bhaiya shirt dikhao full sleeve wali, office ke liye, 40 size, 900 tak >> garment shirt; slot top; occasion work; size top 40; budget ..900; no detail short sleeve, sleeveless, three quarter sleeve
no mom jeans, size 28, casual, ladies >> no piece mom fit jeans; size bottom 28; occasion casual; gender women
looking for trousers, but no jeans that are skinny, men's 34 >> garment trousers; slot bottom; no piece skinny jeans; gender men; size bottom 34
no black jeans or trousers, date, men >> no piece black jeans, black trousers; occasion date; gender men
kurti without sleeves, yellow, M, 700 max >> garment kurti; slot top; colour yellow; size any M; budget ..700; detail sleeveless
jeans without rips for my teenage son, waist 30, $50 >> garment jeans; slot bottom; no pattern distressed; gender men; size bottom 30; budget ..50 USD
I'm curvy and I hate clingy stuff, wedding guest look please, 4000-5000 >> unread curvy; style festive glam; no fit slim, skinny, bodycon; occasion wedding; budget 4000..5000
maternity dress for my baby shower, blush pink, around $90 >> garment dress; slot onepiece; style maternity; gender women; occasion party; colour baby pink; budget ..90 USD
just a top, white, office, under 800 >> garment topwear; slot top; colour white; occasion work; budget ..800; unread just
only shoes please, brown leather, UK 8, men >> slot shoes; colour brown; material leather; size shoes UK 8; gender men; unread only
waist 32 length 34 jeans in dark blue, men, up to 2500 >> garment jeans; slot bottom; size bottom 32x34; colour navy; gender men; budget ..2500
party look for women, size S, 2500 >> occasion party; gender women; size any S; budget ..2500
something like a saree but easier to walk in, sangeet, 5k tops >> occasion wedding; budget ..5000; garment saree; slot onepiece; unread easier, walk
like a blazer but not so stiff, men, smart office, 3000 >> garment blazer; slot outerwear; gender men; occasion work; style classic; budget ..3000; unread not so stiff
hijab friendly office outfit, loose, long sleeves, nothing see-through, women, L >> occasion work; style relaxed; gender women; size any L; no fit bodycon; no garment crop top, shorts; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, short sleeve, sleeveless, three quarter sleeve
abaya under 2500 black, size 54 >> colour black; budget ..2500; size any 54; garment abaya; slot onepiece
full coverage swimwear for a muslim lady, M, 3k >> garment swimsuit; slot onepiece; gender women; size any M; budget ..3000; unread full, coverage, muslim
Modest maxi with sleeves for church, size 1X, under 60 bucks >> garment maxi dress; slot onepiece; occasion festive; style sunday best; size any XL; budget ..60; no fit bodycon; no garment crop top, shorts; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless
Big & tall: polo shirts 4XL for my husband, nothing with stripes, $40 per shirt >> size any 4XL; garment polo t-shirt; slot top; gender men; no pattern striped; budget ..40 USD each; style plus size
4xl kurta mens cotton, 1200 ke neeche >> size top 4XL; garment kurta; slot top; gender men; material cotton; budget ..1200
moti hu thodi, kuch slimming sa chahiye party ke liye, XXL, dark colour, 2000 >> occasion party; size any XXL; colour black, navy, charcoal, maroon, burgundy, wine, bottle green, plum, chocolate; budget ..2000; unread moti, slimming
My boy turns 7 next week, birthday party, wants something blue with dinosaurs, 1000rs >> gender boys; age 7; occasion party; colour blue; budget ..1000; unread dinosaurs
twin girls 3 yrs, matching frocks, 600 each >> gender girls; age 3; garment dress; slot onepiece; budget ..600 each; unread twin, matching
school trip clothes for my 10yo daughter, not pink pls >> occasion travel; gender girls; age 10; no colour pink
kids ethnic wear, boy, 8-9 years, diwali, 1500 tak ka budget >> style ethnic; gender boys; age 8-9; occasion festive; budget ..1500
bachche ke liye sweater 2 saal, sardi, 500 >> age 2; garment sweater; slot top; season winter; budget ..500
newborn coming home outfit, neutral, under $30 >> style minimal; budget ..30 USD; age 0-0.25
tween girl, going to her first concert, $70, no crop tops >> gender girls; occasion party; budget ..70 USD; no garment crop top
me and my husband both need something for eid, budget 8000 total >> occasion festive; budget ..8000; unread husband
outfit for dad and son twinning, white kurta, 3000 >> gender men; colour white; garment kurta; slot top; budget ..3000; unread son, twinning
My girlfriend is meeting my parents and I want to gift her a salwar suit, she's a medium, likes green, 2.5k >> gender women; garment salwar suit; slot onepiece; size any M; colour green; budget ..2500
for my boss's farewell (I'm female), formal but not boring, 3500 >> gender women; occasion party; style formal; budget ..3500; unread not boring
need outfit for bestie's roka, I'm the bridesmaid basically, no lehenga no saree, under 6k >> gender women; occasion wedding; no garment lehenga choli, saree; budget ..6000
what do guys wear to a haldi? not yellow, everyone will be in yellow. 2k >> gender men; occasion wedding; no colour yellow; budget ..2000
black tie optional wedding in June, man, 42L jacket, 36 waist, $400 budget >> occasion wedding; style black tie; season summer; gender men; size top 42L, bottom 36; garment jacket; slot outerwear; budget ..400 USD
smart casual, male, 15.5 collar shirt, 34R trousers, £120 >> occasion work; gender men; garment shirt, trousers; slot top, bottom; size bottom 34; budget ..120 GBP; unread 15.5, collar
size 6 shoes (UK), heels not over 2 inches, silver, prom >> size shoes UK 6; garment heels; slot shoes; colour silver; occasion party; unread not over 2 inches
flats only, I'm 6 ft tall, cocktail dress >> garment flats, dress; slot shoes, onepiece; occasion party; unread only, 6, ft, tall
shoes in eu 41, white sneakers, under 70 euros, ladies >> size shoes EU 41; colour white; garment sneakers; slot shoes; budget ..70 EUR; gender women
bra size 34B, need a backless dress that works, party, 3k >> garment dress; slot onepiece; occasion party; budget ..3000; unread bra, 34B; detail backless
gym tights and sports bra, size small, nothing under 500 quality wise >> occasion workout; garment leggings, bra; slot bottom; size any S; budget 500..; unread quality
Budget: Rs 1,800/- only. Kurti + palazzo + dupatta. Colour: any but white. >> budget ..1800; garment kurti, palazzos, dupatta; slot top, bottom, accessory; no colour white
total should not cross 2200, trouser and shirt for interview, male, size 38 >> budget ..2200; garment trousers, shirt; slot bottom, top; occasion formal; gender men; size any 38
I have about 5 grand, INR, wedding season, ladies >> budget ..5000; occasion wedding; gender women
budget 2500 se 3000 ke beech mein, lehenga nahi chahiye, sangeet ke liye >> budget 2500..3000; no garment lehenga choli; occasion wedding
1.5k-ish for brunch with the girls >> budget ..1500; occasion date; gender women
don't go beyond 999, tees for men >> budget ..999; garment t-shirt; slot top; gender men
spend at least 10k, it's for a gala, women, L >> budget 10000..; occasion formal; gender women; size any L
three to four thousand rupees, men, reception >> budget 3000..4000; gender men; occasion wedding
2k for clothes and another 1k for shoes, guy, college >> budget ..1000 each; gender men; occasion casual; slot shoes
sub-1500 co-ord set in lilac >> budget ..1500; garment co-ord set; slot onepiece; colour lilac
ten dollars a piece max, summer tops >> budget ..10 USD each; season summer; slot top
₹5000 max, ₹3000 min, festive, men, not a kurta >> budget 3000..5000; occasion festive; gender men; no garment kurta
under 1k jeans under 500 top >> budget ..; garment jeans; slot bottom, top
as cheap as possible, office shirt, men >> price low; garment formal shirt; slot top; occasion work; gender men
paise ki tension nahi, best sherwani dikhao >> garment sherwani; slot onepiece
kitne mein aayega red gown? max 4000 >> colour red; garment gown; slot onepiece; budget ..4000
anything nice below five k for my mum's 60th, she's a size 18 >> budget ..5000; occasion party; gender women; size any 18
I do not like polyester at all. Cotton or linen only. Summer. Women. M. >> no material polyester; material cotton, linen; season summer; gender women; size any M
nothing shiny, nothing tight, no florals - work dress >> no pattern floral; no fit slim, skinny, bodycon; occasion work; garment dress; slot onepiece; no material satin; unread nothing, shiny
no logos or graphics, plain tees, men, black/white/grey >> no pattern graphic; style solid; garment t-shirt; slot top; gender men; colour black, white, grey
please avoid anything with embroidery or sequins, simple eid suit for women >> no pattern embroidered, embellished; style minimal; occasion festive; garment suit; slot onepiece; gender women
sleeveless nahi, deep neck nahi, kurti, L >> no detail sleeveless, deep neck; garment kurti; slot top; size any L
skip the blazer, interview, women >> no garment blazer; occasion formal; gender women
leave out accessories, beach day, men >> no garment accessories; occasion beach; gender men
hates bright colours, my dad, 1500, casual >> gender men; budget ..1500; occasion casual; no colour red, orange, yellow, hot pink, magenta, lime, royal blue, turquoise
I'm allergic to nickel and wool, minimal office look, women >> no material wool; style minimal; occasion work; gender women; unread allergic, to, nickel
no animal products - no leather, wool or silk. Winter coat, women, £150 >> no material leather, wool, silk; season winter; garment coat; slot outerwear; gender women; budget ..150 GBP; unread no, animal, products
wouldn't be caught dead in beige, autumn fits, men >> no colour beige; season autumn; gender men; unread dead
anything except black or white shoes, men's casual >> no piece black shoes, white shoes; occasion casual; gender men
no white sneakers, everyone has them. women. >> no piece white sneakers; gender women
red saree, blouse not sleeveless, 3000 >> colour red; garment saree, saree blouse; slot onepiece, top; no piece sleeveless blouses; budget ..3000
jeans (not blue) with a shirt, men 32 >> garment jeans, shirt; slot bottom, top; no piece blue jeans; gender men; size any 32
sweatpants no drawstring, hoodie no logo, grey >> garment joggers, hoodie; slot bottom, top; no pattern graphic; colour grey; no detail drawstring
Dress. Not mini. Not strapless. Not red. Wedding. US 6. >> garment dress; slot onepiece; no detail mini, sleeveless; no colour red; occasion wedding; size any US 6
oversized shirt but not oversized jeans >> style oversized; garment shirt; slot top; no piece oversized jeans
all black but also colourful shoes, women >> colour black, multi, red, orange, yellow, hot pink, magenta, royal blue, turquoise, green, purple; garment footwear; slot shoes; gender women
warm but light, cold office, women, cardigan maybe >> occasion work; season winter; gender women; garment cardigan; slot outerwear; unread light
black dress that isn't black lol. ok navy. S >> colour navy; garment dress; slot onepiece; size any S
cheap designer saree >> price low; garment saree; slot onepiece; unread designer
formal but casual but sporty, men >> style formal, casual, sporty; gender men
size M but sometimes L, skirt, knee length >> size any M/L; garment skirt; slot bottom; unread sometimes, knee; no detail mini
mere husband ko office jaana hai aur unhe black pasand nahi, shirt pant, 2000 tak, size L >> gender men; occasion work; no colour black; garment shirt, trousers; slot top, bottom; budget ..2000; size any L
ladki ki shaadi hai, maa ke liye saree chahiye, silk, 8-9 hazaar >> occasion wedding; gender women; garment saree; slot onepiece; material silk; budget 8000..9000
bf ko birthday gift dena hai, jacket ya hoodie, 2k se upar nahi >> gender men; occasion party; garment jacket; slot outerwear; budget ..2000
chhote bhai ke liye school function kurta, umar 12, 800 >> gender boys; age 12; occasion formal; garment kurta; slot top; budget ..800
dost ki engagement hai, kaunsa outfit pehnu, ladka hu, 3500 ka budget hai >> occasion wedding; gender men; budget ..3500
garmi bahut hai, halki cotton kurti do, 500 tak, XL >> season summer; material cotton; garment kurti; slot top; budget ..500; size any XL; unread halki
kuch bhi chalega bas pink mat dena, college, ladki >> no colour pink; occasion casual; gender women
trend me kya hai aajkal boys ke liye, 1500 >> gender boys; budget ..1500; unread trend
wedding resption outfitt for men, creem coat pent, 5000 budgt >> occasion wedding; gender men; colour cream; garment suit; slot onepiece; budget ..5000
ofice wear for womans, siz XL, pric below 2000 >> occasion work; gender women; size any XL; budget ..2000
lng skrt nd top for navratree >> garment skirt; slot bottom, top; occasion festive; style longline
balck drees wiht slevees, 1500 >> colour black; garment dress; slot onepiece; budget ..1500; no detail sleeveless
nevy bleu chinoes n wite shrit >> colour navy, white; garment chinos, shirt; slot bottom, top
trackpant nd tshrt for gim, mens XL >> garment track pants, t-shirt; slot bottom, top; occasion workout; gender men; size any XL
So, long story: my ex is going to be at this wedding, I've lost 10 kilos, and I want to look amazing. I'm a UK 10, 5'4", I like emerald green or burgundy, hate frills, and I've £130 to spend. Shoes I already have. >> occasion wedding; size any UK 10; colour emerald, burgundy; no detail ruffled; no garment footwear; budget ..130 GBP; unread 10, kilos, 5'4"
Hello! I work in an IT company in Bangalore and we have a traditional day on Friday, I am a 27 year old woman, wear M size mostly, don't want saree as I can't drape it, my budget is 2000 max >> occasion festive; style ethnic; gender women; age 27; size any M; no garment saree; budget ..2000; unread Bangalore
My daughter is starting university in September in Edinburgh so she'll need something warm and waterproof, she's a size 8, loves green, and I'd rather not spend over £100. >> gender women; occasion casual; size any 8; colour green; budget ..100 GBP; unread Edinburgh; season monsoon
hey so it's my first day at a startup, not sure if hoodie is too casual, I'm a guy, usually L, jeans 34, and around 4-5k is fine >> occasion work; gender men; size any L, bottom 34; garment hoodie, jeans; slot top, bottom; budget 4000..5000
Christmas jumper day at work, need jumper, jeans, and boots, size 12, £100 >> occasion party; garment sweater, jeans, boots; slot top, bottom, shoes; size any 12; budget ..100 GBP
I run marathons. Shorts, singlet, cap. Men's M. Nothing cotton. $120. >> occasion workout; garment shorts, tank top, cap; slot bottom, top, accessory; gender men; size any M; budget ..120 USD; no material cotton, denim
swim shorts and flip flops, lads holiday, waist 34, £45 >> garment shorts, slippers; slot bottom, shoes; occasion beach; gender men; size bottom 34; budget ..45 GBP
fancy dinner, her 40th, sparkly top with black trousers, size 14 petite >> occasion date; gender women; style embellished, petite; colour black; garment trousers; slot top, bottom; size any 14
golf with clients, navy polo, stone chinos, US 10.5 shoes >> occasion workout; colour navy, beige; garment polo t-shirt, chinos; slot top, bottom, shoes; size shoes US 10.5
lohri outfit, phulkari dupatta, women, 1800 >> occasion festive; garment dupatta; slot accessory; gender women; budget ..1800; style embroidered
pongal pattu pavadai for my 5 year old girl >> occasion festive; gender girls; age 5; garment lehenga choli; slot onepiece
durga puja ashtami look, red and white saree, 3k >> occasion festive; colour red, white; garment saree; slot onepiece; budget ..3000
hiking boots and a rain jacket, women's UK 5, under £140 >> occasion travel; garment boots, rain jacket; slot shoes, outerwear; gender women; size shoes UK 5; budget ..140 GBP
pyjamas for a sleepover, teen girl >> garment night suit; occasion lounge; gender women
handbag to match a teal gown >> garment handbag; slot bag
a watch for men under 2k, leather strap >> garment watch; slot accessory; gender men; budget ..2000; material leather
funeral in winter, woman, size 20, knee length black dress and coat >> occasion formal; style mourning; season winter; gender women; size any 20; colour black; garment dress, coat; slot onepiece, outerwear; unread knee; no detail mini
grunge gig fit: flannel, ripped jeans, docs. they/them. M >> style grunge, distressed; occasion party; garment shirt, jeans, boots; slot top, bottom, shoes; gender unisex; size any M
summer office in Dubai, ladies, sleeves needed, AED 400 >> season summer; occasion work; gender women; budget ..400 AED; no detail sleeveless; unread Dubai
graduation suit for my nephew, he is 21, skinny build, 36 chest, charcoal, 200 quid >> occasion formal; garment suit; slot onepiece; gender men; size top 36; colour charcoal; budget ..200 GBP; unread 21, skinny
half saree for my niece's function, 14 years, 4000 >> garment saree; slot onepiece; gender women; age 14; budget ..4000
white linen pants and anything but a t-shirt on top, men, beach wedding >> colour white; material linen; garment trousers; slot bottom; no garment t-shirt; gender men; occasion wedding
`;

/** A handful more, written after the classes of error in those were mended, and labelled before reading too. */
export const laterShoppers = `
I'm after a forest green wrap dress for my cousin's engagement do, size 14, £70 max, nothing clingy >> colour bottle green; garment dress; slot onepiece; occasion wedding; size any 14; budget ..70 GBP; no fit slim, skinny, bodycon
need kurta pyjama for my younger brother, he's 15, eid, 1800 max, white preferred >> garment kurta set; slot onepiece; gender men; occasion festive; budget ..1800; colour white; unread 15
no jackets with hoods, winter, women, 3000 >> no piece hooded jackets; season winter; gender women; budget ..3000
dont want any dress that is backless or sleeveless, party, L, 2500 tak >> no piece backless dresses, sleeveless dresses; occasion party; size any L; budget ..2500
shirts in linen but no white ones, beach, men, M >> garment shirt; slot top; material linen; no piece white shirts; occasion beach; gender men; size top M
saree for office farewell, navy or wine, no heavy embroidery, 2k-2.5k >> garment saree; slot onepiece; occasion party; colour navy, wine; no pattern embroidered; budget 2000..2500
men's chinos 36x30 in khaki or olive please, and a polo, under $65 >> garment chinos, polo t-shirt; slot bottom, top; size bottom 36x30; colour khaki, olive; gender men; budget ..65 USD
waist 28, length 30, black skinny jeans and a white crop top, ladies >> size bottom 28x30; colour black, white; style skinny; garment jeans, crop top; slot bottom, top; gender women
office wear for a pregnant lady, comfortable fabrics, 2500 >> occasion work; gender women; style maternity; budget ..2500; unread fabrics
xmas party at work, sparkly but not sequins, size 12 uk, 60 quid >> occasion party; style embellished; no pattern embellished; size any UK 12; budget ..60 GBP
simple white shirt & black trousers for waiter job, male, L, 1200 >> style minimal; colour white, black; garment shirt, trousers; slot top, bottom; gender men; size any L; budget ..1200; unread waiter
mumma ke liye diwali pe suit, gulabi nahi, cotton silk chalega, XXL, 2500 ke andar >> gender women; occasion festive; garment suit; slot onepiece; no colour pink; size any XXL; budget ..2500
trekking pants and fleece jacket, women, size S, no pink no purple, under 5k >> garment track pants, jacket; slot bottom, outerwear; material fleece; occasion travel; gender women; size any S; no colour pink, purple; budget ..5000
tie and pocket square for my navy suit, groom's brother, 1000 >> garment tie, pocket square, suit; slot accessory, onepiece; colour navy; gender men; occasion wedding; budget ..1000
baby shower dress, floral, knee length, $80, size 8 >> occasion party; garment dress; slot onepiece; style floral; budget ..80 USD; size any 8; unread knee; no detail mini
flower girl dress, 4 years old, white, under £35 >> garment dress; slot onepiece; gender girls; age 4; colour white; budget ..35 GBP; occasion wedding
my son needs blazer and trousers for school annual day, age 9, 2000 >> gender boys; garment blazer, trousers; slot outerwear, bottom; occasion formal; age 9; budget ..2000
cargo pants, hoodie, high tops, guy, M, streetwear, each under 1200 >> garment cargos, hoodie, sneakers; slot bottom, top, shoes; gender men; size any M; style streetwear; budget ..1200 each
no polyester no acrylic just natural fabrics, winter sweater, women >> no material polyester, acrylic; season winter; garment sweater; slot top; gender women; unread natural, fabrics
heels not higher than a kitten heel, silver, wedding guest >> garment heels; slot shoes; colour silver; occasion wedding; unread higher, kitten
anything but a suit for a summer wedding, him, £200 >> no garment suit; season summer; occasion wedding; gender men; budget ..200 GBP
kurta but not kurta set, yellow or orange, haldi, men, 42 >> garment kurta; slot top; no garment kurta set; colour yellow, orange; occasion wedding; gender men; size top 42
brown leather belt and wallet gift for dad, below 1500 >> colour brown; material leather; garment belt, wallet; slot accessory; gender men; budget ..1500
all white outfit for cricket match, men XL, 2000 >> colour white; occasion workout; gender men; size any XL; budget ..2000
gothic prom, black velvet gown, long gloves, size 10, $150 >> style grunge; occasion party; colour black; material velvet; garment gown, gloves; slot onepiece, accessory; size any 10; budget ..150 USD
gym shorts with pockets, men, 34, 700 >> garment shorts; slot bottom; occasion workout; gender men; size bottom 34; budget ..700; detail pockets
no ripped or faded jeans, no graphic tees, smart casual, guy, 3k >> no piece distressed/washed jeans, graphic t-shirts; occasion work; gender men; budget ..3000
sardiyon mein shaadi hai, sherwani ke upar shawl bhi, 10k tak >> season winter; occasion wedding; garment sherwani, stole; slot onepiece, accessory; budget ..10000
light blue jeans (high waist) with white sneakers, size 30, girl, college >> colour light blue, white; garment jeans, sneakers; slot bottom, shoes; style high rise; size bottom 30; gender women; occasion casual
a look like a parisian, but cheap, women, beige and navy >> style classic; price low; gender women; colour beige, navy
just earrings and a clutch for a pink lehenga >> garment earrings, clutch, lehenga choli; slot accessory, bag, onepiece; colour pink; unread just
beachwear for honeymoon, couple, 4000 >> occasion beach; budget ..4000; unread couple
swimsuit with shorts, women, plus size, no bikini, 2000 >> garment swimsuit, shorts; slot onepiece, bottom; gender women; size any Plus; budget ..2000; unread no, bikini
pant shirt for men, regular fit, formal, 40 shirt 34 pant, 1800 >> garment trousers, shirt; slot bottom, top; gender men; style regular; occasion formal; size top 40, bottom 34; budget ..1800
tan loafers uk 9, no tassels, smart, 2500 >> colour tan; garment loafers; slot shoes; size shoes UK 9; style classic; budget ..2500; no detail tassels
something warm for kedarnath trip, ladies L, max 6k including shoes >> occasion travel; gender women; season winter; size any L; budget ..6000; slot shoes
dupatta not needed, anarkali in teal, M, 3k >> no garment dupatta; garment anarkali; slot onepiece; colour teal; size any M; budget ..3000
rainy season office shoes for men, not leather, 8 number, 1500 >> season monsoon; occasion work; slot shoes; gender men; no material leather; size shoes 8; budget ..1500
for a 50 year old woman, elegant, knee length skirt and blouse, no bright colours >> gender women; age 50; style classic; garment skirt, blouse; slot bottom, top; no colour red, orange, yellow, hot pink, magenta, lime, royal blue, turquoise; unread knee; no detail mini
bro i got 800 bucks what can i wear to a house party >> budget ..800; occasion party; gender men
`;

/** Yet more, in India, Britain and America, written and labelled before reading when all of those were mended. */
export const latestShoppers = `
Off to the races in June, need a hat and a floaty midi in cobalt, UK 14, £110 tops >> season summer; garment hat, dress; slot accessory, onepiece; style relaxed; colour royal blue; size any UK 14; budget ..110 GBP; unread races
32F, 5'3, desk job, hate pencil skirts, love wide leg pants, budget 3.5k >> gender women; age 32; occasion work; no piece bodycon skirts; garment trousers; slot bottom; style flared; budget ..3500; unread 5'3
Bhai ki baraat hai, mujhe nachna bhi hai, toh heavy lehenga nahi, kuch halka sa, 4500 tak >> occasion wedding; no garment lehenga choli; budget ..4500; unread nachna, heavy, halka
chacha ji ke liye kurta pajama, size 44, off white ya cream, 1200 se 1800 >> gender men; garment kurta set; slot onepiece; size any 44; colour off white, cream; budget 1200..1800
need sneakers that go with everything, men, uk 10, not white, nike nahi >> garment sneakers; slot shoes; gender men; size shoes UK 10; no colour white; no word nike
interview on thursday at a law firm, M, female, don't own a blazer so add one, max 4,000 inr >> occasion formal; size any M; gender women; garment blazer; slot outerwear; budget ..4000; unread add
christening outfit for a mum, size 12, no florals, £80 >> occasion festive; style sunday best; gender women; size any 12; no pattern floral; budget ..80 GBP
my husband's a 2XL and hates ties, black tie gala, 300 dollars >> gender men; size any XXL; no garment tie; occasion formal; style black tie; budget ..300 USD
5 yr old boy, cousin's shaadi, sherwani chahiye par garmi me, 1500 >> gender boys; age 5; occasion wedding; garment sherwani; slot onepiece; season summer; budget ..1500
Ganpati visarjan ke liye, ladka, kurta orange ya kesari, comfortable, 900/- max >> occasion festive; gender men; garment kurta; slot top; colour orange, saffron; budget ..900; unread visarjan, comfortable
teal jumpsuit, no zara no h & m no mango, 2.2k >> colour teal; garment jumpsuit; slot onepiece; no word zara, h&m, mango; budget ..2200
yoga at home, plus size lady, high waisted leggings, long top to cover the bum, 1300 rs >> occasion workout; size any Plus; gender women; style high rise; garment leggings, top; slot bottom, top; budget ..1300; unread cover, bum
the in-laws are visiting sunday lunch, decent kurti with leggings, 38 bust, below 1100 >> garment kurti, leggings; slot top, bottom; size top 38; budget ..1100; occasion date; unread laws, decent
rust colour cord shirt jacket, mens small, autumn walks, fifty quid >> colour rust; material corduroy; garment overshirt; slot outerwear; gender men; size any S; season autumn; budget ..50 GBP; unread walks
Ganesh chaturthi, nauvari saree vibe but ready to wear, 30 waist, pink or purple not both >> occasion festive; garment saree; slot onepiece; size bottom 30; colour pink, purple; unread nauvari, not both
prom!!!! long dress sparkly slit, size 00, under 200 usd not red not black >> occasion party; garment maxi dress; slot onepiece; style embellished; size any 00; budget ..200 USD; no colour red, black; detail slit
mens cargo shorts tee n slides for goa, L/34, 1.8k >> gender men; garment shorts, t-shirt, slippers; slot bottom, top, shoes; occasion beach; size any L, bottom 34; budget ..1800
twelve hundred rupees, girl, freshers, jeans top nahi >> budget ..1200; gender women; occasion party; no garment jeans, topwear
Quiet luxury for a bank VP, male, 45, navy/camel only, no logos, up to 20k >> style old money; gender men; age 45; colour navy, camel; no pattern graphic; budget ..20000; unread bank, VP
my skin is dark, which colours for a festive kurti? M. 800 >> occasion festive; garment kurti; slot top; size any M; budget ..800; unread skin, dark
leather jacket but vegan, women L, black, 3000 max, with boots >> garment jacket, boots; slot outerwear, shoes; material faux leather; gender women; size any L; colour black; budget ..3000
Gift for sister in law, rakhi, she wears XL kurtis, likes pastels, 700-900 >> gender women; occasion festive; size top XL; garment kurti; slot top; colour baby pink, light blue, lavender, lilac, mint, peach, lemon, sage; budget 700..900
nothing sleeveless, nothing above the knee, cotton, summer, office, 42 inch bust >> material cotton; season summer; occasion work; size top 42; no detail mini, sleeveless
Two dresses under 3000 together, wedding and reception, S >> garment dress; slot onepiece; budget ..3000; occasion wedding; size any S; unread Two
dads who golf: polo, chinos 38x32, belt, white shoes, $175 total >> gender men; garment polo t-shirt, chinos, belt, footwear; slot top, bottom, accessory, shoes; size bottom 38x32; colour white; budget ..175 USD; occasion workout
i wear a size 8 dress and size 7 shoe, rehearsal dinner, champagne or blush, 150 >> size any 8, shoes 7; occasion wedding; colour champagne, baby pink; budget ..150
monsoon trek lonavala, quick dry pants + windcheater, girl, S, 2500 max no cotton pls >> season monsoon; occasion travel; garment trousers, sports jacket; slot bottom, outerwear; gender women; size any S; budget ..2500; unread lonavala, dry; no material cotton, denim
black jeans only if stretchable, waist 40, guy, under rs.1200 >> colour black; garment jeans; slot bottom; size bottom 40; gender men; budget ..1200; unread stretchable
half sleeve linen shirt n shorts, beach shack vibes, 38 chest, ₹1,999 >> material linen; garment shirt, shorts; slot top, bottom; occasion beach; size top 38; budget ..1999; unread shack; no piece sleeveless/three quarter sleeve/long sleeve shirts
diwali twinning for mum and daughter, 6 years old, lehenga, 2k each >> occasion festive; gender girls; age 6; garment lehenga choli; slot onepiece; budget ..2000 each; unread twinning
teacher on first posting, cotton sarees, starch wali, no synthetic, 5 saree 4000 me >> occasion work; material cotton; garment saree; slot onepiece; budget ..4000; unread posting, starch, 5; no material acrylic, faux leather, nylon, polyester, synthetic
something slimming but not black for a christmas do, 20 uk, not bodycon obvs, £65 >> no colour black; occasion party; size any UK 20; no garment bodycon dress; budget ..65 GBP; unread slimming, obvs
ek acchi si watch aur wallet papa ko, retirement, 2000-2500 >> garment watch, wallet; slot accessory; gender men; budget 2000..2500; occasion party
white shirt dress w/ tan belt, sandals, holiday in greece, M, eur 90 >> colour white, tan; garment dress, belt, sandals; slot onepiece, accessory, shoes; occasion travel; size any M; budget ..90 EUR; unread greece
grey hoodie & joggers, boy 11-12, no marvel no cartoons, 1k >> colour grey; garment hoodie, joggers; slot top, bottom; gender boys; age 11-12; no pattern graphic; no word cartoons; budget ..1000
mujhe shaadi mein saree nahi pehni, gown ya indo western, wine colour, 5 feet 2, M, paanch hazaar >> occasion wedding; no garment saree; garment gown; slot onepiece; style indo-western; colour wine; size any M; budget ..5000; unread pehni, 5, feet, 2
nose pin, jhumka and bangles for navratri chaniya choli, under 600 all together >> garment ethnic jewellery, earrings, bracelet, lehenga choli; slot accessory, onepiece; occasion festive; budget ..600
bring me a full tux look, 44R, patent shoes 11, bow tie not needed, 25000 >> garment tuxedo; slot onepiece; occasion formal; size top 44, shoes 11; no garment tie; budget ..25000; unread patent
all-white pickleball fit, skort + tank, xs, don't do nike >> colour white; occasion workout; garment shorts, tank top; slot bottom, top; size any XS; no word nike; unread pickleball
college annual fest, ladka, black on black, silver chain, 2200 se neeche >> occasion casual; gender men; colour black, silver; garment necklace; slot accessory; budget ..2200; unread annual, fest
`;

/** A last handful, written and labelled before reading when those too were mended. */
export const newestShoppers = `
need a nice sari for my mil's 60th birthday, pastel, nothing heavy, 3k to 4.5k >> garment saree; slot onepiece; occasion party; colour baby pink, light blue, lavender, lilac, mint, peach, lemon, sage; budget 3000..4500; unread heavy
men's linen trousers and a camp collar shirt, 32/34, size M, £90 >> material linen; garment trousers, shirt; slot bottom, top; gender men; size any M, bottom 32x34; budget ..90 GBP
uniqlo vibes, plain and boxy, ladies, under 2500, no zara no uniqlo >> style solid, relaxed; gender women; budget ..2500; no word zara, uniqlo; unread uniqlo
mere papa ke liye nehru jacket with kurta pajama, sangeet, 42, 5000 tak >> gender men; garment nehru jacket, kurta set; slot outerwear, onepiece; occasion wedding; budget ..5000; unread 42
trainers for a 9 year old boy, uk 3, blue, not velcro, 30 quid >> garment sneakers; slot shoes; gender boys; age 9; size shoes UK 3; colour blue; budget ..30 GBP; no word velcro
34M, first tinder date, wanna look chill but put together, 3500 inr >> gender men; age 34; occasion date; style casual; budget ..3500
Wedding reception, woman, size 24 plus, no sleeveless, navy or plum, max $120 >> occasion wedding; gender women; size any 24; no detail sleeveless; colour navy, plum; budget ..120 USD; unread plus
shirt with no collar, white, cotton, men, 38, 800 se kam >> garment shirt; slot top; colour white; material cotton; gender men; size top 38; budget ..800; no word collar
ghar pe diwali puja, simple suit, bottle green, dupatta ke saath, L, 1500 ke andar >> occasion festive; style minimal; garment suit, dupatta; slot onepiece, accessory; colour bottle green; size any L; budget ..1500
baby boy naming ceremony, 1 year old, dhoti kurta, 700 >> gender boys; occasion festive; age 1; garment dhoti pants, kurta; slot bottom, top; budget ..700
office siren look, pencil skirt, fitted shirt, heels, M, 3200 >> garment skirt, shirt, heels; slot bottom, top, shoes; style bodycon, slim; occasion work; size any M; budget ..3200; unread siren
i need an outfit that hides my tummy, party, XXL, no bodycon, 2200 >> occasion party; size any XXL; no garment bodycon dress; budget ..2200; unread hides, tummy
sneakerhead, jordans only, oversized tee, cargos, 8k, uk 11 >> style streetwear, oversized; garment t-shirt, cargos; slot top, bottom; budget ..8000; size shoes UK 11; unread jordans
jeans without stretch, straight, dark blue, waist 36 length 32, levis nahi >> garment jeans; slot bottom; style straight; colour navy; size bottom 36x32; no word levis, stretch
Goa bachelorette, 5 girls, matching pink co-ords, 1200 each >> occasion beach; gender women; colour pink; garment co-ord set; slot onepiece; budget ..1200 each; unread 5
garba night, mirror work chaniya choli in multi colours, ladies L, below 3000 >> occasion festive; garment lehenga choli; slot onepiece; style embroidered; colour multi; gender women; size any L; budget ..3000
cheap gym shorts and vest, guys, XL, 600 for both >> price low; garment shorts, tank top; slot bottom, top; occasion workout; gender men; size any XL; budget ..600
winter coat for my wife, she's 5'9 and a UK 18, camel or grey, no fur, up to 150 pounds >> season winter; garment coat; slot outerwear; gender women; size any UK 18; colour camel, grey; no material faux fur; budget ..150 GBP; unread 5'9
job interview at google, guy, smart but not a suit, 40 chest 32 waist, 6k >> occasion formal; gender men; style classic; no garment suit; size top 40, bottom 32; budget ..6000; unread google
nikah outfit for groom's sister, no red no maroon, gharara, 7000 >> occasion wedding; gender women; no colour red, maroon; garment sharara; slot bottom; budget ..7000
everyday silver earrings and a thin chain, under 700 total >> occasion casual; colour silver; garment earrings, necklace; slot accessory; budget ..700; unread thin
hi need something for ascot races, fascinator plus dress, sky blue, size 10, £140 >> garment hat, dress; slot accessory, onepiece; colour light blue; size any 10; budget ..140 GBP; unread ascot, races, plus
ladka 6 feet 2, patla, shaadi, indo western, black and gold, 8000 >> gender men; occasion wedding; style indo-western; colour black, gold; budget ..8000; unread 6, feet, 2, patla
beach day with toddler, mum, need cover up and hat, free size, 1100 >> occasion beach; gender women; garment hat; slot accessory; size any Free Size; budget ..1100; unread toddler
hoodies but no zips, black or olive, women's large, around $45 >> garment hoodie; slot top; colour black, olive; gender women; size any L; budget ..45 USD; no detail zip
teacher's day, cotton kurta with jeans, girl, S, 999 >> occasion work; material cotton; garment kurta, jeans; slot top, bottom; gender women; size any S; budget ..999
suit & tie for my bf, he is 44R, burgundy tie, formal do, 12k >> garment suit, tie; slot onepiece, accessory; gender men; size top 44; colour burgundy; occasion formal; budget ..12000
no animal print no neon, fun birthday dress, 30th, size 38, 2750 >> no pattern animal print; no word neon; garment dress; slot onepiece; occasion party; size any 38; budget ..2750; unread fun
rainy day office shoes n bag ladies, not cloth, size 5, 2600 max >> season monsoon; occasion work; garment formal shoes; slot shoes, bag; gender women; size shoes 5; budget ..2600; unread not cloth
cocktail sangeet, drape saree gown, wine, blouse size 36, 6-7k >> occasion wedding; garment saree; slot onepiece; colour wine; size top 36; budget 6000..7000; unread drape
cozy christmas pjs for kids 4-5 years, red, 800 >> occasion party; garment night suit; age 4-5; colour red; budget ..800; unread cozy
my boyfriend only wears black, get him something not black for our anniversary, XL, 4000 >> gender men; no colour black; occasion date; size any XL; budget ..4000
kolkata durga pujo, lal paar sada saree, under 2000 >> occasion festive; colour red, white; garment saree; slot onepiece; style solid; budget ..2000; unread kolkata
running tights, men, small, reflective, no pockets, $60 >> garment leggings; slot bottom; occasion workout; gender men; size any S; budget ..60 USD; unread reflective; no detail pockets
capsule for a minimalist dad, 3 tees 2 chinos, earth tones, L/34, 9k total >> style minimal; gender men; garment t-shirt, chinos; slot top, bottom; colour brown, tan, rust, olive, mustard, beige, khaki, camel; size any L, bottom 34; budget ..9000; unread 3, 2
ankle boots size 39, suede or leather, no heel, women, €80 >> garment boots; slot shoes; no garment heels; size shoes 39; material suede, leather; gender women; budget ..80 EUR
girls trip to kasol, warm layers, women, M, 4500, avoid polyester >> occasion travel; gender women; slot outerwear; size any M; budget ..4500; no material polyester; season winter
bandhani dupatta + plain kurti set in mustard, xl, 1400 rupaye >> garment dupatta, kurta set; slot accessory, onepiece; style ethnic motifs, solid; colour mustard; size any XL; budget ..1400
sharp black shirt for a funeral, slim, collar 16, under 40 pounds >> colour black; garment shirt; slot top; occasion formal; style mourning, classic, slim; budget ..40 GBP; unread collar, 16
Kurta under 500, pajama under 300, men, XL >> garment kurta, ethnic pyjama; slot top, bottom; budget ..; limit kurta 500, night suit 300, ethnic pyjama 300; gender men; size any XL
`;
