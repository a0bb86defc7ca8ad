import { wordSet } from './figures/word-set.ts';

/* Who is somebody else, by the last noun of a phrase; read by party.ts. Where a plural is made with -s it is looked up without. */

/** Persons who are somebody else whatever stands before them: `my manager`, `the vendor`, `consultants`. */
const PERSONS = wordSet(`
  manager boss supervisor superior cto ceo cio coo cfo ciso dpo vp founder cofounder president director chairman chairwoman executive
  colleague coworker workmate teammate vendor supplier contractor subcontractor consultant freelancer friend neighbor neighbour competitor
  rival auditor architect specialist dba sysadmin lawyer attorney solicitor recruiter landlord electrician receptionist technician
  caretaker secretary predecessor successor professor lecturer buddy mate pal classmate flatmate roommate acquaintance ex insurer
  integrator outsourcer msp reseller manufacturer maker maintainer regulator distributor wholesaler registrar carrier isp hoster provider
  franchisee acquirer speaker presenter keynoter pentester wife husband spouse brother sister father mother dad mum mom son daughter cousin
  uncle aunt nephew niece girlfriend boyfriend fiance fiancee guy bloke chap fellow lad lady girl gentleman dude accountant
  journalist investor representative rep shareholder notary translator bookkeeper police authorities counterpart
`);

/** Bodies that are somebody else the same way. */
const BODIES = wordSet(`
  agency bank department consultancy firm hr marketplace headquarters hq helpdesk authority
`);

/** People who may well be of one's own: somebody else only by what stands before or behind them. */
const WORKERS = wordSet(`
  engineer developer dev programmer coder admin administrator analyst tester designer lead head chief coach expert researcher
  scientist operator person woman man people folks men women employee member staff intern trainee student graduate junior senior newcomer
  hire starter mentor sre pm po master owner champion commander responder clerk crew centre center partner counterparts team squad group guild tribe chapter unit
  division branch office site shift desk management counterpart side kid volunteer officer guys support operations board author
  writer apprentice customer client security it ops user
`);

/** Houses that somebody works at: somebody else where they are any of their kind, or another's. */
const HOUSES = wordSet(`
  company employer startup business airline hospital university retailer hotel ministry newspaper railway telco school factory shop
  airport institute council chain publisher supermarket utility museum insurance brewery bakery restaurant studio foundation charity court
  job place workplace college clinic store city government organisation organization enterprise corporation plant warehouse
  institution laboratory pharmacy carmaker bookshop webshop theatre railways
`);

/** Companies by name; none that is a product or a word. */
const COMPANIES = wordSet(`
  vodafone telekom verizon comcast telefonica swisscom equinix akamai instagram whatsapp tiktok discord figma lyft doordash deliveroo klarna
  revolut adyen robinhood coinbase twilio canva tesla nvidia roblox wikipedia wikimedia ticketmaster walmart tesco ikea lufthansa ryanair
  easyjet klm barclays hsbc santander bbva rabobank natwest mastercard alibaba flipkart tencent baidu bytedance huawei samsung sony nintendo
  rakuten gojek mercadolibre yandex ocado bbc disney hulu nasa cern netflix google amazon stripe gitlab facebook meta microsoft apple
  uber spotify airbnb shopify linkedin dropbox cloudflare etsy twitter salesforce oracle ibm zalando pinterest ebay paypal toyota basecamp
  heroku atlassian reddit monzo n26 ovh ovhcloud hetzner sap siemens bosch bmw volkswagen audi daimler carrefour sainsbury expedia trivago
  tripadvisor blablacar hellofresh soundcloud snapchat twitch zendesk hubspot aws azure gcp github datadog confluent booking blizzard cloudera
`);
/** Those among them that one also has as a service of one's own: subjects only by what goes on. */
export const SERVICES = wordSet('sap hetzner aws azure gcp github datadog confluent cloudera booking');
/** Nouns of two words. */
const TWO_WORDS = new Map<string, Class>([
  ['british airways', 'company'],
  ['deutsche bahn', 'company'],
  ['knight capital', 'company'],
  ['capital one', 'company'],
  ['red hat', 'company'],
  ['head office', 'body'],
  ['human resources', 'body'],
  ['internal audit', 'body'],
  ['customer success', 'body'],
  ['customer care', 'body'],
  ['customer service', 'body'],
  ['customer services', 'body'],
  ['customer relations', 'body'],
  ['big four', 'body'],
  ['it security', 'body'],
  ['co worker', 'person'],
  ['vice president', 'person'],
  ['data centre', 'house'],
  ['data center', 'house'],
  ['on call', 'worker'],
]);
/** Few words begin one: asking each word and its next one together would cost more. */
const FIRST_OF_TWO = new Set([...TWO_WORDS.keys()].map((both) => both.split(' ')[0]));

