/**
 * Figures as people type them under a running clock: sentence | kind, before -> value, unit, and the status where it is
 * not achieved. `×` is a relative change, `-` nothing. Several figures are divided by `;`.
 */
export const AS_TYPED = `
p99 450 → 120 ms after the index | latency 450 -> 120 ms
p99 went 450ms -> 120ms | latency 450 -> 120 ms
we got p95 down from 1.2s to about 300ms | latency 1200 -> 300 ms
it took a day and a half to restore | duration 129600 s
a restore takes half an hour | duration 1800 s
recovery in 2h | duration 7200 s
failover within 90s | duration 90 s
MTTR ~ 20 mins | duration 1200 s
deploys take 3-4 min now | duration 210 s
response is under a second | latency 1000 ms
the call returned in < 50ms | latency 50 ms
three nines over the year | availability 0.999 %
we ran at four nines | availability 0.9999 %
uptime was 99,95 % | availability 0.9995 %
pages went from a dozen a week to one or two | frequency 1.98e-5 -> 2.48e-6 /week
we had twenty odd incidents a quarter, now it's three | frequency 2.54e-6 -> 3.8e-7 /quarter
alerts dropped from 300 a week to 12 | frequency 0.000496 -> 0.0000198 /week
we ship ten times a day | frequency 0.000116 /day
one deploy every fortnight | frequency 8.27e-7 /fortnight
I run the drill twice a month | frequency 7.61e-7 /month
restores are tested every half hour | frequency 0.000556 /hour
the job runs every quarter of an hour | frequency 0.00111 /hour
half a percent of requests failed | error-rate 0.005 %
a tenth of a percent of payments errored | error-rate 0.001 %
errors fell from 2 percent to 0.1 | error-rate 0.02 -> 0.001 %
one in fifty logins failed | error-rate 0.02 %
7 of 9 teams moved over | coverage 0.778 %
test coverage went from nothing to 80 percent | coverage 0 -> 0.8 %
we went from zero to 80 percent of the hosts | coverage 0 -> 0.8 %
two orders of magnitude fewer errors | error-rate ×0.01
errors fell by an order of magnitude | error-rate ×0.1
2 of 40 services had it, now 38 | coverage 0.05 -> 0.95 %
of 10,000 calls 400 failed, now it is 20 | error-rate 0.04 -> 0.002 %
all twelve services were migrated | coverage 1 %
two thirds of the repos have a scanner | coverage 0.667 %
test coverage went from forty to eighty-five percent | coverage 0.4 -> 0.85 %
the bill went from $12k/month to $7k | cost 12000 -> 7000 $/month
it saved us EUR 40k a year | cost 3333 €/month
we cut spend by a third | cost ×0.667
spending is down 30% | cost ×0.7
it costs 12 cents per build | cost 0.12 $
we handled 12k rps | throughput 12000 /s
peaked at 1.5 million messages a minute | throughput 25000 /minute
two hundred requests per second per node | throughput 200 /second
from 800 to 3,200 requests/s | throughput 800 -> 3200 /s
I mentored 4 juniors | size 4 juniors
a team of seven | size 7 team
we ran 45 VMs and 12 DBs | size 45 vms; size 12 dbs
3 millions users | size 3000000 users
a quarter of a million devices | size 250000 devices
2.5TB of logs per day | size 2.5e12 B/day
admin accounts went from 140 to 6 | size 140 -> 6 accounts
We had 140 standing admins before, now 6 | size 140 -> 6 admins
builds got twice as fast | duration ×0.5
queries are 10x faster | latency ×0.1
the error rate halved | error-rate ×0.5
it handles 3x the load | throughput ×3
it now copes with four times the traffic | throughput ×4
it takes twice the load | throughput ×2
deploy time came down by two thirds | duration ×0.333
memory use is 40% lower | coverage ×0.6
onboarding took six weeks before and two now | duration 3628800 -> 1209600 s
it used to take 3 hrs, today it's 20 min | duration 10800 -> 1200 s
instead of two days it now takes an hour | duration 172800 -> 3600 s
the outage lasted 2 hours 15 | duration 8100 s
the site was down for 47 minutes | duration 2820 s
our goal is 99.9% uptime | availability 0.999 % target
we want p95 below 200 ms | latency 200 ms target
next year we will run 20 services | size 20 services planned
maybe 5% of requests fail | error-rate 0.05 % hedged
we never got above 80% coverage | coverage 0.8 % denied
did we reach 99.9% uptime? | availability 0.999 % asked
AWS claims 99.99% availability | availability 0.9999 % somebody-else
on day 24 we moved | -
by week 3 the dashboards were up | -
step 3 is the hardest and page 4 explains it | -
we run 24/7 on port 8443 with TLS 1.2 | -
it was on 12 March 2021 at 3 am | -
the API said 429 and then 503 | -
rule six was wrong, month four was bad | -
I keep it in my top 5 | -
at eleven at night the pager went | -
ten past three the disk was full | -
I got a second opinion from a second team | -
one day a colleague asked me about it | -
half a page is enough | -
I was ninety percent sure | -
see RFC 7231, ticket 4521 and CVE-2021-44228 | -
Python 3.11 on Ubuntu 22.04 | -
no one complained | -
a two-line change did it | -
two years ago I joined | -
the timeout was 30 s | -
half the team had left | coverage 0.5 %
we have three regions with two replicas each | size 3 regions; size 2 replicas
a p95 of 80 | latency 80
MTTR is 15 now | duration 15
p95 latncy went form 900ms to 250ms | latency 900 -> 250 ms
latency: before 900ms, after 250ms | latency 900 -> 250 ms
before: a restore of 4 hours. after: 10 minutes. | duration 14400 -> 600 s
A restore was 4 hours. Now it's 10 minutes. | duration 14400 -> 600 s
We went from deploying once a month to five times a week | frequency 3.8e-7 -> 8.27e-6 /week
from weekly to daily deploys | frequency 1.65e-6 -> 1.16e-5 /daily
releases used to be monthly and now we do 3 per day | frequency 3.8e-7 -> 3.47e-5 /day
p95 at 200ms (was 500) | latency 500 -> 200 ms
200 ms p95, down from 500 | latency 500 -> 200 ms
we went from 2 nines to 4 nines | availability 0.99 -> 0.9999 %
availability 99.9% -> 99.99% | availability 0.999 -> 0.9999 %
error rate .5% | error-rate 0.005 %
0,2 % of orders failed | error-rate 0.002 %
five out of six alerts were noise | coverage 0.833 %
each of us was paged twice a week | frequency 3.31e-6 /week
incidents down from 12 to 2 per quarter | frequency 1.52e-6 -> 2.54e-7 /quarter
3 to 4 incidents a month | frequency 1.33e-6 /month
20 min → 3 min per build | duration 1200 -> 180 s
15min builds, now 4 | duration 900 -> 240 s
the build takes 4min instead of 15 | duration 900 -> 240 s
review time went from 1h 20m to 25m | duration 4800 -> 1500 s
an hour and twenty minutes of downtime | duration 4800 s
the restore took two and a half hours | duration 9000 s
it took two hours and a half | duration 9000 s
detection within 45 secs | duration 45 s
10k+ users and ~2,000 hosts | size 10000 users; size 2000 hosts
€3.5k/mo | cost 3500 €/month
$2 million a year | cost 166670 $/month
£900 per month | cost 900 £/month
it saved 20 hours a week | cost 72000 s/week
100 req/sec | throughput 100 /sec
1M events/day | throughput 11 /day
250 writes a second | throughput 250 /second
CPU at 35% | coverage 0.35 %
cpu dropped from 90 to 45% | coverage 0.9 -> 0.45 %
cache hit ratio of 92% | coverage 0.92 %
we doubled throughput | throughput ×2
we tripled the number of tests | size ×3
an order of magnitude fewer errors | error-rate ×0.1
it took 3 days rather than 3 weeks | duration 1814400 -> 259200 s
lead time shrank to 2 days | duration 172800 s
SLO 99.9%, actual 99.95% | availability 0.999 % target; availability 0.9995 %
I'd aim for 200 ms | latency 200 ms target
we should get to 99.9% uptime | availability 0.999 % target
sev1s went from nine to two in a year | frequency 2.85e-7 -> 6.34e-8 /year
on-call pages per shift: 14 before, 3 after | size 14 -> 3 pages
Open findings: 212 before, 9 now. | size 212 -> 9 findings
the year before it took us 2,300 calls, this time 410 | size 2300 -> 410 calls
before 20 minutes to repair it and now 45 | duration 1200 -> 2700 s
two colleagues went through it in a second round | size 2 colleagues
over the last two quarters the bill fell by half | duration 15778800 s; cost ×0.5
p99 sat at 1.4s, p50 at 60ms | latency 1400 ms; latency 60 ms
time to first byte is below a quarter of a second | latency 250 ms
we lost 3 orders out of 40,000 | error-rate 0.000075 %
the crash rate went from one in 80 sessions to one in 4000 | error-rate 0.0125 -> 0.00025 %
0 failed deploys since May | frequency 0 deploys
it has not happened again since | frequency 0 none
not a single page in five weeks | frequency 0 none; duration 3024000 s
MTTD 9 min, MTTR 31 min | duration 540 s; duration 1860 s
secrets are rotated every 30 days | frequency 3.86e-7 /day
we patch within 48h of a CVE | duration 172800 s
phishing clicks fell from 18% to 3% of staff | coverage 0.18 -> 0.03 %
we got 96 per cent of laptops encrypted | coverage 0.96 %
nine out of ten reviews were done in a day | coverage 0.9 %; duration 86400 s
three of my five mentees got promoted | coverage 0.6 %
my mentee shipped alone after 6 weeks | duration 3628800 s
onboarding fell from three months to five weeks | duration 7889400 -> 3024000 s
our AWS spend went from 1.1M to 700k dollars a year | cost 91667 -> 58333 $/month
the licence is EUR 25 a seat | cost 25 €
we save roughly 15 engineer hours every week | cost 65 h/week
cluster went from 120 to 74 nodes | size 120 -> 74 nodes
log volume fell 9 TB → 3 TB a day | size 9e12 -> 3e12 B/day
throughput rose fivefold | throughput ×5
4x fewer incidents | frequency ×0.25
the queue held at most 200k messages | size 200000 messages
I would aim for an RTO of 15 minutes | duration 900 s target
the contract asks for 99.5% uptime | availability 0.995 % target
we would like to get to two deploys a day | frequency 2.31e-5 /day target
she told me that her team has 99.99% uptime | availability 0.9999 %
around 99.9% I guess | availability 0.999 % hedged
what is 5% of nothing? | coverage 0.05 % asked
see section 4.2 and figure 3 | -
version 2 went out in sprint 14 | -
zone 2 lost power, rack 7 too | -
I was on call at 2am on 3 May | -
we use AES-256 and SHA-256 | -
the host was 10.0.3.17 in us-east-1 | -
the flag was set to 1 | -
there were two of them and one of me | size 2 them
exit code 137 | -
In the first month 57 of them did not match, now it's two or three | size 57 -> 2.5 them
severe ones stayed open for 80 days. Now eight. | duration 6912000 -> 691200 s
the sensor dropped off fifty times a week; I found the switch and now it's four | frequency 8.27e-5 -> 6.61e-6 /week
pages: 30 a week when I joined, 4 now | frequency 4.96e-5 -> 6.61e-6 /week
we had 30 pages a week. Since then it's about 4. | frequency 4.96e-5 -> 6.61e-6 /week
at first 12 a week failed, by summer it was one | frequency 1.98e-5 -> 1.65e-6 /week
1200 tickets a month, 300 a month since | frequency 4.56e-4 -> 1.14e-4 /month
1 in 400 labels got lost, last quarter 1 in 9,000 | error-rate 0.0025 -> 0.000111 %
used to be one in ten, now it is one in a thousand | coverage 0.1 -> 0.001 %
The nightly import was five hours, I got it down to 20 minutes. | frequency 1.16e-5 /nightly; duration 18000 -> 1200 s
The import took six hours; I cut it to 40 minutes. | duration 21600 -> 2400 s
We pushed it down to 4 minutes. It was 40. | duration 2400 -> 240 s
The budget was $9,000 a month, and the bill came to $7,200 a month. | cost 9000 $/month target; cost 7200 $/month
Target was 5 minutes, I got it down to 4 minutes | duration 300 s target; duration 240 s
Aim was 80%, we are at 30 now | coverage 0.8 % target; any 30
We have 14 services, now 3 engineers run them | size 14 services; size 3 engineers
In January it was 140 differences, in June 5. | size 140 -> 5 differences
It took 3 weeks in 2022, in 2023 it took 4 days | duration 1814400 -> 345600 s
was 12 minutes and is 3 | duration 720 -> 180 s
it takes 5 minutes where it took two hours | duration 7200 -> 300 s
what took a day takes ten minutes | duration 86400 -> 600 s
it was a two hour job. It's a five minute job now. | duration 7200 -> 300 s
used to take us an afternoon, takes ten minutes now | duration 14400 -> 600 s
no more than 2 pages a week these days, had been 25 | frequency 4.13e-5 -> 3.31e-6 /week
weekly outages became one a quarter | frequency 1.65e-6 -> 1.27e-7 /quarter
twice a week, now never | frequency 3.31e-6 -> 0 /week
it went from 12 incidents a quarter to basically nothing | frequency 1.52e-6 -> 0 /quarter
Lines tested: 0 to 79% | coverage 0 -> 0.79 %
MTTR 2h50 to 35 min | duration 10200 -> 2100 s
took 1h30, now 12m | duration 5400 -> 720 s
2m15s | duration 135 s
97d before, 9d now | duration 8380800 -> 777600 s
the suite ran 3:20 min | duration 200 s
build 12:30 min, now 4:10 min | duration 750 -> 250 s
build 22min → 6:30min | duration 1320 -> 390 s
60 quid a day | cost 1826 £/month
it handles ~1k requests a second | throughput 1000 /second
dropped from roughly 1.2k to a bit over 300 tickets a month | frequency 4.56e-4 -> 1.14e-4 /month
error rate 4% (before: 11%) | error-rate 0.11 -> 0.04 %
p95: 1.4s before / 90ms after | latency 1400 -> 90 ms
reduced the cost to a quarter of what it was | cost ×0.25
cost per tenant fell to a fifth | cost ×0.2
the bill is an eighth of what we paid | cost ×0.125
throughput x3 | throughput ×3
sub-second | duration 1 s
from hours to minutes | duration 10800 -> 180 s
We got 14 people through the exam in half a year, up from two | size 2 -> 14 people; duration 15778800 s
caching is one of the two hard problems | -
it's me or one of four others | -
a plan took eleven minutes, now fifty seconds | duration 660 -> 50 s
a plan for everything needed 14 min, after the split one is below 1 min | duration 840 -> 60 s
the plan is to get to 5 minutes | duration 300 s planned
we plan for 99.9% | availability 0.999 % planned
Our plan says an update every hour | frequency 0.000278 /hour planned
I'd say coverage is 80% | coverage 0.8 %
people would ring, 600 times a month on that alone | frequency 2.28e-4 /month
nobody else would. It dropped off forty times a week | frequency 6.61e-5 /week
I don't think we reached 99.9% | availability 0.999 % denied
a 3D model | -
People rang, 700 times a month. We built a page. It was hard. Calls about it fell to under 50 a month. | frequency 2.66e-4 /month; frequency 1.90e-5 /month
The board made 600 calls a month. We wrote a page. It was hard. Calls dropped to under 40 a month. | frequency 2.28e-4 /month; frequency 2.28e-4 -> 1.52e-5 /month
clerks were waiting two seconds for each lookup. I added an index. It was fine. The lookup now takes 140 milliseconds. | latency 2000 ms; latency 2000 -> 140 ms
A build took 40 minutes. Nobody liked it. I wrote a wrapper. A build now takes 6 minutes. | duration 2400 s; duration 2400 -> 360 s
The group had 12 services. We added tracing. Now 3 engineers run the services. | size 12 services; size 3 engineers
We do roughly two and a half thousand a day | frequency 0.0289 /day
half a day before, and now we're at 15, 20 minutes | duration 43200 -> 1050 s
The pump stopped about six times a month. Last half year: once. | frequency 2.28e-6 -> 3.80e-7 /month; duration 15778800 s
We paid 1.1 million a year, today it's 380 thousand. | cost 91667 -> 31667 /year
There were 340 keys lying around; nine are left and each has an owner. | size 340 -> 9 keys
34 min from merge to live, and 7 min 20 at the end. | duration 2040 -> 440 s
The first morning it listed 215; these days it's 3 or 4. | any 215 -> 3.5
about five times a quarter. Last quarter: nothing. | frequency 6.34e-7 -> 0 /quarter
1,800 in the first report, 35 today. | any 1800 -> 35
7 s down to 40 ms. | latency 7000 -> 40 ms
The phone rang 1,400 times in the outage before; this time 310. | any 1400 -> 310 times
17 the first time, 2 the third. | any 17 -> 2
We began with 83 that still worked and are at 4. | any 83 -> 4
I began with four machines under a desk and ended with three hundred. | size 4 -> 300 machines
Every fourth run was red for nothing, it's about one in eighty. | coverage 0.25 -> 0.0125 %
A bad night once a week turned into one every two months. | frequency 1.65e-6 -> 1.90e-7 /month
Before, one in three failovers went wrong. This year none. | error-rate 0.333 -> 0 %
It stays at 600 megs where it went up to 4 gigs. | size 4e9 -> 600000000 B
They had to ring us, on average after 50 minutes. Now we know within three. | duration 3000 -> 180 s
45k a month went to the vendor, 15k does now. | frequency 0.0171 -> 0.0057 /month
9.4 s, then 2.6 s | duration 9.4 -> 2.6 s
We were away for 21 minutes in the whole year. | availability 0.99996 s
within ten minutes he had it, and he found three since | duration 600 s
we sat together every Monday and Wednesday | frequency 3.31e-6 /week
Thursdays and Fridays we pair | frequency 3.31e-6 /week
on the last Thursday of each quarter I read the invoice | frequency 1.27e-7 /quarter
twenty minutes daily with the new colleague | duration 1200 s; frequency 1.16e-5 /daily
the script saves an hour daily | cost 3600 s/daily
a release every 3rd week | frequency 5.51e-7 /week
three and half hours it was public | duration 12600 s
in spring the rollout took 9 days, this one 2 | duration 777600 -> 172800 s
the autumn drill was 18 hours, the one before 30 | duration 108000 -> 64800 s
2022 it was 14 hours, 2023 then 9 | duration 50400 -> 32400 s
p50 was 900 ms during the copy, normally 200 ms | latency 200 -> 900 ms
p99 410 ms down to 260 | latency 410 -> 260 ms
all but three of 60 switches were patched | coverage 0.95 %
from 80 laptops we have re-imaged 72 | coverage 0.9 %
every one of the 9 teams joined | coverage 1 %
doors that could never be opened again | -
so that it does not happen again | -
The hosting was £700 a month. We moved it all. £310 a month now. | cost 700 £/month; cost 700 -> 310 £/month
we'd grown from 20 ms to 45 ms | latency 20 -> 45 ms
the render had crept from 30 ms to 70. Then two fixes. Ended at 35 ms. | latency 30 -> 70 ms; size 2 fixes; latency 70 -> 35 ms
failures stood at 9%, last two months it is 2% | error-rate 0.09 -> 0.02 %; duration 5259600 s
a call fails after 3 s, used to be 30 | latency 30000 -> 3000 ms
one build in four used to fail; the goal was one in ten | error-rate 0.25 %; coverage 0.1 % target
plan was we talk each Friday | frequency 1.65e-6 /friday planned
an hour and ten until it was back | duration 4200 s
44 of 50 shops print there, it cost 20k a year instead of 90k | coverage 0.88 %; cost 7500 -> 1666 /year
it burned 6.5 times too much | -
we cut the pager load by 70% | frequency ×0.3
the review load was cut in half | duration ×0.5
the page load was cut in half | latency ×0.5
not one payment failed | error-rate 0 failed
27% of the runs were red. After two months it was 3% | coverage 0.27 %; duration 5259600 s; coverage 0.27 -> 0.03 %
Management's ceiling for the cluster was $3,000 a month. | cost 3000 $/month target
We set out to bring publish latency from 600 ms to 100 ms. | latency 600 -> 100 ms target
She closed 18 of her 20 tickets. | coverage 0.9 %
The part of her planned work that she finished rose from 40% to 83%. | coverage 0.4 -> 0.83 %
The lag settled at 2 minutes. | duration 120 s
One alarm in three is still spurious. | error-rate 0.333 %
By Christmas 23 squads had moved. | size 23 squads
The goal was 12 squads, and 19 squads had moved by June. | size 12 squads target; size 19 squads
We took 31% off the bill. | cost ×0.69
A median lookup takes 35 ms these days, against 310 ms on the old server. | latency 310 -> 35 ms
The job is meant to come down from 8 hours to 2 hours. | duration 28800 -> 7200 s target
Over twelve months the service was down for two hours. | duration 31557600 s; availability 0.99977 s
The site was available for ninety-nine point nine five percent of that year. | availability 0.9995 %
Uptime went from ninety-nine point nine to ninety-nine point ninety-five percent. | availability 0.999 -> 0.9995 %
It took four point twenty five seconds. | duration 4.25 s
It took three point oh five seconds. | duration 3.05 s
We cut the failed runs from 25 in 400 to 3 in 400. | error-rate 0.0625 -> 0.0075 %
It sent 12 in 500 milliseconds. | latency 500 ms
As a goal I would set 5,000 requests per second with the 95th percentile under 300 ms. | throughput 5000 /second target; latency 300 ms target
Target was 2 s, with the new index we measured 300 ms. | duration 2 s target; latency 300 ms
We want every tier-one service on it by year-end, 100%. | coverage 1 % target
Pages came down from a dozen a night to two a night. | frequency 0.000139 -> 0.0000231 /night
Containment took all of 2,700 seconds. | duration 2700 s
Restoring everything took us 17, start to finish. | duration 17
The database bill is down to 6400 every month. | cost 6400
Patch compliance across the fleet stands at 98. | coverage 98
We wanted to get from 30 pages a week to 10 a week, and we came down to 4 a week. | frequency 0.0000496 -> 0.0000165 /week target; frequency 0.0000496 -> 0.00000661 /week
We had promised under 0.5% failed mails and finished at 0.04%. | error-rate 0.005 % target; coverage 0.0004 %
We were shooting for 200 ms. | latency 200 ms target
The SLA promises 99.9%. | availability 0.999 % target
Our promise to the business was 15 minutes. | duration 900 s target
We had our eyes on 50 ms. | latency 50 ms target
Management set us 20 minutes as a limit. | duration 1200 s target
The requirement read 10,000 requests per second. | throughput 10000 /second target
On the slide it said 99.99%. | availability 0.9999 % target
The board expects 99.95%. | availability 0.9995 % target
It has to stay below 200 ms. | latency 200 ms target
It must not take longer than 5 minutes. | duration 300 s target
We'd like to get the bill down to $4,000 a month. | cost 4000 $/month target
I would like to see 90% coverage. | coverage 0.9 % target
Our north star is 30 minutes. | duration 1800 s target
The hope was to halve the bill. | cost ×0.5 target
The wish was 99.9%. | availability 0.999 % target
The plan said 4 hours. | duration 14400 s planned
Budgeted: $5,000 a month. | cost 5000 $/month target
We allowed ourselves 2% errors. | error-rate 0.02 % target
The error budget is 0.1%. | coverage 0.001 % target
They asked us for a recovery within 30 minutes. | duration 1800 s target
The tender called for 99.9% uptime. | availability 0.999 % target
It was supposed to take 20 minutes. | duration 1200 s target
It should be 20 minutes by now. | duration 1200 s target
We are working towards 80% coverage. | coverage 0.8 % target
We're heading for 80% coverage. | coverage 0.8 % target
Next quarter it will be 40 ms. | latency 40 ms planned
By the end of the year we want to be at 95%. | coverage 0.95 % target
The forecast is 40 ms. | latency 40 ms hedged
In theory it takes 30 minutes. | duration 1800 s hedged
The vendor's brochure says 5 ms. | latency 5 ms target
The design figure was 20,000 events per second. | throughput 20000 /second target
It was designed for 20,000 events per second. | throughput 20000 /second target
It is rated at 20,000 events per second. | throughput 20000 /second target
We estimated 3 days. | duration 259200 s hedged
I guess it was around 40 ms. | latency 40 ms hedged
We agreed with the customers on 99.9%. | availability 0.999 % target
Our policy is 24 hours. | duration 86400 s target
The contract allows 4 hours of downtime a year. | availability 0.99954 s/year target
We had signed up to 99.95%. | availability 0.9995 % target
The ambition: 1,000 deploys a day. | frequency 0.0116 /day target
The ticket asked for under 100 ms. | latency 100 ms target
To get from 20 minutes to 5 was the idea. | duration 1200 -> 300 s target
We aspire to 99.99%. | availability 0.9999 % target
The threshold is 200 ms. | latency 200 ms target
The cap is $3,000 a month. | cost 3000 $/month target
We had a limit of $3,000 a month. | cost 3000 $/month target
We got it to 200 ms. | latency 200 ms
It came out at 200 ms. | latency 200 ms
We ended the year at 99.97%. | availability 0.9997 %
The bill landed at $4,000 a month. | cost 4000 $/month
It never took more than 20 minutes. | duration 1200 s
Nobody waited longer than 20 minutes. | duration 1200 s
It now takes 20 minutes at most. | duration 1200 s
We measured 99.97% over the year. | availability 0.9997 %
It clocks in at 45 ms. | latency 45 ms
Uptime for the year: 99.97%. | availability 0.9997 %
We finished the quarter with 92% coverage. | coverage 0.92 %
The last restore took 20 minutes. | duration 1200 s
In the drill it took us 20 minutes. | duration 1200 s
A restore takes 20 minutes, give or take. | duration 1200 s
It hovers around 45 ms. | latency 45 ms
We handle 12,000 requests per second at peak. | throughput 12000 /second
The record is 12,000 requests per second. | throughput 12000 /second
We beat the target of 200 ms by far, with 45 ms. | latency 200 ms; latency 45 ms
We wanted 200 ms and got 150 ms. | latency 200 ms target; latency 150 ms
The target had been 99.9%; we came in at 99.95%. | availability 0.999 % target; availability 0.9995 %
Instead of the 30 minutes we'd promised, it took 12 minutes. | duration 1800 -> 720 s
Against a goal of 30 minutes we took 12 minutes. | duration 1800 s target; duration 720 s
We had 15 minutes to do it in and needed 9 minutes. | duration 900 s; duration 540 s
MFA for 97% of the staff is what we are aiming at. | coverage 0.97 % target
He had to wake me four times a week. | frequency 0.00000661 /week
Some requests came back with 410 Gone. | -
Card payments were down for 12 minutes in the whole of last year. | availability 0.99998 s
It answered with a 502. | -
Our goodput held at 2,600. | any 2600
From checkout to the handset used to be nine seconds on a bad day and is now under two. | latency 9000 -> 2000 ms
From what was planned he delivered some ninety percent. | coverage 0.9 %
For search the p95 plummeted from 610 to 95 over a weekend. | latency 610 -> 95
The timeout rate dwindled to 2. | coverage 2
The container image weighs 85. | size 85
My pipeline goes from commit to production in under ten minutes. | duration 600 s
Their contract obliges us to keep response times under 1.5 seconds. | latency 1500 ms target
Support pledges a first reply within 4 hours. | duration 14400 s target
Finance wants the monthly bill kept within $12K. | frequency 3.8e-7 /monthly target; cost 12000 $/month target
I would aim for 1,000 files copied per second. | throughput 1000 /second target
The pipeline duration stands at 9 nowadays. | duration 9
There were 30 shared accounts when I began and 4 when I was done. | size 30 -> 4 accounts
The bar set by my VP was 99% of partners before the shutdown. | coverage 0.99 % target
The queue mix came from the 2021 build after 3 hours. | duration 10800 s
My director hopes for 99% of the workbooks to be moved come March. | coverage 0.99 % target
Gateways taking 5,000 lines per second, that's what I would ask for. | throughput 5000 /second target
What we're after is an answer in 40 ms. | latency 40 ms target
We came from six alarms a month and are at one a month. | frequency 0.00000228 -> 0.00000038 /month
We lowered it to a minute the evening before, and the switch was through in 5 minutes. | duration 60 s; duration 300 s
Differences were down to 0.003 in the last run. | any 0.003
At no point did we get to 90% coverage. | coverage 0.9 % denied
We expect detection to go from 50 minutes to 5 minutes. | duration 3000 -> 300 s target
After a year 90 percent of the services follow it. | duration 31557600 s; coverage 0.9 %
Of 31 repositories 29 follow it. | coverage 0.935483870968 %
The page took 6 seconds, and it went to 1 second. | duration 6 -> 1 s
we put four nines on the slide as our aim for the year | availability 0.9999 % target
it handles 900 jobs a minute, before that maybe 40 | throughput 0.667 -> 15 /minute
the importer eats 300 rows/s, before that like 25 | throughput 25 -> 300 /s
out of 500 SMS 12 came twice | coverage 0.024 %
from 90 calls only 7 needed a human | coverage 0.0778 %
12 rows from 40,000 were wrong | error-rate 0.0003 %
we cut it to 12 rows from 400 | size 400 -> 12 rows
users used to wait 40 minutes, last year it was 5 | duration 2400 -> 300 s
the shop was degraded for 2 hours 10 | duration 7800 s
the counter was not there for 9 hours | duration 32400 s
nobody could log in for 45 minutes | duration 2700 s
we never had p99 at 200 ms | latency 200 ms denied
Pune, 2019 floods | -
70 roles were always on. We are down to 4 always-on ones | size 70 roles; size 70 -> 4 ones
two regions had doubles | size 2 regions
one copy ran at 2.4 GHz | -
99.9 % of rows had been compared and about one in two million was off | availability 0.999 %; coverage 5e-7 %
customers could not pay for about five hours | duration 18000 s
flaky failures fell from 31 to 1.5 percent, the goal had been under 5% | error-rate 0.31 -> 0.015 %; error-rate 0.05 % target
our goal was 5%, we reached 1.5%, from 31% | coverage 0.05 % target; coverage 0.31 -> 0.015 %
we pay 44k | cost 44000
they charged us 36k a year | cost 3000 /year
it was 2.1 million instead of 1.05 | any 1050000 -> 2100000
from 400 to 1.2k | any 400 -> 1200
80 thousand messages, usually it is 200 | size 200 -> 80000 messages
half of them came at night; now it is 7 | coverage 0.5 %; any 7
p99.9 was 2.5s and we got it below 300ms | latency 2500 -> 300 ms
we fell below 95 % | coverage 0.95 %
the job runs every quarter hour | frequency 0.00111 /hour
the error rate went up to 98 percent | error-rate 0.98 %
none did; 200 disks were attached to nothing | size 200 disks
in the worst case we'd lose 15 minutes | duration 900 s
we had 50 pages a week. Six months later it was 7 | frequency 0.0000827 -> 0.0000116 /week; duration 15778800 s
three weeks after, it was dead for 50 minutes | duration 1814400 s; duration 3000 s
we stopped the retries after 12 minutes | duration 720 s
lock_timeout of one second | -
we had 1.5 M users and 3 B events a day | size 1500000 users; throughput 34722 /day
at the peak it was 2,40,000 requests per minute | throughput 4000 /minute
the policy for criticals was 99 % | availability 0.99 % target
the company has 99.9% as the standard | availability 0.999 % target
61 pages/week at first. The top one was CPU. Now around 20/week | frequency 0.000101 -> 0.0000331 /week
It was not the fault of the depot in the north with 40 printers | size 40 printers
p95 (I'd never looked at it) came to 40 ms | latency 40 ms
we failed to reach 99.9% uptime | availability 0.999 % denied
It didn't take 20 minutes to restore | duration 1200 s
p99 never exceeded 300 ms | latency 300 ms
we are far from 99.9% uptime | availability 0.999 % denied
we were never down for 9 hours | duration 32400 s denied
They waited two seconds for each search. I put 3 people on it, we read 14 plans and built 5 indexes on 4 tables. Search now takes 150 ms. | latency 2000 ms; size 3 people; size 14 plans; size 5 indexes; size 4 tables; latency 2000 -> 150 ms
A lookup was slow for everybody in the office, two seconds. I added an index. It now takes 140 ms for a lookup. | latency 2000 ms; latency 2000 -> 140 ms
The bill was £700 a month. We moved it. It is £700 a month now. | cost 700 £/month; cost 700 £/month
the render had crept from 30 ms to 70. Then one fix. Ended at 90 ms. | latency 30 -> 70 ms; latency 90 ms
Search was £400 a month. Mail was £300 a month. We moved it all. £310 a month now. | cost 400 £/month; cost 300 £/month; cost 310 £/month
The goal was a lookup in 100 ms. I added an index. A lookup now takes 140 ms. | latency 100 ms target; latency 140 ms
A catalogue search took two seconds. Mail search took nine seconds. I added an index. The catalogue search now takes 150 ms. | duration 2 s; duration 9 s; latency 2000 -> 150 ms
We lost 40 orders a month. I looked at it twice a month. We ended at 3 orders a month. | frequency 0.0000152 /month; frequency 7.61e-7 /month; frequency 0.0000152 -> 0.00000114 /month
At 8:12 the alert came. At 16:18 the key was off. | duration 29160 s
At 6:10 the alert came. At 19:30 the key was off. | -
There were 0 findings in May, and 0 of them in June | frequency 0 findings; frequency 0 them
We have 3 shops. The printers, 14 of them, were old. | size 3 shops; size 14 them
3 pages per shift | frequency 0.000104 /shift
two alarms a weekend | frequency 0.00000331 /weekend
we run in eleven US regions | size 11 regions
the link carries 8 Gbit/s | throughput 1000000000 B/s
it peaked at 1,200 rpm | throughput 20 /s
we stream 400 Mbps | throughput 50000000 /s
we tried it with 45 real users | size 45 users
biweekly releases | frequency 8.27e-7 /biweekly
three B teams moved over | size 3 teams
the bill dropped 95% | cost ×0.05
traffic grew 200% | throughput ×3
the gate brought 85% coverage | coverage 0.85 %
we saved 27 of 30 orders | coverage 0.9 %
We wanted to get from 30 pages a week to 10 a week. We came to 4 a week. | frequency 0.0000496 -> 0.0000165 /week target; frequency 0.00000661 /week
It took 4 hours. Now it's 10 minutes? | duration 14400 -> 600 s asked
we ingest 90 GB of logs an hour | size 90000000000 B/hour
we take 400 orders an hour | throughput 0.111 /hour
we do 9,000 an hour | throughput 2 /hour
the volume is 300 a day | throughput 0.00347 /day
Requests stood at 2,600 | any 2600
Membership stands at 2,600 | any 2600
half a second is our time to first byte | latency 500 ms
we are patched to 98% | coverage 0.98 %
availability took a hit when we were offline for three hours that day | availability 0.875 s
Over the last month the service was down for two hours. | duration 7200 s
the latency of a ticket was 3 days | duration 259200 s
a fix took 9D | duration 777600 s
the probe got a 204 | -
we closed 140 January tickets | size 140 tickets
the team is 95% remote | coverage 0.95 %
in June 2021 users began to complain | -
the failover took 120s | duration 120 s
The queue held 40 in the morning | any 40
we found 80 past due invoices | size 80 invoices
we ran ten two-hour sessions | size 10 sessions
4 alerts in ten minutes | size 4 alerts; duration 600 s
It was 40 pages a week. I muted a few. Now it's 4. | frequency 0.0000661 -> 0.00000661 /week
It used to take 40 minutes with 3 people and 2 scripts, now it takes 4 minutes | duration 2400 -> 240 s; size 3 people; size 2 scripts
It used to take three hours from the moment when the first customer of the morning rang us up about a label that was missing, now it takes 4 minutes. | duration 10800 -> 240 s
p95 900 ms on Mondays → 200 ms | latency 900 -> 200 ms; frequency 0.00000165 /week
It used to take four hours with tapes from the cellar and a colleague on the phone, with the new tool twenty minutes | duration 14400 -> 1200 s
A restore was 4 hours. Now a restore takes 10 minutes. | duration 14400 -> 600 s
40 minutes from the merge of a change to the shop, and 7 minutes at the end | duration 2400 -> 420 s
30 people in 40 offices | size 30 people; size 40 offices
We began with 83 keys that nobody in the building could name an owner for and are at 4 | size 83 -> 4 keys
the run was four hours on the old machines in the cellar of the depot, I got it down to 25 minutes | duration 14400 -> 1500 s
Google claims 99.99% and we reached 99.95% | availability 0.9999 % somebody-else; availability 0.9995 %
We reached the office of the client whose target was 99.9% | availability 0.999 % target
By then we were 3, 20 minutes into the outage | any 3; duration 1200 s
it took an hour and three to tidy up | duration 3600 s
they used to wait 40 minutes for us, last year it was 5 | duration 2400 -> 300 s
that is 1.5 FTE saved | cost 240 h
we closed 40 in a week | frequency 0.0000661 /week
a two-line change and a five-person team | size 5 team
a few months later I left | -
the bill for all of it came to something like 40k a year | cost 3333 /year
0.008 % of what was billed | coverage 0.00008 %
Shared accounts that nobody could name an owner for went from 40 to 6 | size 40 -> 6 accounts
of 12 hosts 40 were new | size 12 hosts
the time that we need for a build fell from the start by 3x | duration ×0.333
4 old red plastic label printers | size 4 printers
no user noticed any minute of downtime | availability 1 %
it has not in all that time happened again | frequency 0 none
AWS claims for all of its regions in Europe 99.99% availability | availability 0.9999 % somebody-else
from days to 20 minutes | duration 259200 -> 1200 s
it took a whole night | duration 28800 s
three of us spent 31 days a month on it | size 3 us; duration 2678400 s
over all the shops we had 400 hours of downtime that week | availability 0 s
it was quiet over the last few weeks | duration 1814400 s
It used to be 60% of the calls that timed out and with the new pool it is 0.05% | coverage 0.6 -> 0.0005 %
It used to be 95% of the calls that timed out and with the new pool it is 0.5% | coverage 0.95 -> 0.005 %
1 in 400 labels got lost, which took us all of the summer to find out and to mend, last quarter 1 in 9,000 | error-rate 0.0025 -> 0.000111 %
we trained 60 in 90 sessions | size 90 sessions
a job compares the ledger every night, and it found two mistakes before anybody wrote to us | frequency 0.0000116 /night; size 2 mistakes
I had four coffees before, and we ate three cakes after | size 4 coffees; size 3 cakes
140 standing admins before, 6 people now | size 140 -> 6 people
I collected three of the comments with dates first, and went to a room, the two of us, on the Wednesday after | size 3 comments; size 2 us
we had 40 admins before the review and now there are three of us | size 40 -> 3 us
it tries the database three times, so one tap can become 27 queries at the bottom | size 27 queries
releases now go to five percent of the traffic and are rolled back when the error rate is over 1% | error-rate 0.05 %
restarted one by one every second night, I took a heap dump in the morning and one the next evening | frequency 0.00000579 /night
the bill could go from 60,000 to 20,000 dollars a month if somebody did it | cost 60000 -> 20000 $/month target
the bill could go from 60,000 to 20,000 dollars a month, which it did | cost 60000 -> 20000 $/month
our competitor's bill fell from 60,000 to 20,000 dollars a month | cost 60000 -> 20000 $/month somebody-else
failed checkouts of our competitor went from 9% to 0.4% | error-rate 0.09 -> 0.004 % somebody-else
we were faster than our competitor, at a p95 of 200 ms | latency 200 ms
a colleague of another company told me that their pages went from 34 a week to 5 | frequency 0.0000562 -> 0.00000827 /week somebody-else
a colleague of another company told me that our pages went from 34 a week to 5 | frequency 0.0000562 -> 0.00000827 /week
at most five minutes of orders would be lost | duration 300 s
five minutes of orders would be kept | duration 300 s planned
Customers hit: 312 | size 312 customers
the number of affected customers was 312 | size 312 customers
Response times: 312 | any 312
2,000 bookings go through per second | throughput 2000 /second
2,000 bookings are posted each second | throughput 2000 /second
40 imports run each night | size 40 imports; frequency 0.0000116 /night
useful pages made up 85% | coverage 0.85 %
I suspected a deploy, but there had been none since Thursday | -
if the job does not report in by seven, I get a page | -
I raise the limit by ten percent | -
none of the seven actions was finished | coverage 0 %
１５０ ms at the 99th percentile | latency 150 ms
about ２０ ％ of the calls failed | error-rate 0.2 %
page load used to be 6 or so seconds, it's more like 1.5 these days | latency 6000 -> 1500 ms
we have 60-odd services | size 60 services
the API was averaging 300 millis and we got it to 90 | latency 300 -> 90 ms
p99 was anywhere from 2 to 9 seconds | latency 5500 ms
the query that took 40 seconds returns in 200 milliseconds | latency 40000 -> 200 ms
we were aiming for 200 ms and ended up at 160 | latency 200 ms target; latency 160 ms
the goal was 5 minutes; we're at 7 | duration 300 s target; duration 420 s
the runbook says 30 minutes, the last one took us 22 | duration 1800 s target; duration 1320 s
response time improved by a factor of four | latency ×0.25
costs went down by a factor of 3 | cost ×0.333
we ran at three and a half nines | availability 0.9995 %
availability was three nines five | availability 0.9995 %
we push 2 million messages through it every hour | throughput 555 /hour
we have 40 services that deploy every day | size 40 services; frequency 0.0000116 /day
it handles 3 crore transactions a day | throughput 347 /day
it was designed for 10k rps and has seen 14k | throughput 10000 /s target; throughput 14000 /s
change failure rate was a fifth and it's now under a twentieth | error-rate 0.2 -> 0.05 %
it was a fifth region | -
it used to take the whole afternoon and it now takes ten minutes | duration 14400 -> 600 s
setup went from a three-day slog to an afternoon | duration 259200 -> 14400 s
onboarding now takes days instead of weeks | duration 1814400 -> 259200 s
recovery used to be a matter of days. Now it's a matter of minutes. | duration 259200 -> 180 s
they were all removed the same day | duration 86400 s
access went from 23 days to same day | duration 1987200 -> 86400 s
it did not pay the same day rate | -
within the hour everything was green | duration 3600 s
the licence was CHF 80'000 a year | cost 6666 CHF/month
we went from shipping once a quarter to shipping weekly | frequency 1.27e-7 -> 0.00000165 /weekly
we went from being woken nightly to being woken once a month | frequency 0.0000116 -> 3.8e-7 /month
a couple of hundred engineers | size 200 engineers
hundreds of hosts | size 300 hosts
tens of thousands of users | size 30000 users
they deploy thousands of times a day | frequency 0.0347 /day
it must have been 200 requests a second | throughput 200 /second hedged
it broke at 2 a.m. on a Saturday | -
nobody noticed it in the grand total | -
each w nginx | -
the alert fires at 80% | -
we alert when p99 is above 500 ms | -
it turns away anything over 10 MB | -
we rotate keys older than 90 days | -
it rolls back by itself if the success rate goes below 95 for 2 minutes | -
once the lag is over 80 ms the reads go to the primary | -
every build takes 4 minutes in place of 31 | duration 1860 -> 240 s
Finance had penciled in $15K a month | cost 15000 $/month target
I'd raise it to thirty seconds and give it three times as many pods | duration 30 s target; any ×3 target
that alone nuked half of the open findings | any ×0.5
I sat through a week of on-call and counted 61 pages. Pages fell to around 14 a week. | duration 604800 s; frequency 0.000101 /week; frequency 0.000101 -> 0.0000231 /week
Within a week there is a write-up. Customers used to hear from us 47 minutes in, last year it was 6. | duration 604800 s; duration 2820 -> 360 s
it eats 6 GB where it used to eat 22 | size 22000000000 -> 6000000000 B
7 in 100 deploys were rolled back, then 2 in 100 | error-rate 0.07 -> 0.02 %
out of 300 deploys this year, 4 went wrong | error-rate 0.0133 %
I had a team of 5, later 12 | size 5 -> 12 team
the build takes a third of the time | duration ×0.333
our Datadog bill was 22 thousand a month; today we're under 9 | cost 22000 -> 9000 /month
annual spend is £310k, last year it was £520k | frequency 3.17e-8 /annual; cost 43333 -> 25833 £/month
pages at night: 11 a month, down to 1 | frequency 0.00000418 -> 3.8e-7 /month
I was told 4 hours, it took 9. | duration 14400 s target; duration 32400 s
they said 2 hours, it took 5 | duration 7200 s target; duration 18000 s
3 million notifications out every day | throughput 34.7 /day
it was a three-day job, it's a morning now | duration 259200 -> 14400 s
it took two days, and it's a morning ritual now | duration 172800 s
the restore took ﬁve hours | duration 18000 s
Expiry outages: nine in 2021, one last year. | size 9 -> 1 outages
seven last year and just one this year | any 7 -> 1
timeout errors were 12 % | error-rate 0.12 %
we split it into four /24s | -
served from a /24 and two /16s behind it | -
back in the 2010s that was normal | -
result: 2 s after four months, completed quotes doubled | duration 2 s; duration 10519200 s; coverage ×2
the run fails over 5 MB. It has caught one since | size 5000000 B
First one cost us 3 h 20 to recover, second 45 minutes thanks to the runbook. | duration 12000 -> 2700 s
first time it took us 35 min bc each one did it by hand, second time w/ a script it was 12 min | duration 2100 -> 720 s
The first time it took us 7 hours to come back; in July 35 minutes, because we knew where to look. | duration 25200 -> 2100 s
The first request took 200 ms and the second one 300 ms. | latency 200 ms; latency 300 ms
we counted 88 resources which differ. In two months we went from 88 to 4. | size 88 resources; duration 5259600 s; size 88 -> 4 resources
Within three weeks it went from 88 to 4. | duration 1814400 s; any 88 -> 4
Recovery: February 2 hours, April 20 minutes | duration 7200 -> 1200 s
Utilisation was 97% at that time and from then on it is hovering around 58%. | coverage 0.97 -> 0.58 %
It went down at 6 on a Sunday. | -
we were called at 3 on Saturday night | -
it broke at seven that evening | -
p95 stood at 6 on Monday | latency 6
we got an alert on shard CPU at 80% | -
the alerts for full disks were at 80 a week | frequency 0.000132 /week
the copy paused if replica lag > 5s, the lock was held 180 ms | latency 180 ms
it is on the roadmap for this half | -
we split it so that each half qualifies for the code | -
in the first half we moved everything | -
I did it twice, and once only half decently | -
in the last half hour half of the pods came back | duration 1800 s; coverage 0.5 %
there's a Nagios check at 90 per cent | -
the alert of 80% was arriving for weeks | -
Zabbix warns at 85 % | -
we have a monitor on disk at 80% | -
the page goes out at 95 % | -
the alert rate is at 12 % now | coverage 0.12 %
the check was at 80 % of hosts in May | coverage 0.8 %
it was specced for 5,000 requests a second | throughput 5000 /second target
we sized it for 5,000 requests a second and reached 4,800 | throughput 5000 /second target; throughput 4800 /second
on paper it does 5,000 requests a second | throughput 5000 /second target
a million and a half users | size 1500000 users
one point five million users | size 1500000 users
at that point five percent of requests failed | error-rate 0.05 %
about point five percent of requests failed | error-rate 0.005 %
zero point one percent error rate | error-rate 0.001 %
errors fell to nought point two percent | error-rate 0.002 %
it took 2 1/2 hours | duration 9000 s
it took 2 ½ hours | duration 9000 s
it took 1/2 an hour | duration 1800 s
it took 3/4 hour | duration 2700 s
1.234.567 users | size 1234567 users
we have 12.500 users in Germany | size 12500 users
we handle 1.500 requests per second | throughput 1500 /second
the licence is 1.500 € per month | cost 1500 €/month
from 12.500 to 1.500 errors | size 12500 -> 1500 errors
the bill went from 12.500 to 1.500 € a month | cost 12500 -> 1500 €/month
it took 1.234 seconds | duration 1.234 s
each gets 2.125 cores | size 2.125 cores
we serve 3 mil users | size 3000000 users
2 cr requests a day | throughput 231.48 /day
the bill was Rs. 40 lakhs per year | cost 333330 ₹/month
it cost 5,000 Rs a month | cost 5000 ₹/month
we saved 50 TEUR a year | cost 4166 €/month
the licence was €50k p.a. before | cost 4166 €/month
2 ct per request | cost 0.02 $
an error rate of 40 ppm | error-rate 0.00004 %
coverage was raised from 65 to 85 percentage | coverage 0.65 -> 0.85 %
error rate dropped 3 points to 2% | error-rate ×0.97; error-rate 0.02 %
error rate down 3pp to 2% | error-rate ×0.97; error-rate 0.02 %
it is shown as a percentage of all calls | -
NPS rose by 20 points | size 20 points
latency fell by 300 ms to 200 ms | latency 300 ms; latency 200 ms
99.95%, target 99.9% | availability 0.9995 %; availability 0.999 % target
p95 150 ms, target <200 ms | latency 150 ms; latency 200 ms target
99.9 % target, 99.95 % reached | availability 0.999 % target; availability 0.9995 %
we want 99.9% delivered by June | availability 0.999 % target
p95 stayed below 200 ms which was our SLO | latency 200 ms
peak demand was 10k rps | throughput 10000 /s
we deploy on demand, 20 times a day | frequency 0.000231 /day
customers demand 99.9% uptime | availability 0.999 % target
our target group has 5 million users | size 5000000 users
contractually 99.5% availability | availability 0.995 % target
this could save $10k a month | cost 10000 $/month hedged
we could cut the bill by 30% | cost ×0.7
p95 may have been 200 ms | latency 200 ms hedged
expected savings: $10k a month | cost 10000 $/month target
better than expected 99.97% | availability 0.9997 %
we missed 99.9% uptime | availability 0.999 % denied
we missed 3 alerts | size 3 alerts
industry average is 99.5% uptime | availability 0.995 % somebody-else
according to the docs S3 has 99.99% availability | availability 0.9999 % somebody-else
latency: 180ms > 47ms | latency 180 -> 47 ms
latency 2 s ↘ 200 ms | latency 2000 -> 200 ms
latency 2s ==> 200ms | latency 2000 -> 200 ms
latency ↓ 40% | latency ×0.6
throughput ↑ 3x | throughput ×3
coverage 80% ↑ 95% | coverage 0.8 -> 0.95 %
we 10x'd throughput | throughput ×10
twice the throughput | throughput ×2
twice as many incidents | frequency ×2
3 times as many requests per second | throughput ×3
a CFR of 5% | error-rate 0.05 %
the 500s are down by 90% | error-rate ×0.1
we doubled deploy frequency | frequency ×2
deploys are three times faster | duration ×0.333
40% fewer deploys | frequency ×0.6
incidents fell to zero | frequency 0 none
the pods scale to zero | -
two years without an outage | duration 63115200 s; availability 1 %
3 per 1000 requests failed | error-rate 0.003 %
$3 per 1000 requests | cost 3 $; size 1000 requests
a factor of 10 reduction in errors | error-rate ×0.1
queries are a factor 3 faster | latency ×0.333
it answered with a 500 error | -
I run a 300 node cluster | size 300 cluster
a 12 person team | size 12 team
bi-weekly reviews | frequency 8.27e-7 /weekly
semi-annual tests | frequency 6.34e-8 /annual
old p95 2s, new p95 200ms | latency 2000 -> 200 ms
the old server took 310 ms, the new one takes 35 ms | latency 310 -> 35 ms
deploys no longer take 2 hours but 10 minutes | duration 7200 -> 600 s
deploys now take 10 minutes, not 2 hours | duration 7200 -> 600 s
we got p95 to 120 ms and another team got the error rate to 0.1% | latency 120 ms; error-rate 0.001 % somebody-else
we and another team got p95 to 120 ms | latency 120 ms
our competitor is at 900 ms, but p95 fell to 120 ms | latency 900 ms somebody-else; latency 120 ms
it crashed twice a day, now I cannot recall a single one in the last quarter | frequency 0.0000231 -> 1.27e-7 /quarter
we cut the restore time by 30% with p95 at 120 ms | duration ×0.7; latency 120 ms
p95 is **47** ms now | latency 47 ms
p95 went from *900* to **120** ms | latency 900 -> 120 ms
we run **14** services | size 14 services
we got p95 to 40 to 50 ms | latency 45 ms
p95 went from 40 to 50 ms | latency 40 -> 50 ms
we run 40-odd VMs | size 40 vms
on run 14 it took 3 minutes | duration 180 s
the error rate is *4*% now | error-rate 0.04 %
the error rate went from 5% to zero | error-rate 0.05 -> 0 %
we upgraded Kafka from 2.8 to 3.5 | -
we upgraded Kafka to 3.5, and p95 is 40 ms now | latency 40 ms
we upgraded the nodes from 4 to 16 GB | size 4000000000 -> 16000000000 B
A restore took 2 to 3 hours. | duration 9000 s
A failover ended up at 5 to 10 minutes. | duration 450 s
Errors fell by 30 to 40%. | error-rate ×0.65
Lead time went from 45 to 60 minutes in January to under 10 minutes in June. | duration 3150 -> 600 s
We got errors down to 0.02% from 4 to 6%. | error-rate 0.05 -> 0.0002 %
A build is a minute, down from 45 to 60 minutes. | duration 3150 -> 60 s
We grew from 5 to 10 teams, thanks to 2 of us. | size 5 -> 10 teams; size 2 us
The error rate ended up at about 0.3%. | error-rate 0.003 %
p99 latency is 50 ms rather than about 800 ms. | latency 800 -> 50 ms
p95 47 ms (was roughly 800 ms) | latency 800 -> 47 ms
Availability rose from 99.5% to better than 99.9%. | availability 0.995 -> 0.999 %
Patch compliance: from 40% to upwards of 90% | coverage 0.4 -> 0.9 %
p99 went from close to 3 s to 47 ms. | latency 3000 -> 47 ms
The error rate is 1 in 2000. | error-rate 0.0005 %
We had one in 2019. | -
I cut the response time to a third. | latency ×0.333
Adoption is three times what it was. | coverage ×3
Throughput is 3x what it used to be. | throughput ×3
Memory use is at half a gig. | size 500000000 B
Our deploy time is 15m versus 1h 30m before. | duration 5400 -> 900 s
The proof is the error rate (.2%). | error-rate 0.002 %
Change failure rate: .2% | error-rate 0.002 %
We are on track to get p95 to 47 ms by June. | latency 47 ms target
By December MTTR is to be 15 minutes. | duration 900 s target
Adoption went from a quarter to 90%. | coverage 0.25 -> 0.9 %
Patch compliance was a quarter before and 85% after. | coverage 0.25 -> 0.85 %
It is the error rate from a quarter ago. | -
The change failure rate was measured over a quarter. | duration 7889400 s
Test coverage is 100%, up from 10 to 20%. | coverage 0.15 -> 1 %
Test coverage is fine, up from 10 to 20%. | coverage 0.1 -> 0.2 %
P95 is 47 ms, compared with 180 ms a year ago. | latency 180 -> 47 ms
We had 12 incidents a quarter ago. | size 12 incidents
I was asked to bring MTTR from 40 minutes to 15. | duration 2400 -> 900 s target
We tried to take p95 from 180 ms to 47 ms, but it did not work. | latency 180 -> 47 ms target
We tried to index it, and p95 went from 180 ms to 47 ms. | latency 180 -> 47 ms
We tried to cut p95 and came from 180 ms to 47 ms. | latency 180 -> 47 ms
A cache could take p95 from 180 ms to 47 ms. | latency 180 -> 47 ms hedged
With the new index we could take p95 from 180 ms to 47 ms. | latency 180 -> 47 ms
The bill is now €8.000 a month. | cost 8000 €/month
Incidents sit at two a month. | frequency 7.61e-7 /month
The error rate is at 0.1pct. | error-rate 0.001 %
N+1 queries and 3-2-1 backups were new to me on 3/4/2023. | -
let me think for a second | -
give me a minute to sort that | -
hold on a minute, I forgot the queue | -
I'll come to the numbers in a minute | -
the two-minute version is that a disk died | -
good question, let me think for a second. It was back in 20 minutes | duration 1200 s
we asked them to give me five minutes | duration 300 s
the number of alerts fell to 12 from 300 a week | frequency 0.000496 -> 0.0000198 /week
the bill fell to 22,000 from 40,000 dollars a month | cost 40000 -> 22000 $/month
error rate dropped to 1 from 20 percent | error-rate 0.2 -> 0.01 %
it used to bite us three times a year. since then it hasnt come back | frequency 9.51e-8 -> 0 /year
we went from 2000 alerts a week to 150 | frequency 0.00331 -> 0.000248 /week
we were down from 1900 violations to 60 | size 1900 -> 60 violations
the error rate was one in 2000 requests | error-rate 0.0005 %
one outage in 2019 | -
by 2020 services were moved | -
the licence came to 1.7m pounds | cost 1700000 £
it costs 3.6m euros a year | cost 300000 €/month
the findings went from 14,200 to 5,000 w/o a new hire | size 14200 -> 5000 findings
it went down at 6 sharp | -
it was up at 6 this morning | -
alerts stood at 9 the next morning | -
it went down at 6 on the weekend | -
the count came in at 12 on the new cluster | size 12
we send 3 million mails through the relay every day | throughput 34 /day
in seven years we never had to fail over | -
it was back in 20 minutes and never went down again | duration 1200 s; availability 1 %
the page was twice as slow | latency ×2
from 4 outages a year to never again | frequency 1.27e-7 -> 0 /year
the incident never recurred | frequency 0 none
we moved 20 and half of those were empty | coverage 0.5 %
it took two and a quarter hours | duration 8100 s
incidents went down to 2 in a second year | frequency 2
it saved 20k pa | cost 1666 /year
every twentieth request failed | error-rate 0.05 %
every hundredth request failed | error-rate 0.01 %
99.9 % up time | availability 0.999 %
in the last year it happened once. | frequency 3.17e-8 /year
a latency improvement of 30 % | latency ×0.7
down to roughly 4 from 88 | any 88 -> 4
1 000 000 requests a day | throughput 11 /day
we moved with no down time at all | availability 1 %
the job runs every half of an hour | frequency 0.000556 /hour
builds take 1/3 of the former time | duration ×0.333
2 outages in H2, 9 in H1 | size 9 -> 2 outages
errors are two percentage points lower | error-rate ×0.98
it costs 40 % of the former price | cost ×0.4
a third of what was needed before | coverage 0.333 %
from 3 to 4 hours to a minute | duration 12600 -> 60 s
from 3 to 4 hours to a phone call | duration 12600 s
the servers (in two zones) went from 40 to 6 | size 2 zones; size 40 -> 6 servers
80 % of services to be migrated | coverage 0.8 % target
latency is 200 ms probably | latency 200 ms hedged
180 ms, the SLO allows 200 | latency 180 ms
it was done by 3 engineers. Weeks later it broke. | size 3 engineers
far from days, it took 20 minutes | duration 1200 s
from weeks of work to 2 days | duration 1814400 -> 172800 s
error rate fell to 2 ‰ | error-rate 0.002 %
costs of $1.2b | cost 1200000000 $
a half-dozen servers | size 6 servers
the waiting time is below 5 ms and we had no outage from it | latency 5 ms; availability 1 %
half-a-dozen servers | size 6 servers
a quarter million users | size 250000 users
half-a-million dollars | cost 500000 $
the switch took two-and-a-half hours | duration 9000 s
restored half-an-hour later | duration 1800 s
we ship on alternate Tuesdays | frequency 8.27e-7 /week
we ship every other Tuesday | frequency 8.27e-7 /tuesday
reports go out on the first working day of each month | frequency 3.8e-7 /month
on the first day of the month it broke | -
we got sub-50ms | latency 50 ms
it answers in 2000 ms | latency 2000 ms
it went from 3 to 4 due to 2 outages | frequency 3 -> 4; size 2 outages
the vendor wanted 38k a year | cost 3166 /year target
from 12 pages a week → nothing | frequency 0.0000198 -> 0 /week
`;
