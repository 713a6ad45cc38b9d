/** Words in Devanagari, without the dots of nuqta, that are not spelt in Latin letters as they sound, nor put right as slips. */
export const loanWords: ReadonlyMap<string, string> = new Map(
  `टीशर्ट=tshirt टी=t जींस=jeans जीन्स=jeans पैंट=pant पेंट=pant पैंट्स=pants ट्राउजर=trouser ट्राउजर्स=trousers
   जैकेट=jacket कोट=coat स्कर्ट=skirt शूज=shoes शू=shoe सैंडल=sandals सैंडिल=sandals स्नीकर्स=sneakers बूट=boots
   स्वेटर=sweater हुडी=hoodie ब्लेजर=blazer गाउन=gown वॉच=watch पर्स=purse बैग=bag ब्लाउज=blouse लेगिंग=leggings
   लेगिंग्स=leggings प्लाजो=palazzo टाई=tie कैप=cap सूट=suit साड़ी=saree साड़ियां=sarees लहंगा=lehenga लहँगा=lehenga
   शेरवानी=sherwani सलवार=salwar ऑफिस=office कॉलेज=college डेट=date जिम=gym बजट=budget साइज=size साईज=size
   अंडर=under मैक्स=max कॉटन=cotton लेदर=leather ब्लैक=black व्हाइट=white वाइट=white येलो=yellow यलो=yellow
   ग्रे=grey ब्राउन=brown ऑरेंज=orange पर्पल=purple मैरून=maroon नेवी=navy सिल्वर=silver लेडीज=ladies गर्ल=girl
   बॉयज=boys कैजुअल=casual स्टाइल=style आउटफिट=outfit लुक=look वेडिंग=wedding बर्थडे=birthday समर=summer
   विंटर=winter रुपये=rupees रुपए=rupees रुपया=rupees रूपये=rupees रु=rs में=mein यह=yeh वह=woh`
    .trim()
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [word = '', latin = ''] = entry.normalize('NFC').replaceAll('\u093c', '').split('=');
      return [word, latin];
    }),
);
