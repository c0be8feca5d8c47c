import { groupedClass, lexClass } from './table.ts'

/**
 * Words that are frequent in Indonesian and in no neighbour, and the other way round: franc alone takes one Indonesian paragraph in three for Malay.
 * The value is the ISO 639-3 code the word speaks for; words common to both stand for Indonesian or Malay (`idn-msa`).
 */
export const LANGUAGE_CUES = lexClass('language-cue', {
  yang: 'idn-msa',
  di: 'idn-msa',
  dan: 'idn-msa',
  dengan: 'idn-msa',
  untuk: 'idn-msa',
  dari: 'idn-msa',
  ini: 'idn-msa',
  itu: 'idn-msa',
  dalam: 'idn-msa',
  pada: 'idn-msa',
  tidak: 'idn-msa',
  ke: 'idn-msa',
  oleh: 'idn-msa',
  juga: 'idn-msa',
  akan: 'idn-msa',
  telah: 'idn-msa',
  tersebut: 'idn-msa',
  orang: 'idn-msa',
  karena: 'ind',
  bahwa: 'ind',
  polisi: 'ind',
  pemerintah: 'ind',
  sedangkan: 'ind',
  bisa: 'ind',
  sudah: 'ind',
  saat: 'ind',
  usai: 'ind',
  namun: 'ind',
  warga: 'ind',
  hingga: 'ind',
  kata: 'ind',
  kepolisian: 'ind',
  kabupaten: 'ind',
  provinsi: 'ind',
  dia: 'ind',
  korban: 'ind',
  tewas: 'ind',
  menurut: 'ind',
  adalah: 'ind',
  kerana: 'zsm',
  bahawa: 'zsm',
  polis: 'zsm',
  kerajaan: 'idn-msa',
  manakala: 'idn-msa',
  seramai: 'zsm',
  sebanyak: 'idn-msa',
  ialah: 'idn-msa',
  boleh: 'idn-msa',
  beliau: 'idn-msa',
  kepada: 'idn-msa',
  negeri: 'idn-msa',
  berkata: 'idn-msa',
  mangsa: 'zsm',
  lelaki: 'idn-msa',
  wanita: 'idn-msa',
  hospital: 'zsm',
  syarikat: 'zsm',
  daripada: 'idn-msa',
  kenderaan: 'zsm',
  malaysia: 'idn-msa',
})

/**
 * Words of neighbours of Indonesian, of Malay and of English that no Indonesian text has but in quotations, by the ISO 639-3 code they speak for: Banjar,
 * English, Javanese, Minangkabau, Sundanese, Malay.
 */
