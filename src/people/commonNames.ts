/**
 * Names that very many people have, romanised and without accents. They say that two papers under one full name may well
 * be of two people. Not complete, and it need not be: a name that is missing here is still found doubtful where its papers
 * fall apart.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Chinese, Korean and Vietnamese surnames: a few hundred serve more than a thousand million people. */
export const eastAsianSurnames = words(`
ai an bae bai baek ban bao bi bian bo bu bui byun cai cao cha chai chan chang chao chau chen cheng cheong cheung chi chia
chiang chiu cho choe choi chou chow chu chua chuang chui chun chung cui dai dang dao deng ding dinh do doan dong dou du
duan duong eom fan fang fei feng fong fu fung gan gao ge gong gu guan guo gwak ha hahn hai han hao he heo ho hoang hon
hong hou hsiao hsieh hsu hu hua huang hui hung huo huynh hwang hwong im jang jeon jeong ji jia jian jiang jiao jin jing jo
joo ju jun jung kan kang kao ke khong ki kim ko kong koo kuang kuo kwak kwan kwok kwon lai lam lan lau le lee lei leng
leong leung lew li lian liang liao lim lin ling liou liu lo loh long lou lu luan luo luong luu lv ly lyu ma mai man mao mei
meng mi miao min mo moon mou mu na nam nan ng ngo nguyen ni nian nie ning niu no noh oh ong ou ouyang pae pan pang park pei
peng pham phan phung pi pu qi qian qiao qin qiu qu quan quach rao ren rhee rong ruan ryu seo seong sha shan shang shao she
shen sheng shi shih shim shin shu si sim sin siu so son song su suh sui sun sung szeto ta tai tan tang tao teng teo thai
tian tien ting to tong tran trieu trinh truong tsai tsang tse tseng tsui tu tung ung van vo vu vuong wan wang wei wen weng
wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeo yeung yi yim yin ying yip yiu yoo
yoon you yu yuan yue yuen yun yung zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zuo
`);

