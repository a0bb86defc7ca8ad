/**
 * How engineers state figures, by kind: H for a figure that counts, P for half of one, - for none. The words
 * behind a kind are those of a metric point: `change`, `min=…`, `max=…`, `better=…`, `of=…`.
 */
export const PHRASINGS = `
# latency
H single-digit milliseconds at p99
H p95 was 50ish ms
H p99 = 95ms, down from 700ms
H p95 fell from 180 ms to 47 ms
H The median response was 1.2 s
H queries went from 8s to 120ms
H p99 latency is down to 85ms from 430ms
H page loads now take 1.8 seconds instead of 6
H We got time to first byte under 200 ms
H The search page answers within 90 milliseconds
H response times dropped by 60%
H lookups became three times faster
H API latency was halved
H tail latency: 900ms → 210ms
H tail latency: 900 -> 210 ms
H p99 never went above 300 ms
H The dashboard, which used to need 14 seconds to load, loads in two
H median query time 40 ms, p99 220 ms
H the replica lag stayed below 2 seconds all day
H We shaved 300ms off every checkout call
H the login request took half a second at the 95th percentile
H Mean latency improved from 1.4s to 600ms
H requests are served in 12 ms on average
H round trips cost us 80 ms before, 9 ms now
H p50 of 20ms and p99 of 140ms
H Render time sank from 2,4 s to 0,8 s
H with the index the query returned in 30 ms rather than 11 s
H latency in the 99th percentile was cut by two thirds
H an order of magnitude lower latency
H The response time was brought to under 100 ms
P p95 dropped to 47
P The target was a p99 of 200 ms
P we want responses below 100 ms
P latency went up from 50 ms to 90 ms
P p99 got worse, 200 ms before and 450 ms after
P The SLO says 300 ms at p95
P It should answer within 150 ms
P maybe the p95 was 200 ms
P latency doubled
P We would get p95 to 50 ms
P the goal: p95 latency below 250 ms
- Our p95 looked better
- We never got p95 below 400 ms
- Was the p95 200 ms?
- It returned HTTP 500
- We moved to Redis 7 in 2022
- The endpoint handled 900 requests per second
- Latency was fine on 24/7 support
- page 3 of the dashboard shows the p99
- The team of 5 looked at latency dashboards
H pages came back in 400ms
H users waited 1.3 s on average
H users waited at most two seconds
H checkout stayed below 500 ms all evening
H the slowest percent of requests took 700 ms
H 95% of requests finished in 240 ms
H the p95 was flat at 180ms
H responses within a quarter second
H median 80, p99 310 ms
H time to first byte 120ms
H the API answered in 0.3 seconds
H page speed: 1.1s
H response time at the peak: 350 ms
H it held 220 ms p95
H queries slowed from 60 to 80 ms but p99 stayed at 300 ms
H search results show up in 0.2s now
H load time 2.5 s → 0.9 s
H under 200ms p95 even at the peak
H from 90 ms in the morning to over 1 s at night; with the fix 85 ms all day
P p95 was around 300
P the p99 rose to 2 s from 300 ms
- it felt snappy
- users waited in a waiting room
H the p90 is below 2 s
H pages open in 0.8 s, 3 s before
H median 35ms / p99 180ms
H replies in under 50 milliseconds
H a lookup costs 3 ms instead of 45
H the search needs 200 ms less
H response time improved by 70 percent
H our p99 was at 2.1 s, after the change 300 ms
H four-second page loads became half-second ones
H login is quicker: 6 s → 1.5 s response
P we promised answers within 200 ms
P it must respond in 1 s
P p99 crept from 200 ms to 800 ms
P the idea was to bring the p95 from 900 ms to 200 ms
P by contract the p99 is 400 ms
P the p95 of the search page is 420 these days
- a bill run took 9 hours
P p99 got worse with it, 450 ms
# latency change
H the page is three times as fast as before
H p95 dropped by 133 ms
H we shaved 300 ms off p95
H the page is 1.2 seconds faster
P p95 rose by 133 ms
P the page is 40 ms slower
H p99 was 4 s, now it is 350 ms
H It used to be 900 ms at p95. It is 120 ms now.
H Before the cache a query took 3 s, afterwards 80 ms
H queries take 80 ms now, it was 3 s before
H 120 ms, down from 900 ms, at p95
H p95: 900 ms before, 120 ms after
H response time cut by half
H The p95 was 700 ms when I joined. We added an index and moved the reads to a replica. Today the p95 is at 110 ms.
H from roughly 2.5 seconds to about 400 milliseconds p95
H reduced latency 35%
H 5x faster responses
P p95 is 120 ms
P the response time was 3 seconds
P Response times went from 12 to 2
# latency change max=300ms
H It came to 200ms vs the earlier 2s
H 200ms versus the former 2s
H It was 2 sec earlier, post migration it is 200 ms
H 2 s pre migration, 200 ms post migration
H p95 was 900 ms / 200 ms (before/after)
P p95 was 900 ms / 200 ms (after/before)
P p95 dropped by 133 ms
# latency max=300ms
H p95 0.25 s
H 280,000 µs at p99 for the search call
H the p95 stays at or below 300 ms
P p95 was 0.4 s
P checkout came down to 900 ms
P response times fell by 40%
# availability
H 99.95% uptime
H We reached five nines
H 99.9 percent availability last year
H the service was available 99.97 % of the time
H 4 minutes of downtime in a year
H zero downtime for 18 months
H We had no downtime at all
H The cutover went through without any downtime
H not a single minute of downtime
H uptime rose from 99.2% to 99.95%
H against an SLO of 99.9% we delivered 99.97%
H Users saw 12 seconds of downtime during the switch
H availability never dropped below 99.9%
H it was down for two minutes in the whole quarter
H four 9s over the last twelve months
H We met our SLO of 99.95%
H 99,98 % Verfügbarkeit, I mean uptime
H Success ratio 99.93% of all requests succeeded
H monthly downtime went from 3 hours to 4 minutes
H the site never went down that weekend
H we measured 99.99 per cent availability
H Our uptime for the year came in at 99.94%, target was 99.9
P Our SLO was 99.9%
P the SLA promises 99.95% uptime
P We aim for four nines
P Availability ended at 99.97
P uptime went from 99.99% down to 99.5%
P The contract requires 99.9% availability
P we hope to reach 99.9% uptime next year
P availability was probably around 99.9%
P The goal was zero downtime
- We never reached 99.9% availability
- Could we get 99.99% uptime?
- The service was up most of the time
- error rate 0.3%
- we are on call 24/7
- the team was 100% committed
- We fell short of 99.9% uptime
H nobody saw any downtime
H the switch itself meant 3 seconds in which writes were refused, otherwise no downtime
H we had exactly 40 seconds of unavailability
H total downtime was nil
H there was none, zero downtime
H The whole upgrade cost us 0 minutes of downtime
H downtime was under a minute
H Downtime: 8 seconds.
H 0 downtime
H the outage window was 20 seconds of downtime in all
H without a second of downtime
H users noticed nothing, no outage
H It was unavailable for about 90 seconds
H there were two minutes where the site was down
H read-only for 4 minutes, but no downtime
H availability stayed at 99.98 % through it all
P at the end of the year availability stood at 99.96
H we were at three nines before and at four nines after
P we accepted up to 5 minutes of downtime in the plan
P we were allowed 10 minutes of downtime
P we announced a maintenance window with 30 minutes of downtime as the maximum
- downtime was small
- a bit of downtime
- we had some downtime
- it stayed available
H PUE aside, we had 99.995 % in that hall
H the site was up 99.9 % of the quarter
H we lost only 14 minutes that year in downtime
H in 26 months we had no unplanned downtime
H zero outages in two years
H we have been at four nines since March
H unavailability was 3 minutes for the month
H uptime of 99.6% became 99.97%
P my goal is three nines
P 99.9 % is what the contract says
P availability got worse, 99.9% to 99.2%
- availability zone 2 failed
- the import was blocked for most of the shops, 20 minutes each
# availability min=99.9%
H We were above the SLO of 99.9% at 99.97%
P We want to be above the SLO of 99.9% at 99.95%
H 99.9% uptime
H 99.93%, against a target of 99.9%, was our availability
H only 26 minutes of downtime per year
H eight hours of downtime over the year
P 99.5% uptime
P three days of downtime in the year
P We had two nines of availability
P the site was down for three hours
# throughput
H 30k QPS
H 5,000 events per second
H from 50 to 1000 req/s
H we peaked at 12k rps
H It handles two million messages a day
H 1.2M events/min on Black Friday
H the pipeline ingests 40 MB/s
H about 3 000 requests a second
H throughput doubled
H throughput went up by 40%
H we tripled throughput
H four times the throughput on the same hardware
H the broker moves 900 thousand records per minute
H writes climbed from 2k/s to 15k/s
H 350 transactions per second at the peak
H We serve 8 billion requests a month
H it processes twelve thousand orders an hour
H peak of 4.2k requests/sec
H sustained 700 TPS for six hours
P Throughput reached 9k
P We planned for 20k QPS
P The target was 5,000 requests per second
P throughput fell from 6,000 to 2,500 requests per second
P it should take 10k rps
- Throughput is great
- the proxy listens on port 8080
- p95 was 120 ms
- 14 people and 3 regions
- throughput never got above 1000 rps
H peak was 400 orders a second
H at 8 pm we saw 22,000 concurrent... I mean 22,000 requests per second
H we took eleven hundred orders a minute
H 35 000 req/min
H we served 1,800/s at the worst moment
H it held 2.5k checkouts per minute
H around 600 messages each second
H 250 logins a second
H 3000 hits/sec
H the top was 7k a second
H we got 120 bookings per second through
H 900 rps, ten times the usual
H 4 million events per hour
H Load was 50 times a normal day, 9k requests/s
- ten times the traffic
- a lot of requests per second
H sixty thousand messages per minute
H we push 8 Gbit/s
H the line rate is 40 Gbps
H import speed went from 200 rows/s to 9,000 rows/s
H 3x the throughput with half the nodes
H It did 1,500 jobs an hour at peak
H around 2 million rows per minute
H from 1.5k to 6k TPS
H 70k concurrent connections and 12k msg/s
P it is meant for 10k rps
P the requirement was 500 orders per minute
- it scales to any throughput
H we print 400 labels a day
# throughput min=100/s
H 9,000 requests a minute
H 10 million requests a day
H 150 rps
P 20 requests per second
P 5,000 requests per hour
# error-rate
H errors dropped from 5% to 0.02%
H one request in 200 failed
H 40% fewer failed deploys
H the error rate is 0.1%
H only 0.3 % of requests failed
H 3 of 40 deploys failed
H failures went from one in ten to one in five hundred
H change failure rate of 4%
H we cut failed payments by 85%
H every fifth deploy failed before, now it is one in fifty
H packet loss went from 2% to zero
H 0.5% of the messages were lost
H the share of rejected orders fell to 1.5 percent
H timeouts fell tenfold
H false positives went from 60% to 12%
H bounce rate 2%
H Two out of 300 batches were corrupt
H the 5xx rate went from 1.2% to 0.05%
H error rate halved
H half as many failed logins
P error rate fell from 5 to 0.2
P The goal was an error rate of 1%
P failures doubled
P failed calls went from 1% to 4%
P errors should stay below 0.1%
- We saw HTTP 500 all day
- the calls returned status 503
- failures became rare
- 99.96% availability
- payment latency fell from 900 ms to 200 ms
- Was the error rate 3%?
H 12 failed requests out of 2 million
H we lost 40 of 900,000 requests
H zero failed requests
H not a single failed request
H no failed requests at all
H no errors at all
H 0 errors
H 0.02 % 5xx
H under one percent of calls failed
H fewer than 1 in 10,000 queries errored
H we dropped three requests in 50,000
H error rate peaked at 0.8 percent
H about 0.4% saw an error
H less than half a percent failed
H a handful of errors, 14 out of 3 million
H every hundredth call failed
H errors stayed under 0.5%
- hardly any errors
- requests failed for a while
H the failure rate of jobs fell below 1%
H 2 out of 1,000 shipments went wrong, formerly 30
H 99 of 100 jobs succeed, one in a hundred fails
H duplicates dropped from 3 percent to 0.1 percent
H defect rate: 4% before and 0.5% after
H flaky tests went from 12% down to 2%
H false alarms down by 80%
H rejected payments are at 0.7 %
H rollbacks went from one in six deploys to one in forty
H only three failed deploys out of 250
P error rate should be below 1 %
P the errors rose from 0.1% to 2%
- error code 42
- we got error 1045 all day
H 3 of 100 parcels came back
- after each crash of the shop we had 3 alerts a week
# error-rate max=1%
H 0.4% of the calls failed
H 7 in 1,000 requests errored
H less than 0.1 percent of queries failed
P 3% of the requests failed
P one in twenty calls failed
# duration
P a restore shouldn't take more than 15 minutes
H MTTR went from 2 hours to 15 minutes
H restored within 4 minutes
H deploys take 8 minutes
H onboarding in 3 days
H The outage lasted for forty-seven minutes
H We were back after 1 h 20
H it took us 1h30m to restore
H two and a half hours of outage
H reviews take half a day now
H mean time to detect dropped by 70%
H builds that used to take 40 minutes finish in six
H recovery needed less than a quarter of an hour
H a fortnight from order to rack
H the migration ran for three and a half weeks
H from 14:05 to 14:20 the shop was down
H tickets are answered in under 2 business days
H lead time for change: 9 days → 1 day
H a certificate is issued in minutes... well, 5 minutes
H the time to patch fell from six weeks to 4 days
H it took an hour and a half
H first reply after 20 mins, it was 3 hours before
H the restore was done in 35 min
H We revoked it eleven minutes after the alert
H 2-3 weeks to productive work
H between 10 and 15 minutes per build
H We saved an hour on every release
H build time cut in half
H the suite runs four times faster
H Our ramp-up is two weeks shorter
P MTTR dropped to 15
P A restore takes 40 now
P Our RTO is one hour
P recovery must be within 30 minutes
P the build went from 10 minutes to 25 minutes
P We want to restore within 15 minutes
P next year we will restore in 10 minutes
P builds take a few minutes
- Restores are quick
- two years ago I joined
- our timeout was 30 seconds
- We moved to Postgres 14 in 2021
- Ticket 4711 asked for a restore
- It costs $400
- Does it take 40 minutes?
- We never got the restore under 2 hours
H service was back after 50 minutes
H back up within the hour, 55 minutes to be exact
H we had everything restored by 16:40, it broke at 15:10
H it took the better part of 3 hours
H the whole thing lasted 2h
H down from 9:10 until 10:05
H two hours and ten minutes later all was green
H after roughly 45 mins customers could log in again
H 5 hrs
H 90-minute outage
H a 20 minute restore
H restored after six hours
H it was back in a quarter of an hour
H restoring took us until 4 in the morning, seven hours in all
H 1.5 hours
H one and a half days
H an hour flat
H an hour or so
H half a working day
H it took me three evenings, about 10 hours
P within 15 or so
P it took about 40
P it took a few hours
- until the next morning
- most of the day
- not long
H In the end customers were without service for two hours and a quarter
H from page to fix: 37 minutes
H The restore ran through the night, about nine hours
H 4h outage, sadly
H service came back 25 min after the first alarm
H by 11:20 we had it back, the alarm was at 10:45
H All green again within half an hour
H We needed three days for the rebuild, because the tapes were offsite
H they could work again after 1.5 h
H rack to production used to be six weeks, and last year it was nine days
H mean time to acknowledge is 90 seconds
H First response within 2h on average
H The ticket ages went from 14 days to 3
H patches land in 48 hours, previously it was a month
H half a day of downtime, then all was well
H the drill took us 70 minutes end to end
H it is about 20 to 25 minutes
H A new hire gets their laptop in one day instead of eight
H hands-on time per release fell from four hours to fifteen minutes
H I got the key disabled in under ten minutes
H six minutes flat
H cutover lasted 11 seconds
P we hope for 15 minutes
P the agreement with the business is four hours
P I estimate two hours
P the vendor promises 4 hours
P it could be done in ten minutes
- Since 2019 I lead the team
- I have ten years ago started
- Rack 14 in hall 2 failed
- we fixed it at 3 pm on 12 May
P A locker may stay closed for 20 minutes at most
P Two hours is what we are aiming for with a restore
P a day was promised for a restore
H 20 minutes is what a restore took us
P the intention was to get a rebuild from a day down to an hour
H We had hoped for less, and from six hours a restore came down to forty minutes
H In May 30 minutes of outage were all we had
H the outage lasted 2 hours these days
P the whole standstill lasted 25
- incidents at the counter became 30% rarer
P the p95 of a restore is 40
P we wanted a restore in 20 minutes and reached 85% of the hosts
# duration change
P We expected 5 days and it took 2
H a build is 34 minutes shorter
H restores got two hours quicker
P a build is 20 minutes longer
H It took three days, today it takes twenty minutes
H onboarding shrank from six weeks to eight days
H 45 minutes instead of 4 hours
H Where it had been two days it is now one hour
H previously 3 hours, now 10 minutes
H A review sat for four days on average; it is less than one day now
H lead time is down 60%
H A deploy used to be a two-hour affair. Now it is done in five minutes.
H It is 9 days now versus 5 weeks in the old setup
H New joiners needed 7 weeks until the first change, with the buddy it was 12 days
H We got it down from 90 to 12 minutes
H 25 minutes, previously 3 hours
H patching used to need 12 working days and needs 2 now
P Restores take ten minutes
H We had promised 1 day for a ticket, and from 6 days it came down to 2 hours
P We had promised a ticket would go from 6 days to 2 hours
# duration max=1h
H We expected 5 hours and it took 1
H 45 minutes
H 2,400 seconds to rebuild
H the restore took 0.5 hours
P restore took 90 minutes
P 2 days in total
P Recovery went from two days to five hours
# cost
H Our bill is 1/3 of what it was
H It costs half of what it did before
H the invoice now comes to 3.400,50 € per month
H we paid 9,000 a month
P the bill was 9,000 a month
- orders grew to 9,000 a month
H $8K a month down to $4.2K
H cut the bill by 47%
H saved 40 engineering hours a month
H It cost us 12,000 euros
H £30k a year saved
H the AWS bill went from $90k to $52k per month
H 1.2 million dollars a year
H We saved around 22% on compute
H that was about 15 person-days of work
H saves each of us two hours a week
H €4.5k/month less
H the licence was 20 grand
H costs halved
H We spend 3.50 € per build instead of 11 €
H it paid back in savings of USD 200,000
H a third cheaper
H storage costs dropped by a third
H the invoice shrank from 9k€ to 5k€ a month
H roughly 300 dollars a day
H it took three engineer weeks of effort
P We have a budget of $10k a month
P costs rose from $2k to $5k a month
P the bill doubled
P The aim was to save 30% of cost
P we hope to save $20k
- It was cheap
- it costs a lot less
- p95 was 20 ms
- Did it save $5000?
- the bill came from AWS on May 3
H the choice saved about 40k a year
H it cost three people two months
H we save 60 hours of manual work a month
H we spent two person-months on it
H 12k€
H it saves the support team half a day each week
H paying 900 instead of 3,200 dollars per month
H cost went down by roughly a quarter
H It is 200 a month cheaper in euros: €200
H cut our spending by a third
H 70 cents per gigabyte instead of 2 dollars
H infrastructure cost per order fell from 4 cents to 1.5 cents
H four engineers for six weeks is what it cost
H that is 1.5 FTE saved
H £250k over three years
H we avoided 80,000 USD of licence fees
H 30'000 CHF per year
H Saved ₹20 lakh a year
H paid 15 000 EUR once
H migration cost six weeks of two engineers
P budget was 50k dollars
- costs fell a lot
- saved lots of time
H we pay 1,900 € less every month
H It saves about a day per engineer per week
H the cloud spend dropped to $31k/month from $48k/month
H a saving of 25 percent
H cut storage spend from 11k to 4k euros a month
H Licence cost: £18,000 a year, gone
H we spent $0.12 per request and now $0.03
H about two engineer-months of effort
H it freed 30 hours a week of manual work
H It brought power costs down by 18%
H the bill went from 60 to 35 thousand euros
H 4,000 dollars a month for logs
H the deal saved us 1.3 million over two years, in dollars: $1.3M
H roughly €0.5M per annum
H it cost 3 person weeks
H savings: 22% on compute
P it would save us $10k
P they wanted 20% off the bill
P costs went up from €3k to €4k per month
- cost us a lot of nerves
P we save 80,000 since we left them
- Reading through the bill took us 2 hours
- The monthly invoice job took 3 hours
H Typing the bills in cost us 3 hours a week
- Invoice 30518 from 2021 is in the folder
- the p95 of search went down by 30%
# cost max=$5000/month
H It costs $48,000 a year
H $120 a day
P $9k a month
P it takes 40 engineer hours a month
# cost min=30%
H cut the bill by 47%
H from $100k to $60k
P saved 10% of the cost
# frequency
H We went 30 days without an incident
- We deployed it without an incident
H 10 deploys a day
H incidents went from three a month to none
H weekly drills
H we deploy every hour
H backups are tested every night
H twice a day
H a game day once a quarter
H releases went from monthly to daily
H 3 pages per shift
H we ship five times a week
H every two weeks we hold a review
H every other Friday
H alerts dropped from 40 a week to 5
H It crashed daily, now it crashes once a month at most
H from four restarts a day to zero
H Outages of this kind went from 9 in a year to 1
H 60% fewer incidents
H incidents fell by two thirds
H on-call pages halved
H an update went out every 30 minutes
H we rotate the keys quarterly
H 2 to 3 releases per week
H It has never happened again since
H one incident in two years
P deploy frequency went from 2 to 14
P We want to deploy ten times a day
P The target was 4 releases a week
P the plan is to deploy daily
P maybe twice a week
- We deploy all the time
- a deploy takes 11 minutes
- versions such as 2.4.1
- Kubernetes 1.29 on port 443
- on call 24/7
- failed deploys fell from 9% to 1%
- do you deploy daily?
H on-call gets woken once a fortnight
H the pager goes off twice a month, it was nightly before
H one page per week on average
H every sprint we run a game day
H 15 releases a day
H a release each Tuesday
H from quarterly to weekly releases
H incidents per quarter: 12 → 3
H restores are tested once every six weeks
H no repeats in eleven months
H it has been quiet since: zero pages in four months
H 1:1s every week with both of them
H alerts per shift went from 60 to 4
H disk failures came down to two a year
H we talk every morning for 15 minutes
P the policy says quarterly
P we should do it monthly
- we meet regularly
- at the 1:1 we talked
- After that it fell by 12%
H 8% of incidents came back
# frequency change
H the number of incidents fell by 60%
H People who couldn't book dropped from 30 a month to 2
H we deploy four times as often as we did before
P the handover is on Tuesday mornings instead of Friday evenings
H It used to happen twice a week; we have had none since June
H crashes went from daily to one a week
H we went from two releases a year to two a week
H incidents are down 70%
H It paged us every night before; now it is once a month
H repeats went from 11 a quarter to 2
H none since October, before that two or three a week
P we deploy ten times a day
P It used to hang pretty much every day
H repeats dropped from a third of all incidents to 8%
H recurring outages fell from 12 a year to 3
H it came back every month before, it has not come back since
H repeat incidents halved within two quarters
H 30 % fewer repeats
H crashes are down from weekly to none at all
H Not one crash since then, it used to be twice a night
H it restarted about six times a day, after the patch zero times
H twice a week before the fix, never since
H we went from an OOM kill per night to one in the last four months
H from 14 repeated incidents in H1 to 4 in H2
P there were three repeats
P four times a year
- repeats became rare
H Where we had printed monthly, we were printing twice a week
H by summer incidents were 30% rarer
# frequency better=higher
P releases fell from daily to monthly
P From 10 deploys a day to 2 a week
H from 2 a week to 10 deploys a day
# size
H fleet = 1,200 servers
- max_connections=500
H 10,000 employees
H 2 TB a day
H 6 interns
H 14 services
H 3 regions
H we ran 300 VMs in two data centres
H a cluster of 48 nodes
H a team of eight
H 1.5 million users
H about 9k resources
H sixteen product teams
H 120 repositories and 35 squads
H a 40-node cluster
H twenty-five engineers
H a dozen microservices
H two dozen teams
H the database was 4 terabytes
H admins went from 40 to 6
H We reduced the roles from 380 to 25
H half a million rows
H 5k customers
H 22 of the domains
H four joiners last year
P we grew from 5 to 40
P The number of accounts should go down to 10
P we plan for 50 services
- many teams
- HTTP 500
- top 5
- Java 17
- It runs on EC2 and S3
- in 2023
- port 8080
- phase 2
- the third region
- day 1
- INC-4521 was ours
- that took 3 hours
- We used TLS 1.3 and RFC 7231
H 61 admins became 9
H 45 people had admin, 6 have it today
H we took the number of admins from 45 to 6
H admin accounts: 45 → 6
H permissions went down by 80%
H cut the roles by two thirds
H only four of us have root now, it used to be thirty
H instead of 120 people there are 11 with write access
H thirty admins before, four after
H over 200 accounts lost their rights
H 1,200 policies, now 90
H 17 newcomers went through it
H eleven engineers in two years
H I have onboarded around 25 people
H six so far engineers
H 3 juniors, 2 interns
H ca. 80 devs
H a couple of hundred services
H several hundred hosts
H an estate of 2,300 servers
H 60 TB
H 480 racks across three halls
H We look after 2,500 sensors
H 9 juniors went through the program
H 1 400 stores
H two interns and a trainee, later five engineers
H the inbox had 900 open tickets
H forty people on call
H 17 TB of logs
H 350+ microservices
H about 60-70 repos
H headcount of 25
H nearly 12k devices
H 130 teams, 4 continents
H rights went from 212 to 31
H 212 standing admin accounts down to 9
H shrank the group from 90 members to 7
H only 5 people still have it, from 60
H removed 85% of the permissions
H we deleted 1,100 of 1,300 roles
H the number of roles fell by 70 percent
P maybe 50 people
P we want to come down to 10 admins
- the second region
- Windows 11 on all
- room 12
- at 9 o'clock
# size min=3
H five mentees
H a group of seven engineers
P two interns
# coverage
H Coverage went up 12 p.p.
- An alarm at 80 % and a second at 90 %
H 85% test coverage
H 90% of services adopted it
H 36 of 40 services
H all 40 services are instrumented
H 61 out of 64 keys were replaced
H two thirds of the teams use it
H half of the repos are covered
H three quarters of our hosts are patched
H adoption went from 10% to 80%
H coverage rose to 92 per cent
H nine out of ten teams moved
H 100% of the fleet is encrypted
H cache hit rate of 96%
H 38/40 services migrated
H CPU utilisation is at 45%
H we closed 27 of 30 action items
H 95 percent of the actions were done in time
H 3 in 4 engineers finished the training
P coverage is at 85
P The goal is 100% of repos by summer
P we want 90% coverage
P coverage went from 80% to 60%
P coverage should be 80%
P roughly 80% of services will be migrated next year
- coverage is good
- I am 100% sure
- 100% committed
- we cover a lot
- error rate 3%
- 14 services
- Is it 80%?
H 43 of 50 action items were closed
H of 50 actions 43 were closed
H nine tenths of all follow-ups got done
H 86 % done within the month
H we finished 12 out of 14
H all 12 actions were done
H every one of the 30 tasks was completed
H completion went from 40% to 90%
H before only a third was finished, now nine in ten
H four fifths of the tasks
H more than 95 % were closed on time
H 17/20 follow-ups
H only one of 15 actions is still open
H the overdue share dropped to 5%
H 100 % coverage
H rotated 40 of the 42 keys
H all but two of the 64 keys
H scanning runs on 300 of 310 repositories
H three of four
P two thirds should be done by March
- most of them
- almost all
H 9 of our 11 teams switched
H 95% of hosts are patched within a week
H MFA is on for 99% of the staff
H every service, 62 of 62, emits traces
H we reach 70 percent branch coverage
H test coverage grew from 31% to 78%
H a good 80% of tickets are answered by the bot
H 4 in 5 customers were moved
H we got through 27 of the 30 items
H all forty repos got the hook
H utilisation sits around 65 %
H roughly half of all alerts had a runbook
H adoption reached 88 % after a quarter
H close to 100% of laptops
H 1,180 of 1,200 hosts are on the new image
P we are aiming at 95%
P the audit asks for 100%
P by summer it should be 90%
- I gave 110 percent sure
- it was 100 % right to do
# coverage better=lower
H CPU utilisation went down from 80% to 45%
P memory usage went from 40% to 90%
# coverage min=80%
H 36 of 40 services
H 85% of endpoints
P half of the services
P 20 of 40 services
# any change
H deploys halved
H 3x faster
H from 40 admins to 6
H by 30%
H memory went from 4 GB to 1.3 GB
H a tenfold drop in tickets
H twice as fast as before
H costs are a third lower
H build minutes: 40 → 12
H the queue went from 10,000 to 200 messages
H time to provision went from 3 days to 20 minutes
H support tickets dropped 40%
P The goal is to get a change to prod in half the time
P it went from 45 to 10
P We wanted to cut cost by 30%
- 14 teams
- it feels faster
- nine minutes to plan
- there were none since

# any
- Every night a job compares both lists
H Every night a job compares 40,000 orders
H we rotate them every 90 days
# coverage of=branches/staff/tills
H A quarter of the branches lost their tills
H Some 22% of our staff got nothing but errors
- 22% of the requests got nothing but errors
- A quarter of the deploys failed
# error-rate change of=builds/hotfix
H the share of builds that were red for nothing went from 28% to 2%
P our hotfix rate sank from 19 to 4
# cost change of=bill/saved
H it saves us 60,000 euros a year
P the bill is 60,000 euros a year
# cost change of=bill
H it saves us 60,000 euros a year
# throughput of=load/requests
H the load sank from 12,000 requests per second to 900
# throughput of=requests
P it sank from 12,000 requests per second to 900
# any max=50ms
H a lookup takes 40 ms
P a lookup takes 60 ms
P we have 40 services
# any max=2h
H the restore took 90 minutes
P the restore took three hours
# any min=100/s
H it handles 12,000 requests a minute
P it handles 1,200 requests a minute
# cost min=30% better=either
H the bill rose by 40%
P the bill rose by 10%
# duration max=8h
H the rebuild was six hours of work
P the rebuild cost four person-days
# duration max=5s
H a failover took 900 ms
P a failover took 6 seconds
# latency max=300ms of=sync
P the sync took 2 seconds
# latency change
H p95 was 900 ms at noon. p95 was 300 ms at night. We cut the queries. p95 is 400 ms now.
# frequency min=2/week
H we release twice a week
P we release once a week
# frequency max=1/month
H it happens once a month
P it happens twice a month
# frequency of=crashes
- after the patch they went down by 38%
# frequency change of=incidents
P it went from 2 a month to 9 a month
# size change
H the number of crashes dropped by a third
P zero shared accounts now
# throughput of=traffic
H traffic fell from 900 requests a second to 300
# duration of=lost
H At most five minutes of orders would be lost.
`;
