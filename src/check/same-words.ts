import { stem } from './stem.ts';

/**
 * Everyday words that engineers put for one another. Only inside a phrase: on its own `page` is no document, but "write
 * a page" and "write a doc" say the same. One family a line; a word stands in one family only.
 */
const FAMILIES = `
team squad crew group folks guild tribe lads
people person colleague teammate
user customer client consumer
engineer developer dev programmer
newcomer joiner starter hire newbie
boss manager lead
doc document page note writeup pager
guide handbook manual
secret credential password token
certificate cert
machine server host box instance
cluster fleet
app application service system
database db datastore
replica copy clone duplicate
environment env
memory heap ram
crash die fall
outage downtime
error failure fault exception
bug defect
cause reason
problem issue trouble
begin start kick
stop halt cease
finish complete
remove delete drop scrap rid purge wipe clear
add introduce include
create make build generate produce
change alter modify edit amend
fix repair mend patch
replace swap exchange substitute
renew refresh reissue
rotate roll cycle
check verify inspect examine validate confirm
look glance peek
read study
search hunt
find discover spot notice uncover
watch monitor observe
measure quantify
compare contrast
test try trial
rehearse practice
prove demonstrate
show present display demo
tell inform notify
announce publish
ask consult question
explain clarify
agree consent approve
decide choose pick select settle
reject refuse discard dismiss
write record jot
send mail email
talk speak chat
meet meeting session call sync catchup
teach train coach
help assist support
learn understand
give grant hand
get obtain receive fetch
keep retain preserve
move shift transfer migrate
deploy release ship
push publish
split divide separate break
merge combine join consolidate
reduce lower cut shrink decrease lessen
raise increase grow boost bump
limit cap restrict bound constrain
block prevent forbid ban
allow permit
turn switch flip
wait pause hold
retry repeat
restart reboot bounce recycle
restore recover
revert undo
save store persist
encrypt scramble
protect guard secure
small tiny little
big large huge
fast quick rapid
slow sluggish
new fresh
old previous former earlier
first initial
weekly week
daily day
monthly month
regular recurring fixed
automatic unattended
manual hand
broken down dead
real genuine actual
whole entire complete
task ticket job chore
plan schedule
goal target
step stage phase batch
traffic load requests
node broker worker
region zone datacenter
queue backlog
alert alarm page
dashboard graph chart
postmortem retrospective retro debrief review
root underlying
owner responsible
cost spend bill expense price
budget allowance
deadline cutoff
junior intern graduate
mentor buddy sponsor tutor
expire lapse
leak expose
key apikey
repository repo codebase
branch fork
commit checkin
scan sweep
vulnerability weakness hole
permission right access privilege
attacker intruder hacker
risk danger hazard
safe harmless
important critical crucial
often frequently regularly
early beforehand ahead advance
later afterwards
together jointly
`;

/** Made when the first text is compared: stemming all these words takes longer than loading the rest of the checker. */
let families: ReadonlyMap<string, string> | undefined;
let members: ReadonlyMap<string, readonly string[]> | undefined;

/** The family of a stem; a stem without one is its own. */
export function familyOf(word: string): string {
  families ??= familiesByStem();
  return families.get(word) ?? word;
}

/** The stems of a family; of a stem it is that one. */
export function membersOf(family: string): readonly string[] {
  members ??= membersByFamily();
  return members.get(family) ?? [family];
}

function membersByFamily(): ReadonlyMap<string, readonly string[]> {
  families ??= familiesByStem();
  const made = new Map<string, string[]>();
  for (const [word, family] of families) made.set(family, [...(made.get(family) ?? []), word]);
  return made;
}

function familiesByStem(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const line of FAMILIES.trim().split('\n')) {
    const [first, ...rest] = line.split(' ').map((word) => stem(word));
    for (const word of [first!, ...rest]) if (!made.has(word)) made.set(word, `~${first}`);
  }
  return made;
}