/** Surnames of very many people elsewhere. */
const otherSurnames = words(`
abbas abdullah abe adams agarwal aggarwal agrawal ahmad ahmadi ahmed akbari akhtar ali allen alonso alvarez alves amin
anand anderson andersen andersson ando aoki arora arai araujo bailey baker balasubramanian banerjee barbosa barnes bauer
becker bell bennett berg berger bernard bertrand bhat bhatt bhattacharya bianchi black blanc blanco bonnet bose brandt
braun brooks brown bruno bryant burke burns butler campbell cardoso carlson carter carvalho castillo castro chakraborty
chandra chatterjee chaudhary chaudhuri chauhan chavez chopra christensen clark clarke cohen cole coleman collins colombo
conti cook cooper costa cox crawford cruz cunningham daniel das dasgupta david davies davis delgado deshpande dey dias
diaz dietrich dixon dubey dubois duncan dunn durand dutta edwards ellis endo engel eriksson esposito evans farooq fernandes
fernandez ferrari ferreira fischer fisher fleming fletcher ford foster fournier fox franco frank franke franklin fraser
freeman friedman friedrich fuchs fujii fujita fukuda furukawa gallo garcia gardner garg george ghosh gibson gill gimenez
girard goldberg gomes gomez goncalves gonzales gonzalez gordon goto goyal graham grant gray green greene griffin gross
guerrero gupta gutierrez guzman haas hall hamilton hansen hansson hara harada hardy harris harrison hart hartmann harvey
hasan hasegawa hashemi hashimoto hassan hayashi hayes henderson henry hermann hernandez herrera herrmann hill hoffman
hoffmann hofmann holmes horn hosseini howard huber hudson hughes hunt hunter hussain hussein huang ibrahim iglesias ikeda
imai inoue iqbal ishida ishii ishikawa islam ito iyer jackson jacobs jacobsen jacobson jaeger jain james jansen jansson
jenkins jensen jha jimenez johansen johansson johnson johnston jones jordan joseph joshi kaiser kaneko kapoor karim karlsson
karimi kato kaufman kaufmann kaur kawaguchi kawamura kawasaki keller kelly kennedy khan kimura king klein knight kobayashi
koch kohler kondo konig kovacs kowalski kramer krause kruger kuhn kulkarni kumar kundu kuznetsov lambert lang lange larsen
larson larsson laurent lawrence lefebvre legrand lehmann leroy levin levine levy lewis lima lindberg lindqvist lloyd lopes
lopez lorenz maeda mahmood mahmoud maier mahajan malik mancini mann marino marques marquez marshall martin martinez martini
martins mason matsuda matsumoto matthews matsui maurer may mayer mcdonald mehta meier mendes mendez menon mendoza meyer
michel miller mills mishra misra mitchell mitra miller mohamed mohammad mohammadi mohammed mohan molina moore morales
moreau moreira morel moreno moretti morgan mori morin morita moriyama morris morrison moura mueller mukherjee muller munoz
murakami murphy murray nagai nagy nair naik nakagawa nakajima nakamura nakano nakayama navarro nelson neumann nguyen nichols
nicolas nielsen nikolov nilsson nishida nishimura noguchi novak nowak nunes ogawa okada okamoto oliveira olsen olson olsson
ono ortega ortiz ota owens palmer pandey parker parsons patel patil paul pavlov pedersen pereira perez perkins perrin perry
peters petersen peterson petersson petit petrov pettersson phillips pierce pinto pohl popov popescu porter powell prakash
prasad price radhakrishnan rahman raj rajan ramachandran raman ramesh ramirez ramos rana rangan rao rashid ray reddy reed
reid reis reyes reynolds ribeiro ricci rice richard richards richardson richter riley rivera rizzo robert roberts robertson
robinson robinson rocha rodrigues rodriguez rogers rojas romano romero rosa rose rosen rosenberg ross rossi rousseau roux
roy rubin ruiz russell russo ryan sah saha sahu saito sakai sakamoto salazar sanchez sanders santos sarkar sasaki sato sauer
saunders schmid schmidt schmitt schmitz schneider scholz schreiber schroder schroeder schubert schulte schultz schulz
schulze schumacher schuster schwartz schwarz scott serrano shah shaikh sharma shaw shimizu shukla siddiqui siegel silva
simmons simon simpson singh sinha smirnov smith snyder soares sokolov sommer sorensen soto sousa souza spencer srinivasan
srivastava stein stephens stevens stewart stone subramanian sugiyama sullivan suarez suzuki svensson swamy szabo takagi
takahashi takeda takeuchi tamura tanaka taylor teixeira thakur thomas thompson thomsen thomson tiwari torres tripathi turner
tucker ueda uchida ullah vargas varga vasquez vazquez venkatesan verma vieira vincent vogel vogt wada wagner walker wallace
walter walters ward warren washington watanabe watson weaver webb weber weiss wells werner west wheeler white wilkinson
williams williamson wilson winkler winter wolf wolff wood woods wright yadav yamada yamaguchi yamamoto yamashita yamazaki
yilmaz yokoyama yoshida young zhuravlev ziegler zimmerman zimmermann
`);

