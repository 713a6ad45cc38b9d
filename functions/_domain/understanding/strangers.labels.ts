/**
 * Eighty wishes of eight kinds of shopper, ten each, labelled before the parser first read them; same notation as
 * `wishes`.
 */
export const strangers = `
ok so my school farewell is next friday and everyone's wearing sarees but i want a gown, lavender or powder blue, size S, my mom said not more than 3k >> occasion party; garment gown; slot onepiece; colour lavender, light blue; size any S; budget ..3000; gender women
baggy jeans + baby tee y2k girl 1.5k >> garment jeans, t-shirt; slot bottom, top; style y2k, relaxed; gender women; budget ..1500
boy, 15, first day of college, under 1200, no formals >> gender boys; age 15; occasion casual; budget ..1200
need smth cute for bfs bday dinner, not a dress, xs, 1800 max >> occasion party; no garment dress; size any XS; budget ..1800
hoodie n cargos, blk, guys M, 2k for both >> garment hoodie, cargos; slot top, bottom; colour black; gender men; size any M; budget ..2000
taylor swift concert outfit, sparkly, pink boots, sz 6 shoes, im 16, $80 >> occasion party; style embellished; colour pink; garment boots; slot shoes; size shoes 6; age 16; budget ..80 USD; unread taylor, swift
korean style skirt and sweater for girl 5'1 small, no pink plsss >> style korean; garment skirt, sweater; slot bottom, top; gender women; size any S; no colour pink; unread 5'1
jordans are sorted, need baggy pants and a tee, male, 32 waist, 1500 >> unread jordans; garment trousers, t-shirt; slot bottom, top; style relaxed; gender men; size bottom 32; budget ..1500
prom 2025!! emerald green, no slit, no backless, $120, size 4 >> occasion party; colour emerald; no detail slit, backless; budget ..120 USD; size any 4
something to wear with my black docs, grunge, girl, M, 2500 >> no garment footwear; style grunge; gender women; size any M; budget ..2500
My daughter is 4 or 5 size wise, needs a lehenga for her mama's wedding, no itchy net, 1500 >> gender girls; age 4-5; garment lehenga choli; slot onepiece; occasion wedding; no material net; budget ..1500; unread itchy
school annual day, son is 9, kurta pajama in maroon or cream, up to Rs 1,200 >> occasion formal; gender boys; age 9; garment kurta set; slot onepiece; colour maroon, cream; budget ..1200
frock for 2 yr old girl cotton only, yellow, 600 >> garment dress; slot onepiece; age 2; gender girls; material cotton; colour yellow; budget ..600
twins, one boy one girl, 6 yrs, birthday party, budget 2500 for the two of them >> age 6; occasion party; budget ..2500; unread twins
shoes for my 7 year old boy, UK 1, no laces, black school shoes under 900 >> garment footwear; slot shoes; gender boys; age 7; size shoes UK 1; no detail lace up; colour black; budget ..900; unread school
mom & me matching for diwali - me L, my girl 8y, 4k total >> occasion festive; gender girls; age 8; budget ..4000; size any L
raincoat and gumboots for my kid, 5 years, blue, 1000 ke andar >> garment rain jacket, boots; slot outerwear, shoes; age 5; colour blue; budget ..1000
jeans and 2 tshirts for 12 year old boy. he is chubby so nothing tight. 1800 >> garment jeans, t-shirt; slot bottom, top; gender boys; age 12; no fit slim, skinny, bodycon; budget ..1800; unread 2, chubby
nothing frilly, daughter 10, tomboy, cousin's wedding, 2000-2500 >> no detail ruffled; gender girls; age 10; occasion wedding; budget 2000..2500; unread tomboy
warm jacket for my little one 18 months, red, $30, machine washable >> garment jacket; slot outerwear; colour red; budget ..30 USD; season winter; age 1.5; unread machine, washable
Formal shirt 40, trousers 34, shoes UK 8, all under 4000, board meeting tomorrow >> garment formal shirt, trousers; slot top, bottom, shoes; size top 40, bottom 34, shoes UK 8; budget ..4000; occasion work; gender men
I already own black jeans and white sneakers, need 1 smart shirt, men, 1200, size L >> no piece black jeans; no garment footwear; garment shirt; slot top; gender men; budget ..1200; size any L; unread 1
office wear for men monsoon friendly, no leather shoes, 2.5k >> occasion work; gender men; season monsoon; no piece leather shoes; budget ..2500
Client dinner in Bangalore. Navy blazer, 42. Trousers 36. Max 7000, blazer alone not above 4000. >> occasion work; colour navy; garment blazer, trousers; slot outerwear, bottom; size any 42, bottom 36; budget ..7000; limit blazer 4000; unread Bangalore
need chinos to go with my navy blazer and brown loafers, waist 33, ₹1800 >> garment chinos; slot bottom; no garment outerwear, footwear; size bottom 33; budget ..1800
business casual, guy, chest 44, short sleeves ok, no checks no stripes, 3 grand >> occasion work; gender men; size top 44; no pattern checked, striped; budget ..3000
interview at a bank, I am fat 46 waist, formal, 3500 incl shoes >> occasion formal; size bottom 46; style formal; slot shoes; budget ..3500; unread bank, fat
wfh meetings so just a decent shirt on top, light blue or white, 39, ₹899 >> occasion work; garment shirt; slot top; colour light blue, white; size top 39; budget ..899; unread just
blazer under 3k, total 6k, dinner with CEO, men 40R >> garment blazer; slot outerwear; budget ..6000; limit blazer 3000; occasion work; gender men; size any 40
vegan sneakers and belt mens uk9 sub 3k >> no material leather, suede, silk, wool; garment sneakers, belt; slot shoes, accessory; gender men; size shoes UK 9; budget ..3000
I'm the bride's younger sister, mehendi, want a green sharara but not parrot green, M, 6k >> gender women; occasion wedding; colour green; garment sharara; slot bottom; size any M; budget ..6000; unread not parrot green
sangeet look to dance all night in!! lehenga, not heavy, flats not heels, 8-10k, S >> occasion wedding; garment lehenga choli, flats; slot onepiece, shoes; no garment heels; budget 8000..10000; size any S; unread not heavy
reception saree pre draped, wine or midnight blue, blouse size 34, 5000 tops, jewellery separately I have >> occasion wedding; garment saree; slot onepiece; colour wine, navy; size top 34; budget ..5000; no garment jewellery; unread draped
haldi: yellow but not lehenga, maybe indo western, under 3500 women >> occasion wedding; colour yellow; no garment lehenga choli; style indo-western; budget ..3500; gender women
didi ki shaadi hai, 3 functions, mehendi sangeet aur vidai, budget 15k total >> occasion wedding; budget ..15000; unread 3
no red, bride is in red; no pastels, groom's side is in pastels. wedding, lady, size 40, 7000 >> no colour red, baby pink, light blue, lavender, lilac, mint, peach, lemon, sage; occasion wedding; gender women; size any 40; budget ..7000
earrings only, kundan or polki, to match my maroon lehenga, 1200 >> garment earrings; slot accessory; budget ..1200; unread only, kundan, polki
cocktail night gown, backless ok, one shoulder no, black, S/M, 9k >> occasion party; garment gown; slot onepiece; no detail one shoulder; colour black; size any S/M; budget ..9000
bridesmaid x4, same dusty pink dresses, 2000 each, sizes differ >> occasion wedding; gender women; garment dress; slot onepiece; colour dusty pink; budget ..2000 each; unread x4, differ
engagement, cousin sister of bride, anarkali under 4k total 6k with juttis and potli >> occasion wedding; garment anarkali, juttis, potli; slot onepiece, shoes, bag; budget ..6000; limit anarkali 4000; gender women
plus size, apple shaped, I want a wrap dress that isn't shapeless, 3XL, work do, under £60 >> style plus size; garment dress; slot onepiece; size any 3XL; occasion work; budget ..60 GBP; unread apple, shaped, isn't, shapeless
4XL ladies kurti set with pockets, cotton, no sleeveless, rs 1100 >> size any 4XL; gender women; garment kurta set; slot onepiece; material cotton; no detail sleeveless; budget ..1100; detail pockets
big guy here, 5XL tees and 46 waist jeans, black/grey, 2.5k >> gender men; size top 5XL, bottom 46; garment t-shirt, jeans; slot top, bottom; colour black, grey; budget ..2500; style plus size
curvy girl date night, hate my arms so long sleeves, no horizontal stripes, XL, 2200 >> gender women; occasion date; no pattern striped; size any XL; budget ..2200; no detail short sleeve, sleeveless, three quarter sleeve; unread curvy, hate, arms
size 22 uk, summer wedding, not black not navy, something joyful, £80 max with shoes >> size any UK 22; season summer; occasion wedding; no colour black, navy; budget ..80 GBP; slot shoes; unread joyful
plus size gym leggings high waist 2xl, no see through, dark colours, below 1000 >> style plus size, high rise; occasion workout; garment leggings; slot bottom; size any XXL; no detail sheer; colour black, navy, charcoal, maroon, burgundy, wine, bottle green, plum, chocolate; budget ..1000
XXXL men ethnic, friend's shaadi, nothing shiny, 3000 to 3500 >> size any 3XL; gender men; style ethnic; occasion wedding; budget 3000..3500; unread nothing, shiny
wide feet uk 7 flats, black, comfy, 1500, ladies >> size shoes UK 7; garment flats; slot shoes; colour black; style relaxed; budget ..1500; gender women; unread wide
maxi dress no bodycon no crop no mini, size 18, beach holiday, floral, $55 >> garment maxi dress; slot onepiece; no garment bodycon dress; no fit cropped; no detail mini; size any 18; occasion beach; style floral; budget ..55 USD
I'm 48 bust 44 waist, saree blouse never fits me, need readymade salwar suit in blue, 1800 >> size top 48, bottom 44; garment salwar suit; slot onepiece; colour blue; budget ..1800; unread readymade
for my 72 year old father, kurta, soft cotton, no buttons he has arthritis, white or cream, L, 900 >> age 72; gender men; garment kurta; slot top; material cotton; colour white, cream; size any L; budget ..900; unread soft, arthritis; no detail buttons
amma ke liye silk saree, light weight, 60th birthday, no bright colours, 4000 tak >> gender women; material silk; garment saree; slot onepiece; occasion party; budget ..4000; unread light, weight, no, bright
besna tomorrow, white kurta pyjama, men, 42, 1000 >> style mourning; colour white; garment kurta set; slot onepiece; gender men; size any 42; budget ..1000; occasion formal
condolence meeting, elderly lady, plain white or off white cotton saree, below 1200 >> style mourning, solid; occasion formal; gender women; colour white, off white; material cotton; garment saree; slot onepiece; budget ..1200
mummy needs walking shoes, size 5, velcro not laces, grey, 1500 >> gender women; garment sports shoes; slot shoes; size shoes 5; no detail lace up; colour grey; budget ..1500; unread velcro
sweater for grandpa, XL, v neck, maroon or bottle green, not wool it itches, 1200 >> garment sweater; slot top; gender men; size any XL; colour maroon, bottle green; no material wool; budget ..1200; unread itches; detail v neck
Looking for something dignified for my mother-in-law's 50th anniversary, knee length, she's 16, £90 or thereabouts >> gender women; size any 16; occasion party; budget ..90 GBP; unread dignified, knee; no detail mini
senior citizen, morning walk tracksuit, medium, navy, under 1500 mens >> occasion workout; garment tracksuit; slot onepiece; size any M; colour navy; budget ..1500; gender men; unread senior, citizen
church funeral for my husband's uncle, black dress below the knee, size 14, no more than $70 >> occasion formal; style mourning; colour black; garment dress; slot onepiece; size any 14; budget ..70 USD; gender women; unread knee; no detail mini
temple visit with grandparents, women, salwar kameez, nothing transparent, dupatta must, 1600 >> occasion festive; gender women; garment salwar suit, dupatta; slot onepiece, accessory; no detail sheer; budget ..1600
Visiting India in December for a wedding, I'm a man, 6'3, 44 chest, want sherwani or bandhgala, €150 >> season winter; occasion wedding; gender men; size top 44; garment sherwani, bandhgala suit; slot onepiece; budget ..150 EUR; unread 6'3
linen shirt & shorts for Kerala, male M, about 40 pounds >> material linen; garment shirt, shorts; slot top, bottom; gender men; size any M; budget ..40 GBP; unread Kerala
We are from Germany, my wife needs a saree for Diwali party, size 40 EU, up to 60 euro, no synthetic >> gender women; garment saree; slot onepiece; occasion festive; size any EU 40; budget ..60 EUR; no material acrylic, faux leather, nylon, polyester, synthetic
sneakers 42-43 euro size, white, men, max 50€ >> garment sneakers; slot shoes; size shoes EU 42-43; colour white; gender men; budget ..50 EUR
day trip to taj mahal, modest, hat, not white it gets dirty, £45, size 12 woman >> occasion travel; garment hat; slot accessory; no colour white; budget ..45 GBP; size any 12; gender women; no fit bodycon; no garment crop top, shorts; unread taj, mahal, dirty; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless
Need kurta in UK size M, husband, festive, thirty quid >> garment kurta; slot top; size any M; gender men; occasion festive; budget ..30 GBP
trek in Himachal, thermals not needed, jacket and pants, ladies L, 80 EUR all in >> occasion travel; no garment thermals; garment jacket, trousers; slot outerwear, bottom; gender women; size any L; budget ..80 EUR
beach in Goa, swimsuit + cover up, EU 38, no animal prints, €40 >> occasion beach; garment swimsuit; slot onepiece; size any EU 38; no pattern animal print; budget ..40 EUR
$100 for two outfits, safari, khaki, men's large >> budget ..100 USD; occasion travel; colour khaki; gender men; size any L
souvenir scarf for mum, pashmina, no more than 25 pounds, blues >> garment scarf; slot accessory; gender women; material wool; budget ..25 GBP; colour blue; unread souvenir
bhai office ke liye 2 shirt aur 1 pant dikha, 38 aur 32, 1800 me >> occasion work; garment shirt, trousers; slot top, bottom; size top 38, bottom 32; budget ..1800; unread 2, 1; gender men
gf ke liye valentine gift dress, red nahi, 2000 ke andar, medium >> gender women; occasion date; garment dress; slot onepiece; no colour red; budget ..2000; size any M
papa ki birthday pe kurta, size 44, halka rang, 800-1000 >> gender men; occasion party; garment kurta; slot top; size top 44; budget 800..1000; unread halka
mere paas white shirt hai, uske saath pant aur shoes chahiye, men 34, shoes 9, 2500 tak >> no piece white shirts; garment trousers; slot bottom, shoes; gender men; size bottom 34, shoes 9; budget ..2500
shok sabha ke liye safed suit ladies, simple, 1500 >> style mourning, minimal; occasion formal; colour white; garment suit; slot onepiece; gender women; budget ..1500
kam paise me accha dikhna hai, ladka, party, black nahi chalega >> price low; gender men; occasion party; no colour black
garmi bahut hai yaar, cotton ki kurti do jo patli na ho, L, 500 se 700 >> season summer; material cotton; garment kurti; slot top; size any L; budget 500..700; unread patli
dost ki shaadi, sherwani ya jodhpuri, 40 number, 5 hazar se upar nahi >> occasion wedding; garment sherwani, bandhgala suit; slot onepiece; size any 40; budget ..5000
chappal chahiye ghar ke liye, 7 no, dono ke liye, 300 tak >> garment slippers; slot shoes; occasion lounge; size shoes 7; budget ..300
sirf jhumke dikhao, oxidised, 200 ke niche, mango brand mat dikhana >> garment earrings; slot accessory; budget ..200; no word mango; unread sirf, oxidised
`;
