/** What a secretary would type, and the type that she is after. */
export interface AskedQuery {
  readonly query: string;
  /** The slug of the speciality that is chosen, if any. */
  readonly speciality?: string;
  readonly wanted: string;
}

type Row = readonly [query: string, wanted: string, speciality?: string];

function rows(...all: readonly Row[]): readonly AskedQuery[] {
  return all.map(([query, wanted, speciality]) => ({
    query,
    wanted,
    ...(speciality === undefined ? {} : { speciality }),
  }));
}

/** By the way in which it is asked for. */
export const QUERIES: Readonly<Record<string, readonly AskedQuery[]>> = {
  'a name': rows(
    ['kontrol', 'common/kontrol'],
    ['Ekkokardiografi', 'kardiologi/ekkokardiografi'],
    ['MR-skanning', 'radiologi/mr-skanning'],
    ['mr skanning med kontrast', 'radiologi/mr-skanning-med-kontrast'],
    ['Første besøg', 'common/foerste-besoeg'],
    ['pacemakerkontrol', 'kardiologi/pacemakerkontrol'],
    ['gipsskift', 'ortopaedisk-kirurgi/gipsskift'],
    ['Høreprøve', 'oto-rhino-laryngologi/hoereproeve'],
    ['tilsyn', 'common/tilsyn'],
  ),
  'the beginning of a name': rows(
    ['ekk', 'kardiologi/ekkokardiografi'],
    ['kont', 'common/kontrol'],
    ['nakkef', 'gynaekologi-og-obstetrik/nakkefoldsskanning'],
    ['blodpr', 'common/blodproeve'],
    ['hjertereh', 'kardiologi/hjerterehabilitering'],
    ['lumb', 'neurologi/lumbalpunktur'],
    ['cyst', 'urologi/cystoskopi'],
    ['vac', 'common/vaccination'],
  ),
  'some of its words, in any order': rows(
    ['hjerte ul', 'kardiologi/ekkokardiografi'],
    ['kateter skift blære', 'urologi/skift-af-blaerekateter'],
    ['pacemaker kontrol', 'kardiologi/pacemakerkontrol'],
    ['kontrol pacemaker', 'kardiologi/pacemakerkontrol'],
    ['øjentryk', 'oftalmologi/maaling-af-oejentryk'],
    ['loop aflæs', 'kardiologi/aflaesning-af-loop-recorder'],
    ['gips fjern', 'ortopaedisk-kirurgi/gipsfjernelse'],
    ['sting fjernelse', 'common/fjernelse-af-sting'],
    ['hofte spædbarn', 'ortopaedisk-kirurgi/hofteundersoegelse-af-spaedboern'],
    ['ekko kardiografi', 'kardiologi/ekkokardiografi'],
    ['nakke folds skanning', 'gynaekologi-og-obstetrik/nakkefoldsskanning'],
    ['sår pleje', 'common/saarpleje'],
  ),
  'an abbreviation': rows(
    ['ktr', 'common/kontrol'],
    ['EKKO', 'kardiologi/ekkokardiografi'],
    ['tee', 'kardiologi/transoesofageal-ekkokardiografi'],
    ['tte', 'kardiologi/ekkokardiografi'],
    ['kag', 'kardiologi/koronararteriografi'],
    ['MR', 'radiologi/mr-skanning'],
    ['UL', 'radiologi/ultralydsundersoegelse'],
    ['ekg', 'common/ekg'],
    ['emg', 'neurologi/neurografi-og-elektromyografi'],
    ['dxa', 'klinisk-fysiologi-og-nuklearmedicin/dxa-skanning'],
    ['pm ktr', 'kardiologi/pacemakerkontrol'],
    ['ogtt', 'gynaekologi-og-obstetrik/glukosebelastning-af-gravide'],
    ['lp', 'neurologi/lumbalpunktur'],
  ),
  'a name without its Danish letters': rows(
    ['blodprove', 'common/blodproeve'],
    ['blodproeve', 'common/blodproeve'],
    ['aareladning', 'haematologi/aareladning'],
    ['areladning', 'haematologi/aareladning'],
    ['oreoprensning', 'oto-rhino-laryngologi/oereoprensning'],
    ['praeoperativ', 'common/praeoperativ-vurdering'],
    ['saarpleje', 'common/saarpleje'],
    ['foerste besoeg', 'common/foerste-besoeg'],
    ['rontgen', 'radiologi/roentgenundersoegelse'],
  ),
  'a slip of the pen': rows(
    ['ekkokardiogarfi', 'kardiologi/ekkokardiografi'],
    ['kontorl', 'common/kontrol'],
    ['kontol', 'common/kontrol'],
    ['gastroskpi', 'common/gastroskopi'],
    ['forundersøglse', 'common/forundersoegelse'],
    ['pacmakerkontrol', 'kardiologi/pacemakerkontrol'],
    ['vaksination', 'common/vaccination'],
    ['colposcopi', 'gynaekologi-og-obstetrik/kolposkopi'],
    ['lumbal punktr', 'neurologi/lumbalpunktur'],
    ['knoglesintigrafi', 'klinisk-fysiologi-og-nuklearmedicin/knoglescintigrafi'],
    ['vippeljetest', 'kardiologi/vippelejetest'],
    ['mamografi', 'radiologi/klinisk-mammografi'],
  ),
  "a patient's words": rows(
    ['ultralyd af hjertet', 'kardiologi/ekkokardiografi'],
    ['kikkertundersøgelse af tyktarmen', 'common/koloskopi'],
    ['kikkertundersøgelse af blæren', 'urologi/cystoskopi'],
    ['allergitest på ryggen', 'dermato-venerologi/anlaeggelse-af-lappeproever'],
    ['samtale om mad', 'common/kostvejledning'],
    ['cykeltest', 'kardiologi/arbejds-ekg'],
    ['indsprøjtning i øjet', 'oftalmologi/injektion-i-oejet'],
    ['prøve fra knoglemarven', 'haematologi/knoglemarvsundersoegelse'],
    ['måling af hjernens aktivitet', 'neurologi/eeg'],
  ),
  'a word for the same': rows(
    ['genbesøg', 'common/kontrol'],
    ['nyhenvist', 'common/foerste-besoeg'],
    ['hjertescanning', 'kardiologi/ekkokardiografi'],
    ['diætist', 'common/kostvejledning'],
    ['suturfjernelse', 'common/fjernelse-af-sting'],
    ['telefonkonsultation', 'common/konsultation'],
    ['marevan', 'common/medicinopfoelgning'],
    ['rehabsamtale', 'common/konsultation', 'kardiologi'],
    ['hjertekontrol', 'common/kontrol', 'kardiologi'],
    ['sterilisation mand', 'urologi/vasektomi'],
  ),
  'a name from SP, as it is written there': rows(
    ['KAR SLA KTR SPL 30 MIN*', 'common/kontrol'],
    ['TLF KTR', 'common/kontrol'],
    ['KAR NY PATIENT 40*', 'common/foerste-besoeg'],
    ['KAR EKKO 30*', 'kardiologi/ekkokardiografi'],
    ['NEU LP LÆGE 45', 'neurologi/lumbalpunktur'],
    ['KAR UL HJERTE (EKKO) 30', 'kardiologi/ekkokardiografi'],
    ['URO CYSTO 20 MIN', 'urologi/cystoskopi'],
    ['GAS GASTROSKOPI 30 MIN NAE*', 'common/gastroskopi'],
    ['ORT GIPSSKIFT SPL', 'ortopaedisk-kirurgi/gipsskift'],
    ['KONTROL DR. HANSEN', 'common/kontrol'],
    ['ØNH HØREPRØVE JOURNAL DR*', 'oto-rhino-laryngologi/hoereproeve'],
    ['NKIR TAPPETEST SPL 20 MIN*', 'neurokirurgi/lumbal-tappetest'],
    ['GAS EUS 60 (1 T)*', 'gastroenterologi-og-hepatologi/endoskopisk-ultralyd'],
    ['ANÆST PRÆOPERATIV VURDERING 30M', 'common/praeoperativ-vurdering'],
    ['HÆM TRANSFUSION LÆGE 30 MIN (IKKE SELVBOOKING)', 'haematologi/blodtransfusion'],
    ['ARB Telefonkonsultation 30 - SLA*', 'common/konsultation'],
    ['KTR PM 3 MDR', 'kardiologi/pacemakerkontrol'],
  ),
  'a code or an id': rows(
    ['UXUC80', 'kardiologi/ekkokardiografi'],
    ['uxuc80', 'kardiologi/ekkokardiografi'],
    ['kardiologi/ekkokardiografi', 'kardiologi/ekkokardiografi'],
    ['common/kontrol', 'common/kontrol'],
  ),
};