export const classOfTwo = (first: string, second: string): Class | undefined =>
  FIRST_OF_TWO.has(first) ? TWO_WORDS.get(`${first} ${second}`) : undefined;

/** Peoples: `the Dutch drained it`. */
const PEOPLES = wordSet(`
  french dutch german spaniard italian swiss swede dane finn norwegian brit british irish pole czech hungarian romanian bulgarian greek turk
  ukrainian russian indian chinese japanese korean vietnamese portuguese belgian austrian american canadian mexican brazilian australian
  israeli egyptian nigerian kenyan
`);
const NATIONAL = wordSet(
  'polish swedish danish finnish spanish turkish scottish english asian european african serbian croatian',
);

/** What a worker or a team is for, where it is not one's own. */
const FIELDS = wordSet(`
  network networks networking security platform database data analytics mobile frontend backend web search billing payments payment identity
  infra infrastructure ops operations storage compliance legal finance financial accounting procurement purchasing marketing sales support
  release qa quality testing test observability monitoring cloud devops sre core hr facilities helpdesk service customer fraud risk audit
  middleware mainframe firewall systems system desktop hardware dba it incident privacy warehouse logistics hosting mail erp crm bi ml ai
  business product project delivery scrum penetration telecom forensic building fire performance tooling checkout client's customer's vendor's rollout
  pentest pentesting pen forensics consulting cleaning staffing
`);
/** What makes anybody somebody else. */
const OTHERNESS = wordSet(`
  other another different neighbouring neighboring neighbour adjacent sister previous former old earlier outside external foreign central
  corporate parent mother remote offshore overseas night day late early upstairs downstairs rival competing outgoing distant separate nearby last franchise
  implementation national
`);
/** Before a team: it is one's own. */
const OWNISH = wordSet(`
  whole entire working user control auto-scaling autoscaling scaling same new small on-call call incident leadership full core
  project product dev development engineering response next first second third little scrum agile cross functional two three four
  five six seven eight person people local current task service process node worker target resource replica ad consumers
  thread
`);
/** Departments that need no article: `QA did it`, `by legal`. */
export const DEPARTMENTS = wordSet(`
  qa ops security legal procurement marketing sales finance infra infrastructure devops support networking compliance accounting
  purchasing facilities controlling operations platform product
`);

/** What a noun can be the first half of without being meant: `the vendor API`, `a team meeting`. */
const COMPOUNDS = wordSet(`
  api apis service system systems database process processes node nodes class classes queue queues module modules call calls endpoint
  endpoints account accounts id ids key keys data table tables portal portals contract contracts meeting meetings app apps page pages
  code request requests record records transfer transfers interface documentation docs sdk client library libraries package
  packages dashboard dashboards channel channels ticket tickets email mail mails number numbers name names type types traffic review
  reviews approval budget lock-in lockin agreement agreements release releases update updates feed feeds file files gateway gateways
  cluster clusters server servers policy policies role roles permission permissions token tokens header headers field fields
  object objects calendar calendars chat wiki repo repository statement statements holiday holidays event events outage outages price
  prices fee fees list lists level levels wide board boards pod pods job jobs controller pattern patterns satisfaction experience
  complaints complaint feedback report reports session sessions demo demos console logs log login logins
`);

export type Class = 'person' | 'body' | 'worker' | 'house' | 'company' | 'people' | 'department';

const CLASSES: readonly (readonly [Class, ReadonlySet<string>])[] = [
  ['person', PERSONS],
  ['body', BODIES],
  ['company', COMPANIES],
  ['worker', WORKERS],
  ['house', HOUSES],
  ['people', PEOPLES],
];
const CLASS_OF = new Map<string, Class>();
for (const [name, words] of CLASSES)
  for (const word of words) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name);

const singularOf = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);

/** `Bookings` are nothing of the company's. */
export function classOf(word: string): Class | undefined {
  const known = CLASS_OF.get(word);
  if (known !== undefined || !word.endsWith('s') || word === 'its') return known;
  const one = CLASS_OF.get(singularOf(word));
  return one === 'company' ? undefined : one;
}

export const isField = (word: string): boolean => FIELDS.has(word);
export const isOwnish = (word: string): boolean => OWNISH.has(word);
export const isOtherness = (word: string): boolean =>
  OTHERNESS.has(word) || NATIONAL.has(word) || PEOPLES.has(word);
export const isCompound = (word: string): boolean => COMPOUNDS.has(word);
