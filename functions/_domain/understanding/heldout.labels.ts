/** Wishes in other people's manners, labelled before the parser first read them; same notation as `wishes`. */
export const heldOut = `
hiii so my cousin is getting married in december and i literally have NOTHING to wear, i'm a girl, size L, can spend like 6k tops >> occasion wedding; season winter; gender women; size any L; budget ..6000
need fit for bro's bday bash sat night. guy. 2.5k cap >> occasion party; gender men; budget ..2500
office. women. 3k. cotton. no sleeveless. >> occasion work; gender women; budget ..3000; material cotton; no detail sleeveless
Looking for a navy chino and white oxford combination for my husband, 34 waist, 42 chest, 5000 all in >> colour navy, white; garment chinos, shirt; slot bottom, top; gender men; size bottom 34, top 42; budget ..5000
kurti leggings combo daily wear 700rs >> garment kurti, leggings; slot top, bottom; occasion casual; budget ..700
mere bete ke liye birthday dress, 5 saal ka hai, 800 se zyada nahi >> gender boys; age 5; occasion party; budget ..800
What would you recommend for a 28 y/o woman attending a black-tie wedding in London? Budget £250, dress size 10. >> gender women; occasion wedding; style black tie; budget ..250 GBP; size any 10; age 28; unread London
smth cute 4 a picnic w my gf, im a dude, 50 bucks? >> occasion casual; gender men; budget ..50; unread smth, 4
i run hot so pls no wool or fleece, going hiking in october, mens M top 32 bottoms >> no material wool, fleece; occasion travel; season autumn; gender men; size top M, bottom 32; unread hot
Sangeet look!! Lehenga, not red not pink, upto 12k, M >> occasion wedding; garment lehenga choli; slot onepiece; no colour red, pink; budget ..12000; size any M
shaadi season outfits for men under ₹4,500 ( no sherwani ) >> occasion wedding; gender men; budget ..4500; no garment sherwani
budget friendly office set for freshers girl joining job, 2000-2500 >> price low; occasion work; gender women; budget 2000..2500
white tee black jeans white kicks simple >> colour white, black; garment t-shirt, jeans, sneakers; slot top, bottom, shoes; style minimal
ek simple sa suit dikhao eid ke liye, hara ya firozi, 2000 tak ka >> style minimal; garment suit; slot onepiece; occasion festive; colour green, turquoise; budget ..2000
Ladies' winter coat in camel, no more than $180, size 12 US >> gender women; season winter; garment coat; slot outerwear; colour camel; budget ..180 USD; size any US 12
anniversary dinner tomorrow... husband likes me in blue. saree or gown? max 5k >> occasion date; colour blue; garment saree, gown; slot onepiece; budget ..5000
mens formals 40 regular, grey suit, brown shoes, belt, total 15k >> gender men; occasion formal; size top 40; colour grey, brown; garment suit, footwear, belt; slot onepiece, shoes, accessory; budget ..15000
pooja at home on sunday, want something traditional in yellow but not silk, around 1.5k >> occasion festive; style ethnic; colour yellow; no material silk; budget ..1500
Gym bag, leggings, sports bra. black only. xs >> garment duffel bag, leggings, bra; slot bag, bottom; colour black; size any XS; occasion workout
college fest ke liye kuch funky, boys, 1000-1200 >> occasion casual; style streetwear; gender men; budget 1000..1200; unread fest
first date at a cafe. i'm a tall guy 6'2, xl shirts and 36 waist jeans, 60 euro >> occasion date; gender men; size top XL, bottom 36; garment shirt, jeans; slot top, bottom; budget ..60 EUR; unread tall, 6'2
trip 2 bali w the girls, flowy dresses, nothing above 1500 each >> occasion beach; gender women; style relaxed; garment dress; slot onepiece; budget ..1500 each; unread 2
Sis ki haldi hai. Peela nahi, kuch alag. 3000 max. >> occasion wedding; no colour yellow; budget ..3000; unread alag
rain proof jacket + waterproof shoes, monsoon trek, sz 8 uk >> garment rain jacket, footwear; slot outerwear, shoes; season monsoon; occasion travel; size shoes UK 8
modest church outfit for an older lady, ankle length skirt, no tight stuff >> occasion festive; gender women; garment skirt; slot bottom; no fit slim, skinny, bodycon; no garment crop top, shorts; style sunday best; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless; unread older, ankle
looking to pair my olive green cargos with something, streetwear vibes, 1-2k >> no piece olive cargos; style streetwear; budget 1000..2000
cocktail attire men summer wedding, no tie >> occasion wedding; gender men; season summer; no garment tie
little girls red frock 4 years xmas under 1000 >> gender girls; age 4; colour red; garment dress; slot onepiece; occasion party; budget ..1000
vegan so no leather/suede/silk. boots + jeans look, autumn, women >> no material leather, suede, silk; garment boots, jeans; slot shoes, bottom; season autumn; gender women; unread vegan
papa ki retirement party, unke liye blazer, size 44, 6000 ke andar >> occasion party; gender men; garment blazer; slot outerwear; size any 44; budget ..6000
Interview @ a bank. Female. 2 to 3 thousand. Prefer trousers over skirts >> occasion formal; gender women; budget 2000..3000; garment trousers; slot bottom; no garment skirt; unread bank
something like old bollywood heroine, chiffon saree, pastel >> garment saree; slot onepiece; material chiffon; colour baby pink, light blue, lavender, lilac, mint, peach, lemon, sage; style festive glam; unread heroine
i'm plus sized and need a swimsuit cover up + sandals for maldives >> size any Plus; garment swimsuit, sandals; slot onepiece, shoes; occasion beach
30L waist?? no - waist 30, length 32, black denim jeans men >> size bottom 30; colour black; garment jeans; slot bottom; gender men; material denim; unread 30L, waist, 32
tshirt under 400 >> garment t-shirt; slot top; budget ..400
thoda stylish, thoda comfy, flight ke liye, ladki, 2k >> style casual; occasion travel; gender women; budget ..2000
What do I wear to my ex's wedding lol. revenge dress. red or black. no budget! >> occasion wedding; garment dress; slot onepiece; colour red, black; unread ex's, revenge
groomsmen outfit, everyone wearing sage green, mine should be under $200 >> gender men; occasion wedding; colour sage; budget ..200 USD
nani ke liye soft cotton saree, light colours only, 800-1500 >> gender women; material cotton; garment saree; slot onepiece; colour white, off white, ivory, cream, beige, light blue, baby pink, mint, lavender, peach; budget 800..1500; unread soft
clubbin fit, all black, leather pants maybe, i'm M, ~5000 >> occasion party; colour black; material leather; garment trousers; slot bottom; size any M; budget ..5000
plain white kurta & blue jeans, diwali at office, men, XL please >> style solid; colour white, blue; garment kurta, jeans; slot top, bottom; occasion festive; gender men; size any XL
Nothing with logos, nothing bright. Quiet luxury, women's, 10000 to 20000 >> no pattern graphic; style old money; gender women; budget 10000..20000; unread nothing, bright
tennis whites for ladies size S, skirt not shorts >> occasion workout; colour white; gender women; size any S; garment skirt; slot bottom; no garment shorts; style preppy
holi party white kurta pajama mens below five hundred >> occasion festive; colour white; garment kurta set; slot onepiece; gender men; budget ..500
ugly christmas sweater, unisex, 30 pounds >> occasion party; garment sweater; slot top; gender unisex; budget ..30 GBP; unread ugly
i have 3000 rs and a wedding on friday. help. (woman, size 38) >> budget ..3000; occasion wedding; gender women; size any 38
saree but make it modern >> garment saree; slot onepiece
cargo pants baggy, graphic tee, chunky sneakers, each under 1k >> garment cargos, t-shirt, sneakers; slot bottom, top, shoes; style oversized, graphic; budget ..1000 each
Kurta for men - linen - not white - size 42 - under 2k >> garment kurta; slot top; gender men; material linen; no colour white; size top 42; budget ..2000
goth prom. black lace. floor length. size 8. $120 >> style grunge, longline; occasion party; colour black; material lace; size any 8; budget ..120 USD
husbands office trousers 36 in grey and charcoal >> gender men; occasion work; garment formal trousers; slot bottom; size bottom 36; colour grey, charcoal
ladies kurta set jisme dupatta bhi ho, 1500 se 2000 ke beech >> gender women; garment kurta set, dupatta; slot onepiece, accessory; budget 1500..2000
date nite, jumpsuit, no cutouts, wine or emerald, S/M >> occasion date; garment jumpsuit; slot onepiece; colour wine, emerald; size any S/M; no detail cut out
im 5ft3 and curvy, what suits me for a garden party >> style cottagecore; unread 5ft3, curvy
mom of the groom saree, classy, deep purple maybe, 8-10k >> gender women; occasion wedding; garment saree; slot onepiece; style classic; colour purple; budget 8000..10000; unread deep
get me a black turtleneck, checked trousers, chelsea boots and a long coat >> colour black; garment sweater, trousers, boots, coat; slot top, bottom, shoes, outerwear; style checked
anything for navratri except chaniya choli, women, 2200 >> occasion festive; no garment lehenga choli; gender women; budget ..2200
beach shorts n linen shirt n slides, him, under 3.5k total >> garment shorts, shirt, slippers; slot bottom, top, shoes; material linen; gender men; budget ..3500; occasion beach
workwear capsule in neutrals for a petite woman, no blazers >> occasion work; style minimal, petite; gender women; no garment blazer
pregnancy photoshoot gown, flowy, lilac, 4000 INR >> garment gown; slot onepiece; style maternity, relaxed; gender women; colour lilac; budget ..4000; unread photoshoot
yoga pants + top. L. 1200 >> occasion workout; garment track pants; slot bottom, top; size any L; budget ..1200
son ki school farewell hai, blazer set chahiye, 17 saal, 3500 tak >> gender men; age 17; occasion party; garment suit; slot onepiece; budget ..3500
hot pink satin shirt w white trousers, party, girl, under 1.8k >> colour hot pink, white; material satin; garment shirt, trousers; slot top, bottom; occasion party; gender girls; budget ..1800
Outfit for Republic Day at school (teacher, female). Saffron, white, green. >> occasion festive; gender women; colour saffron, white, green
im so done with black. give me colour! summer dress 2000 >> no colour black; season summer; garment dress; slot onepiece; budget ..2000
mens silk kurta without embroidery maroon 42 size 2500 max >> gender men; material silk; garment kurta; slot top; no pattern embroidered; colour maroon; size top 42; budget ..2500
airport look pr joggers nahi, jeans chalegi, 2500 >> occasion travel; no garment joggers; budget ..2500; unread pr
i'd love a tweed co ord, pearl earrings and ballet flats. paris trip, no limit on money >> material wool; garment co-ord set, earrings, flats; slot onepiece, accessory, shoes; occasion travel; unread pearl
night suit for wife cotton 1000 >> garment night suit; gender women; material cotton; budget ..1000
jogging outfit for my dad he is 60, size xxl, dark colours only >> occasion workout; gender men; size any XXL; colour black, navy, charcoal, maroon, burgundy, wine, bottle green, plum, chocolate; unread 60
need to look rich at a yacht party. white linen. 42R blazer. men. 300 eur >> occasion beach; colour white; material linen; size top 42; garment blazer; slot outerwear; gender men; budget ..300 EUR; unread rich
ethinc wear for wemen, grean colour, less then 2000 >> style ethnic; gender women; colour green; budget ..2000
tradtional outfitt for onum, cream colur, men >> style ethnic; occasion festive; colour cream; gender men
shrt dres for partty, silvr, siz s >> garment dress; slot onepiece; occasion party; colour silver; size any S
formall trousrs and loffers for men, brwn >> garment formal trousers, loafers; slot bottom, shoes; occasion formal; gender men; colour brown
wdding guest dress undr 80 dolars >> occasion wedding; garment dress; slot onepiece; budget ..80 USD
chahiye ek dress jo office aur dinner dono me chale, zyada mehnga nahi, 2000 tak >> price low; garment dress; slot onepiece; occasion work; budget ..2000
no preference on colour, comfy shoes under 1000, 7 number >> style casual; slot shoes; budget ..1000; size shoes 7
Halloween but make it fashion. women. S. <$75 >> occasion party; gender women; size any S; budget ..75 USD
lavender saree with silver blouse under rs 3,000/- >> colour lavender, silver; garment saree; slot onepiece; budget ..3000
`;

