/**
 * Invented names, none twice. A family name is built from syllables: heads and middles are consonants followed by
 * vowels, tails begin with a consonant, and no tail is a middle and a tail. So a family name comes apart in one way, and
 * as no given name stands in two cultures, two people never share a full name.
 */
interface Culture {
  readonly given: readonly string[];
  readonly heads: readonly string[];
  readonly middles: readonly string[];
  readonly tails: readonly string[];
}

function culture(given: string, heads: string, middles: string, tails: string): Culture {
  return {
    given: given.split(' '),
    heads: heads.split(' '),
    middles: middles.split(' '),
    tails: tails.split(' '),
  };
}

export const cultures: readonly Culture[] = [
  culture(
    'Ingrid Bjørn Astrid Sigrid Håkon Solveig Leif Åse Gunnar Freja Torsten Ylva Eskil Runa Halvard Signe Ragnar Tuva Birger Linnéa Odd Maren Stellan Vigdis',
    'So Ha Be Li Ve Nø Å Sta Kro Fa Lø Me Ro Sve Tra Sko Gje U Bri Hø',
    'de re ne ge la ma sta ke vi ro',
    'dahl strand lund berg vik nes gård holm bakken mark sen stad',
  ),
  culture(
    'Friedrich Anneliese Jürgen Käthe Dietmar Ulrike Matthias Gisela Rüdiger Hannelore Volker Sabine Götz Lieselotte Wolfram Elke Tilman Heike Konrad Mechthild Bärbel Joachim Renate Ansgar',
    'Wei Schnei Kö Grü Bau Mü Ro Ste Fra Ho Ka Lu Hei Brei Schrö Za Ti Pfei Kne Dü',
    'de le be me ne he bu sche we ga',
    'mann bach feld stein hauer winkel meyer burg rich wald thal brecht',
  ),
  culture(
    'Joaquín Inés Álvaro Mercedes Íñigo Consuelo Rodrigo Pilar Gonzalo Ximena Esteban Leticia Baltasar Rocío Ramiro Belén Fermín Amparo Lázaro Nuria Octavio Paloma Sancho Begoña',
    'Ca Mo Re Fe Be Sa Gui Que Va Lo Na Pa O E Tru He Ji Zu Cue Ba',
    'ra le ri ña bo ne do ta lo ma',
    'zar do ño llo res guez sta ndes rrín les drón gal',
  ),
  culture(
    'Amélie Théo Gaëlle Étienne Maëlys Benoît Solène Thibault Clémence Rémi Océane Gauthier Apolline Loïc Margaux Aurélien Élodie Bastien Noémie Fabrice Coralie Ghislain Hélène Sylvain',
    'La Mo Du Be Cha Fo Ga Mai Pe Rou Sau The Vi Bou Cou Fre Gi Ro Le Bre',
    'va re la mi ne ti sse lo bi che',
    'rnier croix ntaine bert llard ssaint tel gneau val ron quet dray',
  ),
  culture(
    'Giulia Lorenzo Chiara Niccolò Ginevra Ettore Ludovica Umberto Fiorenza Gaspare Ornella Ruggero Beatrice Tancredi Allegra Raimondo Serafina Vittorio Donatella Cosimo Nicoletta Amedeo Grazia Ottavio',
    'Be Ca Fo Ma Ra Sa To Vi Gri Lo Pe Bo De Fe Mo Na Ru Tri Za Co',
    'ra lo ne ti ve ma sco gi ri de',
    'lli nti rini ssi lfi ttone gna zzo rdi schi ngo ppi',
  ),
  culture(
    'Zbigniew Małgorzata Přemysl Božena Wojciech Agnieszka Ondřej Ludmiła Stanisław Jadwiga Kazimierz Halina Bohumil Zdeňka Mirosław Danuta Václav Růžena Tadeusz Grażyna Radovan Snežana Miloš Vesna',
    'Ko No Wi Cza Do Le Ma Pe Sko Ze Gro Ja Łu Ra So Szy Tra Bo Ho Kra',
    'wa le mi ro sta ni da li bo ze',
    'wski cka kowicz nik rek ček tska mir dlo szek bár nač',
  ),
  culture(
    'Emre Zeynep Burak Aylin Oğuz Gülşen Cem Nihan Tolga Şebnem Kerem Defne Orhan Meltem Barış Ebru Selçuk Pınar Ufuk Çiğdem Onur Nilüfer Volkan Tuğba',
    'Ya De Ka Ö A Bo Çe Do Gü Ha Ko Se Te U Şa Tu Bü Ço E Gö',
    'ra le mi ka bu ru ta de ni sa',
    'lmaz rkan ktaş kaya türk soy baş ncı demir dağ tekin men',
  ),
  culture(
    'Ananya Rohan Lakshmi Arjun Meenakshi Vikram Kavitha Suresh Priyanka Harish Deepika Nikhil Shalini Raghav Vidya Karthik Sunita Ashwin Padma Gautam Radhika Manoj Usha Siddharth',
    'Ba Cha De Go Ja Ka Kri Ma Na Pa Ra Sa Shri Su Te Va Ve Bha Mu Ni',
    'na ra la da vi shi ma ti ku pa',
    'swamy nathan charya wal gupta rjee dkar ddy murthy kar rajan bhai',
  ),
  culture(
    'Haruka Takumi Sakura Daichi Aoi Kenjiro Misaki Shun Yuriko Satoshi Chiaki Ryota Ayumi Naoki Fumiko Tetsuya Kanae Isamu Mariko Hideo Nozomi Yasushi Emiko Kazuhiro',
    'A Fu Ha I Ka Ki Ma Mi Na No O Sa Shi Ta To U Wa Ya Yo Ko',
    'ka shi na ri ta mo be ki ra ma',
    'moto shima mura kawa da no saki zawa tani hashi yama guchi',
  ),
  culture(
    'Adaeze Kwabena Chinwe Tendai Folasade Jabulani Amina Baraka Nomvula Oluwaseun Wanjiru Thabo Ngozi Kofi Zainabu Sipho Abena Juma Chipo Babajide Makena Themba Efua Mandla',
    'O A Mu Ka Nda Mba Ki Te Chi Ba E Go Nya Ga Lu Ma Sho Di Wa Zi',
    'ku ba ra lo ni da bu fe ta mi',
    'mba nga wale kwu lete nyi gwe yemi koni thu kosi dike',
  ),
  culture(
    'Thị-Hương Quốc-Bảo Minh-Châu Đức-Anh Thùy-Linh Hữu-Phước Ngọc-Lan Văn-Khoa Bích-Thảo Tuấn-Kiệt Mai-Phương Trọng-Nghĩa Xuân-Diệu Hồng-Nhung Gia-Huy Khánh-Vy Anh-Tú Như-Quỳnh Bảo-Long Lan-Chi Hải-Đăng Diễm-My Công-Thành Mỹ-Duyên',
    'Nguyễ Trầ Lê Phạ Hoà Vũ Bù Đỗ Hồ Dươ Lý Đà Tạ Đi Mạ Că Tô Hà Thá Ki',
    'vi ma la ta do ha ni ba ka ri',
    'nh n ng m nghi c ph thuy p nhan r ch',
  ),
  culture(
    'Xiaoming Yuhan Zhiwei Lanfen Guoqiang Meilin Jianhong Shuying Tianyu Ruolan Haoran Qiuyue Weidong Xinyi Yongjun Peishan Bolin Huifang Chengyu Dandan Feihong Lixia Mingze Wenjing',
    'Zha Li Che Gua Hua Shao Qia Xue Zho Fe Ji Lua Mo Pe Ta Wei Xio Ya Yua Zo',
    'de ba wu li hu ta so qi ma ge',
    'ng n nshe nbei nghu nzi nlu ngti ngmo nke nsu ndu',
  ),
  culture(
    'Анастасия Дмитрий Екатерина Алексей Ольга Сергей Наталья Владимир Татьяна Михаил Людмила Григорий Светлана Фёдор Вера Егор Полина Тимофей Зинаида Роман Лариса Глеб Марфа Степан',
    'Бе Во Го Ду Жа За Ко Ла Ме Не По Ру Се Та Фе Ха Че Ше Лю Кра',
    'ло ра ни ко де ма ви ро бе ту',
    'нов рин вко ленко чев ский дин шин ров менко гин ткин',
  ),
  culture(
    '',
    '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 萧 田 董 袁 潘 于 蒋 蔡',
    '志 文 思 子 国 晓 美 俊 若 天 慧 正 春 静 泽 佳 立 玉 海 建',
    '明 英 强 华 远 梅 博 燕 涵 栋 峰 玲 杰 兰 宇 敏 阳 生 怡 民 琪 新 洁 平 安 康 宁 德 仁 义 礼 信 忠 和 谦 恭 宽 萍 芳 龙',
  ),
  culture(
    'أحمد فاطمة يوسف مريم خالد ليلى عمر زينب طارق سلمى حسن نورة إبراهيم هدى كريم رانيا ياسر دينا سامي عائشة بلال منى وليد سعاد',
    'البغ الحل الدم الشر القا الكو المو النا الهل الجز السل الطر الفر الرا الصا العم الخل الغز التو اليم',
    'دا را سا لا ما نا كا طا فا شا',
    'دي وي بي شي قي سي ني هي حي مي زي ثي',
  ),
];