export const NEIGHBOUR_CUES = groupedClass('neighbour-cue', {
  bjn: `
    ading
    babarapa
    baisi
    banua
    bubuhan
    dangsanak
    ganal
    gasan
    haja
    handak
    hanyar
    harat
    ikam
    inya
    kada
    kadada
    kaina
    kaluar
    kawa
    kayapa
    kuitan
    lakas
    manggawi
    matan
    maulah
    nang
    nangini
    ngaran
    ngini
    ngitu
    nitu
    pahadangan
    rami
    sabarataan
    sakira
    salawas
    sidin
    ulun
    umanya
    uyuh
    wan
    wayahini
  `,
  eng: `
    after
    also
    and
    been
    before
    but
    for
    from
    has
    have
    into
    is
    killed
    people
    police
    said
    that
    the
    their
    they
    this
    was
    were
    when
    which
    while
    who
    will
    with
    would
  `,
  jav: `
    abot
    akeh
    amarga
    ana
    ananging
    antarane
    arep
    banjur
    dadi
    dalan
    dening
    deweke
    dhewe
    dheweke
    digawa
    digawe
    dina
    dudu
    durung
    enggal
    esuk
    gedhe
    gelem
    gunggung
    iki
    iku
    ing
    ingkang
    isih
    iwak
    jalaran
    jare
    jenenge
    jroning
    kabeh
    kacilakan
    kagem
    kahanan
    kaliyan
    kanggo
    kanthi
    kaping
    karo
    katon
    kedadean
    kelakon
    kepiye
    kowe
    kulon
    kutha
    lan
    liyane
    loro
    lumantar
    lunga
    luwih
    maneh
    mangkono
    marang
    menawa
    mengkono
    menyang
    miturut
    mlaku
    mlebu
    mung
    nalika
    nampa
    nanging
    nate
    ndadekake
    ngandika
    nganggo
    nganti
    ngenani
    nggawa
    nggawe
    njaba
    njero
    nuli
    nulungi
    omah
    ora
    panggonan
    papat
    pirang
    rikala
    rong
    saben
    saiki
    saka
    saking
    sakwise
    sasi
    sawetara
    sawijining
    sawise
    siji
    sing
    sithik
    taun
    teka
    telu
    tiwas
    tuku
    tumeka
    tumrap
    turu
    uga
    urip
    utawa
    utawi
    uwis
    wae
    weruh
    wetan
    wis
    wit
    wong
    wonten
    wus
    yaiku
    yen
  `,
  min: `
    adolah
    alah
    alun
    ambo
    apo
    baitu
    baliau
    bana
    baraik
    bisuak
    buliah
    dangan
    diagiah
    dibaok
    disabuik
    gadang
    hanyo
    iko
    indak
    induak
    jo
    kancang
    kapado
    karano
    labiah
    lamo
    langsuang
    limo
    malaju
    maliek
    mambaok
    mambuek
    manabrak
    mangatokan
    maningga
    manjadi
    manuruik
    masuak
    nan
    oto
    pado
    padusi
    partamo
    patang
    pulo
    sabagai
    sabalun
    sabuah
    sadang
    sajak
    sakali
    saketek
    sakik
    salamo
    samo
    sarato
    sasudah
    tantang
    tarjadi
    tasabuik
    tigo
    untuak
  `,
  sun: `
    abdi
    anjeun
    anjeunna
    anu
    atawa
    aya
    ayeuna
    barudak
    baé
    beus
    boga
    cai
    ceuk
    deui
    dinten
    gancang
    gedé
    geuning
    geura
    geus
    henteu
    heula
    hiji
    hoyong
    ieu
    imah
    jalma
    jang
    jelema
    jeung
    ka
    kacilakaan
    kana
    kapungkur
    keur
    kieu
    kitu
    lalaki
    leumpang
    leuwih
    loba
    lobana
    maot
    maranéh
    meunang
    mimiti
    moal
    naon
    nepi
    ngabogaan
    ngalakukeun
    ngan
    nu
    numutkeun
    nyaeta
    nyaéta
    nyieun
    oge
    ogé
    opat
    parantos
    parna
    peuting
    pikeun
    pisan
    poe
    poé
    reujeung
    sabada
    saha
    sanes
    sangkan
    saptu
    sareng
    sasih
    saurna
    teu
    ti
    tiasa
    tilu
    tuluy
    téh
    upami
    wanoja
    éta
  `,
  zsm: `
    antarabangsa
    baharu
    bekalan
    berikutan
    bomba
    cawangan
    dadah
    disyaki
    ekoran
    iaitu
    insurans
    isnin
    jenayah
    jumaat
    kakitangan
    kemalangan
    kes
    kesihatan
    kewangan
    khamis
    komited
    menerusi
    mesyuarat
    motosikal
    notis
    parlimen
    peguam
    peratus
    punca
    rompakan
    sahaja
    saintis
    siasatan
    suspek
    tempatan
    tempoh
    terbabit
    universiti
    wad
  `,
})

/** Some of them without one of which no running text of Indonesian or Malay is: looked for before a page is read. */
export const COMMONEST_WORDS = ['yang', 'di', 'dan', 'pada'] as const
