/**
 * Netra's own word lists, made by hand for this program: Indonesian as it is written on social media, with the common
 * Javanese forms. Words stand in their formal form (see `toFormal`); a phrase is words parted by one space.
 */

const lines = (text: string) =>
  text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter(Boolean)
const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Informal = formal, one pair a piece. Only words that matter for meaning here; a name is never rewritten by them. */
export const SLANG: ReadonlyMap<string, string> = new Map(
  words(`
    no=nomor nmr=nomor nmer=nomor nomer=nomor nomr=nomor nomo=nomor
    pasloon=paslon palon=paslon pslon=paslon pasln=paslon
    gas=gaskan gass=gaskan gaskeun=gaskan gasken=gaskan gaskn=gaskan gaspoll=gaspol gazpol=gaspol gasspol=gaspol
    cblos=coblos coblosss=coblos nyoblos=coblos nyoblosi=coblos coblosen=coblos coblosan=coblosan tjoblos=coblos
    dkung=dukung dukg=dukung dukng=dukung dhukung=dukung ndhukung=dukung sokong=dukung nyokong=dukung
    mnang=menang mnng=menang juara=juara menangno=menangkan menangke=menangkan
    plih=pilih pileh=pilih
    yg=yang sing=yang seng=yang dg=dengan dgn=dengan karo=dengan utk=untuk untk=untuk buat=untuk kanggo=untuk gawe=untuk
    ga=tidak gak=tidak gk=tidak nggak=tidak ngga=tidak enggak=tidak engga=tidak kagak=tidak kaga=tidak tdk=tidak tak=tidak
    ora=tidak ra=tidak gausah=jangan rausah=jangan ojo=jangan aja=saja ae=saja wae=saja jgn=jangan jngan=jangan
    dudu=bukan bkn=bukan udu=bukan blm=belum blom=belum durung=belum emoh=tidak ogah=tidak moh=tidak
    sy=saya aku=saya gue=saya gw=saya gua=saya kulo=saya inyong=saya kt=kita awakdewe=kita
    smg=semoga moga=semoga mugi=semoga mugo=semoga mugamuga=semoga insyaalloh=insyaallah insyallah=insyaallah
    bpk=bapak pak=bapak pakde=bapak bu=ibu
    ayok=ayo yuk=ayo yuks=ayo yok=ayo kuy=ayo hayu=ayo hayuk=ayo mari=ayo monggo=ayo mangga=ayo
    hrs=harus kudu=harus pokoke=pokoknya pokokny=pokoknya sdh=sudah udah=sudah wis=sudah wes=sudah
    jd=jadi dadi=jadi lnjut=lanjut lanjutno=lanjutkan lanjutke=lanjutkan lanjutgan=lanjut
    prioda=periode priode=periode
    kmrn=kemarin knp=kenapa ngopo=kenapa opo=apa nopo=apa sopo=siapa sapa=siapa piye=bagaimana pripun=bagaimana
    gmn=bagaimana gimana=bagaimana kpn=kapan endi=mana ngendi=mana
    ngapusi=bohong mbujuki=bohong boong=bohong bo'ong=bohong elek=buruk uelek=buruk
    jempolan=jempol driji=jari drijine=jari
    loro=dua kalih=dua siji=satu setunggal=satu telu=tiga papat=empat gangsal=lima
    pemilukada=pilkada pilgup=pilgub walkot=walikota wako=walikota
  `).map((pair) => pair.split('=') as [string, string]),
)

/** Stems whose everyday forms (nyoblos, ndukung, milih, menangno, dukunglah) are led back to the stem. */
export const STEMS: ReadonlySet<string> = new Set(words('coblos dukung pilih sengkuyung jago bela'))

/** Causatives that carry support; `-no`, `-ke`, `-ake`, `-in` are their everyday endings. */
export const CAUSATIVES: ReadonlySet<string> = new Set(
  words('menangkan lanjutkan sukseskan perjuangkan unggulkan jagokan gaskan kampanyekan'),
)

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  words('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh').map((word, index) => [word, index + 1]),
)

/** Calls to vote for somebody. Going to vote as such (`ayo ke TPS`) is everybody's right and is not here. */
export const CALLS_TO_VOTE = lines(`
  coblos | ayo pilih | wajib pilih | harus pilih | tetap pilih | jangan lupa pilih | jangan salah pilih | pokoknya pilih
  pilih nomor | pilih paslon | pilih pasangan calon | pilih saja | ayo kita pilih | saya pilih nomor | tusuk nomor
  beri suara untuk | berikan suara | kasih suara | titip suara | suara untuk | suaramu untuk | satukan suara
  mohon dukungan | mohon doa dan dukungan | mohon doa dukungan | minta dukungan | mohon dukung | ayo dukung | ayo menangkan
  nyuwun dukungan | nyuwun pangestu dan dukungan
`)

/** Words of taking a side. Passive and third-person nouns (didukung, dukungan, pendukung) tell about others: not here. */
export const SUPPORT_WORDS = lines(`
  dukung | menangkan | lanjutkan | sukseskan | perjuangkan | unggulkan | jagokan | kampanyekan | sengkuyung
  gaskan | gaspol | gas pol | gas terus | merapat | satu komando | harga mati | all out
  siap menang | harus menang | pasti menang | semoga menang | insyaallah menang | insya allah menang | layak menang
  menang telak | menang mutlak | menang satu putaran | menang total | ayo menang | wajib menang | menang harus
  dua periode | 2 periode | lanjut periode | lanjut dua | lanjut lagi | tetap lanjut
  pilihanku | pilihan saya | pilihan kami | pilihan kita | pilihane saya | jagoanku | jagoan saya | jagoan kami | jagoan kita
  walikotaku | bupatiku | gubernurku | presidenku | pemimpinku | calonku | paslonku
  pemimpin terbaik | pemimpin idaman | pemimpin harapan | calon terbaik | pilihan terbaik | paslon terbaik | pilihan tepat
  layak jadi | pantas jadi | cocok jadi | semoga jadi | semoga terpilih | harus jadi | pantas dipilih | layak dipilih
  tim pemenangan | salam perubahan | salam kemenangan | barisan pendukung | kami pendukung | saya pendukung | tim sukses
`)