/** Given names of very many people; those of two letters and more. */
const givenNames = words(`
aaron abdul abdullah abhishek adam adrian agnes ahmad ahmed ajay akihiro akira akshay alain alan albert alberto alejandro
alessandro alex alexander alexandra alexandre alexandru alexei alfred alfredo ali alice alok alison amanda amir amit amy
ana anand anders andre andrea andreas andrei andres andrew andrey andrzej andy angela anil anita ann anna anne annette
anthony antoine anton antonio anup arjun arnaud arthur arun arvind ashok ashish ashwin atsushi axel barbara barry beatrice
ben benjamin bernard bernd bernhard betty bill bob brandon brian bruce bruno camille carl carla carlo carlos carmen carol
caroline catherine cecilia charles charlotte chris christian christina christine christoph christophe christopher claire
clara claude claudia claudio colin craig cristina dan daniel daniela daniele daniil david dean deborah deepak denis dennis
diana diego dieter dinesh dirk dmitri dmitry dominik dominique don donald dong douglas ed edgar eduardo edward edwin elena
elizabeth ella emily emma emmanuel enrique eric erik ernest ernesto eva evan fabien fabio farhan fatima federico felipe
felix fernando florian francesca francesco francis francisco francois frank franz fred frederic frederick friedrich gabriel
ganesh gary gautam gavin geoffrey george georg gerald gerard gerhard giorgio giovanni giulia giuseppe glenn gordon graham
greg gregory guido guillaume gunter gustavo hamid hannah hans harald harish harold harry hassan heather hector heidi heiko
heinrich heinz helen helena helmut henri henrik henry herbert herve hideki hiroaki hirofumi hiroki hiroshi hiroyuki holger
howard hugo hussain ian ibrahim igor ingo ingrid irene isabel isabelle ivan jack jacob jacques jake jakob james jan jana
jane janet jason javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesper jessica jesus jim joachim joan joao
joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph joshua juan
judith julia julian julie julien jun jurgen justin kamal kapil karen karim karl karsten katherine kathleen katja katsumi
kazuhiro kazuo keith kelly ken kenichi kenji kenneth kevin khalid kim kiran klaus koichi koji konstantin kumar kurt kyle
lars laura lauren laurence laurent lawrence lee leo leon leonardo leonid leslie linda lisa lorenzo louis luca lucas lucia
lucy luigi luis luiz lukas luke magnus mahesh makoto manfred manish manoj manuel mara marc marcel marcelo marco marcos marcus
margaret maria marie marina mario marion mark marko markus martha martin martina mary masaki masashi masato massimo mathias
mathieu mats matt matteo matthew matthias matthieu maurice maurizio max maxim maximilian megan mehdi melanie melissa michael
michal michel michelle miguel mihai mikael mike mikhail milan mohamed mohammad mohammed mohit monica muhammad mukesh nancy
naoki naveen neil nicholas nick nicola nicolas nicole niels nikhil nikita nikolai nils nina nitin nobuyuki norbert nuno oleg
oliver olivia olivier oscar osamu otto pablo pankaj paolo pascal patricia patrick paul paula paulo pavel pedro peng per
peter petr petra phil philip philipp philippe phillip pierre piotr prakash pramod prasad praveen priya rachel rafael raghu
rahul rainer raj rajeev rajesh rajiv rakesh ralf ralph ramesh ramon raul ravi ray raymond rebecca reinhard renato rene ricardo
richard rick rita rob robert roberto robin rodrigo roger rohit roland rolf roman ron ronald rosa ross roy rudolf russell ryan
ryo sabine sam samir samuel sandeep sandra sandro sanjay sanjeev santosh sara sarah sascha satish satoshi scott sean sebastian
sebastien serge sergei sergey sergio shin shigeru shinichi simon simone sofia sonia sophie stanislav stefan stefano steffen
stephan stephane stephanie stephen steve steven stuart sudhir sunil suresh susan susanne sven sylvain takashi takeshi tanja
tatiana ted teresa terry tetsuya thierry thomas thorsten tim timothy tobias todd tom tomas tomasz tommaso tony toshio
toru tracy uwe valentin valerie vasily venkat veronica victor victoria vijay vikas vikram vincent vinod virginia vishal
vivek vladimir volker walter wayne werner wilhelm will william wolfgang xavier yann yasuhiro yoshihiro yuji yuki yuri yves
yvonne zachary
`);

export const isCommonSurname = (surname: string): boolean =>
  eastAsianSurnames.has(surname) || otherSurnames.has(surname);

export const isCommonGivenName = (given: string): boolean => givenNames.has(given);
