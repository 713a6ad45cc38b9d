/** Words in Devanagari, without the dots of nuqta, that are not spelt in Latin letters as they sound. */
export const loanWords: ReadonlyMap<string, string> = new Map(
  `शर्ट=shirt शर्ट्स=shirts टीशर्ट=tshirt टी=t जींस=jeans जीन्स=jeans पैंट=pant पेंट=pant पैंट्स=pants ट्राउजर=trouser ट्राउजर्स=trousers
   ड्रेस=dress जैकेट=jacket कोट=coat स्कर्ट=skirt टॉप=top शूज=shoes शू=shoe सैंडल=sandals सैंडिल=sandals स्नीकर्स=sneakers हील्स=heels
   बूट=boots बूट्स=boots स्वेटर=sweater हुडी=hoodie सूट=suit ब्लेजर=blazer गाउन=gown बेल्ट=belt वॉच=watch पर्स=purse बैग=bag
   ब्लाउज=blouse लेगिंग=leggings लेगिंग्स=leggings पजामा=pajama पायजामा=pyjama प्लाजो=palazzo टाई=tie कैप=cap चश्मा=chashma
   साड़ी=saree साडी=saree साड़ियां=sarees साडियां=sarees लहंगा=lehenga लहँगा=lehenga शेरवानी=sherwani सलवार=salwar दुपट्टा=dupatta
   पार्टी=party ऑफिस=office ऑफ़िस=office कॉलेज=college डेट=date जिम=gym बजट=budget साइज=size साईज=size अंडर=under मैक्स=max
   कॉटन=cotton सिल्क=silk लेदर=leather डेनिम=denim ब्लैक=black व्हाइट=white वाइट=white रेड=red ब्लू=blue ग्रीन=green पिंक=pink
   येलो=yellow यलो=yellow ग्रे=grey ब्राउन=brown ऑरेंज=orange पर्पल=purple मैरून=maroon नेवी=navy गोल्डन=golden सिल्वर=silver
   मेन्स=mens मेंस=mens लेडीज=ladies गर्ल्स=girls गर्ल=girl बॉयज=boys किड्स=kids वूमेन=women विमेन=women मेन=men कैजुअल=casual
   फॉर्मल=formal स्टाइल=style आउटफिट=outfit लुक=look वेडिंग=wedding बर्थडे=birthday ट्रिप=trip समर=summer विंटर=winter
   रुपये=rupees रुपए=rupees रुपया=rupees रूपये=rupees रु=rs में=mein मैं=main हैं=hain है=hai और=aur यह=yeh वह=woh`
    .trim()
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [word = '', latin = ''] = entry.normalize('NFC').replaceAll('\u093c', '').split('=');
      return [word, latin];
    }),
);
