/** How a mention stands, as people put it: the status, and a sentence with the mention in brackets. */
export const STANDINGS = `
affirmed: We keep [spare nodes] in every zone.
affirmed: A cron job [rotates the keys] each Sunday.
affirmed: I [paired with] her for a fortnight.
affirmed: Once the lag was gone we [switched the traffic].
affirmed: The plan went from 14 minutes to 3 after we [split the state].
affirmed: A typical plan shows what the [module] touches.
affirmed: I read the terraform plan before [applying the change].
affirmed: We worked out a migration plan and [moved the tables] one by one.
affirmed: My plan was simple and we [sharded the database].
affirmed: Whether a host is reachable is decided by a [health check].
affirmed: It doesn't matter whether it is night, the [runbook] is the same.
affirmed: The probe asks whether the [database] answers and restarts the pod if it doesn't.
affirmed: Depending on whether the token is valid, the [gateway] lets you in.
affirmed: We had no [rate limits], so I added them at the edge.
affirmed: There wasn't a [runbook], so I wrote one.
affirmed: We did not stop until every [key was rotated].
affirmed: Nobody deploys without a [second approval].
affirmed: Nothing goes out without a [code review].
affirmed: We never ship without a [rollback script].
affirmed: It was not only the [cache] but the whole tier.
affirmed: Not a single secret is left in the repository since the [scanner] runs.
affirmed: No more shared accounts, everybody uses [single sign-on].
affirmed: If nobody [acknowledges the page] in ten minutes, it goes to the second in line.
affirmed: We'd a [half-hour rule] for when to ask.
affirmed: We'd no [runbook] yet, so I wrote one.
affirmed: I don't guess, I [look at the traces].
affirmed: I didn't argue, I [measured it].
affirmed: We stopped paging on CPU and [alerted on the budget].
affirmed: Instead of a big bang we chose a [gradual rollout].
affirmed: Rather than fix it by hand we [rebuilt the host].
affirmed: It took a while, but in the end the [failover] worked by itself.
affirmed: I think the [circuit breaker] saved us that night.
affirmed: As far as I'm concerned [blameless reviews] are what changed us, and we hold one after each outage.
affirmed: She couldn't see the dashboards, so I [gave her access].
affirmed: The old script never checked anything, the new one has a [dry run].
affirmed: Without the [replica] we would have lost the day.
affirmed: Had it not been for the [backup], the data would be gone.
affirmed: I want to be precise: the [canary] took 5 percent.
affirmed: It goes to a [staging table], gets checked (all shops there? sums right?) and is swapped in.
asked: It gets checked (all shops there? [sums right]?) and is swapped in.
affirmed: I asked what it looked like to her, and [not why she did it].
affirmed: I would say the [postmortem] helped most.
affirmed: I'd say we [tuned the pool] three times.
affirmed: What I would stress is that we [tested the restore].
affirmed: Should a node die, the [scheduler] moves its pods.
affirmed: If a node should fail, the [load balancer] drains it.
affirmed: Next we [removed the wildcard].
affirmed: Next day I [wrote the timeline].
affirmed: The next week we [ran the drill] again.
affirmed: You might think it was DNS; it was, and the [resolver] got a cache.
affirmed: The service that could be down for an hour has a [queue] in front.
affirmed: We asked ourselves why, and the [flame graph] told us.
affirmed: They wanted a freeze; I offered a [feature flag] and they took it.
affirmed: My lead and I [wrote the guideline] together.
affirmed: The security team and we [reviewed the roles] every month.
affirmed: I asked the vendor for the logs and [found the leak] myself.
affirmed: With the platform team's help I [moved us to short-lived tokens].
affirmed: My mentee [fixed it on her own] and I only watched.
affirmed: I convinced my manager to fund it and we [bought the second link].
affirmed: Our alerts go to the owner, who [acknowledges within five minutes].
affirmed: None of it would work without [tagging].
affirmed: It cannot be merged before [two people approved it].
affirmed: Logs can't be changed because the bucket is [write once].
affirmed: No human has the password; a [vault] hands out short ones.
affirmed: The team hadn't slept, so I set up a [rotation].
affirmed: Hardly a week goes by without a [game day].
denied: We never once [tested the restore].
denied: We never had a [staging environment].
denied: There was no [runbook] for it.
denied: We didn't have any [tracing] at that time.
denied: I never got round to [writing it down].
denied: Nobody looked at the [dashboard].
denied: We ran it without [monitoring].
denied: We lacked a proper [inventory].
denied: The team decided against [mutual TLS].
denied: We had neither [alerts] nor logs.
denied: We had neither alerts nor [logs].
denied: There were no alerts, no dashboards and no [traces].
denied: We failed to [revoke the key].
denied: The keys were not [rotated].
denied: [Backups] were not in place.
denied: A [rollback] was not possible.
denied: [Pairing] didn't happen.
denied: We couldn't [roll back] because of the schema.
denied: I won't pretend that we had [chaos tests].
denied: We do not use [feature flags] at all.
denied: It isn't [encrypted].
denied: No one ever [tested the restore].
denied: We skipped the [load test].
denied: [Postmortems] were never written.
denied: None of the services had [health checks].
denied: I have no experience with [service meshes].
denied: I can't say that we [documented] anything.
hedged: Maybe we had a [replica] somewhere.
hedged: I'm not sure whether there was a [backup].
hedged: There might be a [canary] in the pipeline.
hedged: I believe there could be an [audit log].
hedged: As far as I know the [tokens expire].
hedged: In theory the [standby] takes over.
hedged: Presumably somebody [rotated the key].
hedged: We sort of [documented] it.
hedged: I've read about [error budgets].
hedged: I am familiar with [threat modelling] from a course.
hedged: We more or less [tested it].
hedged: It was supposed to [fail over] by itself.
hedged: We tried to [split the state] but gave up.
planned: Next quarter we will [introduce quotas].
planned: We're planning to [add a second region].
planned: We plan to [encrypt the disks].
planned: The plan is to [move to workload identity].
planned: I'd like to [set up a rotation].
planned: A [canary stage] is on the roadmap.
planned: [Tracing] is still on our list.
planned: We talked about [rate limits].
planned: We are considering [service level objectives].
planned: We were thinking about [a second approval].
somebody-else: Somebody suggested a [bastion host].
planned: We will soon have a [read replica].
planned: I hope to [automate the renewals] this year.
planned: There's a ticket for [least privilege].
planned: We still need to [write the runbook].
planned: Eventually we want [end-to-end encryption].
planned: The [chaos day] is scheduled for May.
planned: I proposed a [game day] and the answer is still open.
regretted: With more time I would have liked a [load test].
asked: Should we have had a [replica]?
asked: Do we [rotate keys]?
asked: Do we [rotate keys] (the old ones)?
asked: You want to know whether we had [backups].
asked: I wonder if a [cache] helps.
asked: The question is whether a [mesh] pays off.
denied: We never found out whether the [alert] fired.
somebody-else: Another team runs the [load balancer].
somebody-else: My manager [wrote the postmortem].
somebody-else: The vendor [rotated the certificates].
somebody-else: A colleague of mine [set up the dashboards].
somebody-else: Netflix uses [chaos testing].
somebody-else: At Google they have [error budgets].
somebody-else: The [penetration test] was done by an agency.
somebody-else: Our DBA [tuned the queries].
somebody-else: A consultant [drew the threat model] for us.
somebody-else: By the time I dialled in, Ivo had [rolled back].
somebody-else: I've seen Jonas do a lot of [pairing] with newcomers.
somebody-else: I saw the architect do a lot of [pairing].
affirmed: I saw the architect and did a lot of [pairing] with him.
somebody-else: Her tech lead met her for a [one on one] every week.
affirmed: The lead and I met for a [one on one] every week.
somebody-else: The [load test] was run by our performance guild.
somebody-else: Two guys from checkout wrote [contract tests].
somebody-else: The SREs from next door wrote a [runbook].
somebody-else: Operations ran a [dashboard].
affirmed: Operations dropped to a third, and we kept the [dashboard].
somebody-else: Legal drew up the [retention rules].
somebody-else: Customer care posted it on the [status page].
somebody-else: The network guys [blocked the range].
somebody-else: A friend told me that his company [rotates secrets] daily.
affirmed: Every host boots from the same image, and nobody logs in to change it, since the [agent] would put it back.
affirmed: We didn't have a big budget, but the [second region] got built.
affirmed: I never said who broke it; the [review] was about the system.
affirmed: It wasn't easy, we [moved the secrets] in four waves.
affirmed: Nothing is deployed by hand any more, the [pipeline] does it.
affirmed: No one has standing access; you [ask for it] and it expires.
affirmed: I could have blamed him, I [showed him the log] instead.
affirmed: The rule says that a change must have a [second reader].
affirmed: A deploy will stop when the [error rate] rises.
affirmed: He will get a mail and the [account is locked].
affirmed: I told her what she could do better and we [practised] it.
affirmed: The question we asked in each interview was how they [use the console].
affirmed: We tried three things and the [index] did it.
affirmed: I tried it out on a copy, then [ran the migration].
affirmed: It almost never fires, yet the [alarm] is tested monthly.
affirmed: Nearly all of our [hosts are patched] within a week.
affirmed: The goal was clear, so I [wrote down the steps].
affirmed: I hoped for one volunteer and got five, so we [ran a guild].
affirmed: We needed to know who used it, so I [read the access logs].
affirmed: I wanted to see it for myself, so I [shadowed the on-call].
affirmed: Before that we had planned by gut feeling; now we [forecast the load].
affirmed: We planned the cutover for Sunday and [switched over] at six.
affirmed: The plan was reviewed by two people, then we [applied it].
affirmed: We considered a queue and a cron job, and [took the queue].
affirmed: I'd already [rotated the key] when the mail came.
affirmed: We'd never skip the [smoke test].
affirmed: My manager asked for a summary, so I [wrote a one-pager].
affirmed: The auditors wanted proof and we [showed them the restore log].
affirmed: A customer called, and five minutes later I [posted an update].
affirmed: Support told us that logins were slow, so I [opened an incident].
affirmed: I learned it from a colleague and have [paired on every ticket] since.
affirmed: I sat down with the vendor and we [agreed on a limit].
affirmed: Other teams copied it; ours was the first with a [error budget].
denied: I don't think we had a [threat model].
denied: At no point did we [test the standby].
denied: The budget for a [load test] was never approved.
denied: Nobody had thought of a [time limit].
denied: We worked without any kind of [change record].
denied: There isn't a [rota], whoever is awake answers.
denied: None of us had ever [restored a backup].
denied: I refused to [write a runbook].
denied: It had no [owner] and no tests.
denied: Not one service sent [traces].
denied: [Encryption at rest] was out of the question.
denied: No, we don't [sign our images].
hedged: Hopefully the [key is rotated] by now.
hedged: I guess we had some [alerts] on it.
hedged: We probably have a [retention rule] for that.
hedged: I vaguely remember a [checklist].
hedged: On paper there is a [recovery plan].
hedged: Some services have [health checks], the others don't.
hedged: It was meant to be [reviewed] by two people.
planned: It would be nice to have a [dead letter queue].
planned: One day we'll [sign our images].
planned: My next step is to [automate the failover].
planned: We should probably [delete old accounts].
planned: Ideally the [gateway] checks the token.
planned: If I did it again I would start with a [prototype].
planned: The team wants to [introduce pairing].
planned: I intend to [write it up].
planned: I've suggested [quarterly access reviews] to my lead.
planned: It's on my list to [clean up the roles].
asked: What is [chaos engineering]?
asked: They asked me if we [test the backups].
asked: Could we have seen it with [tracing]?
denied: I don't know whether the [tokens expire].
somebody-else: Our security department [scans the images].
somebody-else: The on-site technician [swapped the disk].
somebody-else: The team before us [introduced the canary].
somebody-else: Then Priya [rewrote the query].
somebody-else: What saved us was Ingrid's [load test] from the week before.
somebody-else: The [feature flag] was put in by Tomás.
somebody-else: Courtesy of the storage crew, we had [snapshots] of that hour.
somebody-else: We inherited the [alert rules] from the people who ran it before.
somebody-else: I asked the storage lads and they [resized the volumes].
somebody-else: The [rate limiter] that saved us is one the gateway team had built.
somebody-else: The [load tests] were handed to us by then.
somebody-else: It is the observability guild which [keeps the traces].
somebody-else: I had the database group do the [index rebuild].
affirmed: The network team benefited most from the [circuit breaker].
affirmed: Me and Sanjay from payments [bisected the commits].
affirmed: The CTO was watching as I [rolled back] the release.
affirmed: Priya and I [rewrote the query].
affirmed: Priya from my team and I [rewrote the query].
affirmed: Ingrid asked how it went and we [showed the dashboards].
affirmed: In March the San Diego site [moved behind the load balancer].
somebody-else: It was a contractor who [found the leak].
somebody-else: [Patching] is up to the provider.
somebody-else: According to the blog, Uber [shards by city].
somebody-else: The infrastructure team takes care of [backups].
denied: [Canary releases], no, that isn't something we do here.
denied: [Threat models], never, nobody had the time.
denied: The [restore test] we didn't do.
denied: The [certificates] themselves we never rotated, they're baked in.
denied: Who is on [call] at night we had not written down.
denied: A [deadline] we don't set because it slips anyway.
denied: [Load shedding] had never been discussed.
denied: How it [degrades] has never been looked at.
denied: An [owner] was never named for it.
denied: The [runbook] hasn't been written.
denied: I wouldn't call that a [postmortem].
denied: There's no such thing as a [staging environment] with us.
denied: [Mutual TLS] isn't a thing here.
asked: [Tracing]? Not with us.
denied: It lacks an [owner].
denied: We could have used a [queue] but did without.
denied: Nobody bothered with [labels].
denied: We got away without [encryption].
denied: The [dashboard] was of no use, so nobody opened it.
denied: We saw no need for a [second reader].
denied: That there was a [backup] turned out to be wrong.
denied: We dropped the idea of a [mesh].
denied: We gave up on [contract tests].
denied: The [failover] has yet to be tried.
denied: We're a long way from [zero trust].
denied: Anything but [blameless], I'm afraid.
planned: The [shared cache] is going to come some day, the licence is stuck with purchasing.
planned: A [full report] has been promised for Friday.
planned: The [policy] is being drafted.
planned: Want to move to [burn rates] once the draft is through.
planned: The [second region] is stuck in procurement.
planned: We're waiting for budget to [add a replica].
planned: I have it in mind to [write that down].
planned: I've asked for a [sandbox account].
planned: The [rotation] is supposed to start in June.
planned: As soon as there's time I'll [split the state].
planned: A [game day] has been put off twice.
planned: The [pipeline] should be ready by summer.
planned: We've kicked around the idea of [showing nothing] then.
planned: It'd be smart to [hide the figure].
planned: We toyed with the idea of a [bulkhead].
planned: A [quota] is in the pipeline for autumn.
hedged: They say that the [scanner] runs on everything.
hedged: I'm told the [tokens expire] after an hour.
hedged: Supposedly there's an [audit log] for that.
hedged: If I'm not mistaken we had a [replica].
hedged: There's some [alerting], I think, somewhere.
hedged: We do [postmortems] when we remember to.
hedged: In most cases there's a [reviewer], in reality it's a rubber stamp.
somebody-else: The platform team over in Malmö [handled the purging].
somebody-else: The head office [apologised to the patients].
somebody-else: The people upstairs [decided on the date].
somebody-else: Our parent company runs the [reviews].
somebody-else: The hoster [patches the kernel].
somebody-else: [Certificate renewal] is handled by the platform group.
somebody-else: [Reviews] are the architects' job.
somebody-else: I've read that Google keeps a [shared cache].
somebody-else: I've heard the platform folks are building a [register].
somebody-else: The supplier sent us their own [analysis].
asked: How do you know the [backup] is good?
affirmed: There's no magic: the [queue] absorbs the peak.
affirmed: No, we [rotate the keys] every night.
affirmed: The alert we never got used to, so we [deleted it].
affirmed: What we hadn't seen, the [trace] showed.
affirmed: The tables we didn't touch stayed; for the rest we [wrote a view].
affirmed: Never again, we said, and [added the check].
affirmed: Not pretty, but the [standby] took over.
affirmed: Until then nobody had asked; I [made a list of owners].
affirmed: It had never been tested, so we [restored it] that night.
affirmed: People said it couldn't be done; the [dry run] proved them wrong.
affirmed: I wasn't told about it, I [saw it on the board].
affirmed: My colleague and I [drew the threat model] on a whiteboard.
affirmed: With nobody awake to watch it, the [timeout] did its job.
affirmed: The vendor told us to wait; we [failed over] anyway.
affirmed: As I'm told each time, the [runbook] is short; good.
affirmed: Once the report was promised, I [wrote it] the same evening.
affirmed: A question like who [owns the table] gets an answer in a day.
affirmed: Each night we compare what we sent with what they say they [received].
affirmed: When something broke, we'd [open a ticket] and call them.
affirmed: Every Monday we would [go through the alarms] together.
planned: When there is time we'd [go through the alarms] together.
affirmed: They say thanks when the [alert] is quiet.
affirmed: Nobody but the pipeline [writes to it].
affirmed: It can't happen again, because the [lock] is in the database.
affirmed: Never more than five percent [got the new version] at once.
affirmed: I made sure no deploy goes out without a [smoke test].
affirmed: Not knowing the cause, we [rolled back] first.
affirmed: If the partner doesn't answer, the [fallback] kicks in.
affirmed: When a key isn't used for a month, it's [revoked].
affirmed: The old one didn't, the new one [checks the signature].
affirmed: There were no tests, which is why I began with [characterisation].
affirmed: Nobody gets a key until the [training is done].
affirmed: I removed nothing without asking the [tenant] first.
affirmed: We had no [standby site], so I rented one within a month.
affirmed: Those who had not seen the plan ran a full [failover].
denied: Nowhere did they keep a [change log].
denied: [Shared accounts] are banned at our place.
denied: [Guesswork] has no place in my incidents.
somebody-else: A woman from the vendor [replaced the board]; nobody asked us.
somebody-else: The hoster's people [moved the disk] and I only watched.
somebody-else: A hospital that I know of [tapes its backups].
somebody-else: Our COO [called the customers].
affirmed: My intern [drew the diagram] and I only watched.
affirmed: I only watched. We [set a limit] in the end.
denied: A [dashboard] we still don't have, sorry.
denied: [Timeouts] we never had.
denied: A [style guide] we never got round to.
denied: The [load test] we skipped.
denied: And the [second review] I left out.
affirmed: I listed the [two options] we dropped, with the reasons.
affirmed: The [noisy alerts] were dropped.
denied: The [load test] was dropped for lack of time.
denied: The [rehearsal] never happened.
denied: The [second region] fell through.
denied: The [canary] was voted down.
denied: We ran out of time for the [load test].
denied: I forgot to set the [timeout].
denied: On that day I forgot the [status page].
affirmed: I never forgot the [status page].
denied: We did everything but the [restore test].
denied: [load test]: skipped
denied: [dashboard] - not done
regretted: A [timeout] should have been set.
regretted: [Proper tests] should have come first.
regretted: A [load test] would have shown it.
regretted: With a [canary] we would have seen it in a minute.
regretted: Had we set a [timeout], nobody would have called.
affirmed: Without the [canary] nothing would have stopped it.
affirmed: With the [canary] we saw it in a minute.
hedged: I am a big fan of [pair programming].
hedged: We firmly believe in [small changes].
hedged: Few services had an [owner].
affirmed: A few services got an [owner].
planned: The plan is a [second region].
affirmed: The plan was read by two people, and the [second region] stands.
planned: We had planned a [load test].
planned: todo: a [load test]
denied: We wanted a [second region] but the board said no.
planned: I suggested a [canary].
affirmed: I suggested a [canary] and they agreed.
planned: I asked for a [second reviewer] but nobody had time for it.
affirmed: I pushed for a [canary] and got it.
planned: The [dashboard] is next.
planned: The [rehearsal] was postponed.
planned: You need a [timeout] for that.
affirmed: And the [restore]? We tried it every month.
affirmed: [Load test]? Yes, on every branch.
asked: [Load test]? No idea.
somebody-else: QA did the [load test].
somebody-else: They gave us a [dashboard].
affirmed: I gave QA the [load test].
affirmed: There was no reason not to set a [timeout], so we did.
affirmed: Nobody liked the [runbook] at first, but they use it now.
affirmed: We didn't have many incidents after the [canary].
affirmed: It didn't take long to set a [timeout].
affirmed: I had never set a [timeout] before that day.
affirmed: We don't deploy anything that hasn't been through the [load test].
affirmed: I refuse to ship without a [load test].
affirmed: I never again shipped without a [load test].
affirmed: We'd put a [timeout] on every call by then.
affirmed: I could show them the [dashboard].
planned: We are working on a [dashboard].
planned: We are waiting for a [dashboard].
hedged: The [runbook] is half written.
hedged: Best practice is a [timeout].
hedged: The book says you set a [timeout].
hedged: In an ideal world there is a [canary].
somebody-else: The [timeout] was my manager's idea.
denied: Most of us were against a [canary].
denied: There was too little time for a [load test].
denied: It was too late for a [load test].
denied: The [second region] was refused.
affirmed: Keys that were not used [got revoked].
denied: Keys that were not [rotated in time] got revoked.
affirmed: The jobs that did not finish in time [paged us].
affirmed: Hosts which never came back [woke me] at night.
denied: The ones who had not really [paged us] were sorry.
denied: The vendor that did not log or [paged us] was let go.
affirmed: No [key] survived that night.
affirmed: Not a single [open port] was left.
denied: Not a single [runbook] was read.
hedged: Some said it was [his fault].
affirmed: [Keys] that were not used got revoked.
affirmed: It's not that we had no [dashboard]; we had a good one.
affirmed: There isn't a service of ours that lacks a [runbook].
affirmed: Far from lacking a [dashboard], we had one on every wall.
affirmed: No sooner was our [canary] up than it caught a bug.
affirmed: Neither I nor my lead merged anything that hadn't passed [code review].
affirmed: The cluster was never [backed up] until I took over.
affirmed: Nobody [backed up] the config; I changed that.
affirmed: We have not only talked about the [backup], we have made and restored it.
affirmed: Even under pressure we didn't let [code review] slide.
affirmed: I don't remember the exact value, but a [timeout] I did set.
affirmed: Did we have a [backup]? Of course we did.
affirmed: Were we doing [code review]? Hell yes.
affirmed: I suggested a [timeout], the team agreed, and it went live that week.
affirmed: My lead had the idea for the [timeout], I coded and shipped it.
affirmed: A colleague had begun the [runbook]; I finished it.
denied: There was supposed to be a [backup]. There wasn't.
denied: Everybody assumed there was a [backup]; there was none.
denied: I'd love to say we did a [canary]. We didn't.
denied: I wish we'd had [code review], but there was none.
denied: We meant to set up a [backup] but never got round to it.
denied: I proposed a [canary], the PM said no, and we went on.
denied: shouldve [load tested] it, didnt, my bad
denied: A [dashboard] was something we simply did not have.
denied: [Backups] weren't being taken.
denied: For [code review] there was never any time.
denied: The [timeout], we did not put it.
denied: What was missing, honestly, was a [dashboard].
denied: The absence of a [timeout] is what killed us.
denied: I kept putting off the [load test].
denied: Too lazy to do a [canary], I pushed the lot.
denied: Why bother with a [load test], we thought.
denied: I'm afraid the [runbook] never got written.
affirmed: The report told me that more than half of [the bill] was a group nobody recognised.
hedged: In all likelihood there was a [backup].
hedged: It's possible we ran a [canary].
somebody-else: It was Priya from infra who'd put the [timeout] in.
somebody-else: A mate of mine at Spotify runs a [load test] every night.
somebody-else: The customer's IT [backed up] the database.
somebody-else: Ops [canaried] it on their side.
affirmed: Nobody asked me for a [postmortem]. I wrote one anyway.
affirmed: My manager told me to have a [postmortem] ready by Friday, and I had it out on Wednesday.
affirmed: Had it gone wrong, one click would have undone it, as I had put all behind a [feature flag].
affirmed: Without the [rate limit] I'd added in spring, we'd have gone down as well.
denied: Ah yes, our legendary [status page]. Never existed, of course.
denied: After all that drama the [postmortem] was quietly cancelled.
denied: We moved on without so much as a [postmortem].
denied: It stopped short of [pair programming].
denied: Not once in that time was the endpoint [rate-limited].
denied: The budget for a [read replica] got turned down, so we carried on with one database.
denied: I looked at adding a [read replica] but dropped the idea.
denied: We had everything, really, except an [on-call rota].
denied: By then we no longer had an [on-call rota].
denied: An [on-call rota], any of that: we had none of it.
denied: The wiki claimed the disks were [encrypted]. That turned out to be false.
somebody-else: The [postmortem] came from the payments team.
somebody-else: There was a [read replica], built by central IT.
planned: Given another chance I'd add a [dedupe key] to every event.
planned: If it happened again, I'd make a [forensic copy].
planned: A [stale banner] is on our wish list for the autumn.
planned: We discussed a [quarantine] for the worst ones.
planned: There was some talk of holding a [failover drill].
planned: Were I to do it over, I'd begin with a [load test].
planned: Were we to start again, a [load test] would come first.
regretted: With hindsight I'd have begun with a [load test].
planned: In retrospect a [load test] would have been the better start.
planned: Looking back, I'd put a [timeout] on it.
planned: A [second region] is pencilled in for March.
planned: A [second region] is on the drawing board.
planned: The [second region] is budgeted for next year.
planned: We've got approval for a [second region] but haven't begun.
planned: I've asked for a [second region] in the next budget.
planned: My next project is a [second region].
hedged: The [runbook] is half finished.
planned: The [runbook] exists as a draft.
planned: We're halfway through writing a [runbook].
planned: We're toying with a [service mesh].
planned: A [service mesh] is being evaluated.
planned: I'd like us to have [canaries] one day.
planned: We hope for [canaries] by summer.
planned: [Canaries] I wanted, but there was no time.
planned: A [load test] we wanted to make with k6, it is still in backlog.
planned: A [canary] would be also good.
planned: [Checkpoints]: planned with the next release.
denied: [Delta loads]: not allowed.
denied: I looked at [sharding] and rejected it.
affirmed: One day at half past seven I sat down and wrote a [runbook].
affirmed: He is in the [rotation] one day per week.
planned: It'd be good to have [canaries].
planned: I keep telling people we need [canaries].
somebody-else: Somebody ought to write a [runbook].
planned: I dream of [canaries].
hedged: I'm in favour of [canaries].
hedged: I'm all for [canaries].
hedged: I suspect there was a [timeout] somewhere.
hedged: There may well have been a [timeout].
hedged: I seem to remember a [timeout].
hedged: If memory serves there was a [timeout].
planned: I could swear there was a [timeout].
hedged: We had something like a [canary].
hedged: It was a [canary] of sorts.
hedged: We did a [canary] in a manner of speaking.
hedged: We had a [canary], at least on paper.
hedged: In some services we had [timeouts], in others not.
hedged: We more or less [rehearsed] it.
regretted: I think we might have had [timeouts].
planned: There's a proposal for [canaries].
planned: A pull request for [canaries] is open.
planned: A [canary] is what I'd add.
planned: What I'd add is a [canary].
planned: [Canaries] will follow.
planned: [Canaries] come later this year.
planned: Once we have time we'll add [canaries].
planned: When the migration is over, we'll get to [canaries].
hedged: We'd been meaning to add a [canary].
planned: We wanted a [canary] but there was no time.
planned: We signed up for a [canary] tool, it isn't connected yet.
planned: I recommended a [canary] and left it at that.
planned: My advice was a [canary].
planned: My suggestion was a [canary].
planned: A [canary] was suggested in the review.
planned: The action item is a [canary].
planned: One of the action items is a [canary].
planned: One action item was to add a [canary], still open.
planned: We put a [canary] on the to-do list.
planned: We filed a ticket for a [canary].
planned: I opened a ticket to add a [canary].
regretted: In an ideal world we would have [canaries].
planned: Ideally there would be a [canary].
planned: There should be a [canary].
planned: We ought to have a [canary].
regretted: A [canary] would have caught it.
planned: What we need is a [canary].
denied: A [dead-letter queue] was something we lacked from start to finish.
denied: Lowering the [TTL] is a step that we skipped.
affirmed: We hadn't any [synthetic check], so that is what I built the very next day.
affirmed: Nobody had ever given her [specific feedback], so I sat down and did.
affirmed: Lacking any [exception process], I set one up with the architects.
affirmed: With no [runbook] to hand, I wrote one that night.
affirmed: Having no [canary], we built one.
affirmed: There was no [canary] until I built it.
affirmed: No [canary] existed before I came; I built the first.
affirmed: We went from no [canary] to one in every region.
affirmed: Not a day goes by without a [restore test].
affirmed: Never again did we ship without a [canary].
affirmed: Hardly a change goes out without a [canary].
affirmed: It isn't as if we lacked [timeouts].
affirmed: We don't lack [timeouts].
affirmed: I can't imagine working without [timeouts].
affirmed: I wouldn't dream of shipping without a [canary].
affirmed: No release leaves the building unless a [canary] has passed.
affirmed: We don't merge unless the [tests] are green.
affirmed: We can't deploy unless there's a [rollback script].
affirmed: You can't get to production except through a [bastion].
affirmed: No change goes out other than behind a [flag].
affirmed: None of it would have worked without the [canary].
affirmed: But for the [canary] we would have been down.
affirmed: If it weren't for the [canary], everyone would have seen it.
affirmed: The [canary] saved us more than once, no question.
affirmed: Far from skipping the [restore test], we doubled it.
affirmed: I did not rest till there was a [canary].
affirmed: The [canary] isn't perfect but it runs.
affirmed: The [canary] was not cheap, but we built it.
affirmed: It wasn't easy to get a [canary], yet we got one.
affirmed: It wasn't just a [canary] we added.
affirmed: Not content with a [canary], we added flags.
affirmed: In no time we had a [canary].
affirmed: No fewer than three [canaries] ran.
affirmed: It took no more than a [feature flag].
affirmed: There's nothing better than a [canary], so we have three.
denied: We had everything except a [canary].
denied: We had all sorts of things, just not a [canary].
denied: A [canary] we had none.
denied: The one thing missing was a [canary].
denied: What we didn't have was a [canary].
denied: A [canary] was the one thing nobody had thought of.
denied: Nobody thought of a [canary].
denied: It occurred to no one to add a [canary].
denied: We got by without a [canary].
denied: We made do without a [canary].
denied: We had to do without a [canary].
denied: A [canary] wasn't on anybody's mind.
denied: There was no sign of a [canary].
denied: There was not a trace of a [canary].
asked: A [canary]? Never heard of it.
asked: [Canaries]? Not in our shop.
denied: As for a [canary], there wasn't one.
denied: As to [canaries], we had none.
denied: [Canary]: none.
asked: [Canary]? No.
denied: [Canaries] were unknown to us.
denied: [Canaries] were not our thing.
denied: We never bothered with a [canary].
denied: I never saw the point of a [canary].
denied: I saw no need for a [canary].
denied: We deemed a [canary] unnecessary.
denied: A [canary] seemed too much effort, so we let it be.
denied: We went without a [canary].
denied: We opted out of [canaries].
denied: I talked them out of a [canary].
denied: We were too small for a [canary].
denied: We had no use for a [canary].
denied: We scrapped the [canary] before it ran.
denied: We abandoned the [canary].
denied: The [canary] was abandoned before it went live.
denied: [Canaries] fell victim to the deadline.
denied: It went straight to everybody, no [canary], nothing.
denied: Zero [canaries], zero tests.
denied: We shipped sans [canary].
denied: Not having a [canary] cost us dearly.
denied: Our lack of a [canary] cost us dearly.
denied: The absence of a [canary] cost us dearly.
denied: Nobody ever ran the [restore test].
denied: The [restore test] was never run.
denied: The [restore test] had been forgotten.
denied: The [restore test] got forgotten.
denied: I forgot the [restore test].
denied: We neglected the [restore test].
denied: We omitted the [restore test].
denied: We left the [restore test] out.
denied: We left out the [restore test].
denied: The [restore test] was left undone.
denied: The [restore test] fell off the list.
denied: We didn't get as far as a [restore test].
denied: We never got to the [restore test].
denied: We couldn't afford a [restore test].
denied: I wasn't allowed a [restore test].
denied: Management forbade a [restore test].
denied: Management wouldn't hear of a [restore test].
denied: My request for a [canary] was turned down.
denied: They turned down my [canary].
somebody-else: Human resources found the [underlying reason] in an interview of their own.
somebody-else: Another mentor [broke his tasks down].
somebody-else: At a friend's company the hosts are [drained] beforehand.
somebody-else: GitHub puts [X-RateLimit-Remaining] on its responses.
somebody-else: Slack [shards] its MySQL with Vitess.
somebody-else: The database group, which sits in another country, [removed] its stale checks.
somebody-else: Our lawyers wrote the [notice].
somebody-else: An outside firm ran the [pen test].
somebody-else: The folks in networking [drained the zone].
somebody-else: Ops had a [runbook] already.
somebody-else: The previous owner had set [timeouts].
somebody-else: My predecessor had put in a [circuit breaker].
somebody-else: The [circuit breaker] was put in by my predecessor.
somebody-else: The [circuit breaker] was there before I joined.
somebody-else: The [circuit breaker] is the work of the platform team.
somebody-else: Credit for the [circuit breaker] goes to the platform team.
somebody-else: The [circuit breaker] came from the platform team.
hedged: I read about [game days] in a book.
hedged: I heard a talk about [game days].
somebody-else: A colleague of mine ran the [game day].
somebody-else: A guy from support ran the [game day].
somebody-else: Someone in finance noticed the [spike].
somebody-else: It was the intern's manager who wrote the [runbook].
somebody-else: Support told the [customers].
somebody-else: Marketing told the [customers].
somebody-else: The CTO personally [called the customers].
somebody-else: My boss took care of the [customers].
somebody-else: The customers were [informed] by support.
somebody-else: Amazon does [cell-based] deployments.
somebody-else: At Google they run [game days] every week.
somebody-else: Netflix is famous for its [chaos monkey].
somebody-else: The team next door has [canaries].
somebody-else: Our sister team has [canaries].
somebody-else: Two of the other teams have [canaries].
somebody-else: The other shift did the [restore].
somebody-else: The night shift did the [restore].
somebody-else: The on-call engineer of the other team did the [restore].
somebody-else: The hosting provider did the [failover].
somebody-else: Our provider [failed over] for us.
somebody-else: The vendor's support engineer [rotated the keys].
somebody-else: A contractor we had hired wrote the [runbook].
somebody-else: A consultant showed us how, and he set up the [dashboards].
somebody-else: The security people [revoked the token].
somebody-else: The architects drew up the [plan].
somebody-else: Our competitors use [flags].
somebody-else: A company I know uses [flags].
somebody-else: Some companies use [flags].
somebody-else: Other teams use [flags].
somebody-else: Everyone else uses [flags].
somebody-else: Many shops run [game days].
somebody-else: They had [game days] at my wife's company.
somebody-else: My old company had [flags], but that was another team's work.
somebody-else: My manager insisted on [flags] and put them in.
somebody-else: It was Deepa who [rotated the keys].
somebody-else: Deepa [rotated the keys] while I watched.
somebody-else: Deepa from infra [rotated the keys].
somebody-else: My colleague Jan [rotated the keys].
somebody-else: Jan, a colleague, [rotated the keys].
somebody-else: The credit belongs to Jan, who [rotated the keys].
somebody-else: I watched as Jan [rotated the keys].
somebody-else: I only watched while the others [rotated the keys].
somebody-else: [Rotating the keys] was done for us.
somebody-else: [Rotating the keys] was somebody else's job.
somebody-else: The [restore] was done by an external company.
somebody-else: The [restore] was handled by the backup vendor.
somebody-else: The [restore] is the DBAs' responsibility.
affirmed: My team [rotated the keys].
affirmed: The team and I [rotated the keys].
affirmed: My colleague and I [rotated the keys].
affirmed: Together with a vendor I [rotated the keys].
affirmed: With the help of security I [rotated the keys].
affirmed: I got the platform team to [rotate the keys].
affirmed: I had support [inform the customers].
affirmed: I asked marketing to [inform the customers], which they did.
affirmed: One of us [rotated the keys].
affirmed: Two of my engineers [rotated the keys].
affirmed: Our team [rotated the keys].
affirmed: The whole team [rotated the keys].
affirmed: A job [rotates the keys].
affirmed: The system [rotates the keys] by itself.
affirmed: The vendor asked us to [rotate the keys] and we did.
affirmed: After the vendor's outage we [rotated the keys].
affirmed: My manager agreed and I [rotated the keys].
affirmed: While the vendor slept, we [rotated the keys].
affirmed: I [told the vendor] at once.
affirmed: Unlike other teams we [rotate the keys].
affirmed: Every team of ours [rotates the keys].
affirmed: Whoever is on call [rotates the keys].
affirmed: The person on call [rotates the keys].
affirmed: Our intern, under my eyes, [rotated the keys].
planned: We've pencilled in [image scanning] for the autumn.
somebody-else: GitHub used a [scrubbing service] in 2018, I remember the post.
affirmed: There wasn't any [style guide], so the two of us wrote one.
denied: I would leave [versioning] off.
denied: The idea of [sharding] the suite was thrown out.
somebody-else: The airline next door to us [reroutes] by itself.
denied: I was denied a [packet capture] on that network.
affirmed: It had no [context diagram] at all, so my first act was to draw one.
planned: A [sequence diagram] is what I'm planning to do next.
somebody-else: An intern from the neighbouring team drew the [dependency map].
denied: Credentials in the [chat] are the one thing I'd forbid.
denied: An [audit log] was exactly what we lacked.
denied: The team did without [feature flags], and without a canary too.
affirmed: The ORM no longer sends a query without its [tenant filter].
planned: A [learning path] is something that I still intend to write.
denied: We did not run a single brownout or trial [shutdown].
somebody-else: The group in Lyon, which has its own platform, [rolls back] automatically.
somebody-else: At a rival of ours the [developer] watches the graphs.
somebody-else: Our franchise partner [reset] all of its passwords.
somebody-else: The security lead of another firm drew a [trade-off table].
somebody-else: Ticketmaster puts its visitors into a [waiting room].
denied: Looking at the [account limit] is not something I'd do.
denied: [JSON] is something I would avoid here.
planned: There's a ticket in my backlog to send an [alert] when the two disagree.
somebody-else: The marketplace [refunded] the buyers out of its own pocket.
somebody-else: At my cousin's hospital, everybody has a [personal account].
somebody-else: I hear Google plays the [wheel of misfortune] with its new people.
denied: I'd rule out [dual writes] here.
denied: [Wiping the old bucket] first is exactly what I'd avoid.
affirmed: Having no [shim] to lean on, I built one and left it in place.
somebody-else: It was an analyst in finance who read the [callers] off her dashboard.
denied: A [mediator] was never on the table for us.
affirmed: Since we lacked a [facilitator], I found one in the legal department.
denied: [Fault injection] is something I would stay away from here.
affirmed: There was no [balance check] in the old script, which is why I added one against the provider.
somebody-else: The acquirer runs its own rounds with [replayed traffic].
somebody-else: One of our customers had a [synthetic probe] that saw it.
somebody-else: The carrier [shut] the port at its end.
denied: The bank was unable to [reverse] the transfer.
denied: An [unbounded queue] is the last thing I'd want.
affirmed: Had we not [tested the restore], we'd have found out the hard way.
affirmed: Since there were no smoke tests I [wrote six of them].
affirmed: If I hadn't [kept the dump], all would be gone.
affirmed: I have no regrets about [dropping the old API].
affirmed: What might surprise you is that we [deleted the cache].
affirmed: I do not ship what I haven't [tested].
affirmed: No data was lost thanks to the [write-ahead log].
affirmed: There isn't a table that we didn't [partition].
affirmed: I would never ship without [a rollback].
affirmed: We would every morning [check the queue depth].
affirmed: I'm not sure of the year, but we [moved to two regions].
affirmed: Nothing is merged as long as the [second approver] hasn't clicked.
affirmed: I'd like to point out that we [signed every release].
affirmed: Had I not [taken a snapshot], we would have lost it all.
affirmed: It's rare that we don't [pair on it].
affirmed: Not one release has gone out since then that wasn't [signed].
affirmed: Not even the CTO can skip [the approval].
affirmed: There was never a moment when [the standby] wasn't in sync.
affirmed: We weren't happy with averages and [moved to percentiles].
affirmed: It's impossible to merge without [a green build].
affirmed: There's hardly an incident after which we don't [hold a retro].
affirmed: That would be the [write-ahead log] that saved us.
affirmed: I was supposed to wait, yet I [failed it over by hand].
affirmed: If I remember one thing it's that we [paused the queue] at 9:05.
denied: Asking the [users] simply slipped our minds.
denied: We forwent the [dry run].
denied: Of a [rollback plan] there was no trace.
denied: My manager saw [a retro] as a waste of time.
denied: The [parallel run] we skipped altogether.
denied: It would be a lie to say we [tested the restore].
denied: [Data masking] was deemed too much work.
denied: [Retries], we don't do those.
denied: I had to leave the [appendix] out.
denied: Management put a stop to the [pilot].
denied: It is a pity but [mentoring] I cannot offer there.
denied: A [rehearsal] could not be squeezed in any more.
denied: [Compressing the payload] never crossed our minds.
denied: [Alert routing] nobody on our side had ever looked into.
denied: [Canary releases] the customer did not allow.
denied: For want of hands the [migration guide] was never begun.
denied: Far be it from me to [blame the vendor].
denied: I would sooner take an outage than [shard that database].
denied: A [canary stage] we left out entirely, for lack of time.
denied: The [smoke tests] we dropped in the end.
denied: I'd rather restart the pod than [raise the heap].
denied: The [dead letter queue] stayed a slide in a deck.
denied: Pity that the [error budget] was ignored by all sides.
denied: [A rollback] was technically not possible.
denied: Sadly the [runbook] died with the reorg.
denied: The [second reviewer] was conspicuous by his absence.
denied: I stayed clear of [microservices].
denied: I left [the firewall rules] untouched.
denied: I must admit I let [the documentation] rot.
denied: I'd keep my hands off [the production database].
denied: [A canary] makes no sense with six users, so no.
denied: [Pair reviews] we gave a miss this time.
denied: The [audit log] was not existing at that time.
denied: A [second approver], alas, we never introduced.
hedged: They reckon the [WAF] blocks it.
hedged: [Dark mode flags] are only in the test environment so far.
hedged: I've heard good things about [property-based testing].
hedged: Every system needs [a kill switch].
hedged: As I understand it, the [broker dedups] by itself.
hedged: If you ask me, [a rollback] is always the best.
hedged: A [checklist] is only as good as the team, they say.
hedged: My gut feeling says [the pool was exhausted].
somebody-else: According to the docs you can [pause the consumer].
hedged: I believe there was some [rate limiter] in front, don't quote me.
hedged: The [on-call handbook] exists in outline.
hedged: Chances are that [the retry] did it.
hedged: I vaguely know there is a [data retention job].
hedged: At best we have a rough [threat model].
hedged: I've got the [glossary] half typed up.
hedged: [Mutation testing] sounds promising.
planned: It's high time we [rotated those certificates].
planned: A spike on [WebAssembly] is under way.
planned: One option is to [split the table].
planned: [Capacity planning] will be tackled after the move.
planned: Ask me again in a month, then the [new pipeline] will be live.
planned: [Masking the names]: draft stage
planned: I was this close to [pulling the plug].
planned: I'm drafting [a migration guide] at the moment.
planned: I lean towards [raising the timeout].
planned: We're halfway with the [migration to Postgres 15].
planned: I am minded to [drop the index].
planned: [Data lineage]? Work in progress.
planned: [The audit] kicks off in September.
planned: Pending: [approval of the new limits].
planned: Our intention was to [inform the regulator] on Monday.
planned: We've only got a pilot of the [new gateway].
planned: We applied for budget for a [training platform].
planned: Coming soon, a [dashboard for the queue].
planned: The [second reviewer] will join us in June.
planned: We really must [clean up the roles].
planned: We have our eyes on a [new scanner].
planned: We've ordered [new firewalls] but they haven't shipped.
planned: The [postmortem] is due on Friday.
planned: [Load shedding]: decision pending.
planned: The [recovery plan] is with my boss for comments.
planned: The [training course] has been booked for spring.
planned: [Key rotation] remains to be automated.
planned: We have not yet [this script] finished.
planned: The [shadow run] was meant to start this week.
planned: [Cold storage]... someday hopefully.
planned: Half of the [runbook] is drafted.
planned: I could see us [moving to events].
planned: [Rack sensors]: on order.
planned: The tender for a [pager service] is out.
planned: We plan since long time to [measure the latency].
planned: The [failover script] is almost ready.
planned: Let's [add an index] and see.
planned: It's only a matter of time until we [split the database].
planned: It is foreseen that we [mirror the traffic] from autumn.
planned: It'd make sense to [batch the calls].
planned: The offer for the [UPS] came in last week, we still have to sign.
planned: Nothing is signed, but the [audit firm] is picked.
planned: [Rate limits] would be my first bet.
planned: We started on a [runbook] but it isn't finished.
regretted: A [timeout] wouldn't have gone amiss.
regretted: With hindsight, [a feature toggle] would have been the thing.
regretted: It would not have hurt to [ask the vendor first].
asked: what do you mean with [golden path]
asked: could you tell me what a [data contract] is
asked: Not sure what you mean by [canary].
somebody-else: The ops team of our customer [moved the database] to new disks.
somebody-else: The French [drained the node], we were just on the call.
somebody-else: There was this older guy in operations who [kept a list of all certificates].
somebody-else: In my former company the infrastructure department [scanned the images].
somebody-else: It wasn't me who [wrote the test], it was the new hire.
somebody-else: The [canary] was there when I came, it is none of my doing.
somebody-else: We asked the network people, and within an hour they had [put up a block].
somebody-else: He gave a talk at the meetup: they have [chaos days] each month.
somebody-else: From the vendor we got a [hotfix] within a day.
somebody-else: Responsible for [backups] is the IT of the mother company.
affirmed: As the team lead I [spoke to the stakeholders].
affirmed: My former team lead taught me to [keep a decision log].
affirmed: I rewrote what the contractor had left, and [added tests].
affirmed: The privacy officer was [informed] within the hour.
affirmed: My manager asked for it on Monday, and by Wednesday I had the [dashboards] live.
affirmed: At a payments company with 120 services I [wrote the guide].
affirmed: I inherited a mess and [added tests] piece by piece.
affirmed: We [sharded the table] in May, the move to another region, was out of the question.
denied: We never gave customers abroad a [status page].
affirmed: We never gave customers abroad a status [page].
denied: The job that did not check the [free space] ran at four.
affirmed: The shop that did not test backups daily [lost orders].
affirmed: I did not ask for approval and [stopped the rollout] by hand.
denied: We have never even properly tested the whole [restore].
hedged: Maybe what the team in Oslo saw that night in the logs of the old gateway was a [retry storm].
denied: I was against [pausing the worker].
denied: I've always been against [sharding].
denied: I voted against [pausing the worker].
denied: We rejected the idea of [pausing the worker].
denied: I was told to [pause the worker] and refused.
denied: I was asked to [pause the worker] but declined.
affirmed: I was asked to [pause the worker] and did.
limited: I was told to [write a report], but nobody read it.
affirmed: Operations were against pausing, yet I [paused the worker].
denied: I doubt we [paused the worker].
affirmed: I don't doubt that we [paused the worker] in time.
affirmed: My lead didn't know that I had [paused the worker].
affirmed: Nobody knew we had a [backup].
denied: Nobody thought that we had a [backup].
denied: Nobody noticed that the [backup] was missing.
denied: I don't know that we ever [tested it].
denied: I didn't like that [design].
affirmed: Nobody complained when I [paused the worker].
denied: Nobody knew when the [backup] ran.
denied: We had no words when it came to the [postmortem].
affirmed: I wasn't thanked for [pausing the worker].
denied: I wasn't paid for a [second region].
affirmed: No one objected to [pausing the worker], so that's what I did.
affirmed: The product owner didn't agree with [pausing the worker], but I did it anyway.
affirmed: I wasn't sure, but I [paused the worker].
affirmed: I was unsure at first, but then I [paused the worker].
hedged: I'm not sure, but I think we had a [backup].
hedged: We were unsure if there was a [backup].
hedged: There was a [backup], I wasn't sure.
denied: We removed the [circuit breaker].
denied: We switched the [circuit breaker] off.
denied: We dropped the [circuit breaker] again after a week.
denied: We threw the [state lock] out.
affirmed: We dropped the [index].
affirmed: We removed the [queue] alert.
affirmed: We removed the old [queue].
affirmed: I removed the [wildcard] from the policy.
affirmed: We switched the [feature flag] off.
affirmed: We turned the [queue] off for an hour.
affirmed: We removed the blocker with a [circuit breaker].
planned: Everybody wanted a [queue].
planned: The customers demanded a [second carrier].
affirmed: I wanted a [queue], so I built one.
affirmed: I wanted a [queue]. I built one in May.
planned: We dreamt of a [circuit breaker].
planned: A [circuit breaker] would help.
planned: We got as far as a draft of the [circuit breaker].
planned: The [circuit breaker] never left staging.
affirmed: The [data] never left the region.
denied: I suspected a [connection leak], but it was the firewall.
denied: My first guess was a [connection leak], which turned out to be wrong.
denied: It looked like a [connection leak], yet it was none.
denied: We assumed it was the [network], but the cause was DNS.
affirmed: I suspected a [connection leak], but it was a slow one.
affirmed: At first it looked like the network, but it was a [connection leak].
denied: The logs ruled a [connection leak] out.
planned: The [key vault] is approved and paid for, not started.
planned: A [second region] is agreed with finance, but not built yet.
planned: Our [schema check] is still only a ticket.
planned: A [schema check] is little more than a sketch.
planned: [Tracing] so far is a drawing on a whiteboard.
planned: [Shadow traffic] was part of the plan for phase two.
planned: I think also about [moving it into Git].
planned: We keep thinking about a [second region].
planned: We discussed with the vendor to [raise the quota].
planned: I was gonna [write the runbook] every Friday.
planned: The plan is that she [takes the next one alone].
planned: The [retries] get an id, that's next.
planned: There is a design for a [quality gate] in the pipeline.
planned: The [fire drill] is booked with the provider for March.
planned: [Fire drill] tbd
planned: [Tracing] would be the obvious next step.
affirmed: The [canary] was agreed on Monday and done by Wednesday.
affirmed: We built the [gateway] and not started with the rest.
affirmed: The [ticket queue] is only a page long.
affirmed: That's next to the [load balancer] we put in.
affirmed: We discussed with the vendor to [raise the quota] and then they did it with us.
regretted: A [load test] would've caught it.
regretted: A [load test] should've been there.
asked: Whether anybody had [used the token] we couldn't tell, our logs are kept for a month.
affirmed: Whether by mail or by phone, we [told every customer].
denied: A [copy of production] was requested but finance said no.
denied: I wanted [canaries] for two days but the director said no time.
denied: We asked for a [second pair of hands] and got told next quarter.
denied: [Mutual TLS]: can't
denied: [Deadlines] don't work, nobody keeps them.
denied: We didn't [load test] then and I regretted it.
planned: I asked for a [canary], my boss refused at first, but then we got one.
somebody-else: The [migration] the platform team did over a weekend, not us.
planned: Then I would have [both on duty].
regretted: We should have all had a [second approval].
affirmed: I decided against a hotfix and did a [rollback] instead.
affirmed: I suggested an [idempotency key] and implemented it the same week.
affirmed: I pushed for a [load test] and we ran one a week later.
denied: I suggested an [idempotency key] and they rejected it.
planned: I pushed for a [load test] and they never ran one.
affirmed: Nobody had asked for a [load test]; I ran one anyway.
affirmed: Perhaps the most useful thing I did was the [load test].
affirmed: The [load test] was maybe 20 lines long.
hedged: There was maybe a [load test].
affirmed: I'm not sure it was the best tool, but we used it for the [load test].
hedged: I'm not sure whether there was a [load test].
hedged: Not sure, but we may have run the [load test].
affirmed: We would have lost a week had I not run a [load test].
affirmed: We found no errors in the [load test].
affirmed: Nothing broke during the [load test].
denied: We had no errors and no [load test].
affirmed: Users noticed nothing of our [failover].
affirmed: I tried to reproduce it and then ran a [load test].
hedged: I tried to reproduce it and run a [load test].
planned: The [load test] got bumped to the next quarter.
regretted: Had there been a [load test], we'd have known.
denied: A [load test] is out of scope.
denied: A [load test] seemed like too much effort.
planned: We had hoped for a [load test].
denied: A [load test] is something I have yet to do.
denied: We had agreed to do a [load test] but it slipped.
denied: We had agreed on a [load test]; it never came to that.
denied: I wasn't asked for a [load test], so we didn't do one.
denied: The ticket said a [runbook] and nobody did.
denied: We never had "a proper [runbook] for the failover".
denied: There was no so-called "tested [runbook] for the night".
somebody-else: The others ran the [load test].
affirmed: The others were busy, so I ran the [load test].
somebody-else: The [load test] was done by the others.
somebody-else: Her [load test] found it.
affirmed: The junior was nervous. Her [load test] found it.
somebody-else: There was a [runbook], though the vendor wrote it.
somebody-else: There was a [runbook], but the vendor had written it.
affirmed: There was a [runbook], but the vendor ignored it.
somebody-else: There was a [threat model], which the security team had made.
somebody-else: The interns built a [canary] for it.
affirmed: I let an intern build the [canary] under my guidance.
somebody-else: The authors of the client had built in a [timeout].
somebody-else: The consumer team added a [retry].
somebody-else: He triggered the [rollback], not me.
affirmed: The auditors had asked for [key rotation], and I automated it.
affirmed: The auditor praised our [encryption at rest].
affirmed: Support followed the [runbook] I had written.
affirmed: My boss was stopped by the [two-person rule] I had put in.
somebody-else: A team in the US did the [failover].
somebody-else: The [failover] was done by a US team.
affirmed: My director didn't like the [error budget] but signed it.
denied: My director didn't like the idea of an [error budget].
affirmed: Two people from the other team joined our [on-call rotation].
affirmed: The data team now depends on the [schema registry] we run.
affirmed: We were going to do a big bang, then chose a [canary].
planned: We were going to do a big bang and then a [canary].
affirmed: As a next step we ran a [canary].
planned: As a next step a [canary] would follow.
affirmed: I suggested a [canary]. The team agreed and we ran it.
affirmed: If I had to name one thing it was the [canary].
affirmed: It could have been far worse without the [canary].
affirmed: It is on my list of things I am proud of: the [canary].
affirmed: We ruled out a big bang and did a [canary].
affirmed: They told me to skip the [canary] and I refused.
denied: They told me to pause the [canary] and I refused.
affirmed: We nearly skipped the [canary], but I insisted.
affirmed: There's nothing I'd change about the [canary].
affirmed: I didn't invent the [canary], I just set it up for our services.
affirmed: Instead of waiting for approval I ran a [canary].
planned: The [canary] is waiting for approval.
somebody-else: We got the room and the pizza courtesy of my manager and a [load test].
affirmed: We got the room and the pizza courtesy of my manager and sat down on a Friday when it was raining and the building was empty and looked at the graphs and the queues and the pools and then we ran a [load test].
affirmed: Begin with a [histogram], then ask: what do the slow ones have in common?
asked: The board asked: do you [rehearse it]?
affirmed: The parcels were received on [paper] that night.
hedged: There was a [second site] on paper.
denied: Everybody worked without [a guide], and I stayed with them until the end.
limited: There is [a dashboard] for it, but nobody looks at it.
limited: [Probes] we added everywhere, but limits came only where something had been killed.
limited: We have [a runbook], but to be honest it doesn't cover the failover.
affirmed: We ran [a canary], but nobody was affected.
affirmed: It was late, but not too late, and we ran [a canary].
affirmed: We ran [a canary], but not because somebody asked us to.
affirmed: We ran [a canary], but it was the review that found it, and nobody could have known.
affirmed: But nobody looked, so I built [a dashboard].
planned: [Drift detection]: our goal is a nightly plan.
planned: [Migrated]: goal is 90 % until December.
somebody-else: [Enrichment] - the platform team was building a thing which pulls the owner out of the inventory.
somebody-else: [Canary]: the other team did it.
denied: [Canary]: nobody had time for it.
denied: [Load test] - we never did one, there was no time.
denied: [Game day]: sadly none.
affirmed: [Canary]: done, five per cent first.
affirmed: [Canary]: no more than five per cent at once.
affirmed: [Canary]: five per cent first, and the other team wants one now.
affirmed: [Runbook]: nobody is allowed to deploy without it.
somebody-else: Mail records, [DKIM], the odd service record, that was our contractor.
somebody-else: For the risk of [two primaries], it is our hosting provider who manages the cluster.
affirmed: Mail records and [DKIM], that was me.
somebody-else: The [tuning] was in the scope of the vendor's content team.
planned: The data team says it will put this in a pipeline with [documentation].
planned: They promised they'd send us [the logs].
affirmed: They said it was slow, so we added [a cache].
planned: These days you'd have [a scanner], signed images, all that.
planned: We thought to do [an attack simulation] with a tool as well.
planned: The [remote cache] is there in the next sprint's plan.
planned: Oh, and [an alert on expiry], somebody said we should, there is no ticket.
planned: [The second phase], scheduled for May, is with the vendor.
planned: The [breaker] has a ticket.
affirmed: The [runbook] has a ticket number on each page.
planned: In the review we said that intake must be separated, and carriers get [a circuit breaker].
affirmed: We agreed that it will retry three times, and it does: [a retry].
denied: There is a list of improvements, but without dates, and nobody's [name on it].
planned: Security has promised to [take the right away] from the admins.
planned: [A list of all certificates], with their owners, I wanted to make, also for the terminal.
planned: The squads have to [fix them] but it is pending since long.
planned: [A fire drill] where we stop the inventory service on purpose is planned for October.
denied: [A test environment] with so many meters we do not have, so it was shipped at once.
affirmed: [A cache] is what we do not have to explain.
limited: There is [an owner column], mostly empty.
limited: [A certificate manager] was there but switched off.
affirmed: [The spare zone] was switched off, mostly at night.
affirmed: We could serve 4,000 with [one zone] switched off.
somebody-else: Before the launch the platform team kept the [plugin in log mode].
somebody-else: Until the fix the infrastructure team [moved the users] between the nodes.
somebody-else: To find them, the pentest company made a [list of secrets].
planned: Tracing: [otel] is on the wishlist since March.
planned: Management has given a target of 80 percent [automated], let us see.
planned: A panel for it exists, [alarm] not yet made.
planned: For its outage we have [raised the question] with them, reply is awaited.
asked: New values we did not set, we didn't know who else [used the passwords].
limited: Some alerts have [a link to steps], most have only a title.
limited: We set [new values] for two of them, the others I copied over as they were.
limited: Two teams use the [templates], the others still write their own.
affirmed: We encrypted [all disks], and the rest of the team did not even notice.
affirmed: Ten percent got the [canary], the rest only after an hour.
affirmed: We deleted [forty alerts], most never led to anything.
hedged: Was there [a rollback script]? Probably. It may have been in his home directory.
affirmed: The report had 412 keys, 160 of them not [used in] 90 days.
denied: The keys were not [rotated in] four years.
regretted: A [rollback] would have taken an hour, so we failed over.
regretted: It was in forty places, and [rotating] would have been weeks of pain.
regretted: As for [rolling back], we'd have had to restore from the snapshot.
affirmed: A [rollback] that would have taken an hour took a minute.
affirmed: Because we went blue-green, the [switch back] would have been one click.
planned: A [table for failed] rows after three attempts is planned for the next release.
planned: A [second region], because of the outage, is planned.
denied: A [load test] before the launch was never done.
affirmed: We shipped the [queue] before the launch was planned.
planned: The [dead letter queue] comes with the next release.
planned: The [dead letter queue] has been put on next year's plan.
planned: The [dead letter queue] we do in Q3.
planned: For the [dead letter queue] there is a project, go-live in autumn.
planned: We postponed the [load test].
affirmed: I postponed the launch until the [load test] was done.
planned: The idea of a [load test] came up.
affirmed: The [dead letter queue] came with the second release.
affirmed: For scope I cut what would come in [phase two].
denied: We added a [circuit breaker] and took it out again a week later.
denied: We had a [canary] for a month, then it was scrapped.
denied: I built an [outbox] only to rip it out later.
denied: The [chaos day] was announced and then quietly dropped.
denied: Our [staging environment] was shut down to save money.
affirmed: We put up a [maintenance page] and took it down again an hour later.
affirmed: We ran the [shadow traffic] for a month and switched it off once the numbers matched.
affirmed: I added an [index] and dropped the old one because it was unused.
affirmed: We ran the [load test] and it died at 400 requests a second.
limited: We had [alerts], but they were all muted.
limited: There is a [runbook], but it is three years old.
limited: We [drilled the failover], but just for one of nine services.
affirmed: We [failed over], but not a single request was lost.
affirmed: I [set up the rota], though not without arguments.
affirmed: We [migrated the cluster], but it wasn't easy.
affirmed: I [wrote the postmortem], although I was not even on call.
somebody-else: When I joined there already was a [staging environment] that the old crew had built.
somebody-else: I noticed that Priya [rolled back] before me.
somebody-else: The client himself [moved the database].
affirmed: The vendor [raised the limit] at my request.
affirmed: On my advice the DBAs [added the index].
somebody-else: The DBAs [added the index] on their own advice.
affirmed: No deploy since then has skipped the [load test].
denied: There was no [load test] that could fail.
affirmed: None of this would have worked if we hadn't [written the runbook].
affirmed: They would never have known had I not [opened an incident].
affirmed: I abandoned the rewrite and [split the module] instead.
affirmed: We scrapped the cron job for a [queue].
denied: We scrapped the [load test] for lack of time.
affirmed: After I tried the docs without luck I [read the source].
affirmed: Users would have seen errors if the [cache] hadn't served the stale page.
regretted: With a [canary] we'd have seen it earlier.
denied: We had zero [observability] on that box.
denied: The first thing to go was the [load test].
affirmed: They'd never had a [restore drill] before I ran the first.
denied: We did not [test the restore] before we started the migration.
affirmed: There was no [canary] in it, which I changed.
denied: The [health check] was missing, so I restarted it by hand.
affirmed: Did we [test the restore]? Every month.
affirmed: Why did we [roll back]? Because the errors climbed.
denied: Why didn't we [roll back]? Because nobody knew how.
hedged: Officially we had a [change freeze].
hedged: I can't say for certain that we [paged the owner].
hedged: I was trying to [split the monolith] when I left.
hedged: I know [chaos testing] only from conference talks.
hedged: The [restore drill] was done in part.
affirmed: I believe in [code review], so each change of mine gets one.
affirmed: I suppose the best thing I did was to [write the runbook].
affirmed: If memory serves, it was a Tuesday when we [rolled back].
affirmed: Maybe a dozen teams use the [template] I built.
planned: We've got budget for a [read replica] in Q3.
planned: I've been asking for a [staging environment] for a year.
planned: There's an open pull request that adds a [health check].
affirmed: I proposed a [canary] and two weeks later it was live.
affirmed: Next time it happened the [breaker] opened by itself.
affirmed: Once a week I'd sit down with her and [walk through the alerts].
affirmed: We were about to give up when the [heap dump] showed it.
affirmed: We hoped for an hour and [failed over] in four minutes.
affirmed: It should be said that we [tested the restore] first.
denied: I looked for a [dashboard] and found none.
affirmed: It is part of the review: no [runbook], no merge.
denied: We had no [alerts], no dashboards.
regretted: The [alert] should have fired.
affirmed: Nobody should have to be awake: the [failover] does it.
limited: We started with the [runbook], but only got to the second page.
hedged: We were in the middle of [sharding the table] when I moved on.
hedged: I've seen [chaos testing] done at a conference.
denied: We never had a canary, a [load test] or a runbook.
denied: We had no canary, flag or [rollback script].
affirmed: I would not have found it without the [heap dump].
affirmed: I made sure that no deploy went without a [load test].
affirmed: We have never had an outage with the [circuit breaker].
planned: I asked for a [load test] and did not get it.
planned: I asked for a [load test] and built a canary meanwhile.
affirmed: I asked for a canary and built a [load test] meanwhile.
planned: I planned a [load test] and never built it.
planned: We considered a [load test] and a canary, and took the canary.
affirmed: I suggested a [load test], which we then built.
affirmed: I suggested a [load test] and we have it now.
somebody-else: While my colleague built the [load test] I wrote the runbook.
affirmed: While my colleague built the load test I wrote the [runbook].
planned: I learned that we need a [load test].
planned: The plan: [load test] first, then canary.
planned: We built the canary, the [load test] we left for later.
affirmed: We built the [canary], and left the load test for later.
planned: We built the canary, and left the [load test] for later.
planned: Canary ok, [load test] still open.
affirmed: Up to then there had been no [canary], and that was the first thing I changed.
denied: We came close to having a [canary].
denied: There was not enough time for a [canary].
somebody-else: I was not the one who wrote the [canary].
denied: The canary was mine, the [restore test] was not.
affirmed: The [canary] was done by me and the restore test by Priya.
somebody-else: The canary was done by me and the [restore test] by Priya.
somebody-else: Priya did the [canary] and I did the restore test.
affirmed: Priya did the canary and I did the [restore test].
planned: Once the [canary] is in, nobody will call.
affirmed: Once the [canary] was in, nobody called.
planned: If we did a [canary], we would see it.
hedged: Officially there was a [canary].
affirmed: Nobody had done a [canary] before me.
affirmed: I would do a [canary] again.
planned: The [canary] is about to start.
planned: A [canary] was to be held in June.
planned: A [canary] was overdue.
planned: A [canary] was the obvious choice, yet we took another way.
planned: I had to fight for the [canary], and lost.
affirmed: I had to fight for the [canary], and won.
hedged: We rarely do a [canary].
affirmed: We seldom skip the [canary].
affirmed: My manager let me build the [canary].
affirmed: The vendor paired with me on the [canary].
affirmed: At first the vendor ran the [canary], then I took over.
affirmed: I built the [canary] and handed it to Priya.
affirmed: Security approved the [canary] that I had written.
denied: There was no [canary], we did it by hand.
somebody-else: The vendor made us a [canary].
somebody-else: While I was away another team built the [canary].
somebody-else: The [canary] the vendor built was slow.
somebody-else: Security told me about the [canary] they had built.
somebody-else: For the [canary] we relied on the vendor.
somebody-else: It was built by us and our DBA wrote the [canary].
planned: A [canary] was written, and put in the backlog of the responsible departments.
planned: [Load test] in progress.
planned: [Load test] not finished; wrote the canary.
planned: Would add a [load test].
denied: Canary in prod, [load test] skipped.
somebody-else: [Load test]: Priya.
somebody-else: [Load test] - platform team.
affirmed: [Load test]: my team.
affirmed: The alert found a [deployment] in progress and paged us.
denied: A [queue] would not help here.
affirmed: The [queue] did not help.
denied: A [queue] is too slow for that.
affirmed: The [queue] is too slow at noon.
denied: A [queue] is the wrong tool.
denied: A [queue] would only add delay.
denied: It would be wrong to use a [queue].
denied: The wrong way is a [queue].
denied: I'd choose a cron job over a [queue].
planned: I'd choose a [queue] over a cron job.
affirmed: I chose a [queue] over a cron job.
denied: It was a mistake to go live without a [queue].
denied: I'd decide against a [queue].
denied: Avoid a [queue] here.
affirmed: Avoid the spike with a [queue].
hedged: People reach for a [queue], but it is too slow.
affirmed: People reach for a [queue], and it is fast.
affirmed: There is no way around a [queue].
affirmed: Without a [queue] the service falls over.
denied: Without a [queue] the service ran for years.
affirmed: Why a [queue]? Because it absorbs the spike.
asked: Why a [queue]? I don't know.
limited: We have a [queue], but it is off.
affirmed: We have a [queue], but it is off the critical path.
planned: We wanted to add a [queue].
affirmed: I wanted to add a [queue] and did it in May.
affirmed: I wanted to see the effect of the [queue], so I measured it.
planned: A [queue] would absorb the spike.
affirmed: A [cron job] would check it every night.
planned: We half built a [queue].
hedged: We have a [queue] in staging only.
denied: I'd remove the [queue].
affirmed: I should have said that: a [replica] took over.
regretted: I should have said that to the [customers].
affirmed: I forgot to say that we had a [replica].
denied: I forgot to say sorry to the [customers].
affirmed: I have not mentioned that: the [replica] took over.
affirmed: What I left out is the [replica].
affirmed: Let me think: a [replica].
asked: Let me think about a [replica].
planned: The budget for the [canary] is there but we haven't begun.
denied: I'd rather avoid a [canary].
denied: We would skip the [load test].
`;
