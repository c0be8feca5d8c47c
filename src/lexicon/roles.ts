import { AGENCIES } from './agencies.ts'
import { lexClass, wordList } from './table.ts'

/**
 * A word that heads an office. `tail`: what must or may follow before the holder's name: nothing (`none`: "Menlu Retno"), the place it is for
 * (`place`: "Camat Wonosari …"; `known`: one every gazetteer knows, "Bupati Garut …"), or anything an office is about (`open`: "Kepala Dinas …"). `stands` is the office an abbreviation stands for,
 * `body` the body in it ("Kapolres" heads a "Polres"), to which the place behind is added, and which a printed body replaces (`open`: "Kabareskrim Polri"). `many`: several people hold it at once, so a list of names shares it.
 * `agent`: the name right behind is whom the holder acts for ("kuasa hukum Joko, Anita …").
 * `portfolio`: an office of ministers, which is about a subject and no body ("Menteri Imigrasi dan Pemasyarakatan").
 * `spokesman`: it may act for a person, so that of two names behind it the second is the holder's.
 * `direct`: an office of a body and not for a subject, so that all words behind it are the body's ("Ketua Relawan Jaya").
 * `personal`: a profession, so that no body's name stands right behind it.
 * `weak`: a word of many jobs, an office only with more behind it ("peneliti Pusat Studi …"); `titled`: or right before a full name ("Jaksa Teresa Camelio").
 */
export interface Role {
  readonly tail: 'none' | 'place' | 'known' | 'open'
  readonly stands?: string
  readonly body?: string
  readonly many?: true
  readonly weak?: true
  readonly titled?: true
  readonly agent?: true
  readonly personal?: true
  readonly portfolio?: true
  readonly direct?: true
  readonly spokesman?: true
}

const NONE: Role = { tail: 'none' }
const PLACE: Role = { tail: 'place' }
const OPEN: Role = { tail: 'open' }
const MANY: Role = { tail: 'open', many: true, direct: true }
const SPOKESMAN: Role = { tail: 'open', direct: true, spokesman: true }
/** Of somebody or of a body ("staf ahli Anang", "staf ahli Kapolri"). */
const AIDE: Role = { tail: 'open', spokesman: true }
const DIRECT: Role = { tail: 'open', direct: true }
const WEAK: Role = { tail: 'open', weak: true }
const TITLED: Role = { tail: 'open', weak: true, titled: true }
const TITLED_MANY: Role = { tail: 'open', weak: true, titled: true, many: true, direct: true }
const WEAK_MANY: Role = { tail: 'open', weak: true, many: true, direct: true }
const PORTFOLIO: Role = { tail: 'open', portfolio: true }
const PERSONAL: Role = { tail: 'open', personal: true }
const AGENT: Role = { tail: 'open', weak: true, agent: true }
const KNOWN: Role = { tail: 'known' }
const KNOWN_WEAK: Role = { tail: 'known', weak: true }
const minister = (stands: string): Role => ({ tail: 'none', stands, portfolio: true })
const post = (stands: string, body?: string): Role => ({ tail: 'none', stands, ...(body && { body }) })
const head = (body: string, stands: string): Role => ({ tail: 'place', body, stands })
const known = (body: string, stands: string): Role => ({ tail: 'known', body, stands })
const unit = (stands: string, body?: string): Role => ({ tail: 'open', stands, ...(body && { body }) })
const direct = (stands: string): Role => ({ tail: 'open', stands, direct: true })

/** "Kadishub": who heads an agency, by its short name. */
const CHIEFS = Object.fromEntries(
  Object.entries(AGENCIES).map(([agency, full]) => [`ka${agency.toLowerCase()}`, head(agency, `Kepala ${full}`)]),
)

