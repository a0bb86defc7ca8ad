import { letterPattern } from '../bank/letters.ts';

/** Given names that are no other word, no product, no town and no month; by no means all there are. */
const NAMES = new Set(
  `aaron abdul abigail adam adele aditi aditya adnan adrian agata agnes agnieszka agustin ahmed aidan aiko aileen aimee aino aisha
    akiko akira aksel alain alan alba albert alberto alejandra alejandro aleksander aleksandr aleksandra alena alessandra alessandro
    alessia alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison alistair aliya
    allison alvaro alyssa amal amanda amara amelia amelie amina amir amira amit amrita ana ananya anastasia anatoly anders andrea
    andreas andrei andrej andrew andrzej andy ange angela angelica angelo angus aniket anil anisha anita anja anjali anke ankit ankita
    ann anna annabel annalena anne anneke annelies annette annie annika anouk anselm anthony antje antoine anton antonia antonina
    antonio anup anya arash archana ariana arianna arif arjun arlene armando armin arnaud arnold artem arthur arturo arun arvind asha
    ashley asif asim asma astrid atsushi audrey augustin aurelie aya ayaan ayesha aylin ayse ayumi azra babak balazs balint barbara
    barnabas bartek bartosz bashir beata beatrice beatriz bela belinda ben benedict benedikt benita benjamin benny berenice bernadette
    bernard bernd bernhard berta bertram beth bettina bhavna bianca bilal birgit birgitta bjarne bjorn blanka bogdan bojan bojana boris
    bozena brandon branislav branko brenda brendan brent brian bridget brigitte britta bronwyn bruno bryan budi burak caitlin camila
    camille carl carla carlo carlos carmen carolin caroline caspar catherine cecile cecilia cecily cedric celia celine cem cesar
    chandra chantal charles charlie chen cheng chiamaka chiara chidi chinedu chloe chris christa christian christiane christina
    christine christo christoph christophe christopher ciara cindy claire clara clarissa claudia claudio clemens clement colin connor
    conrad constantin cornelia cosima craig cristian cristiano cristina cyril dagmar dalia damian damien dana danica daniel daniela
    danilo danny daria dariusz darren dave david davide debbie deborah declan deepa deepak deirdre dejan demetrius denis denise deniz
    dennis derek desmond devika dhruv diana diarmuid didier diederik diego dieter dilip dimitri dina dirk divya dmitri dmitry dolores
    dominic dominik dominika dominique donald donna doreen doris dorota dorothea dorothy doug douglas dragan duncan dusan eamon ebru
    edgar edina edith edmund eduard eduarda eduardo edward edwin egor eileen eirik ekaterina ela elaine eleanor elena eleni eleonora
    elias elif elina elisa elise elizabeth elke ellen elliot eloise elsa elvira emeka emil emilia emiliano emilie emily emine emma
    emmanuel emre engin enrique enzo ercan eric erik erika ernest ernesto erwin esra esteban esther estrella ethan eugene eugenia eva
    evan evelina evelyn evgeny ewa ewan fabian fabio fabrice fadi faisal farah farid fatima fatma federica federico felicia felicity
    felipe felix ferdinand ferenc feride fernanda fernando filip filippo finn fiona fiorella florian folasade frances francesca
    francesco francine francis francisca francisco franco francois franka frankie franz franziska fred freddie frederic frederick
    frederik frieda friedrich fritz fumiko gabe gabi gabor gabriel gabriela gareth gary gaurav gavin geert genevieve geoff geoffrey
    georg george georgina georgios gerald gerard gerd gerda gergely gerhard gert gesine giacomo gianluca gideon gilbert gilles gina
    gino giorgio giovanni gisela giulia giuseppe gonzalo goran gordon graham greg gregor gregory greta grete grzegorz guido guilherme
    guillaume gunter gunther gustav gustavo gwen hakan halil halima hamid hamza haniya hannah hanneke hannes hans haoran harald harish
    harriet harriett haruki haruto hasan hassan hatice heather hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut
    hendrik henning henri henriette henrik henry herbert hermann hilary hilda hilde hina hiroshi hisham holger horst howard hubert
    huong hussein hyun ian ibrahim ida idris ignacio ignatius igor ildiko ilias ilona ilse imelda imogen imran indira ines inga inge
    ingmar ingo ingrid inigo ioana ioannis irena irene irina irmgard isaac isabel isabella isabelle ishaan ishita ismail istvan ivan
    ivana ivo iwona izabela jaap jacek jackie jaclyn jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jamila jan jana
    jane janek janet janina janine janis jannis jaroslav jasmin jason javad javier jayesh jeanette jeanne jeff jeffrey jelena jennifer
    jenny jens jeremy jerome jerry jesper jessica jill jim jimmy jiri joachim joan joanna joanne joao joaquin jochen joe joel joelle
    joerg johan johanna johanne johannes john johnny jon jonah jonas jonathan jonathon joost jorg jorge joris josef josefa joseph
    josephine josh joshua josip jost joyce juan judit judith juergen julian julie julien juliet juliette julio jurgen justin justine
    justyna jutta jyoti kaan kacper kai kaisa kaito kajsa kamal kamil kamila kaori karen karim karin karina karl karla karolina karthik
    kasia kaspar katarina katarzyna katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katka katrin katrina
    kavita kayode kazimierz kazuki keerthi keiko keisha keith kelly kemal kenji kenneth kerry kerstin kevin khalid kieran kiran kirsten
    kirsty kjell klara klaus knut kofi koji konrad konstantin kostas krishna kristian kristin kristina kristine kristof krzysztof kumar
    kwame lakshmi lana lars laszlo latisha laura lauren laurence laurent laurie lea leah leandro leif leila lena lennart leon leonardo
    leonie leonora leroy lesley leszek leticia liam lidia lieselotte lila lilian liliana lina linda linh lionel lisa lisbeth liz
    ljubica lorena lorenzo louis louise luc luca lucas lucia luciana luciano lucie lucille lucrezia lucy ludmila ludovic ludwig luigi
    luis luisa luise luiz lukas lukasz lydia lynn lynne maarten mabel maciej madeleine madhu mads magda magdalena maike maja malcolm
    malgorzata malik malin malte manfred manish manon manuel manuela marc marcel marcela marcello marcelo marcia marcin marco marcus
    marek margaret margarethe margarita margot maria mariam mariana marianne maribel marie marija marijke marika marilyn mario marion
    marios marisa marisol marit marius marjan marjorie markus marlene marlies marlon marta martijn martin martina martine mary maryam
    matej mateja mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias mattias maureen maurice mauricio maurizio
    mauro maxim maxime maximilian maya mayank meera megan megha mehdi mehmet mei melanie melinda melissa merve meryem mia micha michael
    michaela michal michel michele michelle mieke miguel miguela mihai mikael mike mikhail mikko mila milena milica milos minh miranda
    mireille miriam mirjam mirko miroslav misha mitch mitchell mohamed mohammed mohan mohit moira molly monica monika monique moritz
    mukesh murat muriel mustafa myriam nabil nadia nadine naeem nagesh nancy naoko naomi narendra naresh natalia natasha nate nathalie
    nathan nathaniel naveed naveen neha nelly nelson ngozi nicholas nick nicklas nico nicola nicolas nicole nicoletta niels nigel
    nikhil nikita niklas nikola nikolai nikolas nils nina nirmala nisha nita noah nobuko noel noemi noor nora norbert norman nuno nuria
    odile ofelia olaf oleg oleksandr oleksii olena olga oliver olivia ollie olof olumide oluwaseun omar ondrej onur orla orsolya oscar
    oskar osman ottilie owen pablo padma palak pamela paola paolo parisa pascale patricia patrick patrizia paula paulina pauline paulo
    pavel pawel pedro peggy penelope pernille perttu pete peter petr petra petrus phil philip philipp philippa philippe phillip phoebe
    phuong pia piero pierre pieter pietro pilar piotr polina pooja prabhu pradeep prakash pranav pranay prasad prashant pravin preeti
    priya przemek purnima putri quentin rachael rachel rachid radek radka radoslav rafael rafal ragnar rahel rahul raimund raj rajan
    rajeev rajesh rajiv rakesh ralf ralph ramesh ramon ramona rana randall raoul raphael rasheed rashid rasmus raul ravi raymond
    rebecca rebekka reginald reiko reiner reinhard reinhold remco remy rena renata renate renato rene renee reza rhiannon rhys ricarda
    ricardo riccardo richard rita ritika ritu rizki rob robert roberta roberto rodney rodolfo rodrigo roel roger rogier rohan rohit
    roisin roland romain ron ronald ronan ronja ronny rory rosa rosalind rosanna roshan roxana ruben rudi rudolf rudolph rupert russell
    ruth ryan ryo saad sabine sabrina sachin sadia saeed sakura salim sally salma salome salvatore sam samantha samir samira samuel
    samuli sandeep sandra sanja sanjay sanna santosh saoirse sara sarah sarita sascha sasha saskia satoshi saurabh scott sean sebastian
    selim selin selina selma semra serena serge sergei sergey sergio severin shabnam shahid shane shanice sharon shaun shauna sheena
    sheila shelly sherif shinji shirin shirley shiv shobha shreya shruti sibylle siddharth sigrid silke silvan silvana silvia silvio
    simona simone sina sinead siobhan siti sofie solange solveig somchai sonia sonja sophia sophie soren soumya stacey stan stanislav
    stanley stefan stefanie stefano stepan steph stephane stephanie stephen steve steven stewart stig stina stuart sudhir sujata sunil
    sunita suresh surya susan susana susann susanna susanne susi suzanne sven svetlana swati sybille sylvain sylvia sylvie szymon tabea
    tabitha tadeusz takeshi taku tamara tamas tammy tania tanja tapio tara taras tarek tariq tarun tatiana tatjana teemu teo terence
    teresa terry tess tessa thanh thea theo theodor theresa therese thierry thilo thomas thorsten tiago tibor tiffany tilda tilman tim
    timo timothy tina tine tjark tobi tobias todd tom tomas tomasz tomek tomi tomislav tommaso tommy toni tony tonya toralf torsten
    tove tracey tracy trang traudl trevor trisha trond tunde tuomas tyler udo ulf uli ulla ulrich ulrika ulrike umar urs ursula urszula
    usha ute uwe vaclav vadim valentin valentina valeria valerie vandana vanessa vasil vasilis vasily veit velma venkat vera verena
    veronica veronika veronique victor vidya vijay vikas vikram viktor viktoria vilma vinay vincent vinod vishal vito vittoria vivek
    vivian vivien vlad vladimir vojtech volker waleed walter waltraud wanda wang wanjiru wei wenche wendy werner wesley wiebke wieland
    wieslaw wilfried wilhelm willem william wilma winfried witold wojciech wolfgang wouter xavier xenia xiang xiaoming ximena yael yan
    yann yannick yannis yasemin yash yasmin yasmine yelena yifan yogesh yoko yolanda yoshi youssef yuki yulia yuri yusra yusuf yvette
    yvonne zachary zahra zainab zaira zbigniew zdenek zehra zeynep zlatan zoe zofia zoltan zora zorica zsofia zsuzsanna zuzana`.split(
    /\s+/,
  ),
);

/** Whether a word, as it is written, is a given name. Accents do not matter. */
export function isGivenName(written: string): boolean {
  // Most words begin with a small letter.
  const first = written.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (!NAME(written).test(written)) return false;
  const bare = written.normalize('NFD');
  return NAMES.has(bare.replace(ACCENTS(bare), '').toLowerCase());
}

const NAME = letterPattern(String.raw`^[\p{Lu}][\p{Ll}]+$`);
const ACCENTS = letterPattern(String.raw`[\p{M}]`, 'g');
