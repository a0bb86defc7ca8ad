/** Forms of one word, the base first; all of them share the base's stem. */
const FORMS = `
be am is are was were been being
arise arose arisen
become became
begin began begun beginning
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
cut cutting
deal dealt
die died dies dying
dig dug
do does did done doing
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecasting
forget forgot forgotten
free freed frees freeing
freeze froze frozen
get got gotten getting gets
give gave given
go goes went gone going
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hit hitting
hold held
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
let letting
lean leant
leap leapt
lie lain lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
oversee oversaw overseen
pay paid
prove proven
put putting
quit quitting
read reading
rebuild rebuilt
redo redid redone
rerun reran
resend resent
reset resetting
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shoot shot shots
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat sitting
sleep slept
slide slid
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
split splitting
spread spreading
stand stood
steal stole stolen
stick stuck
strike struck
sweep swept
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent
understand understood
undo undid undone
unwind unwound
uphold upheld
wake woke woken
wear wore worn
win won
wind wound
autoscale autoscaling autoscaled autoscales
creep crept
foresee foresaw foreseen
outgrow outgrew outgrown
override overrode overridden
overtake overtook overtaken
phenomenon phenomena
rethink rethought
spin spun
spring sprang sprung
swear swore sworn
synthesis syntheses
troubleshoot troubleshot
undertake undertook undertaken
withhold withheld
withstand withstood
cli clis
cve cves
dba dbas
dpo dpos
fte ftes
hpa hpas
kpi kpis
nda ndas
rca rcas
rpo rpos
rto rtos
sla slas
sli slis
slo slos
sme smes
sre sres
withdraw withdrew withdrawn
write wrote written
add adds added adding
alias aliases aliased aliasing
analysis analyses analyse analyze analyzed analyzes analyzing analyzer analyzers analyse analyst analysts
appendix appendices
boycott boycotts boycotted boycotting
basis
bus buses
canvas canvases
embed embeds embedded embedding
err errs erred erring
glue glues glued gluing
guru gurus
menu menus
cache caches cached caching
child children
criterion criteria
crisis crises
datum data
diff diffs diffed diffing
pdu pdus
plateau plateaus
psu psus
rebalance rebalances rebalanced rebalancing
reference references referenced referencing
sacrifice sacrifices sacrificed sacrificing
diagnose diagnosis diagnoses diagnosed diagnosing
foot feet
hypothesis hypotheses
index indices indexes indexed indexing
man men
matrix matrices
medium media
person people persons
queue queues queued queuing queueing
schema schemata schemas
vertex vertices
woman women
automatic automate automates automated automating automatically automation automations
practice practices practise practises practised practising practiced practicing
recover recovery recoveries
discover discovery discoveries
deliver delivery deliveries
retry retries retried retrying
`;

/** Words that Porter2 would throw together with another one, each kept as the family it starts. */
const FAMILIES = `
staging
criticality criticalities
improvise improvize improvized improvizes improvizing improvization
accountant accountants
contention contentions
audition auditions
edition editions
breaker breakers
organic organically
organization organizations organize organizes organized organizing organizer organizers
universe
university universities
universal universally
general generally
generic generically
important importance
customer customers
several
authority authorities
authorize authorizes authorized authorizing authorization authorizations
news
past
server servers
community communities
hourly
daily
weekly
monthly
quarterly
yearly
nightly
number numbers numbered
united unite
unity
relative relatively relatives
really
early
probably
secretary secretaries
committee committees
internal internally internals
international
internist
intern interns interned
internship internships
employee employees
employer employers
import imports imported importing
objective objectives
object objects
instance instances
instant instantly
instead
constant constantly
consist consists
experiment experiments experimented experimenting
experience experiences experienced
department departments
departure
production productions
productive productively
productivity
executive executives
position positions positioned positioning
validate validates validated validating validation validations
invalidate invalidates invalidated invalidating invalidation invalidations
active actively
inactive
originate originates originated originating
paste pastes pasted pasting
lateral laterally
quite
rational
terminal terminals
transition transitions transitioned transitioning
listener listeners
accessible accessibility
attacker attackers
aws
business businesses
constructive constructively
consumer consumers
critical critically criticals
developer developers
digital digitally
direction directions
directive directives
engineer engineers engineered engineering
evening evenings
excellent excellence
harness harnesses harnessed harnessing
identical identically
information
informal informally
liveness
locale locales
majority majorities
manager managers
minority minorities
original originals
politics political
puppeteer
relational
response responses
responsible responsibly responsibility responsibilities
responsive responsiveness
succession successions
timely
utility utilities
actually
originally
personally
finally
clearly
totally
hardly
nearly
lately
shortly
partly
mostly
fairly
basically
literally
usually
highly
largely
normally
badly
presumably
obviously
`;

/** The base of an irregular form. */
export const IRREGULAR: ReadonlyMap<string, string> = table(FORMS);

/** `overwrote`, `reran`, `misread`: a verb keeps its forms behind a prefix. Participles of `un-` are adjectives. */
const PREFIXED = /^(re|over|out|mis|fore|under)([a-z]{3,}(?<!ing))$/;
/** Words of their own. */
const NOT_PREFIXED = new Set(['outbound', 'outlives', 'rebound', 'relent', 'relives']);

/** The base of an irregular form; undefined where the word is none. */
export function baseOf(word: string): string | undefined {
  const base = IRREGULAR.get(word);
  if (base !== undefined || NOT_PREFIXED.has(word)) return base;
  const [, prefix, form] = PREFIXED.exec(word) ?? [];
  const bare = form === undefined ? undefined : IRREGULAR.get(form);
  return bare === undefined || bare === form ? undefined : `${prefix}${bare}`;
}

const formsByBase = new Map<string, string[]>();
for (const [form, base] of IRREGULAR) formsByBase.set(base, [...(formsByBase.get(base) ?? []), form]);

/** The forms of an irregular word, which its base is one of: of `wrote` also `written`. None of a regular one. */
export const formsOf = (word: string): readonly string[] =>
  formsByBase.get(IRREGULAR.get(word) ?? word) ?? [];

/** Whether a word is an irregular form that differs from its base: `went`, but not `cut`. */
export const isIrregularForm = (word: string): boolean => (baseOf(word) ?? word) !== word;

/** The stem of a word that the algorithm must not touch. */
export const KEPT: ReadonlyMap<string, string> = table(FAMILIES);

function table(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [base, ...forms] = line.split(' ');
    for (const form of [base!, ...forms]) map.set(form, base!);
  }
  return map;
}

/** A verb in the past. */
export const isDeed = (word: string): boolean => /..ed$/.test(word) || isIrregularForm(word);