/** Heads of offices, spelt out and abbreviated. */
export const ROLE_HEADS = lexClass<Role>('role-head', {
  ...CHIEFS,
  // heads of state and government
  presiden: KNOWN,
  'wakil presiden': KNOWN,
  wapres: post('Wakil Presiden'),
  'presiden terpilih': NONE,
  'wakil presiden terpilih': NONE,
  'perdana menteri': KNOWN,
  'wakil perdana menteri': KNOWN,
  PM: { tail: 'known', stands: 'Perdana Menteri' },
  kanselir: KNOWN,
  raja: KNOWN_WEAK,
  ratu: KNOWN_WEAK,
  sultan: KNOWN_WEAK,
  emir: KNOWN,
  paus: NONE,
  'putra mahkota': KNOWN,
  'ibu negara': KNOWN,
  // cabinet
  menteri: PORTFOLIO,
  'menteri luar negeri': KNOWN,
  'menteri dalam negeri': KNOWN,
  'wakil menteri luar negeri': KNOWN,
  'wakil menteri dalam negeri': KNOWN,
  'wakil menteri': PORTFOLIO,
  'menteri koordinator': PORTFOLIO,
  'menteri muda': PORTFOLIO,
  'menteri negara': PORTFOLIO,
  'jaksa agung': KNOWN,
  'jaksa agung muda': OPEN,
  'wakil jaksa agung': KNOWN,
  'sekretaris kabinet': NONE,
  'sekretaris negara': OPEN,
  'menteri sekretaris negara': NONE,
  menlu: { tail: 'known', stands: 'Menteri Luar Negeri' },
  mendagri: { tail: 'known', stands: 'Menteri Dalam Negeri' },
  menhan: { tail: 'known', stands: 'Menteri Pertahanan' },
  menkeu: { tail: 'known', stands: 'Menteri Keuangan' },
  menkes: { tail: 'known', stands: 'Menteri Kesehatan' },
  menhub: minister('Menteri Perhubungan'),
  mensos: minister('Menteri Sosial'),
  menag: minister('Menteri Agama'),
  mendikbud: minister('Menteri Pendidikan dan Kebudayaan'),
  mendikbudristek: minister('Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi'),
  mendiknas: minister('Menteri Pendidikan Nasional'),
  mendikdasmen: minister('Menteri Pendidikan Dasar dan Menengah'),
  mendiktisaintek: minister('Menteri Pendidikan Tinggi, Sains, dan Teknologi'),
  menristek: minister('Menteri Riset dan Teknologi'),
  menristekdikti: minister('Menteri Riset, Teknologi, dan Pendidikan Tinggi'),
  menkominfo: minister('Menteri Komunikasi dan Informatika'),
  menkomdigi: minister('Menteri Komunikasi dan Digital'),
  menkumham: minister('Menteri Hukum dan Hak Asasi Manusia'),
  menkum: minister('Menteri Hukum'),
  menham: minister('Menteri Hak Asasi Manusia'),
  mentan: minister('Menteri Pertanian'),
  mendag: minister('Menteri Perdagangan'),
  menperin: minister('Menteri Perindustrian'),
  menaker: minister('Menteri Ketenagakerjaan'),
  menakertrans: minister('Menteri Tenaga Kerja dan Transmigrasi'),
  menpora: minister('Menteri Pemuda dan Olahraga'),
  menpar: minister('Menteri Pariwisata'),
  menparekraf: minister('Menteri Pariwisata dan Ekonomi Kreatif'),
  menhut: minister('Menteri Kehutanan'),
  'menteri lhk': minister('Menteri Lingkungan Hidup dan Kehutanan'),
  menpan: minister('Menteri Pendayagunaan Aparatur Negara'),
  menpanrb: minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  'menpan-rb': minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  'menpan rb': minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  menpupr: minister('Menteri Pekerjaan Umum dan Perumahan Rakyat'),
  'menteri pu': minister('Menteri Pekerjaan Umum'),
  'menteri pupr': minister('Menteri Pekerjaan Umum dan Perumahan Rakyat'),
  'menteri esdm': minister('Menteri Energi dan Sumber Daya Mineral'),
  'menteri bumn': minister('Menteri Badan Usaha Milik Negara'),
  'menteri kp': minister('Menteri Kelautan dan Perikanan'),
  menpppa: minister('Menteri Pemberdayaan Perempuan dan Perlindungan Anak'),
  'menteri pppa': minister('Menteri Pemberdayaan Perempuan dan Perlindungan Anak'),
  mendes: minister('Menteri Desa'),
  'mendes pdtt': minister('Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi'),
  mensesneg: minister('Menteri Sekretaris Negara'),
  seskab: post('Sekretaris Kabinet'),
  menko: { tail: 'open', stands: 'Menteri Koordinator', portfolio: true },
  'menko pmk': minister('Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan'),
  'menko polhukam': minister('Menteri Koordinator Bidang Politik, Hukum, dan Keamanan'),
  'menko polkam': minister('Menteri Koordinator Bidang Politik dan Keamanan'),
  menkopolhukam: minister('Menteri Koordinator Bidang Politik, Hukum, dan Keamanan'),
  menkopolkam: minister('Menteri Koordinator Bidang Politik dan Keamanan'),
  'menko perekonomian': minister('Menteri Koordinator Bidang Perekonomian'),
  'menko marves': minister('Menteri Koordinator Bidang Kemaritiman dan Investasi'),
  'menko kemaritiman': minister('Menteri Koordinator Bidang Kemaritiman'),
  'menko kesra': minister('Menteri Koordinator Bidang Kesejahteraan Rakyat'),
  'menko pangan': minister('Menteri Koordinator Bidang Pangan'),
  'menko infra': minister('Menteri Koordinator Bidang Infrastruktur'),
  'menko pm': minister('Menteri Koordinator Bidang Pemberdayaan Masyarakat'),
  'menko kumham imipas': minister('Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan'),
  wamen: { tail: 'open', stands: 'Wakil Menteri', portfolio: true },
  wamenlu: minister('Wakil Menteri Luar Negeri'),
  wamendagri: minister('Wakil Menteri Dalam Negeri'),
  wamenkes: minister('Wakil Menteri Kesehatan'),
  wamenkeu: minister('Wakil Menteri Keuangan'),
  wamenkumham: minister('Wakil Menteri Hukum dan Hak Asasi Manusia'),
  wamenhan: minister('Wakil Menteri Pertahanan'),
  wamenag: minister('Wakil Menteri Agama'),
  wamenaker: minister('Wakil Menteri Ketenagakerjaan'),
  wamenhub: minister('Wakil Menteri Perhubungan'),
  wamensos: minister('Wakil Menteri Sosial'),
  wamentan: minister('Wakil Menteri Pertanian'),
  wamendag: minister('Wakil Menteri Perdagangan'),
  wamenhut: minister('Wakil Menteri Kehutanan'),
  wamenparekraf: minister('Wakil Menteri Pariwisata dan Ekonomi Kreatif'),
  wamenpar: minister('Wakil Menteri Pariwisata'),
  wamendikdasmen: minister('Wakil Menteri Pendidikan Dasar dan Menengah'),
  wamendes: minister('Wakil Menteri Desa'),
  wamensesneg: minister('Wakil Menteri Sekretaris Negara'),
  ksp: post('Kepala Staf Kepresidenan', 'Kantor Staf Presiden'),
  menbud: minister('Menteri Kebudayaan'),
  menekraf: minister('Menteri Ekonomi Kreatif'),
  menlh: minister('Menteri Lingkungan Hidup'),
  'menteri lh': minister('Menteri Lingkungan Hidup'),
  menkop: minister('Menteri Koperasi'),
  'menkop ukm': minister('Menteri Koperasi dan Usaha Kecil dan Menengah'),
  menkopukm: minister('Menteri Koperasi dan Usaha Kecil dan Menengah'),
  mendukbangga: minister('Menteri Kependudukan dan Pembangunan Keluarga'),
  menseskab: minister('Menteri Sekretaris Kabinet'),
  mentrans: minister('Menteri Transmigrasi'),
  menimipas: minister('Menteri Imigrasi dan Pemasyarakatan'),
  'menteri imipas': minister('Menteri Imigrasi dan Pemasyarakatan'),
  'menteri p2mi': minister('Menteri Pelindungan Pekerja Migran Indonesia'),
  'menteri ppmi': minister('Menteri Pelindungan Pekerja Migran Indonesia'),
  'menteri pkp': minister('Menteri Perumahan dan Kawasan Permukiman'),
  'menteri umkm': minister('Menteri Usaha Mikro, Kecil, dan Menengah'),
  'menteri ham': minister('Menteri Hak Asasi Manusia'),
  'menteri kkp': minister('Menteri Kelautan dan Perikanan'),
  menlhk: minister('Menteri Lingkungan Hidup dan Kehutanan'),
  'menteri pan-rb': minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  'menteri panrb': minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  'menteri pan rb': minister('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  'menteri atr': minister('Menteri Agraria dan Tata Ruang'),
  'menteri ppn': minister('Menteri Perencanaan Pembangunan Nasional'),
  'menteri ppa': minister('Menteri Pemberdayaan Perempuan dan Perlindungan Anak'),
  menkokesra: minister('Menteri Koordinator Bidang Kesejahteraan Rakyat'),
  'menko ekuin': minister('Menteri Koordinator Bidang Ekonomi, Keuangan, dan Industri'),
  'menko maritim': minister('Menteri Koordinator Bidang Kemaritiman'),
  'menko kumham': minister('Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan'),
  'menko ipk': minister('Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan'),
  'menko ekonomi': minister('Menteri Koordinator Bidang Perekonomian'),
  'menko polhukham': minister('Menteri Koordinator Bidang Politik, Hukum, dan Keamanan'),
  menneg: { tail: 'open', stands: 'Menteri Negara', portfolio: true },
  'menneg bumn': minister('Menteri Negara Badan Usaha Milik Negara'),
  'menneg ppn': minister('Menteri Negara Perencanaan Pembangunan Nasional'),
  'menneg lh': minister('Menteri Negara Lingkungan Hidup'),
  'menneg pdt': minister('Menteri Negara Pembangunan Daerah Tertinggal'),
  menhankam: minister('Menteri Pertahanan dan Keamanan'),
  menpen: minister('Menteri Penerangan'),
  menbudpar: minister('Menteri Kebudayaan dan Pariwisata'),
  menkokumham: minister('Menteri Koordinator Bidang Hukum dan Hak Asasi Manusia'),
  menkokukm: minister('Menteri Koperasi dan Usaha Kecil dan Menengah'),
  'mendes pdt': minister('Menteri Desa dan Pembangunan Daerah Tertinggal'),
  mendespdtt: minister('Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi'),
  mendikti: minister('Menteri Pendidikan Tinggi'),
  mensetneg: minister('Menteri Sekretaris Negara'),
  'menko marinves': minister('Menteri Koordinator Bidang Kemaritiman dan Investasi'),
  menmarves: minister('Menteri Koordinator Bidang Kemaritiman dan Investasi'),
  mentri: PORTFOLIO,
  'mentri luar negeri': KNOWN,
  wamenko: { tail: 'open', stands: 'Wakil Menteri Koordinator', portfolio: true },
  'wamenko polkam': minister('Wakil Menteri Koordinator Bidang Politik dan Keamanan'),
  wamenkomdigi: minister('Wakil Menteri Komunikasi dan Digital'),
  wamenkominfo: minister('Wakil Menteri Komunikasi dan Informatika'),
  wamenkum: minister('Wakil Menteri Hukum'),
  wamenham: minister('Wakil Menteri Hak Asasi Manusia'),
  wamenbud: minister('Wakil Menteri Kebudayaan'),
  wamenekraf: minister('Wakil Menteri Ekonomi Kreatif'),
  wamenlh: minister('Wakil Menteri Lingkungan Hidup'),
  wamenperin: minister('Wakil Menteri Perindustrian'),
  wamenpora: minister('Wakil Menteri Pemuda dan Olahraga'),
  wamenkop: minister('Wakil Menteri Koperasi'),
  wamendiktisaintek: minister('Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi'),
  wamenimipas: minister('Wakil Menteri Imigrasi dan Pemasyarakatan'),
  wamenp2mi: minister('Wakil Menteri Pelindungan Pekerja Migran Indonesia'),
  wamendikbud: minister('Wakil Menteri Pendidikan dan Kebudayaan'),
  wamendesa: minister('Wakil Menteri Desa'),
  'wamenpan-rb': minister('Wakil Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  wamenpanrb: minister('Wakil Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'),
  wamendukbangga: minister('Wakil Menteri Kependudukan dan Pembangunan Keluarga'),
  wamenpkp: minister('Wakil Menteri Perumahan dan Kawasan Permukiman'),
  wamentrans: minister('Wakil Menteri Transmigrasi'),
  'wamen pu': minister('Wakil Menteri Pekerjaan Umum'),
  'wamen esdm': minister('Wakil Menteri Energi dan Sumber Daya Mineral'),
  'wamen bumn': minister('Wakil Menteri Badan Usaha Milik Negara'),
  'wamen pkp': minister('Wakil Menteri Perumahan dan Kawasan Permukiman'),
  'wamen ppmi': minister('Wakil Menteri Pelindungan Pekerja Migran Indonesia'),
  'wamen p2mi': minister('Wakil Menteri Pelindungan Pekerja Migran Indonesia'),
  'wamen diktisaintek': minister('Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi'),
  'wamen dikdasmen': minister('Wakil Menteri Pendidikan Dasar dan Menengah'),
  'wamen pupr': minister('Wakil Menteri Pekerjaan Umum dan Perumahan Rakyat'),
  'wamen lhk': minister('Wakil Menteri Lingkungan Hidup dan Kehutanan'),
  'wamen atr': minister('Wakil Menteri Agraria dan Tata Ruang'),
  'wamen umkm': minister('Wakil Menteri Usaha Mikro, Kecil, dan Menengah'),
  'wamen pppa': minister('Wakil Menteri Pemberdayaan Perempuan dan Perlindungan Anak'),
  'wamen imipas': minister('Wakil Menteri Imigrasi dan Pemasyarakatan'),
  // police
  kapolri: { tail: 'none', stands: 'Kepala Kepolisian Negara Republik Indonesia', body: 'Polri' },
  wakapolri: { tail: 'none', stands: 'Wakil Kepala Kepolisian Negara Republik Indonesia', body: 'Polri' },
  kapolda: known('Polda', 'Kepala Kepolisian Daerah'),
  wakapolda: known('Polda', 'Wakil Kepala Kepolisian Daerah'),
  kapolres: known('Polres', 'Kepala Kepolisian Resor'),
  kapolrestro: known('Polrestro', 'Kepala Kepolisian Resor Metropolitan'),
  wakapolrestro: known('Polrestro', 'Wakil Kepala Kepolisian Resor Metropolitan'),
  'kapolres metro': known('Polres Metro', 'Kepala Kepolisian Resor Metropolitan'),
  'wakapolres metro': known('Polres Metro', 'Wakil Kepala Kepolisian Resor Metropolitan'),
  'kapolsek metro': head('Polsek Metro', 'Kepala Kepolisian Sektor Metropolitan'),
  kapolsektro: head('Polsektro', 'Kepala Kepolisian Sektor Metropolitan'),
  wakapolres: known('Polres', 'Wakil Kepala Kepolisian Resor'),
  kapolresta: known('Polresta', 'Kepala Kepolisian Resor Kota'),
  wakapolresta: known('Polresta', 'Wakil Kepala Kepolisian Resor Kota'),
  kapolrestabes: known('Polrestabes', 'Kepala Kepolisian Resor Kota Besar'),
  wakapolrestabes: known('Polrestabes', 'Wakil Kepala Kepolisian Resor Kota Besar'),
  kapolsek: head('Polsek', 'Kepala Kepolisian Sektor'),
  kapolsekta: head('Polsekta', 'Kepala Kepolisian Sektor Kota'),
  wakapolsek: head('Polsek', 'Wakil Kepala Kepolisian Sektor'),
  kapolsubsektor: head('Polsubsektor', 'Kepala Kepolisian Subsektor'),
  kapolwil: head('Polwil', 'Kepala Kepolisian Wilayah'),
  kabareskrim: unit('Kepala Badan Reserse Kriminal', 'Bareskrim'),
  wakabareskrim: unit('Wakil Kepala Badan Reserse Kriminal', 'Bareskrim'),
  kabaintelkam: unit('Kepala Badan Intelijen Keamanan', 'Baintelkam'),
  kabaharkam: unit('Kepala Badan Pemeliharaan Keamanan', 'Baharkam'),
  kakorlantas: unit('Kepala Korps Lalu Lintas', 'Korlantas'),
  kadensus: unit('Kepala Detasemen Khusus'),
  kadiv: unit('Kepala Divisi'),
  'kadiv humas': unit('Kepala Divisi Hubungan Masyarakat'),
  'kadiv propam': unit('Kepala Divisi Profesi dan Pengamanan'),
  kadivhumas: unit('Kepala Divisi Hubungan Masyarakat'),
  karopenmas: unit('Kepala Biro Penerangan Masyarakat'),
  'karo penmas': unit('Kepala Biro Penerangan Masyarakat'),
  karo: unit('Kepala Biro'),
  kabid: unit('Kepala Bidang'),
  'kabid humas': unit('Kepala Bidang Hubungan Masyarakat'),
  kabidhumas: unit('Kepala Bidang Hubungan Masyarakat'),
  kabiddokkes: unit('Kepala Bidang Kedokteran dan Kesehatan'),
  'kabid dokkes': unit('Kepala Bidang Kedokteran dan Kesehatan'),
  'kabid propam': unit('Kepala Bidang Profesi dan Pengamanan'),
  kabag: unit('Kepala Bagian'),
  kabagops: unit('Kepala Bagian Operasi'),
  'kabag ops': unit('Kepala Bagian Operasi'),
  kabagpenum: unit('Kepala Bagian Penerangan Umum'),
  'kabag penum': unit('Kepala Bagian Penerangan Umum'),
  kasubdit: unit('Kepala Subdirektorat'),
  kasubbag: unit('Kepala Subbagian'),
  kasubag: unit('Kepala Subbagian'),
  'kasubbag humas': unit('Kepala Subbagian Hubungan Masyarakat'),
  'kasubag humas': unit('Kepala Subbagian Hubungan Masyarakat'),
  kasubbid: unit('Kepala Subbidang'),
  kasubbidpenmas: unit('Kepala Subbidang Penerangan Masyarakat'),
  kasubsi: unit('Kepala Subseksi'),
  'kasubsi penmas': unit('Kepala Subseksi Penerangan Masyarakat'),
  kasi: unit('Kepala Seksi'),
  'kasi humas': unit('Kepala Seksi Hubungan Masyarakat'),
  kasihumas: unit('Kepala Seksi Hubungan Masyarakat'),
  'kasi propam': unit('Kepala Seksi Profesi dan Pengamanan'),
  'kasi penkum': unit('Kepala Seksi Penerangan Hukum'),
  kasipenkum: unit('Kepala Seksi Penerangan Hukum'),
  'kasi intel': unit('Kepala Seksi Intelijen'),
  'kasi intelijen': unit('Kepala Seksi Intelijen'),
  'kasi pidum': unit('Kepala Seksi Tindak Pidana Umum'),
  'kasi pidsus': unit('Kepala Seksi Tindak Pidana Khusus'),
  kasat: unit('Kepala Satuan'),
  'kasat reskrim': unit('Kepala Satuan Reserse Kriminal'),
  'kasat lantas': unit('Kepala Satuan Lalu Lintas'),
  'kasat narkoba': unit('Kepala Satuan Narkoba'),
  'kasat resnarkoba': unit('Kepala Satuan Reserse Narkoba'),
  'kasat samapta': unit('Kepala Satuan Samapta'),
  'kasat polairud': unit('Kepala Satuan Kepolisian Perairan dan Udara'),
  'kasat pol pp': { tail: 'open', stands: 'Kepala Satuan Polisi Pamong Praja', body: 'Satpol PP', direct: true },
  'kasatpol pp': { tail: 'open', stands: 'Kepala Satuan Polisi Pamong Praja', body: 'Satpol PP', direct: true },
  kasatreskrim: unit('Kepala Satuan Reserse Kriminal'),
  kasatlantas: unit('Kepala Satuan Lalu Lintas'),
  kasatresnarkoba: unit('Kepala Satuan Reserse Narkoba'),
  kasatnarkoba: unit('Kepala Satuan Narkoba'),
  kasatpolair: unit('Kepala Satuan Kepolisian Perairan'),
  kasatpolairud: unit('Kepala Satuan Kepolisian Perairan dan Udara'),
  kasatgas: unit('Kepala Satuan Tugas'),
  kanit: unit('Kepala Unit'),
  'kanit reskrim': unit('Kepala Unit Reserse Kriminal'),
  'kanit laka': unit('Kepala Unit Kecelakaan'),
  'kanit laka lantas': unit('Kepala Unit Kecelakaan Lalu Lintas'),
  'kanit gakkum': unit('Kepala Unit Penegakan Hukum'),
  kanitreskrim: unit('Kepala Unit Reserse Kriminal'),
  kanitlaka: unit('Kepala Unit Kecelakaan'),
  wakasat: unit('Wakil Kepala Satuan'),
  'wakasat reskrim': unit('Wakil Kepala Satuan Reserse Kriminal'),
  panit: unit('Perwira Unit'),
  'panit reskrim': unit('Perwira Unit Reserse Kriminal'),
  kaur: unit('Kepala Urusan'),
  'kaur penum': unit('Kepala Urusan Penerangan Umum'),
  kasubnit: unit('Kepala Subunit'),
  kspk: unit('Kepala Sentra Pelayanan Kepolisian'),
  kspkt: unit('Kepala Sentra Pelayanan Kepolisian Terpadu'),
  'ka spkt': unit('Kepala Sentra Pelayanan Kepolisian Terpadu'),
  kapos: unit('Kepala Pos'),
  kapospol: unit('Kepala Pos Polisi'),
  dirreskrimum: unit('Direktur Reserse Kriminal Umum'),
  direskrimum: unit('Direktur Reserse Kriminal Umum'),
  dirkrimum: unit('Direktur Reserse Kriminal Umum'),
  dirreskrimsus: unit('Direktur Reserse Kriminal Khusus'),
  direskrimsus: unit('Direktur Reserse Kriminal Khusus'),
  dirkrimsus: unit('Direktur Reserse Kriminal Khusus'),
  dirresnarkoba: unit('Direktur Reserse Narkoba'),
  direnarkoba: unit('Direktur Reserse Narkoba'),
  dirtipidum: unit('Direktur Tindak Pidana Umum'),
  dirtipidkor: unit('Direktur Tindak Pidana Korupsi'),
  dirtipidsiber: unit('Direktur Tindak Pidana Siber'),
  dirtipideksus: unit('Direktur Tindak Pidana Ekonomi Khusus'),
  dirtipidnarkoba: unit('Direktur Tindak Pidana Narkoba'),
  dirlantas: unit('Direktur Lalu Lintas'),
  dirpolairud: unit('Direktur Kepolisian Perairan dan Udara'),
  dirpolair: unit('Direktur Kepolisian Perairan'),
  dirintelkam: unit('Direktur Intelijen Keamanan'),
  dirsamapta: unit('Direktur Samapta'),
  dansat: unit('Komandan Satuan'),
  'dansat brimob': unit('Komandan Satuan Brigade Mobil'),
  dansatbrimob: unit('Komandan Satuan Brigade Mobil'),
  bhabinkamtibmas: OPEN,
  kapolresto: known('Polres', 'Kepala Kepolisian Resor'),
  kapolwiltabes: known('Polwiltabes', 'Kepala Kepolisian Wilayah Kota Besar'),
  wakapolsekta: head('Polsekta', 'Wakil Kepala Kepolisian Sektor Kota'),
  irwasum: unit('Inspektur Pengawasan Umum'),
  irwasda: unit('Inspektur Pengawasan Daerah'),
  kadivpropam: unit('Kepala Divisi Profesi dan Pengamanan'),
  kakortastipidkor: unit('Kepala Korps Pemberantasan Tindak Pidana Korupsi'),
  kabagbinops: unit('Kepala Bagian Pembinaan Operasi'),
  kabagwassidik: unit('Kepala Bagian Pengawasan Penyidikan'),
  kabagsumda: unit('Kepala Bagian Sumber Daya'),
  kabaglog: unit('Kepala Bagian Logistik'),
  kabagren: unit('Kepala Bagian Perencanaan'),
  'karo ops': unit('Kepala Biro Operasi'),
  karoops: unit('Kepala Biro Operasi'),
  'karo sdm': unit('Kepala Biro Sumber Daya Manusia'),
  'karo humas': unit('Kepala Biro Hubungan Masyarakat'),
  'kasat intelkam': unit('Kepala Satuan Intelijen Keamanan'),
  'kasat intel': unit('Kepala Satuan Intelijen'),
  'kasat binmas': unit('Kepala Satuan Pembinaan Masyarakat'),
  'kasat polair': unit('Kepala Satuan Kepolisian Perairan'),
  'kasat sabhara': unit('Kepala Satuan Samapta Bhayangkara'),
  'kasat pjr': unit('Kepala Satuan Patroli Jalan Raya'),
  'kasat pamobvit': unit('Kepala Satuan Pengamanan Objek Vital'),
  kasatpol: unit('Kepala Satuan Polisi'),
  kasatsamapta: unit('Kepala Satuan Samapta'),
  kasatbinmas: unit('Kepala Satuan Pembinaan Masyarakat'),
  kasatintelkam: unit('Kepala Satuan Intelijen Keamanan'),
  kasatserse: unit('Kepala Satuan Reserse'),
  'kanit ppa': unit('Kepala Unit Perlindungan Perempuan dan Anak'),
  'kanit tipidkor': unit('Kepala Unit Tindak Pidana Korupsi'),
  'kanit resmob': unit('Kepala Unit Reserse Mobil'),
  'kanit jatanras': unit('Kepala Unit Kejahatan dan Kekerasan'),
  'kanit lantas': unit('Kepala Unit Lalu Lintas'),
  'kanit turjawali': unit('Kepala Unit Pengaturan, Penjagaan, Pengawalan, dan Patroli'),
  'kanit pidum': unit('Kepala Unit Pidana Umum'),
  'kanit regident': unit('Kepala Unit Registrasi dan Identifikasi'),
  kanitlantas: unit('Kepala Unit Lalu Lintas'),
  kanitgakkum: unit('Kepala Unit Penegakan Hukum'),
  kanitppa: unit('Kepala Unit Perlindungan Perempuan dan Anak'),
  kanitres: unit('Kepala Unit Reserse'),
  'kanit laka satlantas': unit('Kepala Unit Kecelakaan Satuan Lalu Lintas'),
  wakanit: unit('Wakil Kepala Unit'),
  kasiwas: unit('Kepala Seksi Pengawasan'),
  kasipropam: unit('Kepala Seksi Profesi dan Pengamanan'),
  'kasi laka': unit('Kepala Seksi Kecelakaan'),
  'kasi gakkum': unit('Kepala Seksi Penegakan Hukum'),
  kasidokkes: unit('Kepala Seksi Kedokteran dan Kesehatan'),
  kasikum: unit('Kepala Seksi Hukum'),
  paur: unit('Perwira Urusan'),
  'paur humas': unit('Perwira Urusan Hubungan Masyarakat'),
  'paur subbag humas': unit('Perwira Urusan Subbagian Hubungan Masyarakat'),
  'ps kasi humas': unit('Pejabat Sementara Kepala Seksi Hubungan Masyarakat'),
  kaurbinopsnal: unit('Kepala Urusan Pembinaan Operasional'),
  'kaur bin ops': unit('Kepala Urusan Pembinaan Operasional'),
  katim: unit('Kepala Tim'),
  kaops: unit('Kepala Operasi'),
  kaopsda: unit('Kepala Operasi Daerah'),
  'kasatgas humas': unit('Kepala Satuan Tugas Hubungan Masyarakat'),
  wakasatgas: unit('Wakil Kepala Satuan Tugas'),
  kasubsatgas: unit('Kepala Subsatuan Tugas'),
  kasatgaswil: unit('Kepala Satuan Tugas Wilayah'),
  kainduk: unit('Kepala Induk'),
  kapospam: unit('Kepala Pos Pengamanan'),
  kapospolairud: unit('Kepala Pos Polisi Perairan dan Udara'),
  karumkit: unit('Kepala Rumah Sakit'),
  kapuslabfor: unit('Kepala Pusat Laboratorium Forensik'),
  kapusdokkes: unit('Kepala Pusat Kedokteran dan Kesehatan'),
  kapusinafis: unit('Kepala Pusat Identifikasi'),
  kabidlabfor: unit('Kepala Bidang Laboratorium Forensik'),
  'kabid labfor': unit('Kepala Bidang Laboratorium Forensik'),
  kabidpropam: unit('Kepala Bidang Profesi dan Pengamanan'),
  kabidkum: unit('Kepala Bidang Hukum'),
  'kabid tik': unit('Kepala Bidang Teknologi Informasi dan Komunikasi'),
  dirresnarkotika: unit('Direktur Reserse Narkotika'),
  dirressiber: unit('Direktur Reserse Siber'),
  dirsiber: unit('Direktur Siber'),
  dirnarkoba: unit('Direktur Narkoba'),
  dirbinmas: unit('Direktur Pembinaan Masyarakat'),
  dirsabhara: unit('Direktur Samapta Bhayangkara'),
  dirpamobvit: unit('Direktur Pengamanan Objek Vital'),
  dirreskrim: unit('Direktur Reserse Kriminal'),
  direskrim: unit('Direktur Reserse Kriminal'),
  dirtipidter: unit('Direktur Tindak Pidana Tertentu'),
  dirtipid: unit('Direktur Tindak Pidana'),
  'dirtipid ppa': unit('Direktur Tindak Pidana Perlindungan Perempuan dan Anak'),
  dirgakkum: unit('Direktur Penegakan Hukum'),
  dirregident: unit('Direktur Registrasi dan Identifikasi'),
  'dirres ppa': unit('Direktur Reserse Perlindungan Perempuan dan Anak'),
  wadirreskrimum: unit('Wakil Direktur Reserse Kriminal Umum'),
  wadirreskrimsus: unit('Wakil Direktur Reserse Kriminal Khusus'),
  wadirlantas: unit('Wakil Direktur Lalu Lintas'),
  wadirresnarkoba: unit('Wakil Direktur Reserse Narkoba'),
  wadirkrimum: unit('Wakil Direktur Reserse Kriminal Umum'),
  wadirkrimsus: unit('Wakil Direktur Reserse Kriminal Khusus'),
  dankorbrimob: unit('Komandan Korps Brigade Mobil', 'Korps Brimob'),
  'danki brimob': unit('Komandan Kompi Brigade Mobil'),
  'danyon brimob': unit('Komandan Batalyon Brigade Mobil'),
  danden: unit('Komandan Detasemen'),
  // armed forces
  panglima: DIRECT,
  'panglima tni': NONE,
  'panglima komando': OPEN,
  'panglima kodam': KNOWN,
  'wakil panglima': DIRECT,
  pangdam: known('Kodam', 'Panglima Komando Daerah Militer'),
  kasdam: known('Kodam', 'Kepala Staf Komando Daerah Militer'),
  pangkostrad: post('Panglima Komando Strategis Angkatan Darat', 'Kostrad'),
  pangkogabwilhan: head('Kogabwilhan', 'Panglima Komando Gabungan Wilayah Pertahanan'),
  pangkoarmada: head('Koarmada', 'Panglima Komando Armada'),
  pangkolinlamil: unit('Panglima Komando Lintas Laut Militer'),
  kapendam: known('Kodam', 'Kepala Penerangan Komando Daerah Militer'),
  kapenrem: head('Korem', 'Kepala Penerangan Komando Resor Militer'),
  kapuspen: unit('Kepala Pusat Penerangan'),
  'kapuspen tni': post('Kepala Pusat Penerangan Tentara Nasional Indonesia'),
  kapuspenkum: unit('Kepala Pusat Penerangan Hukum', 'Kejaksaan Agung'),
  kadispenad: post('Kepala Dinas Penerangan Angkatan Darat', 'TNI AD'),
  kadispenal: post('Kepala Dinas Penerangan Angkatan Laut', 'TNI AL'),
  kadispenau: post('Kepala Dinas Penerangan Angkatan Udara', 'TNI AU'),
  danrem: known('Korem', 'Komandan Komando Resor Militer'),
  dandim: known('Kodim', 'Komandan Komando Distrik Militer'),
  danramil: head('Koramil', 'Komandan Komando Rayon Militer'),
  kasdim: known('Kodim', 'Kepala Staf Komando Distrik Militer'),
  kasrem: head('Korem', 'Kepala Staf Komando Resor Militer'),
  danlanud: head('Lanud', 'Komandan Pangkalan Udara'),
  danlanal: head('Lanal', 'Komandan Pangkalan Angkatan Laut'),
  danlantamal: head('Lantamal', 'Komandan Pangkalan Utama Angkatan Laut'),
  danyon: unit('Komandan Batalyon'),
  danyonif: unit('Komandan Batalyon Infanteri'),
  danjen: direct('Komandan Jenderal'),
  'danjen kopassus': post('Komandan Jenderal Komando Pasukan Khusus'),
  danpos: unit('Komandan Pos'),
  dansatgas: unit('Komandan Satuan Tugas'),
  danpuspom: unit('Komandan Pusat Polisi Militer'),
  dankormar: unit('Komandan Korps Marinir', 'Korps Marinir'),
  danki: unit('Komandan Kompi'),
  dantim: unit('Komandan Tim'),
  babinsa: OPEN,
  KSAD: post('Kepala Staf Angkatan Darat', 'TNI AD'),
  KSAL: post('Kepala Staf Angkatan Laut', 'TNI AL'),
  KSAU: post('Kepala Staf Angkatan Udara', 'TNI AU'),
  kasad: post('Kepala Staf Angkatan Darat', 'TNI AD'),
  kasal: post('Kepala Staf Angkatan Laut', 'TNI AL'),
  kasau: post('Kepala Staf Angkatan Udara', 'TNI AU'),
  komandan: DIRECT,
  'wakil komandan': DIRECT,
  'kepala staf': DIRECT,
  kasum: unit('Kepala Staf Umum'),
  'kasum tni': post('Kepala Staf Umum Tentara Nasional Indonesia'),
  wakasad: post('Wakil Kepala Staf Angkatan Darat', 'TNI AD'),
  wakasal: post('Wakil Kepala Staf Angkatan Laut', 'TNI AL'),
  wakasau: post('Wakil Kepala Staf Angkatan Udara', 'TNI AU'),
  pangkopassus: post('Panglima Komando Pasukan Khusus', 'Kopassus'),
  pangkoops: unit('Panglima Komando Operasi'),
  pangkoopsud: head('Koopsud', 'Panglima Komando Operasi Udara'),
  pangkoopsudnas: post('Panglima Komando Operasi Udara Nasional'),
  pangkohanudnas: post('Panglima Komando Pertahanan Udara Nasional'),
  pangkoarmatim: post('Panglima Komando Armada Kawasan Timur'),
  pangkoarmabar: post('Panglima Komando Armada Kawasan Barat'),
  pangkoarmad: head('Koarmada', 'Panglima Komando Armada'),
  pangkormar: post('Panglima Korps Marinir', 'Korps Marinir'),
  pangdivif: unit('Panglima Divisi Infanteri'),
  wadan: unit('Wakil Komandan'),
  wadanjen: direct('Wakil Komandan Jenderal'),
  wadanramil: head('Koramil', 'Wakil Komandan Komando Rayon Militer'),
  pasiops: unit('Perwira Seksi Operasi'),
  'pasi ops': unit('Perwira Seksi Operasi'),
  'pasi intel': unit('Perwira Seksi Intelijen'),
  pasiintel: unit('Perwira Seksi Intelijen'),
  'pasi pers': unit('Perwira Seksi Personel'),
  pasiter: unit('Perwira Seksi Teritorial'),
  dandenpom: unit('Komandan Detasemen Polisi Militer'),
  danpomdam: unit('Komandan Polisi Militer Kodam'),
  danpom: unit('Komandan Polisi Militer'),
  danpuspomad: post('Komandan Pusat Polisi Militer Angkatan Darat', 'Puspomad'),
  'danpuspom tni': post('Komandan Pusat Polisi Militer Tentara Nasional Indonesia'),
  danpomal: unit('Komandan Polisi Militer Angkatan Laut'),
  danpomau: unit('Komandan Polisi Militer Angkatan Udara'),
  dansubdenpom: unit('Komandan Subdetasemen Polisi Militer'),
  danyonmarhanlan: unit('Komandan Batalyon Marinir Pertahanan Pangkalan'),
  'danyon armed': unit('Komandan Batalyon Artileri Medan'),
  danbrigif: unit('Komandan Brigade Infanteri'),
  danskadron: unit('Komandan Skadron'),
  danwing: unit('Komandan Wing'),
  dangrup: unit('Komandan Grup'),
  danguskamla: unit('Komandan Gugus Keamanan Laut'),
  danguspurla: unit('Komandan Gugus Tempur Laut'),
  dankodaeral: head('Kodaeral', 'Komandan Komando Daerah TNI Angkatan Laut'),
  dankodiklat: unit('Komandan Komando Pembina Doktrin, Pendidikan, dan Latihan'),
  dankoharmatau: post('Komandan Komando Pemeliharaan Materiel Angkatan Udara'),
  danposal: head('Posal', 'Komandan Pos Angkatan Laut'),
  danposramil: head('Posramil', 'Komandan Pos Komando Rayon Militer'),
  danru: unit('Komandan Regu'),
  danton: unit('Komandan Peleton'),
  danpleton: unit('Komandan Peleton'),
  danseskoad: post('Komandan Sekolah Staf dan Komando Angkatan Darat'),
  dansecapa: unit('Komandan Sekolah Calon Perwira'),
  danrindam: unit('Komandan Resimen Induk Kodam'),
  dankogasgab: unit('Komandan Komando Tugas Gabungan'),
  dankogabwilhan: unit('Komandan Komando Gabungan Wilayah Pertahanan'),
  dankri: unit('Komandan KRI'),
  dankolatmar: unit('Komandan Komando Latih Marinir'),
  dansatrol: unit('Komandan Satuan Patroli'),
  aster: unit('Asisten Teritorial'),
  aspers: unit('Asisten Personel'),
  asops: unit('Asisten Operasi'),
  asrena: unit('Asisten Perencanaan'),
  aslog: unit('Asisten Logistik'),
  asintel: unit('Asisten Intelijen'),
  aspidsus: unit('Asisten Tindak Pidana Khusus'),
  aspidum: unit('Asisten Tindak Pidana Umum'),
  kapenkostrad: post('Kepala Penerangan Kostrad', 'Kostrad'),
  kapen: unit('Kepala Penerangan'),
  kapendim: head('Kodim', 'Kepala Penerangan Komando Distrik Militer'),
  kapenkogabwilhan: unit('Kepala Penerangan Kogabwilhan'),
  kapendispenad: unit('Kepala Dinas Penerangan Angkatan Darat'),
  kadispen: unit('Kepala Dinas Penerangan'),
  'kadispen tni al': post('Kepala Dinas Penerangan Angkatan Laut'),
  'kadispen tni au': post('Kepala Dinas Penerangan Angkatan Udara'),
  'kadispen tni ad': post('Kepala Dinas Penerangan Angkatan Darat'),
  'kadispen kormar': post('Kepala Dinas Penerangan Korps Marinir'),
  kapentak: unit('Kepala Penerangan dan Perpustakaan'),
  kababinkum: unit('Kepala Badan Pembinaan Hukum'),
  kabais: post('Kepala Badan Intelijen Strategis', 'BAIS TNI'),
  kapuskes: unit('Kepala Pusat Kesehatan'),
  'gubernur akpol': NONE,
  'gubernur akmil': NONE,
  'gubernur lemhannas': NONE,
  'gubernur lemhanas': NONE,
  'gubernur akademi militer': NONE,
  'gubernur akademi kepolisian': NONE,
  'gubernur the fed': NONE,
  'ketua the fed': NONE,
  'gubernur federal reserve': NONE,
  'ketua federal reserve': NONE,
  // justice
  kajari: known('Kejari', 'Kepala Kejaksaan Negeri'),
  kajati: known('Kejati', 'Kepala Kejaksaan Tinggi'),
  wakajati: known('Kejati', 'Wakil Kepala Kejaksaan Tinggi'),
  jampidsus: post('Jaksa Agung Muda Bidang Tindak Pidana Khusus', 'Kejaksaan Agung'),
  jampidum: post('Jaksa Agung Muda Bidang Tindak Pidana Umum', 'Kejaksaan Agung'),
  jamintel: post('Jaksa Agung Muda Bidang Intelijen', 'Kejaksaan Agung'),
  jaksa: TITLED,
  'jaksa penuntut umum': OPEN,
  JPU: unit('Jaksa Penuntut Umum'),
  hakim: TITLED,
  'hakim ketua': OPEN,
  'ketua majelis hakim': OPEN,
  'ketua majelis': OPEN,
  'hakim agung': OPEN,
  'hakim konstitusi': OPEN,
  'hakim anggota': OPEN,
  panitera: OPEN,
  kalapas: head('Lapas', 'Kepala Lembaga Pemasyarakatan'),
  karutan: head('Rutan', 'Kepala Rumah Tahanan'),
  kakanwil: unit('Kepala Kantor Wilayah'),
  penyidik: WEAK_MANY,
  jamwas: post('Jaksa Agung Muda Bidang Pengawasan', 'Kejaksaan Agung'),
  jamdatun: post('Jaksa Agung Muda Bidang Perdata dan Tata Usaha Negara', 'Kejaksaan Agung'),
  jambin: post('Jaksa Agung Muda Bidang Pembinaan', 'Kejaksaan Agung'),
  jampidmil: post('Jaksa Agung Muda Bidang Pidana Militer', 'Kejaksaan Agung'),
  'jam-pidsus': post('Jaksa Agung Muda Bidang Tindak Pidana Khusus', 'Kejaksaan Agung'),
  'jam intel': post('Jaksa Agung Muda Bidang Intelijen', 'Kejaksaan Agung'),
  'jam pidum': post('Jaksa Agung Muda Bidang Tindak Pidana Umum', 'Kejaksaan Agung'),
  wakajari: known('Kejari', 'Wakil Kepala Kejaksaan Negeri'),
  kacabjari: head('Cabjari', 'Kepala Cabang Kejaksaan Negeri'),
  'kasi datun': unit('Kepala Seksi Perdata dan Tata Usaha Negara'),
  kasiintel: unit('Kepala Seksi Intelijen'),
  kasintel: unit('Kepala Seksi Intelijen'),
  kasipidum: unit('Kepala Seksi Tindak Pidana Umum'),
  kasipidsus: unit('Kepala Seksi Tindak Pidana Khusus'),
  'kasi ops': unit('Kepala Seksi Operasi'),
  'kasi operasi': unit('Kepala Seksi Operasi'),
  'kasi pb3r': unit('Kepala Seksi Pengelolaan Barang Bukti dan Barang Rampasan'),
  'ka rutan': head('Rutan', 'Kepala Rumah Tahanan'),
  kabapas: head('Bapas', 'Kepala Balai Pemasyarakatan'),
  karupbasan: head('Rupbasan', 'Kepala Rumah Penyimpanan Benda Sitaan'),
  kplp: unit('Kepala Kesatuan Pengamanan Lembaga Pemasyarakatan'),
  kadivpas: unit('Kepala Divisi Pemasyarakatan'),
  kadivim: unit('Kepala Divisi Keimigrasian'),
  kakanim: head('Kanim', 'Kepala Kantor Imigrasi'),
  karudenim: head('Rudenim', 'Kepala Rumah Detensi Imigrasi'),
  'hakim tunggal': OPEN,
  'oditur militer': OPEN,
  oditur: OPEN,
  'penuntut umum': OPEN,
  // regions
  gubernur: KNOWN,
  'wakil gubernur': KNOWN,
  wagub: { tail: 'known', stands: 'Wakil Gubernur' },
  bupati: KNOWN,
  'wakil bupati': KNOWN,
  wabup: { tail: 'known', stands: 'Wakil Bupati' },
  'wali kota': KNOWN,
  walikota: KNOWN,
  'wakil wali kota': KNOWN,
  'wakil walikota': KNOWN,
  wawalkot: { tail: 'known', stands: 'Wakil Wali Kota' },
  wawali: { tail: 'known', stands: 'Wakil Wali Kota' },
  walkot: { tail: 'known', stands: 'Wali Kota' },
  wako: { tail: 'known', stands: 'Wali Kota' },
  'gubernur bank indonesia': NONE,
  'gubernur bi': NONE,
  camat: PLACE,
  lurah: PLACE,
  kades: { tail: 'place', stands: 'Kepala Desa' },
  'kepala desa': PLACE,
  'penjabat kepala desa': PLACE,
  'wali nagari': PLACE,
  keuchik: PLACE,
  kadus: { tail: 'place', stands: 'Kepala Dusun' },
  'kepala dusun': PLACE,
  'kepala kampung': PLACE,
  'kepala lingkungan': PLACE,
  'kepala kelurahan': PLACE,
  'sekretaris desa': PLACE,
  sekdes: { tail: 'place', stands: 'Sekretaris Desa' },
  sekcam: { tail: 'place', stands: 'Sekretaris Kecamatan' },
  'perangkat desa': WEAK,
  'ketua rt': OPEN,
  'ketua rw': OPEN,
  'ketua rukun tetangga': OPEN,
  'ketua rukun warga': OPEN,
  sekda: { tail: 'known', stands: 'Sekretaris Daerah' },
  'sekretaris daerah': KNOWN,
  'sekretaris provinsi': KNOWN,
  'sekretaris daerah provinsi': KNOWN,
  sekprov: { tail: 'known', stands: 'Sekretaris Provinsi' },
  sekdaprov: { tail: 'known', stands: 'Sekretaris Daerah Provinsi' },
  sekdakab: { tail: 'known', stands: 'Sekretaris Daerah Kabupaten' },
  sekdakot: { tail: 'known', stands: 'Sekretaris Daerah Kota' },
  sekwan: unit('Sekretaris Dewan'),
  asisten: WEAK,
  kadis: { tail: 'open', stands: 'Kepala Dinas', body: 'Dinas', direct: true },
  kalaksa: unit('Kepala Pelaksana'),
  'kalaksa bpbd': head('BPBD', 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah'),
  kalak: unit('Kepala Pelaksana'),
  'kalak bpbd': head('BPBD', 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah'),
  kapusdatin: unit('Kepala Pusat Data dan Informasi'),
  kapusdatinkom: unit('Kepala Pusat Data, Informasi, dan Komunikasi'),
  kapusdalops: unit('Kepala Pusat Pengendalian Operasi'),
  kabasarnas: post('Kepala Basarnas', 'Basarnas'),
  gubenur: KNOWN,
  'wakil gubenur': KNOWN,
  'gubernur jenderal': KNOWN,
  wagubsu: post('Wakil Gubernur Sumatera Utara', 'Sumatera Utara'),
  gubsu: post('Gubernur Sumatera Utara', 'Sumatera Utara'),
  gubri: post('Gubernur Riau', 'Riau'),
  wabub: { tail: 'known', stands: 'Wakil Bupati' },
  cabup: { tail: 'known', stands: 'Calon Bupati' },
  cawabup: { tail: 'known', stands: 'Calon Wakil Bupati' },
  cawalkot: { tail: 'known', stands: 'Calon Wali Kota' },
  'wakil wali kota madya': KNOWN,
  'bupati terpilih': KNOWN,
  'gubernur terpilih': KNOWN,
  'wali kota terpilih': KNOWN,
  kasudin: unit('Kepala Suku Dinas'),
  kasudis: unit('Kepala Suku Dinas'),
  kasudinkes: unit('Kepala Suku Dinas Kesehatan'),
  kasatpel: unit('Kepala Satuan Pelaksana'),
  kasektor: unit('Kepala Sektor'),
  'kasi kesra': unit('Kepala Seksi Kesejahteraan Rakyat'),
  'kadis lh': head('DLH', 'Kepala Dinas Lingkungan Hidup'),
  kaban: { tail: 'open', stands: 'Kepala Badan', body: 'Badan', direct: true },
  kabiro: unit('Kepala Biro'),
  kapus: unit('Kepala Pusat'),
  kapuskesmas: unit('Kepala Puskesmas'),
  kacab: unit('Kepala Cabang'),
  kacabdin: unit('Kepala Cabang Dinas'),
  kacabdisdik: unit('Kepala Cabang Dinas Pendidikan'),
  kupt: unit('Kepala UPT'),
  kadaop: unit('Kepala Daerah Operasi'),
  'kadiv regional': unit('Kepala Divisi Regional'),
  kakanreg: unit('Kepala Kantor Regional'),
  kakankemenag: unit('Kepala Kantor Kementerian Agama'),
  'kakan kemenag': unit('Kepala Kantor Kementerian Agama'),
  kakan: unit('Kepala Kantor'),
  kakansar: unit('Kepala Kantor SAR'),
  kabalai: unit('Kepala Balai'),
  kagabpel: unit('Kepala Gabungan Pelaksana'),
  'kepala pelaksana': OPEN,
  kasubsektor: unit('Kepala Subsektor'),
  'kasi trantib': unit('Kepala Seksi Ketenteraman dan Ketertiban'),
  kasatpolpp: { tail: 'open', stands: 'Kepala Satuan Polisi Pamong Praja', body: 'Satpol PP', direct: true },
  'kasatpol-pp': { tail: 'open', stands: 'Kepala Satuan Polisi Pamong Praja', body: 'Satpol PP', direct: true },
  'kasubbid penmas': unit('Kepala Subbidang Penerangan Masyarakat'),
  perbekel: PLACE,
  'bendesa adat': PLACE,
  bendesa: PLACE,
  'kelian adat': PLACE,
  'kelian banjar': PLACE,
  'kepala distrik': PLACE,
  'hukum tua': PLACE,
  geuchik: PLACE,
  pambakal: PLACE,
  peratin: PLACE,
  'wali jorong': PLACE,
  'kepala jorong': PLACE,
  'kepala pekon': PLACE,
  'kepala nagari': PLACE,
  'kepala banjar': PLACE,
  'kepala lorong': PLACE,
  'kepala padukuhan': PLACE,
  'pj kades': { tail: 'place', stands: 'Kepala Desa' },
  kaling: { tail: 'place', stands: 'Kepala Lingkungan' },
  kawil: { tail: 'place', stands: 'Kepala Wilayah' },
  'kaur desa': OPEN,
  'sekretaris kecamatan': PLACE,
  'sekretaris kelurahan': PLACE,
  'wakil camat': PLACE,
  seklur: { tail: 'place', stands: 'Sekretaris Kelurahan' },
  'ketua bpd': PLACE,
  'ketua adat': PLACE,
  'kepala suku': OPEN,
  'kepala adat': OPEN,
  'ketua lingkungan': PLACE,
  'ketua dusun': PLACE,
  'wakil ketua rt': OPEN,
  'wakil ketua rw': OPEN,
  'sekretaris rt': OPEN,
  // parliament
  'wakil ketua': MANY,
  anggota: WEAK_MANY,
  legislator: TITLED_MANY,
  senator: TITLED_MANY,
  politikus: TITLED_MANY,
  politisi: TITLED_MANY,
  kader: WEAK_MANY,
  'bendahara umum': DIRECT,
  bendahara: DIRECT,
  // abroad
  'duta besar': OPEN,
  dubes: unit('Duta Besar'),
  'wakil duta besar': OPEN,
  konsul: OPEN,
  'konsul jenderal': OPEN,
  konjen: unit('Konsul Jenderal'),
  atase: OPEN,
  diplomat: TITLED,
  'utusan khusus': OPEN,
  'kuasa usaha': OPEN,
  'komisioner tinggi': OPEN,
  'wakil dubes': unit('Wakil Duta Besar'),
  'dubes lbbp': unit('Duta Besar Luar Biasa dan Berkuasa Penuh'),
  'duta besar luar biasa dan berkuasa penuh': OPEN,
  'wakil tetap': OPEN,
  watapri: unit('Wakil Tetap Republik Indonesia'),
  'konsul kehormatan': OPEN,
  'pelaksana fungsi': OPEN,
  'minister counsellor': OPEN,
  'kuasa usaha ad interim': OPEN,
  'atase pertahanan': OPEN,
  'atase ketenagakerjaan': OPEN,
  'atase pendidikan': OPEN,
  'pelapor khusus': OPEN,
  'komisaris tinggi': OPEN,
  'perdana menteri sementara': KNOWN,
  'pemimpin tertinggi': KNOWN,
  'pemimpin oposisi': OPEN,
  'pemimpin junta': OPEN,
  'presiden sementara': KNOWN,
  'presiden interim': KNOWN,
  'menteri utama': KNOWN,
  'menteri besar': KNOWN,
  sherif: OPEN,
  sheriff: OPEN,
  'sekretaris negara bagian': OPEN,
  'sekretaris pers': OPEN,
  'sekretaris pers gedung putih': NONE,
  'penasihat keamanan nasional': OPEN,
  'anggota kongres': OPEN,
  'anggota parlemen': OPEN,
  'anggota senat': OPEN,
  'grand syekh': OPEN,
  'imam besar al azhar': NONE,
  'kepala negara': KNOWN,
  'kepala pemerintahan': KNOWN,
  // heads of anything
  kepala: DIRECT,
  'wakil kepala': DIRECT,
  'kepala bagian': OPEN,
  'kepala bidang': OPEN,
  'kepala biro': OPEN,
  'kepala departemen': OPEN,
  'kepala divisi': OPEN,
  'kepala seksi': OPEN,
  'kepala subbagian': OPEN,
  'kepala subbidang': OPEN,
  'kepala subdirektorat': OPEN,
  'kepala subseksi': OPEN,
  'kepala urusan': OPEN,
  'kepala polisi': DIRECT,
  'wakil kepala polisi': DIRECT,
  ketua: DIRECT,
  'ketua umum': DIRECT,
  ketum: direct('Ketua Umum'),
  waketum: direct('Wakil Ketua Umum'),
  'wakil ketua umum': MANY,
  'ketua harian': DIRECT,
  'ketua pelaksana': DIRECT,
  pimpinan: WEAK_MANY,
  pemimpin: WEAK,
  direktur: OPEN,
  'direktur utama': DIRECT,
  dirut: direct('Direktur Utama'),
  'wakil direktur': OPEN,
  wadir: unit('Wakil Direktur'),
  'wakil direktur utama': DIRECT,
  'presiden direktur': DIRECT,
  presdir: direct('Presiden Direktur'),
  'wakil presiden direktur': DIRECT,
  'presiden komisaris': DIRECT,
  'direktur jenderal': OPEN,
  dirjen: unit('Direktur Jenderal'),
  'direktur eksekutif': DIRECT,
  sekretaris: OPEN,
  'sekretaris jenderal': DIRECT,
  'sekretaris jendral': DIRECT,
  'direktur jendral': OPEN,
  'inspektur jendral kementerian': OPEN,
  'konsul jendral': OPEN,
  'wakil sekretaris jendral': DIRECT,
  'wakil sekretaris': OPEN,
  sekjen: direct('Sekretaris Jenderal'),
  wasekjen: direct('Wakil Sekretaris Jenderal'),
  'wakil sekjen': direct('Wakil Sekretaris Jenderal'),
  'sekretaris utama': OPEN,
  sestama: unit('Sekretaris Utama'),
  'inspektur jenderal kementerian': OPEN,
  'irjen kemendagri': post('Inspektur Jenderal Kemendagri'),
  'irjen kemenag': post('Inspektur Jenderal Kemenag'),
  'irjen kemenkes': post('Inspektur Jenderal Kemenkes'),
  'irjen kemenkeu': post('Inspektur Jenderal Kemenkeu'),
  'irjen kemensos': post('Inspektur Jenderal Kemensos'),
  'irjen kemenhub': post('Inspektur Jenderal Kemenhub'),
  'irjen kemenhan': post('Inspektur Jenderal Kemenhan'),
  'irjen kemenkumham': post('Inspektur Jenderal Kemenkumham'),
  'irjen kementan': post('Inspektur Jenderal Kementan'),
  'irjen kemendikbud': post('Inspektur Jenderal Kemendikbud'),
  'irjen kemendikdasmen': post('Inspektur Jenderal Kemendikdasmen'),
  'irjen kemnaker': post('Inspektur Jenderal Kemnaker'),
  'irjen kemenperin': post('Inspektur Jenderal Kemenperin'),
  'irjen kemendag': post('Inspektur Jenderal Kemendag'),
  'irjen kemlu': post('Inspektur Jenderal Kemlu'),
  'irjen esdm': post('Inspektur Jenderal ESDM'),
  'irjen kkp': post('Inspektur Jenderal KKP'),
  'irjen kementerian': unit('Inspektur Jenderal'),
  inspektur: WEAK,
  deputi: OPEN,
  'wakil deputi': OPEN,
  'juru bicara': SPOKESMAN,
  jurubicara: SPOKESMAN,
  jubir: { tail: 'open', stands: 'Juru Bicara', direct: true, spokesman: true },
  'staf khusus': AIDE,
  stafsus: { tail: 'open', stands: 'Staf Khusus', spokesman: true },
  'staf ahli': AIDE,
  sahli: { tail: 'open', stands: 'Staf Ahli', spokesman: true },
  'staf pengajar': OPEN,
  'tenaga ahli': AIDE,
  koordinator: OPEN,
  'koordinator lapangan': OPEN,
  'koordinator aksi': OPEN,
  'wakil koordinator': OPEN,
  korwil: unit('Koordinator Wilayah'),
  penasihat: AIDE,
  'ajudan presiden': OPEN,
  ajudan: { tail: 'open', weak: true, spokesman: true },
  'sekretaris pribadi': SPOKESMAN,
  'asisten pribadi': SPOKESMAN,
  'staf pribadi': SPOKESMAN,
  'penasihat pribadi': SPOKESMAN,
  'dokter pribadi': SPOKESMAN,
  'pengacara pribadi': AGENT,
  'tenaga ahli menteri': OPEN,
  'asisten ajudan presiden': OPEN,
  'pejabat pimpinan tinggi': OPEN,
  'pejabat pimpinan tinggi pratama': OPEN,
  'pejabat pimpinan tinggi madya': OPEN,
  'pimpinan tinggi pratama': OPEN,
  'dewan pengawas': OPEN,
  'dewan pembina': OPEN,
  pembina: WEAK,
  pengurus: WEAK_MANY,
  pengawas: WEAK,
  komisioner: MANY,
  'komisaris utama': DIRECT,
  'komisaris independen': DIRECT,
  presidium: WEAK,
  humas: WEAK,
  'kepala humas': OPEN,
  manajer: OPEN,
  manager: OPEN,
  'general manager': OPEN,
  GM: unit('General Manager'),
  'senior manager': OPEN,
  'assistant manager': OPEN,
  'project manager': OPEN,
  'resort manager': OPEN,
  'station manager': OPEN,
  CEO: direct('Chief Executive Officer'),
  CFO: direct('Chief Financial Officer'),
  COO: direct('Chief Operating Officer'),
  CTO: direct('Chief Technology Officer'),
  'chief executive officer': DIRECT,
  chief: OPEN,
  chairman: DIRECT,
  'co-founder': DIRECT,
  founder: DIRECT,
  'vice president': OPEN,
  VP: unit('Vice President'),
  SVP: unit('Senior Vice President'),
  EVP: unit('Executive Vice President'),
  'executive vice president': OPEN,
  'senior vice president': OPEN,
  'corporate secretary': OPEN,
  'corporate communication': OPEN,
  'corporate communications': OPEN,
  'public relations': OPEN,
  'managing director': DIRECT,
  'executive director': DIRECT,
  'country director': DIRECT,
  'country manager': DIRECT,
  'head of': OPEN,
  'regional head': OPEN,
  'area manager': OPEN,
  'area supervisor': OPEN,
  'branch manager': OPEN,
  'marketing communication': OPEN,
  'marketing and communication': OPEN,
  'public relation manager': OPEN,
  'public relations manager': OPEN,
  'public relation': OPEN,
  'communication manager': OPEN,
  'communications manager': OPEN,
  'media relations manager': OPEN,
  'corporate communication manager': OPEN,
  'corporate communications manager': OPEN,
  'brand manager': OPEN,
  'product manager': OPEN,
  'sales manager': OPEN,
  'operations manager': OPEN,
  'finance director': OPEN,
  'marketing director': OPEN,
  'operations director': OPEN,
  'managing partner': DIRECT,
  'chief marketing officer': OPEN,
  'chief operating officer': OPEN,
  'chief financial officer': OPEN,
  'chief technology officer': OPEN,
  'president director': DIRECT,
  'vice chairman': DIRECT,
  'division head': OPEN,
  'department head': OPEN,
  'group head': OPEN,
  'program manager': OPEN,
  'program director': OPEN,
  'research director': OPEN,
  strategist: WEAK,
  'senior analyst': OPEN,
  'market analyst': OPEN,
  'senior market analyst': OPEN,
  analyst: WEAK,
  economist: WEAK,
  'senior economist': OPEN,
  'senior strategist': OPEN,
  'head coach': DIRECT,
  spokesperson: WEAK,
  'secretary general': DIRECT,
  'team manager': OPEN,
  'race director': OPEN,
  'technical director': OPEN,
  'sporting director': OPEN,
  'editor in chief': DIRECT,
  kasatreserse: unit('Kepala Satuan Reserse'),
  'kasat reserse narkoba': unit('Kepala Satuan Reserse Narkoba'),
  'kasatreserse narkoba': unit('Kepala Satuan Reserse Narkoba'),
  'kasat reserse kriminal': unit('Kepala Satuan Reserse Kriminal'),
  supervisor: WEAK,
  pendiri: WEAK,
  pemilik: WEAK,
  perwakilan: AGENT,
  pejabat: WEAK,
  petugas: WEAK,
  pelaksana: WEAK,
  'pelaksana program': OPEN,
  sekretariat: WEAK,
  presenter: WEAK,
  'penanggung jawab': OPEN,
  'ketua bidang': OPEN,
  wasekum: direct('Wakil Sekretaris Umum'),
  sekum: direct('Sekretaris Umum'),
  'sekretaris umum': DIRECT,
  wabendum: direct('Wakil Bendahara Umum'),
  bendum: direct('Bendahara Umum'),
  'wakil bendahara umum': DIRECT,
  'wakil bendahara': DIRECT,
  'wakil sekretaris jenderal': DIRECT,
  'wakil sekretaris umum': DIRECT,
  'sekretaris eksekutif': OPEN,
  korlap: unit('Koordinator Lapangan'),
  kornas: unit('Koordinator Nasional'),
  korbid: unit('Koordinator Bidang'),
  waka: unit('Wakil Kepala'),
  dirtek: unit('Direktur Teknik'),
  dirops: unit('Direktur Operasi'),
  dirkeu: unit('Direktur Keuangan'),
  wadirut: direct('Wakil Direktur Utama'),
  preskom: direct('Presiden Komisaris'),
  komut: direct('Komisaris Utama'),
  'pejabat pembuat komitmen': OPEN,
  'pejabat pengelola informasi dan dokumentasi': OPEN,
  'pejabat pembuat informasi dan dokumentasi': OPEN,
  'chief economist': OPEN,
  'kepala ekonom': OPEN,
  'ekonom kepala': OPEN,
  'direktur pelaksana': OPEN,
  'direktur program': OPEN,
  'direktur pengelola': OPEN,
  'co founder': DIRECT,
  'chief of staff': OPEN,
  'chief editor': OPEN,
  'operation manager': OPEN,
  'marketing manager': OPEN,
  'store manager': OPEN,
  'regional manager': OPEN,
  'regional ceo': OPEN,
  'wakil pimpinan': OPEN,
  'tenaga ahli utama': OPEN,
  'analis kebijakan': WEAK,
  prakirawan: PERSONAL,
  forecaster: PERSONAL,
  'pengendali ekosistem hutan': OPEN,
  widyaiswara: OPEN,
  penyuluh: WEAK,
  'wakil pengasuh': OPEN,
  'rais am': OPEN,
  'rais syuriyah': OPEN,
  'katib aam': OPEN,
  mustasyar: OPEN,
  'ketua tanfidziyah': DIRECT,
  ephorus: OPEN,
  'pastor paroki': OPEN,
  'imam masjid': OPEN,
  takmir: WEAK,
  // learning, faith, law, care
  rektor: DIRECT,
  'wakil rektor': DIRECT,
  dekan: DIRECT,
  'wakil dekan': DIRECT,
  wakasek: unit('Wakil Kepala Sekolah'),
  wadek: unit('Wakil Dekan'),
  warek: unit('Wakil Rektor'),
  kajur: unit('Ketua Jurusan'),
  'ketua jurusan': OPEN,
  'kepala program studi': OPEN,
  'ketua prodi': OPEN,
  'ketua program studi': OPEN,
  kaprogdi: unit('Ketua Program Studi'),
  kaprodi: unit('Ketua Program Studi'),
  'guru besar': OPEN,
  dosen: WEAK,
  pengajar: WEAK,
  peneliti: WEAK,
  pakar: WEAK,
  ahli: WEAK,
  pengamat: TITLED,
  pemerhati: WEAK,
  analis: TITLED,
  ekonom: PERSONAL,
  sosiolog: PERSONAL,
  kriminolog: PERSONAL,
  psikolog: PERSONAL,
  epidemiolog: PERSONAL,
  sejarawan: PERSONAL,
  antropolog: PERSONAL,
  vulkanolog: PERSONAL,
  virolog: PERSONAL,
  praktisi: WEAK,
  perencana: WEAK,
  aktivis: TITLED,
  pegiat: WEAK,
  relawan: WEAK,
  advokat: AGENT,
  pengacara: AGENT,
  'kuasa hukum': AGENT,
  'penasihat hukum': AGENT,
  'tim kuasa hukum': AGENT,
  'kepala sekolah': DIRECT,
  kepsek: direct('Kepala Sekolah'),
  'wakil kepala sekolah': DIRECT,
  guru: WEAK,
  dokter: WEAK,
  perawat: WEAK,
  bidan: WEAK,
  'imam besar': OPEN,
  'rais aam': OPEN,
  pengasuh: WEAK,
  uskup: KNOWN,
  'uskup agung': KNOWN,
  'tokoh agama': WEAK,
  'tokoh masyarakat': WEAK,
  'tokoh adat': WEAK,
  pelatih: PERSONAL,
  'pelatih kepala': DIRECT,
  'asisten pelatih': DIRECT,
  arsitek: WEAK,
  syahbandar: OPEN,
  nakhoda: WEAK,
  redaktur: WEAK,
  'pemimpin redaksi': DIRECT,
  pemred: direct('Pemimpin Redaksi'),
  akademisi: TITLED,
  budayawan: TITLED,
  perwira: WEAK,
  'bintara pembina desa': PLACE,
  utusan: WEAK,
  penulis: WEAK,
  sineas: WEAK,
  sutradara: WEAK,
  produser: WEAK,
  kurator: WEAK,
  komisaris: WEAK,
  inisiator: WEAK,
  deklarator: WEAK,
  penggagas: WEAK,
  bos: WEAK,
  petinggi: WEAK_MANY,
  // English nouns, which need more words (see ENGLISH_POST_WORDS)
  adviser: WEAK,
  advisor: WEAK,
  ambassador: WEAK,
  chairperson: WEAK,
  chairwoman: WEAK,
  commissioner: WEAK,
  consultant: WEAK,
  controller: WEAK,
  coordinator: WEAK,
  director: WEAK,
  editor: WEAK,
  engineer: WEAK,
  executive: WEAK,
  head: WEAK,
  lead: WEAK,
  officer: WEAK,
  owner: WEAK,
  partner: WEAK,
  planner: WEAK,
  president: WEAK,
  producer: WEAK,
  scientist: WEAK,
  secretary: WEAK,
  specialist: WEAK,
  spokesman: WEAK,
  spokeswoman: WEAK,
  superintendent: WEAK,
  treasurer: WEAK,
  'calon presiden': NONE,
  'calon wakil presiden': NONE,
  capres: post('Calon Presiden'),
  cawapres: post('Calon Wakil Presiden'),
  'calon gubernur': KNOWN,
  'calon wakil gubernur': KNOWN,
  'calon bupati': KNOWN,
  'calon wakil bupati': KNOWN,
  'calon wali kota': KNOWN,
  'calon wakil wali kota': KNOWN,
  cagub: { tail: 'known', stands: 'Calon Gubernur' },
  cawagub: { tail: 'known', stands: 'Calon Wakil Gubernur' },
})

/** Heads of who leads a body, which may be the first word of a longer one. */
export const CHAIRS = wordList('chair', 'ketua', 'pimpinan')

/** Phrases that begin like an office and are none. */
export const NO_OFFICES = wordList(
  'no-office',
  `
  anggota badan
  anggota geng
  anggota gerombolan
  anggota keluarga
  anggota komplotan
  anggota tubuh
  kepala anak
  kepala babi
  kepala bayi
  kepala kambing
  kepala keluarga
  kepala korban
  kepala rumah tangga
  kepala sapi
  kepala tukang
  kepala ular
  ketua geng
  ketua kelas
  ketua komplotan
  pemilik akun
  pemilik anjing
  pemilik bengkel
  pemilik gerobak
  pemilik hajat
  pemilik hajatan
  pemilik indekos
  pemilik kambing
  pemilik kapal
  pemilik kebun
  pemilik kendaraan
  pemilik kerbau
  pemilik kios
  pemilik kolam
  pemilik kontrakan
  pemilik kos
  pemilik ladang
  pemilik lahan
  pemilik lapak
  pemilik mobil
  pemilik motor
  pemilik nama
  pemilik nama asli
  pemilik nama lengkap
  pemilik nama panggilan
  pemilik pekarangan
  pemilik perahu
  pemilik petak
  pemilik pohon
  pemilik rekening
  pemilik ruko
  pemilik rumah
  pemilik sabuk
  pemilik sapaan
  pemilik sapi
  pemilik sawah
  pemilik shio
  pemilik tambak
  pemilik tanah
  pemilik ternak
  pemilik toko
  pemilik truk
  pemilik warteg
  pemilik warung
  pemilik zodiak
  pemimpin balapan
  pemimpin klasemen
  petugas kebersihan
  petugas parkir
  raja jalanan
  ratu kecantikan
  `,
)

/** Words before an office that say since when or how it is held. */
export const OFFICE_STATUS = lexClass<'former' | 'acting' | 'current'>('office-status', {
  mantan: 'former',
  eks: 'former',
  bekas: 'former',
  mendiang: 'former',
  almarhum: 'former',
  almarhumah: 'former',
  'alm.': 'former',
  alm: 'former',
  nonaktif: 'former',
  'non-aktif': 'former',
  demisioner: 'former',
  plt: 'acting',
  'plt.': 'acting',
  pj: 'acting',
  'pj.': 'acting',
  pjs: 'acting',
  'pjs.': 'acting',
  plh: 'acting',
  'plh.': 'acting',
  penjabat: 'acting',
  'penjabat sementara': 'acting',
  'pejabat sementara': 'acting',
  'pelaksana tugas': 'acting',
  'pelaksanaan tugas': 'acting',
  'pelaksana jabatan': 'acting',
  'pelaksana harian': 'acting',
  'pelaksana tugas harian': 'acting',
})

/** Words after a name that say an office follows ("Budi selaku Camat Wonosari"). */
export const OFFICE_COPULAS = wordList(
  'office-copula',
  `
  adalah
  diangkat menjadi
  diangkat sebagai
  didapuk sebagai
  dikukuhkan sebagai
  dilantik menjadi
  dilantik sebagai
  dipercaya menjadi
  dipercaya sebagai
  ditunjuk menjadi
  ditunjuk sebagai
  memegang jabatan
  menduduki jabatan
  menduduki posisi
  menempati jabatan
  menempati posisi
  mengemban jabatan
  menjabat
  menjabat sebagai
  merangkap
  merupakan
  sebagai
  sekaligus
  selaku
  terpilih menjadi
  terpilih sebagai
  yang juga
  yang juga menjabat
  yang juga menjabat sebagai
  yang juga merupakan
  yang kini menjabat
  yang kini menjabat sebagai
  yang menjabat
  yang menjabat sebagai
  yang merangkap
  yang merupakan
  yang saat itu menjabat
  yang saat itu menjabat sebagai
  yang sehari-hari menjabat
  `,
)

/** Words whose name follows them and is no person's ("surat kabar La Republica", "maskapai Garuda"). */
export const BODY_NOUNS = wordList(
  'body-noun',
  `
  acara
  agensi
  aplikasi
  band
  bank
  buku
  desa
  dusun
  film
  firma
  geng
  grup
  grup musik
  gunung
  harian
  hotel
  jalan
  kabupaten
  kampung
  kantor
  kantor berita
  kapal
  kapal motor
  kecamatan
  kelompok
  kelurahan
  klub
  koran
  kota
  label
  lagu
  laman
  majalah
  maskapai
  media
  merek
  novel
  partai
  perusahaan
  perusahaan rintisan
  platform
  portal
  program
  provinsi
  pulau
  radio
  restoran
  rumah produksi
  serial
  sinetron
  situs
  stasiun radio
  stasiun televisi
  sungai
  surat kabar
  tabloid
  televisi
  tim
  toko
  `,
)

/** Words behind the head of an office that say how it is held: "CEO sementara Astronomer", "Bupati terpilih Garut", "Wali Kota nonaktif". */
export const STATUS_BEHIND = lexClass<'former' | 'acting' | 'current'>('status-behind', {
  demisioner: 'former',
  'non-aktif': 'former',
  nonaktif: 'former',
  petahana: 'current',
  sementara: 'acting',
  terpilih: 'current',
})

/** Documents, elections and other things before an office that names them and nobody ("Peraturan Menteri", "Pemilihan Presiden"). */
export const OFFICE_MATTERS = wordList(
  'office-matter',
  `
  instruksi
  istana
  jabatan
  kantor
  kepmen
  keputusan
  kursi
  maklumat
  mobil dinas
  pemilihan
  pemilihan umum
  pemilu
  pendopo
  penetapan
  peraturan
  permen
  perpres
  pilkada
  rekomendasi
  rumah dinas
  sk
  surat
  surat edaran
  surat keputusan
  surat perintah
  `,
)

/** Words between a name and "menjabat" and its like: whether the office is still held. */
export const OFFICE_ADVERBS = lexClass<'former' | 'current'>('office-adverb', {
  yang: 'current',
  juga: 'current',
  kini: 'current',
  'saat ini': 'current',
  sekarang: 'current',
  masih: 'current',
  sedang: 'current',
  tengah: 'current',
  telah: 'current',
  sudah: 'current',
  resmi: 'current',
  diketahui: 'current',
  tercatat: 'current',
  dipercaya: 'current',
  'sehari-hari': 'current',
  kembali: 'current',
  sendiri: 'current',
  'saat itu': 'former',
  'kala itu': 'former',
  'ketika itu': 'former',
  'waktu itu': 'former',
  pernah: 'former',
  sempat: 'former',
  sebelumnya: 'former',
  semula: 'former',
  dulu: 'former',
  dahulu: 'former',
})

/** Verbs before the name of somebody who is made something ("menunjuk Budi Santoso menjadi Direktur"). */
export const APPOINTMENTS = wordList(
  'appointment',
  `
  melantik
  memilih
  menempatkan
  menetapkan
  mengangkat
  mengangkat kembali
  mengukuhkan
  menugaskan
  menunjuk
  menunjuk kembali
  `,
)

/** Copulas that only persons have. */
export const HOLDING_VERBS = wordList(
  'holding-verb',
  `
  memegang jabatan
  menduduki jabatan
  menempati jabatan
  mengemban jabatan
  menjabat
  menjabat sebagai
  `,
)

/** Words between a name and the task its bearer has. */
export const TASK_LINKS = wordList(
  'task-link',
  `
  bertindak sebagai
  bertindak selaku
  bertugas sebagai
  sebagai
  selaku
  `,
)

/** Words before an office behind a name that make it one of several ("Irma, salah satu pendiri …"). */
export const OFFICE_ARTICLES = wordList('office-article', 'salah satu', 'seorang')

/** Words between two offices of one holder. */
export const SECOND_OFFICES = wordList(
  'second-office',
  `
  merangkap
  sekaligus
  yang juga
  yang juga menjabat
  yang juga menjabat sebagai
  yang juga merupakan
  `,
)

/** Words between a speaker and the body spoken for. */
export const BODY_LINKS = wordList(
  'body-link',
  `
  dari
  `,
)

/** Lower-case words that go on with an office; behind `of` the body stands ("peneliti di Pusat …"), behind `on` what it is about. */
export const OFFICE_JOINTS = lexClass<'of' | 'on'>('office-joint', {
  di: 'of',
  dari: 'of',
  pada: 'of',
  of: 'of',
  at: 'of',
  in: 'of',
  dan: 'on',
  serta: 'on',
  untuk: 'on',
  bidang: 'on',
  urusan: 'on',
  atas: 'on',
  tim: 'on',
  pihak: 'on',
  for: 'on',
  and: 'on',
  the: 'on',
  de: 'on',
  '&': 'on',
})

/** Lower-case words inside the name of a body; `name`: only of one that may be named anyhow ("Komisi untuk Orang Hilang"). */
export const BODY_JOINTS = lexClass<'any' | 'name'>('body-joint', {
  dan: 'any',
  serta: 'any',
  and: 'any',
  of: 'any',
  for: 'any',
  the: 'any',
  negara: 'any',
  bagian: 'any',
  setempat: 'any',
  de: 'any',
  la: 'any',
  du: 'any',
  di: 'name',
  untuk: 'name',
  atas: 'any',
  bidang: 'any',
  al: 'any',
  bin: 'any',
})

/** How short forms of offices begin. */
export const POST_PREFIXES = lexClass<string>('post-prefix', {
  kepala: 'Ka',
  'wakil kepala': 'Waka',
  direktur: 'Dir',
  'wakil direktur': 'Wadir',
  'direktur jenderal': 'Dirjen',
  komandan: 'Dan',
  'wakil komandan': 'Wadan',
  panglima: 'Pang',
  menteri: 'Men',
  'wakil menteri': 'Wamen',
  sekretaris: 'Sek',
  inspektur: 'Ir',
  asisten: 'As',
  koordinator: 'Ko',
  perwira: 'Pa',
})

/** Words between a body and the letters it is known by ("Komisi Pemilihan Umum atau KPU"). */
export const SHORT_NAME_LINKS = wordList(
  'short-name-link',
  `
  atau
  atau biasa disingkat
  atau disingkat
  disingkat
  yang disingkat
  `,
)

/** Words behind an office before a clause on what it is for (`about`) or whoever holds it (`who`), with the holder behind its comma. */
export const OFFICE_TAILS = lexClass<'about' | 'who'>('office-tail', {
  terkait: 'about',
  soal: 'about',
  mengenai: 'about',
  tentang: 'about',
  untuk: 'about',
  yang: 'who',
})

/** Words before an office that say somebody stands for it, and belong to what the person is called. */
export const CANDIDACIES = wordList(
  'candidacy',
  `
  bacalon
  bakal
  bakal calon
  balon
  calon
  kandidat
  `,
)

/** Words before an office that say two stand for it together. */
export const CANDIDATE_WORDS = wordList(
  'candidate-word',
  `
  bacalon
  bakal calon
  balon
  calon
  duet
  kandidat
  pasangan
  pasangan bakal calon
  pasangan calon
  paslon
  `,
)

/** Nouns before candidates that make no person of them: a comma behind "debat capres" ends the phrase. */
export const CANDIDATE_MATTERS = wordList(
  'candidate-matter',
  `
  bursa
  debat
  deklarasi
  elektabilitas
  kampanye
  pencalonan
  pendaftaran
  penetapan
  pengumuman
  survei
  `,
)

/** Lower-case words before the name of somebody for whom an office acts or whose people are meant ("juru bicara pribadi Megawati", "anggota kelompok John"). */
export const PRINCIPAL_WORDS = wordList(
  'principal-word',
  `
  almarhum
  almarhumah
  geng
  kelompok
  keluarga
  klien
  korban
  kubu
  loyalis
  mendiang
  milik
  pasangan
  paslon
  pendukung
  pihak
  pribadi
  simpatisan
  terdakwa
  tersangka
  timses
  `,
)

/** Lower-case words after the head of an office that are no part of it: verbs, adverbs, pronouns and the like end it. */
export const OFFICE_STOPS = wordList(
  'office-stop',
  `
  adalah
  agar
  akan
  akibat
  angkat
  antara
  atau
  bahwa
  baik
  beberapa
  belum
  beri
  bersama
  bila
  bisa
  buka
  bukan
  buntut
  cuma
  dalam
  dapat
  datang
  demi
  dengan
  dia
  dimulai
  dua
  empat
  enam
  era
  gara-gara
  guna
  hadir
  hanya
  harus
  hingga
  ia
  ialah
  ikut
  ingin
  ini
  itu
  jelas
  jika
  juga
  kala
  kami
  karena
  kata
  ke
  kembali
  kemudian
  kepada
  ketika
  kita
  lain
  lainnya
  lalu
  lewat
  lima
  masa
  masih
  masing-masing
  mau
  maupun
  melalui
  mengenai
  menyusul
  mereka
  merupakan
  meski
  minta
  mulai
  namun
  nya
  oleh
  para
  pasca
  pergi
  periode
  pernah
  pun
  saat
  salah
  sambil
  sampai
  sana
  satu
  saya
  sebagai
  sebelum
  sebut
  sedang
  sedangkan
  sejak
  sejumlah
  selaku
  seluruh
  sementara
  semua
  sendiri
  seorang
  seperti
  seraya
  setelah
  setiap
  sini
  situ
  soal
  sudah
  supaya
  tak
  tanpa
  tegas
  telah
  tengah
  tentang
  terkait
  tersebut
  tetapi
  tiba
  tidak
  tiga
  turut
  tutur
  ucap
  ujar
  usai
  usia
  waktu
  walau
  yaitu
  yakni
  yang
  zaman
  `,
)

/** Words between an office that several hold and the list of its holders ("pimpinan Komisi VIII, seperti …"). */
export const LIST_OPENERS = wordList('list-opener', 'antara lain', 'di antaranya', 'seperti', 'yaitu', 'yakni')

/** Words between an office and its holder that tell when it was held: "Gubernur DKI Jakarta saat itu, Basuki …". */
export const OFFICE_TIMES = lexClass<'former' | 'current'>('office-time', {
  'saat itu': 'former',
  'pada saat itu': 'former',
  'ketika itu': 'former',
  'kala itu': 'former',
  'waktu itu': 'former',
  'pada waktu itu': 'former',
  sebelumnya: 'former',
  terdahulu: 'former',
  'yang lama': 'former',
  'yang dulu dijabat': 'former',
  'yang dulu dijabat oleh': 'former',
  'yang pernah dijabat': 'former',
  'yang pernah dijabat oleh': 'former',
  'yang sebelumnya dijabat': 'former',
  'yang sebelumnya dijabat oleh': 'former',
  'yang sebelumnya diduduki': 'former',
  'yang sebelumnya diduduki oleh': 'former',
  'yang sebelumnya dipegang': 'former',
  'yang sebelumnya dipegang oleh': 'former',
  'yang sebelumnya diisi': 'former',
  'yang sebelumnya diisi oleh': 'former',
  'saat ini': 'current',
  sekarang: 'current',
  'yang baru': 'current',
})

/** Words that point back behind an office or its place, before its holder: "Kepala Dinas Sosial di kabupaten tersebut, Andi Wijaya, …". */
export const OFFICE_POINTERS = wordList(
  'office-pointer',
  `
  di sana
  di sini
  ini
  itu
  sana
  sini
  tersebut
  `,
)

/** Words between an office and its holder that say who it is: "Direktur saat ini adalah Budi Santoso". */
export const HOLDER_LINKS = wordList(
  'holder-link',
  `
  adalah
  atas nama
  bernama
  diduduki
  diduduki oleh
  diemban
  diemban oleh
  diisi oleh
  dijabat
  dijabat oleh
  dipegang
  dipegang oleh
  ialah
  kini dijabat
  kini dijabat oleh
  saat ini dijabat
  saat ini dijabat oleh
  yaitu
  yakni
  yang diduduki
  yang diemban
  yang diemban oleh
  yang diisi
  yang diisi oleh
  yang dijabat
  yang dijabat oleh
  yang dipegang
  yang dipegang oleh
  yang kini dijabat
  yang kini dijabat oleh
  yang saat ini dijabat
  yang saat ini dijabat oleh
  yang saat itu dijabat
  yang saat itu dijabat oleh
  yang sekarang dijabat
  yang sekarang dijabat oleh
  `,
)

/** Words before the years an office is held in: "Ketua KPK periode 2019-2023". */
export const OFFICE_TERMS = wordList('office-term', 'masa bakti', 'masa jabatan', 'periode', 'periode tahun')
