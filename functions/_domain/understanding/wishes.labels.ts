/**
 * Wishes as shoppers write them and what each asks for: `wish >> field value, value; field value`. Fields not named
 * are empty. Budgets are in major units, `min..max`, then the currency unless INR, then `each` for every piece.
 */
export const wishes = `
korean minimal fit, size M, under 1500 rupees, for a coffee date >> style korean, minimal; size any M; budget ..1500; occasion date
all black outfit for men with shoes under 3500 >> colour black; gender men; slot shoes; budget ..3500
2k-3k budget, women's brunch outfit, navy and white >> budget 2000..3000; gender women; occasion date; colour navy, white
1500 ke andar college outfit for girls >> budget ..1500; occasion casual; gender women
red dress for a cocktail party >> colour red; garment dress; slot onepiece; occasion party; event dressed-up party
outfit between 1000 and 1500 >> budget 1000..1500
at least 3000 and at most 6000 for my sister's sangeet >> budget 3000..6000; occasion wedding
casual look under 15,00 >> occasion casual; budget ..1500
bridal lehenga max 1,50,000 >> budget ..150000; garment lehenga choli; slot onepiece; occasion wedding; event bride
not more than two thousand for a birthday party >> budget ..2000; occasion party
streetwear, each under 700 >> style streetwear; budget ..700 each
1500 se kam mein office wear ladies >> budget ..1500; occasion work; gender women
dedh hazaar tak kuch casual ladkiyon ke liye >> budget ..1500; occasion casual; gender women
dhai hazaar ke andar shaadi ka outfit for men >> budget ..2500; occasion wedding; gender men
paanch sau tak t-shirt >> budget ..500; garment t-shirt; slot top
white sneakers 999/- >> colour white; garment sneakers; slot shoes; budget ..999
Rs. 1500 brunch look for women >> budget ..1500; occasion date; gender women
₹1.5k date night outfit >> budget ..1500; occasion date
summer holiday outfit, max 80 € >> season summer; occasion travel; budget ..80 EUR
£50 or less, pub night, lads >> budget ..50 GBP; occasion party; gender men
prom dress $100 >> garment dress; slot onepiece; occasion party; budget ..100 USD
no limit, wedding guest saree >> garment saree; slot onepiece; occasion wedding
budget 3000 >> budget ..3000
3000 budget, gym clothes for men >> budget ..3000; occasion workout; gender men
1500 rupees >> budget ..1500
medium on top and 32 on the bottom, casual >> size top M, bottom 32; occasion casual
jeans waist 30 under 1200 >> garment jeans; slot bottom; size bottom 30; budget ..1200
shirt 42, shoes UK 9, wedding reception, men >> size top 42, shoes UK 9; occasion wedding; gender men
3XL streetwear for guys >> size any 3XL; style streetwear; gender men
plus size dress for a wedding guest >> size any Plus; garment dress; slot onepiece; occasion wedding
42 regular suit for an interview >> size top 42; garment suit; slot onepiece; occasion formal
size m, boho, goa >> size any M; style boho; occasion beach
XXL party wear women >> size any XXL; occasion party; gender women
L size kurta for diwali >> size top L; garment kurta; slot top; occasion festive; event puja or festival
501 jeans and a white tee >> garment jeans, t-shirt; slot bottom, top; colour white; unread 501
90s look for women >> style vintage; gender women
outfit for my 6 year old daughter's birthday >> gender girls; age 6; occasion party
5'10 guy, office wear, under 4000 >> gender men; occasion work; budget ..4000; unread 5'10
trends 2024 women >> gender women; unread trends, 2024
2 outfits for goa trip under 5000 >> occasion beach; budget ..5000; count 2
my wife's anniversary dinner, under 5k >> occasion date; budget ..5000; event dressed-up party
dress for my wife for our anniversary, 3k to 5k >> garment dress; slot onepiece; gender women; occasion date; budget 3000..5000
little boy's wedding outfit >> gender boys; occasion wedding
something nice for her, brunch >> gender women; occasion date
boyfriend jeans and a crop top >> garment jeans, crop top; slot bottom, top; detail boyfriend fit
something for my husband to wear to the office >> gender men; occasion work
nothing black, date night >> no colour black; occasion date
anything but pink, size S >> no colour pink; size any S
no skinny jeans, casual college look >> no piece skinny jeans; occasion casual
winter outfit without leather or wool >> season winter; no material leather, wool
party outfit but I don't want heels >> occasion party; no garment heels
office outfit, not too formal >> occasion work; no garment formal wear
summer dress, no prints >> season summer; garment dress; slot onepiece; no pattern printed, floral, polka dots, animal print, camouflage, geometric, graphic, abstract, tropical, paisley, ethnic motifs, tie dye
black but not leather jacket for men under 4000 >> colour black; no piece leather jackets; gender men; budget ..4000
no red, pink or orange but blue is fine >> no colour red, pink, orange
black blazer and trousers for an interview >> colour black; garment blazer, trousers; slot outerwear, bottom; occasion formal
something to go with white sneakers >> colour white; garment sneakers; slot shoes
hey can you suggest a haldi outfit in yellow for women under 2500? >> occasion wedding; colour yellow; gender women; budget ..2500; event haldi
navy blue suit for my brother, 10k max >> colour navy; garment suit; slot onepiece; gender men; budget ..10000
outfit for my brother's wedding, I'm a woman, budget 8000 >> occasion wedding; gender women; budget ..8000
eid outfit for men, white or cream kurta, under 2000 >> occasion festive; gender men; colour white, cream; garment kurta; slot top; budget ..2000
gym wear women size L >> occasion workout; gender women; size any L
housewarming ethnic look under 3k >> occasion festive; style ethnic; budget ..3000
trek to ladakh, men, size XL, under 6000 >> occasion travel; gender men; size any XL; budget ..6000; event trek
nikah outfit, pastel colours >> occasion wedding; colour baby pink, light blue, lavender, lilac, mint, peach, lemon, sage
clubbing outfit girls, silver and black, below 2k >> occasion party; gender women; colour silver, black; budget ..2000
comfy airport look, joggers and hoodie >> style casual; occasion travel; garment joggers, hoodie; slot bottom, top
monsoon outfit for office, no white >> season monsoon; occasion work; no colour white
job interview outfit for a woman, minimum 2000 maximum 4000 >> occasion formal; gender women; budget 2000..4000
bohemian maxi dress for beach vacation in size S >> style boho; garment maxi dress; slot onepiece; occasion beach; size any S
mujhe shaadi ke liye sherwani chahiye, 15000 tak >> occasion wedding; garment sherwani; slot onepiece; budget ..15000
college ke liye jeans aur top, 1200 ke andar >> occasion casual; garment jeans; slot bottom, top; budget ..1200
ladko ke liye party shirt 1000 se kam >> gender men; garment shirt; slot top; occasion party; budget ..1000
bhai ki shaadi ke liye lehenga, pink nahi >> occasion wedding; garment lehenga choli; slot onepiece; no colour pink
kala kurta aur safed pajama, mardon ke liye >> colour black, white; garment kurta, ethnic pyjama; slot top, bottom; gender men
leather ke bina jacket chahiye >> garment jacket; slot outerwear; no material leather
old money aesthetic, men, linen, beige and white, 5k >> style old money; gender men; material linen; colour beige, white; budget ..5000
y2k outfit under $60 >> style y2k; budget ..60 USD
smart casual for a first date, 32 waist, M shirt >> occasion date; size bottom 32, top M
I need a complete outfit with shoes and a bag for a summer wedding, women, 7000 >> slot shoes, bag; season summer; occasion wedding; gender women; budget ..7000
black tie gala, men >> occasion formal; style black tie; gender men
dinner with my wife, what should I wear? men's >> occasion date; gender men
meeting my girlfriend's parents for lunch, smart, under 3000 >> occasion date; style classic; budget ..3000; event in-laws
for him, streetwear, oversized tee and cargos >> gender men; style streetwear, oversized; garment t-shirt, cargos; slot top, bottom
saree under 2000 but not silk >> garment saree; slot onepiece; budget ..2000; no material silk
green kurta set for mehendi, size M, below 3000 >> colour green; garment kurta set; slot onepiece; occasion wedding; size any M; budget ..3000; event mehendi
beach wedding in goa, linen shirt and chinos, men >> material linen; occasion wedding; garment shirt, chinos; slot top, bottom; gender men
vintage floral dress, knee length, no sleeveless >> style cottagecore; garment dress; slot onepiece; unread knee; no detail mini, sleeveless
new year party, sequins, under 4000, women, S >> occasion party; style embellished; budget ..4000; gender women; size any S
christmas party outfit, red and green, ladies >> occasion party; colour red, green; gender women
athleisure for my mom, size XL >> style sporty; gender women; size any XL
cozy winter loungewear set >> season winter; occasion lounge; garment co-ord set; slot onepiece; unread cozy
something ethnic but modern for a diwali party, under 3500 >> style ethnic; occasion festive; budget ..3500; event puja or festival
formal shirt and trousers under 2000 for men, size 40 shirt 34 trouser >> garment formal shirt, trousers; slot top, bottom; occasion formal; gender men; budget ..2000; size top 40, bottom 34
blue denim jacket with black jeans >> colour blue, black; garment denim jacket, jeans; slot outerwear, bottom
no jeans please, casual friday at work >> no garment jeans; occasion work; event casual friday
I hate yellow and orange. Festive wear for women, around 4000 >> no colour yellow, orange; occasion festive; gender women; budget ..4000
avoid polyester and nylon, gym outfit >> no material polyester, nylon; occasion workout
except black, any kurta for men up to 1800 >> no colour black; garment kurta; slot top; gender men; budget ..1800
allergic to wool, need a winter look >> no material wool; season winter
don't show me sarees, need something for a puja >> no garment saree; occasion festive; event puja or festival
not a fan of florals, summer brunch >> no pattern floral; season summer; occasion date
nothing too ethnic for the reception >> no garment ethnic wear; occasion wedding
all white outfit for a beach party, men, upto 3k >> colour white; occasion beach; gender men; budget ..3000
I want everything black except the shoes >> colour black; slot shoes
graduation ceremony dress under £40 >> occasion formal; garment dress; slot onepiece; budget ..40 GBP
teacher outfit, cotton saree, rupees 1000 to 1500 >> occasion work; material cotton; garment saree; slot onepiece; budget 1000..1500
farewell saree for college girls under 2k >> occasion party; garment saree; slot onepiece; gender women; budget ..2000
100 dollars max streetwear fit with sneakers >> budget ..100 USD; style streetwear; garment sneakers; slot shoes
karwa chauth red saree with jewellery >> occasion festive; colour red; garment saree, jewellery; slot onepiece, accessory; event karva chauth
yoga set, size small >> occasion workout; size any S
travel outfit for him, size large, budget 2500-3500 >> occasion travel; gender men; size any L; budget 2500..3500
evening gown in emerald, 12000 >> garment gown; slot onepiece; colour emerald; budget ..12000
linen co-ord set, beige, women, M >> material linen; garment co-ord set; slot onepiece; colour beige; gender women; size any M
raincoat and boots for monsoon >> garment rain jacket, boots; slot outerwear, shoes; season monsoon
puffer jacket, winter trip to manali, under 4k, men L >> garment puffer jacket; slot outerwear; season winter; occasion travel; budget ..4000; gender men; size any L
onam kasavu saree look in cream and gold >> occasion festive; garment saree; slot onepiece; colour cream, gold
grey hoodie black joggers white sneakers >> colour grey, black, white; garment hoodie, joggers, sneakers; slot top, bottom, shoes
sunday church dress, modest, blue >> occasion festive; style sunday best; garment dress; slot onepiece; colour blue; no garment crop top, shorts; no fit bodycon; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless; event church
dark academia men's outfit with a blazer >> style dark academia; gender men; garment blazer; slot outerwear
bachelorette weekend, hot pink everything >> occasion party; colour hot pink
baby shower, light blue dress >> occasion party; colour light blue; garment dress; slot onepiece
garba night chaniya choli under 3000 >> occasion festive; garment lehenga choli; slot onepiece; budget ..3000
punk rock concert outfit >> style grunge; occasion party
house party tonight, 1k >> occasion party; budget ..1000
rs 2000 me office ke liye formal kapde >> budget ..2000; occasion work; style formal
kurti under rs.800 >> garment kurti; slot top; budget ..800
2000 ke aas paas jeans shirt, gents >> budget ..2000; garment jeans, shirt; slot bottom, top; gender men
do hazaar se teen hazaar tak saree >> budget 2000..3000; garment saree; slot onepiece
ek hazaar se zyada nahi, gym t-shirt >> budget ..1000; garment t-shirt; slot top; occasion workout
kam se kam 2000 ka lehenga >> budget 2000..; garment lehenga choli; slot onepiece
over 5000 luxury party dress >> budget 5000..; style old money; garment dress; slot onepiece; occasion party
more than 1000 but less than 2000, kurta for men >> budget 1000..2000; garment kurta; slot top; gender men
starting from 1500, heels >> budget 1500..; garment heels; slot shoes
I don't want to spend more than 2500 on a date outfit >> budget ..2500; occasion date
can't go above 3k, wedding, women >> budget ..3000; occasion wedding; gender women
less than 1 lakh, designer sherwani >> budget ..100000; garment sherwani; slot onepiece; unread designer
total budget of 6000 including shoes for my dad >> budget ..6000; slot shoes; gender men
nothing over 900 per item, summer >> budget ..900 each; season summer
every piece below 1000, minimal >> budget ..1000 each; style minimal
₹800 each max, casual men >> budget ..800 each; occasion casual; gender men
each item between 500 and 1000, boho >> budget 500..1000 each; style boho
money is no object, red carpet gown >> garment gown; slot onepiece; occasion formal
price doesn't matter, classic trench coat >> style classic; garment coat; slot outerwear
UK 12 dress for the races >> garment dress; slot onepiece; size any UK 12; unread races
trainers size 8, joggers medium >> garment sneakers, joggers; slot shoes, bottom; size shoes 8, bottom M
size 9 shoes for a marathon >> slot shoes; size shoes 9; occasion workout
W32 L34 jeans, black >> garment jeans; slot bottom; size bottom 32x34; colour black
34x32 chinos in olive >> garment chinos; slot bottom; size bottom 34x32; colour olive
top M, bottom 30, shoes 7 >> size top M, bottom 30, shoes 7
size 36 dress for a cocktail >> garment dress; slot onepiece; size any 36; occasion party; event dressed-up party
I wear a medium, office looks please >> size any M; occasion work
extra large hoodie under 1500 >> size top XL; garment hoodie; slot top; budget ..1500
xs crop top >> size top XS; garment crop top; slot top
small tote bag and large hoops >> garment tote bag, earrings; slot bag, accessory; unread small, large
double xl shirts for men >> size top XXL; garment shirt; slot top; gender men
6-7 years old boy, birthday party >> gender boys; age 6-7; occasion party
twirly frock for my 4 yr old niece >> age 4; garment dress; slot onepiece; gender girls; unread twirly
school girl tartan skirt look, women >> style preppy, checked; garment skirt; slot bottom; gender women
kids boys party wear under 1500 >> gender boys; occasion party; budget ..1500
ethnic wear for baby girl, pink lehenga >> style ethnic; gender girls; colour pink; garment lehenga choli; slot onepiece
16 year old girl, casual summer outfit >> gender women; age 16; occasion casual; season summer
outfit for my son, school annual day, 1200 >> gender boys; occasion formal; budget ..1200
beti ke birthday ke liye frock 1000 tak >> gender girls; occasion party; garment dress; slot onepiece; budget ..1000
unisex oversized hoodie >> gender unisex; style oversized; garment hoodie; slot top
gender neutral minimal wardrobe, neutral colours >> gender unisex; style minimal; colour white, black, grey, beige, cream, brown, navy
groom outfit ivory sherwani with turban >> gender men; occasion wedding; colour ivory; garment sherwani, turban; slot onepiece, accessory; event groom
bridesmaid dress in dusty pink under 100 dollars >> gender women; occasion wedding; garment dress; slot onepiece; colour dusty pink; budget ..100 USD; event bridesmaid
aunty style cotton saree >> gender women; material cotton; garment saree; slot onepiece
gift for my girlfriend, silver earrings under 1000 >> gender women; colour silver; garment earrings; slot accessory; budget ..1000
papa ke liye kurta pajama set, XL, 1500 >> gender men; garment kurta set; slot onepiece; size any XL; budget ..1500
blak shrt and jens undr 2000 >> colour black; garment shirt, jeans; slot top, bottom; budget ..2000
wedding outift for womn in marron >> occasion wedding; gender women; colour maroon
yelow kurti with palazo >> colour yellow; garment kurti, palazzos; slot top, bottom
formel shirt for offce >> garment formal shirt; slot top; occasion work
snekers and hoddie for men >> garment sneakers, hoodie; slot shoes, top; gender men
sareee for diwalli under 3000 >> garment saree; slot onepiece; occasion festive; budget ..3000
casaul dress, bugdet 1500 >> occasion casual; garment dress; slot onepiece; budget ..1500
lether jacket 5000 >> material leather; garment jacket; slot outerwear; budget ..5000
minimalist capsule for work, grey, navy, white >> style minimal; occasion work; colour grey, navy, white
striped shirt with white trousers >> style striped; garment shirt, trousers; slot top, bottom; colour white
checked shirt, blue jeans, brown boots, guys >> style checked; garment shirt, jeans, boots; slot top, bottom, shoes; colour blue, brown; gender men
polka dot dress retro >> style polka dots, vintage; garment dress; slot onepiece
skinny black jeans with a loose white shirt >> style skinny, relaxed; colour black, white; garment jeans, shirt; slot bottom, top
high waisted wide leg trousers for women >> style high rise, flared; garment trousers; slot bottom; gender women
cotton kurta with embroidery for eid >> material cotton; garment kurta; slot top; style embroidered; occasion festive
velvet blazer for a winter wedding, men >> material velvet; garment blazer; slot outerwear; season winter; occasion wedding; gender men
chiffon or georgette saree >> material chiffon, georgette; garment saree; slot onepiece
satin slip dress in champagne >> material satin; garment dress; slot onepiece; colour champagne
corduroy jacket autumn look >> material corduroy; garment jacket; slot outerwear; season autumn
denim on denim >> material denim; garment topwear, jeans; slot top, bottom
suede boots and a knit sweater for fall >> material suede, knit; garment boots, sweater; slot shoes, top; season autumn
spring picnic dress, gingham >> season spring; occasion casual; garment dress; slot onepiece; style checked
hot weather office clothes men >> season summer; occasion work; gender men
rainy day outfit under 2000 >> season monsoon; budget ..2000
cold weather hiking gear for women >> season winter; occasion travel; gender women; unread gear; event trek
pool party in july >> occasion beach; season monsoon
sardi mein pehenne ke liye sweater, 1000 tak >> season winter; garment sweater; slot top; budget ..1000
garmi ke liye cotton kurti >> season summer; material cotton; garment kurti; slot top
dress to impress at a work conference >> occasion formal
what's the dress code for a sangeet? need a look for men >> occasion wedding; gender men
help me dress up for a karaoke night >> occasion party
top to toe black, goth >> colour black; style goth
nothing but black >> colour black
head to toe beige, women, under 8000 >> colour beige; gender women; budget ..8000
any colour except white for my friend's wedding >> no colour white; occasion wedding
no green or yellow kurtas >> no piece green kurtas, yellow kurtas
without any embroidery, simple kurta >> no pattern embroidered; style minimal; garment kurta; slot top
I can't wear heels, wedding guest >> no garment heels; occasion wedding
never sandals, office >> no garment sandals; occasion work
no bags, no accessories, just clothes and shoes >> no garment bags, accessories; slot shoes
minus the jacket, winter date >> no garment jacket; season winter; occasion date
heels nahi chahiye, party ke liye dress >> no garment heels; occasion party; garment dress; slot onepiece
black aur grey nahi, college outfit >> no colour black, grey; occasion casual
non leather shoes for men >> no material leather; slot shoes; gender men
leather-free boots >> garment boots; slot shoes; no material leather
instead of a saree, suggest a gown for the reception >> no garment saree; garment gown; slot onepiece; occasion wedding
rather than jeans, chinos in khaki >> no garment jeans; garment chinos; slot bottom; colour khaki
neither silk nor velvet, festive >> no material silk, velvet; occasion festive
please no crop tops and no shorts, summer college >> no garment crop top, shorts; season summer; occasion casual
not black, not navy, a suit in grey >> no colour black, navy; garment suit; slot onepiece; colour grey
do not include sunglasses or a cap >> no garment sunglasses, cap
nothing western for the puja >> no garment western wear; occasion festive; event puja or festival
no animal print, no neon >> no pattern animal print; no word neon
I don't mind black, size L >> size any L; colour black
not sure about colour, something for a date >> occasion date
not only black but also white, men >> colour black, white; gender men
I don't have any white shirt, office look >> colour white; garment shirt; slot top; occasion work
why not a jumpsuit for brunch >> garment jumpsuit; slot onepiece; occasion date
levis 511 black >> colour black; unread levis, 511
outfit like kiara advani in 2023 >> unread kiara, advani, 2023
h&m style casual outfit M size >> occasion casual; size any M
Zara men's linen shirt under 30 euros >> gender men; material linen; garment shirt; slot top; budget ..30 EUR; unread Zara
nike shoes 4000 >> slot shoes; budget ..4000; unread nike
air max sneakers and joggers >> garment sneakers, joggers; slot shoes, bottom; unread air, max
women over 40, office elegance >> gender women; occasion work; style classic; unread 40
petite 5'2 woman, wedding >> style petite; gender women; occasion wedding; unread 5'2
25 year old guy, first day at work >> gender men; age 25; occasion work
I'm 30, need a dinner outfit, men >> occasion date; gender men; age 30
3 day trip to jaipur, women, ethnic >> occasion travel; gender women; style ethnic; unread 3, jaipur
9 to 5 outfits for her >> occasion work; gender women
80s disco party >> style vintage; occasion party
20s flapper party dress >> occasion party; garment dress; slot onepiece; unread 20s, flapper
100% cotton shirt >> material cotton; garment shirt; slot top; unread 100
3 piece suit charcoal >> garment suit; slot onepiece; colour charcoal
two piece set for vacation >> garment co-ord set; slot onepiece; occasion travel
50% off party wear under 1000 >> occasion party; budget ..1000; unread 50
day to night look, blazer dress under 150 usd >> garment dress; slot onepiece; budget ..150 USD
under 2000 + shoes, mens >> budget ..2000; slot shoes; gender men
2000+ saree >> budget 2000..; garment saree; slot onepiece
<3000 interview men >> budget ..3000; occasion formal; gender men
~2500 for casual women's look >> budget ..2500; occasion casual; gender women
INR 4,999 max for a date >> budget ..4999; occasion date
AED 300 abaya-free modest office look >> budget ..300 AED; occasion work; no garment abaya, crop top, shorts; no fit bodycon; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless
50 quid, night out, girls >> budget ..50 GBP; occasion party; gender women
€40-60 summer outfit for women >> budget 40..60 EUR; season summer; gender women
budget is 1.2 lakh for bridal wear >> budget ..120000; occasion wedding; event bride
half a lakh for the groom's sherwani >> budget ..50000; gender men; occasion wedding; garment sherwani; slot onepiece; event groom
my budget: min 1000, max 2500. kurti set >> budget 1000..2500; garment kurta set; slot onepiece
fifteen hundred for a casual shirt >> budget ..1500; occasion casual; garment shirt; slot top
five thousand five hundred max for a suit >> budget ..5500; garment suit; slot onepiece
a couple of thousand for brunch >> budget ..2000; occasion date
sadhe teen hazaar tak lehenga >> budget ..3500; garment lehenga choli; slot onepiece
2 hazar me jeans top >> budget ..2000; garment jeans; slot bottom, top
between 2 and 3k for a kurta set >> budget 2000..3000; garment kurta set; slot onepiece
2-3k, date night, women >> budget 2000..3000; occasion date; gender women
from 500 to 900 t-shirts >> budget 500..900; garment t-shirt; slot top
max 3000 min 2000 party >> budget 2000..3000; occasion party
5000 to 3000 range saree >> budget 3000..5000; garment saree; slot onepiece
1500 max. size M. black. >> budget ..1500; size any M; colour black
men | casual | 2000 | L >> gender men; occasion casual; budget ..2000; size any L
women/office/3000/no black >> gender women; occasion work; budget ..3000; no colour black
WEDDING GUEST DRESS UNDER 5000 SIZE L >> occasion wedding; garment dress; slot onepiece; budget ..5000; size any L
pls suggest smthing for fresher party, girl, 1500rs >> occasion party; gender women; budget ..1500; unread smthing
yaar kuch mast sa outfit chahiye goa ke liye, 3000 tak, boys trip >> occasion beach; budget ..3000; gender men
mummy ke liye cotton ki saree, halka rang, 1000 ke andar >> gender women; material cotton; garment saree; slot onepiece; budget ..1000; unread halka
office mein pehenne ke liye formal, ladies, size S >> occasion work; style formal; gender women; size any S
didi ki sagai mein pehenne ke liye gown, laal ya maroon >> occasion wedding; garment gown; slot onepiece; colour red, maroon
jija ji ke liye kurta nehru jacket ke saath >> gender men; garment kurta, nehru jacket; slot top, outerwear
bua ke ghar puja hai, simple suit chahiye >> occasion festive; style minimal; garment suit; slot onepiece; event puja or festival
holi ke liye safed kurta, 600 tak >> occasion festive; colour white; garment kurta; slot top; budget ..600
navratri 9 days, chaniya choli and oxidised jewellery >> occasion festive; garment lehenga choli, ethnic jewellery; slot onepiece, accessory; unread 9; event puja or festival
wear to a funeral, men, black suit >> occasion formal; style mourning; gender men; colour black; garment suit; slot onepiece
parent teacher meeting outfit for mom >> occasion work; gender women
lazy sunday at home >> occasion lounge
netflix night in, fluffy robe >> occasion lounge; garment robe; unread fluffy
hen do in brighton, white dress for the bride >> occasion wedding; colour white; garment dress; slot onepiece; gender women; unread brighton; event bride
stag do fits, lads, under £80 each outfit >> occasion party; gender men; budget ..80 GBP
thanksgiving dinner, earthy tones, women >> occasion festive; colour brown, tan, rust, olive, mustard, beige, khaki, camel; gender women
quinceanera guest, jewel tones >> occasion party; colour emerald, royal blue, purple, wine, teal, maroon
lunar new year, red, women, under 3000 >> occasion festive; colour red; gender women; budget ..3000
barbecue in the park, dad >> occasion casual; gender men
first day of college, kurti and jeans, 1200 >> occasion casual; garment kurti, jeans; slot top, bottom; budget ..1200
engagement party, mint green gown >> occasion wedding; colour mint; garment gown; slot onepiece; event dressed-up party
office diwali party, saree, 2500 >> occasion festive; garment saree; slot onepiece; budget ..2500; event puja or festival
birthday dinner with friends, emerald jumpsuit >> occasion party; colour emerald; garment jumpsuit; slot onepiece
rooftop drinks, black top and metallic skirt >> occasion party; colour black; garment topwear, skirt; slot top, bottom; unread metallic
ski trip, thermals and jacket >> occasion travel; season winter; garment thermals, jacket; slot outerwear
marathon running shoes and shorts for men, UK 10 >> occasion workout; garment sports shoes, shorts; slot shoes, bottom; gender men; size shoes UK 10
badminton outfit women >> occasion workout; gender women
cricket match outing, blue tee >> occasion workout; colour blue; garment t-shirt; slot top
white shirt, blue jeans, tan loafers and a watch >> colour white, blue, tan; garment shirt, jeans, loafers, watch; slot top, bottom, shoes, accessory
off white co ord >> colour off white; garment co-ord set; slot onepiece
rose gold heels with a clutch >> colour rose gold; garment heels, clutch; slot shoes, bag
wine coloured saree >> colour wine; garment saree; slot onepiece
coffee brown jacket >> colour coffee; garment jacket; slot outerwear
olive green cargos and black tee >> colour olive, black; garment cargos, t-shirt; slot bottom, top
tie dye t shirt >> style tie dye; garment t-shirt; slot top
royal blue bandhgala for reception under 8k >> colour royal blue; garment bandhgala; slot outerwear; occasion wedding; budget ..8000
gold and maroon anarkali >> colour gold, maroon; garment anarkali; slot onepiece
dress >> garment dress; slot onepiece
saree >> garment saree; slot onepiece
men >> gender men
black >> colour black
surprise me >> unread surprise
something nice to wear tomorrow >>
vestido rojo para boda >> unread vestido, rojo, para, boda
लड़कियों के लिए कुछ >> gender women
платье >> garment dress; slot onepiece
?? dress ?? >> garment dress; slot onepiece
👗 for prom 💜 size 8 >> occasion party; size any 8
date outfit, budget:- 2500/- >> occasion date; budget ..2500
- dress - under 900 - size M >> garment dress; slot onepiece; budget ..900; size any M
black dress, minus 500 >> colour black; garment dress; slot onepiece; unread minus, 500
saree for 1e3 rupees >> garment saree; slot onepiece; unread 1e3, rupees
not for men, date outfit >> gender women; occasion date
party dress, no men's stuff, size M >> garment dress; slot onepiece; occasion party; gender women; size any M
office look, nothing for kids >> occasion work; unread nothing, kids
not for my wife, a festive kurta for my husband >> gender men; occasion festive; garment kurta; slot top
my 2 year old girl, red frock >> gender girls; colour red; garment dress; slot onepiece; age 2
birthday outfit for my 4 year old >> occasion party; age 4
kids ethnic wear for diwali 1500 >> child yes; style ethnic; occasion festive; budget ..1500; event puja or festival
toddler dress under 1000 >> child yes; garment dress; slot onepiece; budget ..1000
outfit for my kid, wedding >> child yes; occasion wedding
little one's diwali clothes >> child yes; occasion festive; event puja or festival
bachchon ke kapde shaadi ke liye 1500 tak >> child yes; occasion wedding; budget ..1500
kidswear, party, under 2000 >> child yes; occasion party; budget ..2000
brunch with my kid, red dress >> garment dress; slot onepiece; colour red; occasion date; unread kid
casual outfit, ladies nahi chahiye >> gender men; occasion casual
black shirt but no black shoes men >> colour black; garment shirt; slot top; no piece black shoes; gender men
white shirt, no white shoes >> colour white; garment shirt; slot top; no piece white shoes
kaala kurta nahi chahiye, shaadi ke liye >> no piece black kurtas; occasion wedding
kurta chahiye par kaala nahi >> garment kurta; slot top; no colour black
jeans for women, not skinny, size 30 >> garment jeans; slot bottom; gender women; no fit skinny; size bottom 30
not slim fit jeans, men, 2000 >> garment jeans; slot bottom; no piece slim jeans; gender men; budget ..2000
no sleeveless, no backless, office kurti >> no detail sleeveless, backless; occasion work; garment kurti; slot top
party dress, no sleeveless tops, nothing see through >> garment dress; slot onepiece; occasion party; no piece sleeveless tops; no detail sheer
no black leather bags or red heels, date night >> no piece black leather bags, red heels; occasion date
leather jacket nahi chahiye, winter, ladies >> no piece leather jackets; season winter; gender women
no floral shirts but floral shorts are ok for the beach >> no piece floral shirts; occasion beach
no ripped jeans, casual men >> no piece distressed jeans; occasion casual; gender men
8Y >> size any 8Y
6Y dress, girls >> size any 6Y; garment dress; slot onepiece; gender girls
size 6-7 years, boys party wear >> size any 6-7Y; gender boys; occasion party
my 7 year old, school picnic, 900 >> age 7; occasion casual; budget ..900
frock for age 5 to 6, red >> age 5-6; garment dress; slot onepiece; colour red
jeans 32x34, men >> garment jeans; slot bottom; size bottom 32x34; gender men
M/L >> size any M/L
black dress size M or L >> colour black; garment dress; slot onepiece; size any M/L
size M or XL, women >> size any M; gender women; unread XL
plus >> size any Plus
size plus, ladies kurti >> size any Plus; gender women; garment kurti; slot top
cheap shirt for men >> price low; garment shirt; slot top; gender men
my budget is tight, kurti for office >> price low; garment kurti; slot top; occasion work
black abaya for eid >> garment abaya; slot onepiece; colour black; occasion festive
green nauvari for ganpati >> garment saree; slot onepiece; colour green; occasion festive; event puja or festival
tween 11 yrs, jeans and hoodie >> age 11; garment jeans, hoodie; slot bottom, top
sasta sa kurta, eid ke liye >> price low; garment kurta; slot top; occasion festive
nothing too expensive, black dress >> price low; colour black; garment dress; slot onepiece
not cheap looking, office blazer >> unread not cheap looking; occasion work; garment blazer; slot outerwear
expensive watch >> unread expensive; garment watch; slot accessory
less than 2000 and more than 1000, kurti >> budget 1000..2000; garment kurti; slot top
over 1000 and under 2000, jeans >> budget 1000..2000; garment jeans; slot bottom
under 2000 and above 1000 >> budget 1000..2000
blu shirt and gry trousers >> colour blue, grey; garment shirt, trousers; slot top, bottom
लाल साड़ी >> colour red; garment saree; slot onepiece
मर्दों के जूते >> gender men; slot shoes
लड़कियों की सफ़ेद कुर्ती, 800 तक >> gender women; colour white; garment kurti; slot top; budget ..800
शादी के लिए लाल लहंगा 5000 तक >> occasion wedding; colour red; garment lehenga choli; slot onepiece; budget ..5000
काला कुर्ता नहीं चाहिए >> no piece black kurtas
ऑफिस के लिए नीली शर्ट, 1500 रुपये से कम >> occasion work; colour blue; garment shirt; slot top; budget ..1500
पत्नी के लिए हरी साड़ी दो हज़ार तक >> gender women; colour green; garment saree; slot onepiece; budget ..2000
मम्मी के लिए सूती सलवार सूट >> gender women; material cotton; garment salwar suit; slot onepiece
mardo ke jute, 1000 tak >> gender men; slot shoes; budget ..1000
aadmiyon ke liye kaale jute >> gender men; colour black; garment footwear; slot shoes
jute bag for a picnic >> material jute; garment bags; slot bag; occasion casual
black shirt, shoes should not be black, men >> colour black; garment shirt; slot top, shoes; no piece black shoes; gender men
red dress, heels but not red ones >> colour red; garment dress, heels; slot onepiece, shoes; no piece red heels
no tight jeans, college >> no piece slim/skinny/bodycon jeans; occasion casual
chinos 32 x 34 >> garment chinos; slot bottom; size bottom 32x34
size S-M, ladies >> size any S/M; gender women
dress for an 8 months old baby girl >> gender girls; age 0.6666666666666666; garment dress; slot onepiece
romper for baby 6-9 months, no pink >> age 0.5-0.75; garment playsuit; slot onepiece; no colour pink
newborn baby boy clothes >> gender boys; age 0-0.25
6 months pregnant, dress >> style maternity; gender women; garment dress; slot onepiece; unread 6, months
formal shirt 40, trousers 34, shoes UK 8, all under 4000 >> occasion formal; size top 40, bottom 34, shoes UK 8; garment formal shirt, trousers; slot top, bottom, shoes; budget ..4000
navy blazer, 42. trousers 36. max 7000 >> colour navy; garment blazer, trousers; slot outerwear, bottom; size any 42, bottom 36; budget ..7000
kurta for nikah, off white, 42, aur waistcoat bhi >> occasion wedding; colour off white; size any 42; garment kurta, waistcoat; slot top, outerwear
saree under RM180 >> garment saree; slot onepiece; budget ..180 MYR
flats, R1200 max >> garment flats; slot shoes; budget ..1200 ZAR
kaftan, max Rp500.000 >> garment kaftan; slot onepiece; budget ..500000 IDR
emerald abaya, 30 KD >> colour emerald; garment abaya; slot onepiece; budget ..30 KWD
women's kurta set 3000 but not less than 2000 >> gender women; garment kurta set; slot onepiece; budget 2000..3000
2000 to 3000, sherwani, don't go below 2000 >> garment sherwani; slot onepiece; budget 2000..3000
no more than 2 accessories, dress, 5000 >> garment dress; slot onepiece; budget ..5000; unread 2, accessories
max two shirts, men >> gender men; garment shirt; slot top; unread max, two
frock, she gets itchy with net >> garment dress; slot onepiece; gender women; no material net
rose gold watch, leather strap nahi >> colour rose gold; garment watch; slot accessory; no material leather; unread strap
gold aur maroon already bohot hai, shaadi >> occasion wedding; no colour gold, maroon
gown in navy, not black because the bride is wearing black >> colour navy; garment gown; slot onepiece; no colour black; occasion wedding; gender women
not a dress! everyone always shows me dresses. jumpsuit, ivory >> no garment dress; garment jumpsuit; slot onepiece; colour ivory; unread shows
tees, i went from 2XL to L >> garment t-shirt; slot top; size any L; unread went, 2XL
mujhe aisa kurta chahiye jo moti na dikhaye >> garment kurta; slot top; unread moti
hubby booked a table, red dress >> colour red; garment dress; slot onepiece; unread booked, table
my wife says i look old, waist 38 >> size bottom 38; unread says
kurti for PTM at son's school >> garment kurti; slot top; occasion work
going to my daughter's house, warm jacket >> garment jacket; slot outerwear; season winter; unread house
girl boss blazer, office >> style formal; gender women; garment blazer; slot outerwear; occasion work
90s grunge girl, ripped jeans >> style grunge, distressed; gender women; garment jeans; slot bottom
white sneakers uk7 girl >> colour white; garment sneakers; slot shoes; gender women; size shoes UK 7
matching outfits for me and my husband, diwali >> occasion festive; unread husband; event puja or festival
beach wedding in goa, men >> occasion wedding; gender men
shirt with full sleeves >> garment shirt; slot top; no detail sleeveless, short sleeve, three quarter sleeve
summer dress, sleeves please >> season summer; garment dress; slot onepiece; no detail sleeveless
half sleeve shirt, men >> garment shirt; slot top; gender men; no detail sleeveless, three quarter sleeve, long sleeve
nothing short, nothing sleeveless >> no detail mini, sleeveless
skirt, below the knee >> garment skirt; slot bottom; no detail mini; unread below, knee
gym tshirt, no cotton >> occasion workout; garment t-shirt; slot top; no material cotton, denim
denim jacket but no cotton >> garment denim jacket; slot outerwear; no material cotton
sherwani for my son, wedding in 3 months >> occasion wedding; gender boys; garment sherwani; slot onepiece; unread 3, months
dress for a new mom with a newborn >> gender women; garment dress; slot onepiece; unread newborn
colourful saree, no red >> garment saree; slot onepiece; colour multi, orange, yellow, hot pink, magenta, royal blue, turquoise, green, purple; no colour red
it will be warm in goa, beach dress >> occasion beach; garment dress; slot onepiece; unread warm
cotton saree for a teacher, 45 >> garment saree; slot onepiece; material cotton; occasion work; unread 45
no party dress, something simple >> style minimal; no garment party dress
no casual shirt, office >> occasion work; unread no, casual, shirt
navy blazer, shiny one not allowed >> colour navy; garment blazer; slot outerwear; unread shiny, not allowed
wedding guest in july, max 150 euros >> occasion wedding; season summer; budget ..150 EUR
warm sweaters for men, L >> season winter; garment sweater; slot top; gender men; size any L
men's shirt, strong shoulders, trailer trip >> gender men; garment shirt; slot top; occasion travel; unread strong, shoulders, trailer
shirt 42 waist 36, interview >> size top 42, bottom 36; occasion formal
jeans, length 36 waist 30 >> garment jeans; slot bottom; size bottom 30; unread 36
girl 16 size S, no skirts, college >> gender women; occasion casual; size any S; no garment skirt; unread 16
nothing above 2k a piece and 10k in all >> budget ..10000
no more than £150 for the shoes and £70 for the shirt >> budget .. GBP; limit footwear 150, shirt 70; garment shirt; slot shoes, top
i own the dinner jacket and the trousers, need a shirt >> no garment outerwear, trousers; garment shirt; slot top
ten-year-old boy, shorts >> gender boys; age 10; garment shorts; slot bottom
shirt nt striped >> garment shirt; slot top; no pattern striped
1.2 lakh rupiah, sorry i mean 12k rupees, kurta >> budget ..12000; garment kurta; slot top; unread sorry
i really can't do another lehenga >> no garment lehenga choli
from new jersey, need a sherwani >> garment sherwani; slot onepiece; unread jersey
women's kurta, no slit, full sleeves >> gender women; garment kurta; slot top; no detail slit, sleeveless, short sleeve, three quarter sleeve
hoodie without zip and joggers with pockets >> garment hoodie, joggers; slot top, bottom; no detail zip; detail pockets
polo, no collar stripes, men >> garment polo t-shirt; slot top; gender men; no pattern striped; unread collar
plus size women XXL dress for a party >> occasion party; gender women; size any XXL; garment dress; slot onepiece
no turtleneck, office, women >> occasion work; gender women; no detail high neck
outfit for 13 year old boy, birthday party >> gender boys; age 13; occasion party
mustard suit, dhai hazaar se upar mat jana >> colour mustard; garment suit; slot onepiece; budget ..2500
my budget was 5k but spent 2k on shoes already so 3k left, need shirt and trousers >> budget ..3000; garment shirt, trousers; slot shoes, top, bottom; unread 2k
6k chalega, 8k absolute max, white gown >> budget ..8000; colour white; garment gown; slot onepiece; unread 6k
outfit for my talk in front of 2k people, woman >> gender women; unread front, 2k
marathon sunday 21k, shorts, women >> occasion workout; gender women; garment shorts; slot bottom; unread 21k
5000 pesos dress for a wedding >> budget ..5000 PHP; occasion wedding; garment dress; slot onepiece
date night, mens, M, 120 canadian dollars >> budget ..120 CAD; occasion date; gender men; size any M
boys trip to goa outfit under 3000 >> occasion beach; gender men; budget ..3000
boys night out under 3500 >> occasion party; gender men; budget ..3500
bridegroom outfit under 20000 >> occasion wedding; gender men; budget ..20000; event groom
my fiance is wearing powder blue so want something that matches, gown >> colour light blue; garment gown; slot onepiece
sage green for me and matching for husband, eid >> colour sage; occasion festive
which dress should a man wear for office >> occasion work; gender men
wool makes me itch so please keep it away, sweater >> no material wool; garment sweater; slot top
own zero winter stuff, need jacket >> season winter; garment jacket; slot outerwear
no branded logos, men casual under 3000 >> no pattern graphic; gender men; occasion casual; budget ..3000; unread branded
abaya, dusty pink or mocha, not black every one has black >> colour dusty pink, coffee; garment abaya; slot onepiece; no colour black
orange is my least fav, mens linen shirt >> no colour orange; gender men; garment shirt; material linen; slot top
karva chauth outfit, red but not bridal red >> colour red; occasion festive; unread not bridal red; event karva chauth
have white sneakers; need rest, men casual >> no garment footwear; gender men; occasion casual; unread rest
white sneakers already there, need pants and tee >> no garment footwear; garment trousers, t-shirt; slot bottom, top
charcoal suit, will go with brown shoes which i have >> colour charcoal; garment suit; slot onepiece; no garment footwear
i have a navy blazer & tan loafers, a black bag too. what shirt? >> no garment outerwear, footwear, bags; garment shirt; slot top
conference speaker women >> occasion formal; gender women; unread speaker
i swear every brand is too short, ankles out, chinos >> garment chinos; slot bottom; unread swear, short, ankles
midnight mass, dress >> occasion festive; garment dress; slot onepiece; event church
date night at a wine bar >> occasion date
safari suit for my father retirement function >> garment suit; slot onepiece; occasion party
flight attendant interview, women, under 5000 >> occasion formal; gender women; budget ..5000
shoes, on my feet 14 hrs, US 9.5 women >> slot shoes; gender women; size shoes US 9.5; unread feet, 14, hrs
haldi yellow outfit men >> colour yellow; occasion wedding; gender men; event haldi
haldi yellow kurta >> colour yellow; garment kurta; slot top; event haldi
cricket match at the stadium, jeans >> occasion casual; garment jeans; slot bottom
jumpsuit, arms covered >> garment jumpsuit; slot onepiece; no detail sleeveless
v neck t-shirt, men >> garment t-shirt; slot top; gender men; detail v neck
strapless or off shoulder dress >> garment dress; slot onepiece; detail sleeveless, off shoulder
halter top and mini skirt >> garment top, skirt; slot top, bottom; detail halter neck, mini
dress without sleeves >> garment dress; slot onepiece; detail sleeveless
no deep neck, v neck top >> slot top; detail v neck; no detail deep neck
loafers w/o tassels >> garment loafers; slot shoes; no detail tassels
gown, backless ok >> garment gown; slot onepiece
tie and pocket square, men >> garment tie, pocket square; slot accessory; gender men
college boys fresher party >> occasion party; gender men
cruise formal night, men, tuxedo >> occasion formal; gender men; garment tuxedo; slot onepiece
kedarnath yatra men warm under 6000 >> occasion travel; gender men; season winter; budget ..6000
it is warm here, beach dress >> occasion beach; garment dress; slot onepiece; unread warm
my dad 62, retirement party, XL shirt >> gender men; age 62; occasion party; garment shirt; slot top; size top XL; event dressed-up party
saree not cotton not silk, georgette, wedding >> garment saree; slot onepiece; material georgette; no material cotton, silk, denim; occasion wedding
kurti without cotton or silk, rayon >> garment kurti; slot top; material viscose; no material cotton, silk, denim
jeans for men, uk 8 waist 34 >> garment jeans; slot bottom; gender men; size shoes UK 8, bottom 34
tall girl, long kurti, festive >> gender women; garment kurti; slot top; occasion festive; unread tall
grandma 75 birthday, saree >> gender women; age 75; occasion party; garment saree; slot onepiece
lecturer sarees, cotton blend >> occasion work; garment saree; slot onepiece; material cotton
hospital visit, women, delivered baby recently >> gender women; unread hospital, delivered, baby, recently
anarkali with churidar and dupatta, royal blue >> garment anarkali, churidar, dupatta; slot onepiece, bottom, accessory; colour royal blue
church wedding guest, men, navy suit >> style sunday best; occasion wedding; gender men; garment suit; slot onepiece; colour navy; event church
girl 22 kurti for sangeet >> gender women; age 22; garment kurti; slot top; occasion wedding
wedding in dec, men >> occasion wedding; season winter; gender men
i am a girl, fresher interview >> gender women; occasion formal
stylish outfit for 65 year old father in law, birthday >> gender men; age 65; occasion party
dress for my 40th birthday, i'm on the heavier side >> garment dress; slot onepiece; occasion party
formal look for my husband, 42 chest, 36 waist, 9 shoes >> gender men; occasion formal; size top 42, bottom 36, shoes 9
boyfriend birthday gift, watch under 3000 >> gender men; occasion party; garment watch; slot accessory; budget ..3000
top 10 outfits for goa, men >> gender men; occasion beach; count 6; unread 10
my wedding anniversary dinner, woman >> gender women; occasion date; event dressed-up party
school reunion, women 40s, elegant >> gender women; age 40-49; occasion party; style classic
interview, lady 45, cotton saree >> gender women; occasion formal; garment saree; slot onepiece; material cotton; age 45
saree alternative, sangeet >> no garment saree; occasion wedding
skirts not short, women, office >> garment skirt; slot bottom; no detail mini; gender women; occasion work
women, 45, kitty party >> gender women; occasion party; age 45
kurta size 38, churidar free size, women, eid >> garment kurta, churidar; slot top, bottom; gender women; occasion festive; size top 38, bottom Free Size
not interested in sarees, something indo western for wedding, women >> no garment saree; style indo-western; occasion wedding; gender women
not comfortable in heels, party, women >> no garment heels; occasion party; gender women
me 5'2 58kg girl want a dress for party >> gender women; garment dress; slot onepiece; occasion party; unread 5'2, 58kg
boss lady, red lips, white blazer >> gender women; style formal; colour white; garment blazer; slot outerwear; unread red, lips
dulhe ke dost ke liye kurta >> occasion wedding; garment kurta; slot top
men's formal shirt light blue slim 40 and navy trousers 32 >> gender men; occasion formal; garment formal shirt, trousers; slot top, bottom; colour light blue, navy; style slim; size top 40, bottom 32
dance practice, women >> occasion workout; gender women
teen girl 13 birthday party dress >> gender girls; age 13; occasion party; garment dress; slot onepiece
S / 28 / uk 5, women casual >> size any S, bottom 28, shoes UK 5; gender women; occasion casual
shirt L pant 32 shoe 8 >> garment shirt, trousers; slot top, bottom; size top L, bottom 32, shoes 8
38 european shoes, women party >> slot shoes; size shoes EU 38; gender women; occasion party
shimla in december, girl 20, under 4000 >> occasion travel; season winter; gender women; age 20; budget ..4000
my suit is charcoal grey, need formal shoes >> garment formal shoes; slot shoes; occasion formal
handbag to go with a red saree >> garment handbag; slot bag
my trousers are navy, need shirt and shoes >> garment shirt; slot top, shoes; no piece navy trousers
wife has red lehenga, need matching earrings and clutch 2000 >> gender women; garment earrings, clutch; slot accessory, bag; budget ..2000
my shoes are brown, suggest shirt and pants >> garment shirt, trousers; slot top, bottom; no garment footwear
blazer already have (navy), need rest under 3000 >> no garment outerwear; budget ..3000; unread rest
no shoes with laces, party >> no piece lace up shoes; occasion party
office bag without chain >> occasion work; garment laptop bag; slot bag; no word chain
kurta for diwali, no kurta with patches >> garment kurta; slot top; occasion festive; unread no, kurta, patches; event puja or festival
teacher, 50+, XXL, cotton saree, budget 1500 >> age 50; occasion work; size any XXL; garment saree; slot onepiece; material cotton; budget ..1500
saree for 65+ lady >> gender women; age 65; garment saree; slot onepiece
dress for $50+ women >> gender women; garment dress; slot onepiece; budget 50.. USD
my mom is 62 needs a saree >> gender women; age 62; garment saree; slot onepiece
my dad is 42 waist, jeans >> gender men; garment jeans; slot bottom; size bottom 42
teenage girl 14 yrs dress >> gender girls; age 14; garment dress; slot onepiece
woman in her 60s, saree >> gender women; age 60-69; garment saree; slot onepiece
guy 24 streetwear >> gender men; age 24; style streetwear
grandma's 80th birthday, saree >> gender women; age 80; occasion party; garment saree; slot onepiece; event dressed-up party
grandma's 80th birthday, what should I wear >> occasion party; event dressed-up party
mom-to-be, baby shower dress >> gender women; style maternity; occasion party; garment dress; slot onepiece
my fiancé's family is coming to see me, simple suit >> garment suit; slot onepiece; style minimal; event in-laws
gold necklace and earrings for my green silk saree, 1500 >> garment necklace, earrings; slot accessory; colour gold; budget ..1500
my black trousers need a nice shirt >> garment shirt; slot top; no piece black trousers
scarf or bag for my wife >> gender women; garment scarf; slot accessory
red scarf or black bag, women >> gender women; garment scarf; slot accessory; colour red
kurta or a dress for holi >> garment kurta, dress; slot top, onepiece; occasion festive
bag or shoes or scarf >> slot bag
sherwani or kurta jacket, groom's brother >> garment sherwani, kurta set; slot onepiece; gender men; occasion wedding
black dress with tights ok, heels fine >> garment dress; slot onepiece; colour black
shirt, jeans ok >> garment shirt; slot top
black heels ok, red dress >> garment dress; slot onepiece; colour red
heels not ok, red dress >> no garment heels; garment dress; slot onepiece; colour red
fine cotton saree >> garment saree; slot onepiece; material cotton; unread fine
not too revealing, party dress >> occasion party; garment dress; slot onepiece; unread not too revealing
saree not heavy work >> garment saree; slot onepiece; unread not heavy work
a not too flashy kurta >> garment kurta; slot top; unread not too flashy
party dress, not too short >> occasion party; garment dress; slot onepiece; no detail mini
oversized tshirt with baggy jeans, girl, thrift vibe, 1.5k >> gender women; style oversized, vintage; garment t-shirt, jeans; slot top, bottom; budget ..1500
6 year old girl baggy jeans >> gender girls; age 6; style oversized; garment jeans; slot bottom
streetwear for my daughter >> gender girls; style streetwear
hijab friendly party dress full sleeve maxi >> occasion party; garment maxi dress; slot onepiece; no garment crop top, shorts; no fit bodycon; no detail backless, cold shoulder, cut out, deep neck, mini, off shoulder, one shoulder, sheer, sleeveless, short sleeve, three quarter sleeve
party dress, no maxi >> occasion party; garment dress; slot onepiece; no garment maxi dress
i prefer cotton over silk saree >> garment saree; slot onepiece; material cotton; no piece silk sarees
non-binary, wedding guest outfit >> occasion wedding
husband is wearing a navy suit, saree for me >> garment saree; slot onepiece; no piece navy suits
give me five office looks for men under 4k each >> count 5; occasion work; gender men; budget ..4000
ek hi outfit dikhao bas >> count 2; unread ek
3 casual fridays outfits >> count 3; occasion work; event casual friday
i'm the bridesmaid, sage green, floor length >> event bridesmaid; occasion wedding; gender women; colour sage; style longline
mother of the bride outfit, knee length with sleeves, £150, size 16 >> event mother of the bride; occasion wedding; gender women; no detail sleeveless, mini; budget ..150 GBP; size any 16; unread knee
14 yr boy sherwani >> gender boys; age 14; garment sherwani; slot onepiece
outfits for mom and dad, diwali >> gender women; occasion festive; event puja or festival; unread dad
something for both of us, wedding >> occasion wedding; unread both
shoulders covered for church, dress and jacket >> style sunday best; occasion festive; garment dress, jacket; slot onepiece, outerwear; no detail sleeveless, off shoulder, cold shoulder, one shoulder; event church
best man suit, navy, tan shoes >> event groomsman; occasion wedding; gender men; garment suit, footwear; slot onepiece, shoes; colour navy, tan
monochrome outfit for women >> style solid; gender women; unread monochrome
homecoming dress size 2 $75 >> occasion party; garment dress; slot onepiece; size any 2; budget ..75 USD
gf ke saath first date, casual but classy, 2500 tak >> occasion date; style casual, classic; budget ..2500
coastal grandmother linen look >> style old money; material linen
`;
