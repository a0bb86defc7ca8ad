/** Given names that are no other word, no product, no town and no month; by no means all there are. */
const NAMES = new Set(
  `aaron abdul abigail adam adrian ahmed aisha aleksander alessandro alex alexander alice alicia aliya amanda amelia amina amir amit ana
    anders andrea andreas andrei andrew andy angela anil anita anja anjali anke ann anna anne annika anthony antonio anton arjun arturo
    arun ashley asha astrid aylin ayse barbara beatriz ben benjamin bernd bianca birgit bjorn bogdan boris brandon brian brigitte bruno
    camila carla carlos carmen caroline catherine cecilia chen chiara chris christina christine christoph claire claudia connor cristina
    daniel daniela david deepa deepak denis diana dieter dimitri dmitri dominik dorothea ebru eduardo ela elena elif elisa elizabeth emeka
    emil emily emma enrique erik erika esra esther eva evelyn fabian farid fatima felipe felix fernando fiona florian francesca francesco
    franz friedrich fritz gabriel gabriela gaurav george georg gerhard giorgio giovanni giulia greta gustavo hamid hans hannah harald harish
    hassan heather heidi helen helena helga hiroshi ibrahim ignacio igor ilse imran ines ingo ingrid irina isabel isabella ivan ivana
    jacob jakob james jana jane janek jason javier jens jessica joao joachim joanna johan johanna john jonas jonathan jorge josef joseph
    juan juergen julian jurgen kamal karen karin karl karthik katarina kate katharina katherine kavita keiko kenji kerstin kevin khalid
    kiran klaus konrad kristina kumar lars laura leila lena leon leonardo leticia linda lisa luca lucas lucia luis luisa lukas maciej
    magda magdalena malik manfred manish manuel marcel marcin marco marcus margaret maria mariam mariana marie mario marta martin martina
    mateo mateusz matthew matthias maya meera mehmet melissa michael michal michelle miguel mikhail milan milena mohamed mohammed monika
    mustafa nadia naomi natalia natasha neha nicolas nicole niklas nikola nikolai nina noah noor olaf oleg olga oliver olivia omar oscar
    pablo patricia patrick paulo pavel pedro peter petra philip philipp pierre piotr pooja prakash priya rachel rafael rahul rajesh ramesh
    raphael raul ravi rebecca renate ricardo riccardo richard rita rohan roland rosa rupert sabine samir samuel sandeep sandra sanjay sara
    sarah sebastian selim serge sergei sergey shanice sheila shreya simone sonja sophia sophie stefan stefanie stephanie stephen steve
    steven sunil sunita susan susanne svetlana sven takeshi tanja tariq tatiana teresa thomas tiago tobias tomas tomasz tom tommy torsten
    ulrich ursula valentina vanessa vera veronica veronika victor viktor vikram vincent vladimir walter wang wei werner wolfgang xavier
    yasmin yuki yusuf zainab zofia zoe`.split(/\s+/),
);

/** Whether a word, as it is written, is a given name. Accents do not matter. */
export function isGivenName(written: string): boolean {
  // Most words begin with a small letter.
  const first = written.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  return NAMES.has(written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