/** A second handful, written after the causes found by the first were mended, and labelled before reading too. */
export const laterHeldOut = `
Need an outfit for my niece's baptism next month, I'm her aunt, knee length dress in sage or dusty pink, size 14 UK, £120 tops >> occasion festive; style sunday best; gender women; garment dress; slot onepiece; colour sage, dusty pink; size any UK 14; budget ..120 GBP; unread knee; no detail mini
beach cafe hopping in gokarna, men, shirts and shorts, no florals, 1800 >> occasion beach; gender men; garment shirt, shorts; slot top, bottom; no pattern floral; budget ..1800; unread hopping
kuch acha sa dikhao wife ki birthday ke liye, gown ya saree, 3-4k >> gender women; occasion party; garment gown, saree; slot onepiece; budget 3000..4000
grey suit, white shirt, burgundy tie for a june wedding >> colour grey, white, burgundy; garment suit, shirt, tie; slot onepiece, top, accessory; season summer; occasion wedding
black turtleneck + camel coat, winter, woman, max 150 euros >> colour black, camel; garment sweater, coat; slot top, outerwear; season winter; gender women; budget ..150 EUR
what to wear for zumba? ladies L, 1000 rs >> occasion workout; gender women; size any L; budget ..1000
i need a dress that is not black and not bodycon for my office party >> garment dress; slot onepiece; no colour black; occasion party; no garment bodycon dress
Men's ethnic for Onam, mundu style, white and gold, L, below 2,500 >> gender men; style ethnic; occasion festive; colour white, gold; size any L; budget ..2500; garment dhoti pants; slot bottom
date look for guys who hate shirts, 2k >> occasion date; gender men; no garment shirt; budget ..2000
minimal jewellery and a clutch to go with my maroon saree >> style minimal; garment jewellery, clutch; slot accessory, bag
summer office outfits, breathable fabrics like linen and cotton, for women, 34 waist >> season summer; occasion work; material linen, cotton; gender women; size bottom 34; unread breathable, fabrics
gift ideas for dad: loafers size 10 uk or a watch, within 3000 >> gender men; garment loafers, watch; slot shoes, accessory; size shoes UK 10; budget ..3000
college farewell, suit for boys, navy or black, ten thousand max >> occasion party; garment suit; slot onepiece; gender men; colour navy, black; budget ..10000
want to look like a korean drama lead, oversized blazer, pleated skirt, loafers >> style korean, oversized; garment blazer, skirt, loafers; slot outerwear, bottom, shoes; unread drama, lead
skirt + top for navratri, mirror work, under 1999 >> garment skirt; slot bottom, top; occasion festive; style embroidered; budget ..1999
3 lakh wedding sherwani >> garment sherwani; slot onepiece; occasion wedding; budget ..300000
saree for farewell, light weight, no net, no heavy work, 1500 max plz >> garment saree; slot onepiece; occasion party; no material net; budget ..1500; unread light, weight, no, heavy
for a trip to kashmir in december: jackets, boots, thermals. him, XL. 8k >> occasion travel; season winter; garment jacket, boots, thermals; slot outerwear, shoes; gender men; size any XL; budget ..8000
gymwear for ladies that isn't pink or purple >> occasion workout; gender women; no colour pink, purple
cream lehenga choli for haldi, size XS, up to 7.5k >> colour cream; garment lehenga choli; slot onepiece; occasion wedding; size any XS; budget ..7500
loose jeans, baby tee, sneakers. teen girl. $60 >> style relaxed; garment jeans, t-shirt, sneakers; slot bottom, top, shoes; gender women; budget ..60 USD
Tuxedo or bandhgala? For a reception, 44R, 20k >> garment tuxedo, bandhgala suit; slot onepiece; occasion wedding; size top 44; budget ..20000
simple cotton salwar suit for mom under 900 not sleeveless >> style minimal; material cotton; garment salwar suit; slot onepiece; gender women; budget ..900; no detail sleeveless
party wear for 3 year old boy >> age 3; occasion party; gender boys
shorts not shorter than knee, polo tee, golf day, dad >> garment shorts, polo t-shirt; slot bottom, top; occasion workout; gender men; unread not shorter, knee
matching couple outfits for pre wedding shoot, pastel >> occasion wedding; colour baby pink, light blue, lavender, lilac, mint, peach, lemon, sage; unread couple
halter neck jumpsuit in black, silver heels, no more than 5500 total >> garment jumpsuit, heels; slot onepiece, shoes; colour black, silver; budget ..5500; detail halter neck
boss babe vibe for a board meeting, power suit, cobalt >> occasion formal; garment suit; slot onepiece; colour royal blue; style formal; unread babe, power
mere husband ko formal shirt chahiye 39 size, 1200 tak, blue ya white >> gender men; garment formal shirt; slot top; occasion formal; size top 39; budget ..1200; colour blue, white
raw denim, white tee, red flannel, work boots. lumberjack thing. men >> material denim; colour white, red; garment t-shirt, shirt, boots; slot top, shoes; gender men; unread raw, lumberjack
velvet gown but only if under 6000, else satin >> material velvet, satin; garment gown; slot onepiece; budget ..6000; unread else
easter lunch, floral midi, pastel pink, M, 70 pounds >> occasion festive; style floral, sunday best; garment dress; slot onepiece; colour baby pink; size any M; budget ..70 GBP
hiking pants and fleece, women, no cotton >> occasion travel; garment track pants; material fleece; slot bottom; gender women; no material cotton, denim
i'm short and plus size so nothing oversized pls, kurta sets under 2500 >> size any Plus; garment kurta set; slot onepiece; budget ..2500; unread short; no fit oversized
outfit like 1500-2000 for freshers party boys >> budget 1500..2000; occasion party; gender men
brown leather belt & brown shoes with navy chinos >> colour brown, navy; material leather; garment belt, footwear, chinos; slot accessory, shoes, bottom
teej ke liye hari saree aur chudiyan, 2000 ke andar >> occasion festive; colour green; garment saree, bracelet; slot onepiece, accessory; budget ..2000
cheap but classy work outfits for ladies, 500-1000 per piece >> price low; style classic; occasion work; gender women; budget 500..1000 each
no idea what to wear to a punk gig, she/her, M >> style grunge; occasion party; gender women; size any M
sunglasses, straw hat, maxi dress, sandals. that's it. S. >> garment sunglasses, hat, maxi dress, sandals; slot accessory, onepiece, shoes; material jute; size any S
`;