export const CRITICISM_WORDS = lines(`
  bohong | pembohong | dusta | pendusta | gagal | korupsi | koruptor | korup | curang | kecurangan | buruk | payah | parah
  kecewa | mengecewakan | pencitraan | janji palsu | ingkar janji | omong kosong | hoax | hoaks | zalim | dzalim | zolim
  mangkrak | tidak becus | becus | tidak pantas | tidak layak | tidak mampu | tidak peduli | ngawur | munafik | penipu | tipu
  menipu | kebohongan | memalukan | malu maluin | rusak | merusak | bobrok | amburadul | antek | rezim | sampah | busuk
  nguciwani | mblenjani | goblok | tolol | bodoh | dungu | plonga plongo | lengser | mundur saja | ganti saja | tangkap
`)

export const NEWS_WORDS = lines(`
  dilansir | dikutip | melansir | mengutip | menurut | ujar | ujarnya | tutur | tuturnya | kata dia | katanya | ungkap
  ungkapnya | imbuhnya | imbuh | tegasnya | jelasnya | terangnya | mengatakan | menyatakan | menyebutkan | mengungkapkan
  menjelaskan | menegaskan | melaporkan | dilaporkan | diberitakan | berita | warta | liputan | breaking news | simak
  selengkapnya | baca juga | hasil survei | survei | elektabilitas | quick count | hitung cepat | rekapitulasi | resmi mendaftar
  resmi menetapkan | kpu menetapkan | ditetapkan kpu | jadwal debat | debat publik | visi misi paslon | siaran langsung
`)

/** Names by which readers know a news outlet in a link or a mention. */
export const NEWS_OUTLETS: ReadonlySet<string> = new Set(
  words(`kompas detik tempo tribun antara antaranews radar jawapos cnnindonesia liputan6 kumparan republika okezone sindonews
    beritajatim beritasatu viva merdeka suara inews tirto metrotv tvone idntimes kontan bisnis mediaindonesia rri tvri`),
)

export const QUESTION_WORDS = lines(
  'apakah | siapa | kenapa | mengapa | bagaimana | kapan | benarkah | betulkah | masak | masa iya',
)

export const NEGATIONS: ReadonlySet<string> = new Set(words('tidak bukan jangan belum tanpa anti tolak menolak'))

/** After a negation these turn it into its opposite: `jangan lupa coblos`, `tidak ragu dukung`. */
export const NEGATION_ENDERS: ReadonlySet<string> = new Set(
  words(
    'lupa ragu bimbang salah takut malu telat terlambat sampai golput ketinggalan menyesal perlu berhenti henti usah',
  ),
)

export const GESTURE_WORDS = lines(`
  pose jari | simbol jari | salam jari | angkat jari | acung jari | acungkan jari | tunjuk jari | kode jari
  acungkan jempol | acung jempol | angkat jempol | pose jempol | simbol jempol | salam metal | pose metal | finger heart
  jari telunjuk | jari kelingking | salam jempol
`)

/** Pictures of approval. Hands that show a number (☝ ✌) may also mean a ballot number, see `EMOJI_NUMBERS`. */
export const SUPPORT_EMOJI: ReadonlySet<string> = new Set([...'👍👏💪✊🙌🔥❤💖💕💙💚💛🧡💜🖤🤍😍🥰💯🫰🫶🤝🏆🎉⭐🌟'])

export const EMOJI_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['☝', 1],
  ['👆', 1],
  ['✌', 2],
])

/** Words that make a bare `nomor 2` one about the ballot. */
export const ELECTION_WORDS: ReadonlySet<string> = new Set(
  words(`pilkada pilgub pilbup pilwali pilwalkot pilwako pilpres pileg pemilu paslon calon cagub cabup cawali cawalkot cawagub
    cawabup cawawali capres cawapres caleg kandidat kampanye tps suara pemilih coblosan bilik`),
)

/** What stands before a number that is no ballot number: laws, streets, rooms, telephones. */
export const OTHER_NUMBERED: ReadonlySet<string> = new Set(
  words(`uu pp perda perpres perwali perbup permen pasal ayat surat keputusan sk jalan jl jln rt rw gang gg blok rumah hp wa
    telepon telp tlp antrian antrean kamar kelas meja kursi lantai plat polisi seri rekening rek kk nik nip halaman lampiran
    tps dapil liga peringkat ranking halte gate pintu jalur bus koridor seat resi order invoice`),
)

/** Ordinary words that are also somebody's whole name or nickname: even an alias entered by hand needs a second sign. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  words(`alam surya muslim indah bagus cahya cahaya setia jaya bintang budi mulia putra putri dewi damai jujur rahmat hidayat
    iman ikhlas sabar syukur slamet selamat soleh saleh aman makmur sentosa sejahtera merdeka perdana utama baru lestari harapan
    wahyu fajar senja bumi langit mentari purnama intan permata mutiara kartika melati mawar ratu raja sultan haji ustad bunda
    abah emak mama papa kakak adik paman ketua bapak ibu gus ning mas mbak cak kang mega nur cinta kasih sayang hati jati
    lurah camat dokter guru petani nelayan rakyat garuda macan singa elang rajawali banteng pelangi bunga daun hujan angin api air`),
)