/** Cultures before this one are written in Latin letters. */
export const latinCultures = cultures.findIndex(({ given }) => given[0] === 'Анастасия');

/** The name number `serial` of a culture; different serials give different names. */
export function nameOf(cultureIndex: number, serial: number): string {
  const people = cultures[cultureIndex]!;
  const short = people.given.length * people.heads.length * people.tails.length;
  const all = short * (1 + people.middles.length);
  const rest = serial % all;
  const name =
    rest < short ? shortName(people, scattered(rest, short)) : longName(people, scattered(rest - short, all - short));
  const round = Math.floor(serial / all);
  return round ? `${name} ${roman(round)}` : name;
}

function shortName(people: Culture, index: number): string {
  const { given, heads, tails } = people;
  const rest = Math.floor(index / given.length);
  return named(given[index % given.length]!, heads[Math.floor(rest / tails.length)]! + tails[rest % tails.length]!);
}

function longName(people: Culture, index: number): string {
  const { given, heads, middles, tails } = people;
  const rest = Math.floor(index / given.length);
  const upper = Math.floor(rest / tails.length);
  const head = heads[Math.floor(upper / middles.length)]!;
  return named(given[index % given.length]!, head + middles[upper % middles.length]! + tails[rest % tails.length]!);
}

/** Han names are one word, the family's sign first: their table has no separate given names. */
const named = (given: string, family: string): string => (given ? `${given} ${family}` : family);

/** Neighbouring serials far apart: multiplication by a prime that does not divide the size is a permutation. */
const scattered = (index: number, size: number): number => (index * 7919) % size;

/** II, III … for the namesakes in corpora of millions. */
const roman = (round: number): string => (round < 3 ? 'I'.repeat(round + 1) : `the ${round + 1}th`);
