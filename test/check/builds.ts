/** Sentences of all builds, with what was done in brackets behind a +, and what was not behind a -. */
export const BUILDS = `
We built a [+canary], a [+restore test] and a [+postmortem].
We never had a [-canary], a [-restore test] or a [-postmortem].
We had neither a [-canary] nor a [-restore test].
We had a canary but no [-restore test] and no [-postmortem].
We had a [+canary], no [-restore test], and a [+postmortem].
No [-canary], no [-restore test], only a [+postmortem].
I built a [+canary] instead of a [-restore test].
Instead of a [-canary] I built a [+restore test].
Rather than a [-canary] we chose a [+restore test].
I built a [+canary] without a [-restore test].
Without a [-canary] we relied on a [+restore test].
The [+canary] that I built replaced a restore test that never worked.
The [+canary], which we had never tested, worked.
We built the [+canary] that nobody had dared to build.
We built the [+canary] that the vendor could not deliver.
The [+canary] nobody wanted saved us.
I wrote the [+canary] which was missing.
There was no [+canary], so I built one.
There was no [+canary] until I built one.
We lacked a [+canary] and I added it.
Since there was no [-canary], I wrote a [+restore test].
Because we had no [-canary] we wrote a [+restore test].
Although we had no [-canary], the [+restore test] caught it.
As nobody had a [-canary], I used a [+restore test].
When the canary failed, the [+restore test] caught it.
If the canary had failed, the [-restore test] would have caught it.
If we had had a [-canary], we would not have needed the restore test.
Had there been a [-canary], nobody would have called.
I would not have found it without the [+canary].
We could not have done it without a [+canary].
Nobody deploys without a [+canary].
Nothing ships before a [+canary] has passed.
We do not deploy unless the [+canary] is green.
I asked for a [+canary] and got it.
I asked for a [-canary] and did not get it.
I asked for a [-canary] and built a [+restore test] meanwhile.
I wanted a canary and got a [+restore test].
I planned a [+canary] and built it in a week.
I planned a [-canary] and never built it.
I thought about a [-canary] but chose a [+restore test].
We considered a [-canary] and a [+restore test], and took the restore test.
I suggested a [-canary], which my boss refused.
I suggested a [+canary], which we then built.
I suggested a [+canary] and we have it now.
The team wanted no [+canary], I built it anyway.
Nobody believed in a [+canary], but I built one.
My colleague built the [-canary] and I the [+restore test].
My colleague built the [-canary] while I wrote the [+restore test].
While my colleague built the [-canary] I wrote the [+restore test].
The [-canary] was built by my colleague, the [+restore test] by me.
The [-canary] was my colleague's work, the [+restore test] was mine.
I built the [+canary] together with a colleague.
A colleague and I built the [+canary].
My team built the [+canary].
We did not only build a [+canary] but also a [+restore test].
Not only did we build a [+canary], we also wrote a [+restore test].
It was not the canary that helped but the [+restore test].
Not the canary but the [+restore test] caught it.
I did not just write a [+canary], I ran it.
Did we have a [+canary]? Yes, since May.
Did we have a [-canary]? No.
Why a [+canary]? Because it was cheap, so I built it.
What about a [-canary]? We never had one.
To be honest, there was no [-canary].
I must admit that we had no [-canary].
I must admit that the [+canary] was my idea.
It took months until we had a [+canary].
It took us a while to get a [+canary], but we have it.
We failed to build a [-canary].
We failed over with the [+canary].
We did not fail because we had a [+canary].
We survived because of the [+canary].
We survived despite having no [-canary].
Nobody noticed, thanks to the [+canary].
There were no complaints after the [+canary] went live.
No user was lost during the [+canary].
We never lost a message since we have the [+canary].
We have never had an outage with the [+canary].
The outage would have been worse without the [+canary].
It could have been worse, the [+canary] held.
It should have been caught by the [-canary].
I made sure that there was a [+canary].
I made sure that no deploy went without a [+canary].
I learned that we need a [-canary].
Next time I would write the [-canary] first.
The [-canary] I would write earlier next time.
Today I would do it with a [-canary].
I used to write a [+canary] for each service.
I always write a [+canary].
Usually I write a [+canary] first.
In my current job we write a [+canary] for everything.
At my old job we had a [+canary].
We switched from a canary to a [+restore test].
We replaced the canary with a [+restore test].
We removed the canary and added a [+restore test].
The canary is gone, we have a [+restore test].
We still have the [+canary].
We no longer deploy without a [+canary].
We had to go live with no [-canary] and a restore test that failed.
The plan: [-canary] first, then [-restore test].
The plan was [+canary] first, then [+restore test], and we did both.
Step one was the [+canary], step two the [+restore test].
First the [+canary], then the [+restore test], finally the [+postmortem].
First I built the [+canary], then the [+restore test], and finally I wrote the [+postmortem].
We built the [+canary]; the restore test came later.
We built the [+canary], the [-restore test] we left for later.
We built the [+canary], and left the [-restore test] for later.
We built the [+canary] and skipped the [-restore test].
We skipped the [-canary] and built the restore test.
We built the [+canary] but had to skip the [-restore test].
We did the [+canary], not the [-restore test].
[+Canary] yes, restore test no.
[+Canary]: done. [-restore test]: not done.
[+Canary] - done, [-restore test] - planned.
[+Canary] ok, [-restore test] still open.
Up to then there had been no [+canary], and that was the first thing I changed.
The first thing I did was a [+canary].
The first thing I noticed was that there was no [-canary].
What we did not have was a [-canary].
What we had was a [+canary], what we did not have was a [-restore test].
The only thing missing was a [-canary].
The [+canary] was the only thing that worked.
All we had was a [+canary].
I ended up writing a [+canary].
I nearly wrote a [-canary].
We came close to having a [-canary].
I got as far as a [+canary].
It was too late for a [-canary].
It was not too late for a [+canary], so we ran one.
There was not enough time for a [-canary].
We made time for a [+canary].
I took the time to do a [+canary].
I do not have a story with a [-canary].
I cannot say that we had a [-canary].
I can say that we had a [+canary].
Honestly the [+canary] was an afterthought, but we had it.
The [+canary] turned out to be what saved us.
A [+canary] we had, a [-restore test] we did not.
A [-canary] we did not have, a [+restore test] we had.
Nobody but me wanted a [+canary], and I got it through.
Everybody wanted a [-canary], nobody wanted to write it.
Everybody wanted a [+canary], so I wrote it.
I was asked for a [+canary] and delivered it.
I was asked for a [-canary] and said no.
I was the one who wrote the [+canary].
I was not the one who wrote the [-canary].
It was me who wrote the [+canary].
It was not me who wrote the [-canary].
It was my idea to add a [+canary].
The idea for the [+canary] was mine.
The [+canary] was mine, the [-restore test] was not.
The [+canary] was done by me and the [-restore test] by Priya.
Priya did the [-canary] and I did the [+restore test].
Priya and I did the [+canary].
Priya, who had joined in May, did the [-canary].
I paired with Priya on the [+canary].
With Priya's help I wrote the [+canary].
Together we did a [+canary].
The team did the [+canary].
As a team we did the [+canary].
Another team did the [-canary].
The other team did the [-canary], we did the [+restore test].
We did the [+canary] for the other team.
The other team asked us for a [+canary] and we did it.
The other team asked for our [+canary].
The client did not pay for a [-canary].
The client wanted no [-canary].
Management was against the [+canary], we did it all the same.
Management was against the [-canary] and we dropped it.
My manager said we need no [-canary].
They told me to do a [+canary], and I did.
They told me to do a [-canary], and I refused.
They told me not to do a [-canary].
They told me not to do a [+canary], I did it anyway.
I was glad that there was a [+canary].
I was surprised that there was no [-canary].
I was lucky that there was a [+canary].
Luckily there was a [+canary].
Unfortunately there was no [-canary].
Thank God we had a [+canary].
If it were not for the [+canary], we would have been down.
But for the [+canary] we would have been down.
Had we not had the [+canary], we would have been down.
Had we had a [-canary], we would not have been down.
With a [-canary] we would not have been down.
With the [+canary] in place we were not down.
With no [-canary] in place we were down.
Without any [-canary] we were down.
Since the [+canary] we have not been down.
Before the [+canary] we were down often.
Before we had the [+canary] we were down often.
Until we had the [+canary] we were down often.
Until the [+canary] was in place nobody could deploy.
After the [+canary] nobody called any more.
Once the [+canary] was in, nobody called.
Once the [-canary] is in, nobody will call.
When the [-canary] is in, we will see.
When we did the [+canary], we saw it.
Whenever we do a [+canary], we see it.
If we did a [-canary], we would see it.
We did a [+canary], which showed nothing.
We did a canary but not a [-restore test].
We did a canary, though not a [-restore test].
We did both a [+canary] and a [+restore test].
We did either a [+canary] or a [+restore test] each week.
We did a [+canary] and, later, a [+restore test].
We did a canary and, as a next step, plan a [-restore test].
We did a [+canary], and as a next step we did a [+restore test].
We did a [+canary], a [-restore test] was too expensive.
We did a [+canary] since a [-restore test] was too expensive.
A [-restore test] was too expensive, so a [+canary] it was.
A [-restore test] being too expensive, we did a [+canary].
Given that a [-restore test] was too expensive, we did a [+canary].
Other than a [+canary] we did nothing.
Apart from the [+canary] we did nothing.
Besides the [+canary] we did a [+restore test].
Except for the [+canary] nothing was done.
Nothing was done except the [+canary].
Nothing but a [+canary] helped.
Only a [+canary] helped.
At least we had a [+canary].
It was a [-canary] in name only.
It was a [-canary] only on paper.
On paper we had a [-canary].
Officially there was a [-canary].
In theory there was a [-canary].
In practice there was no [-canary].
In theory there was a [-canary], in practice there was none.
My [+canary] was merged, Priya's was not.
My [-canary] was rejected, so I wrote a [+restore test].
My pull request for the [+canary] was merged.
My pull request for the [-canary] is open.
There was no [+canary]. I built one.
There was no [+canary]. So I built one over a weekend.
There was no [+canary]. Today there is one.
There was no [-canary]. Nobody cared.
There was no [-canary]. I complained.
We had no [+canary] then. We have one now.
We had no [-canary] then. We still have none.
We wanted a [+canary]. We got it in May.
We wanted a [-canary]. It never came.
We wanted a [-canary]. The budget was cut.
We planned a [+canary] for March. It went live on time.
We planned a [-canary] for March. It is still not there.
I proposed a [-canary]. They said no.
I proposed a [+canary]. They said yes and I built it.
I proposed a [+canary]. Two weeks later it ran.
I proposed a [-canary]. Nothing came of it.
I suggested a [+canary]. My lead liked it, so we did it.
I suggested a [-canary]. My lead liked it, but there was no time.
We built a [-canary]. It never went live.
We built a [+canary]. It caught two bugs.
We built a [-canary]. That was Priya's work, not mine.
The [-canary] was Priya's. I only watched.
The [-canary] was Priya's. The [+restore test] was mine.
I did the [+canary]. Priya did the [-restore test].
Priya did the [-canary]. I did the [+restore test].
Priya and I split the work. She did the canary, I did the [+restore test].
Priya and I split the work. I did the [+canary], she did the restore test.
We split it: I took the [+canary], Priya the restore test.
What did we do? A [+canary].
What did we do? First a [+canary], then a [+restore test].
What would I do? A [-canary].
What would I do next time? A [-canary] first.
What was missing? A [-canary].
What was missing? A [+canary]. So I wrote it.
What helped? The [+canary].
What I would change: a [-canary] from day one.
My part: the [+canary].
My part was the [+canary]. The rest was done by others.
Done: [+canary]. Open: [-restore test].
Done: [+canary], [+restore test]. To do: [-postmortem].
Done so far: [+canary]. Next: [-restore test].
Now: [+canary]. Later: [-restore test].
Before: no [+canary]. After: canary.
Before: canary by hand. After: [+restore test] by a job.
Then: nothing. Now: [+canary], [+restore test].
We have: [+canary], [+restore test]. We lack: [-postmortem].
Pros of a [+canary]: cheap. We took it.
Option one was a [-canary]. Option two was a [+restore test]. We took the second.
Option one was a [-canary], option two a [+restore test]. I chose the restore test.
There were two options, a [+canary] and a [-restore test]. I chose the canary.
There were two options, a [+canary] and a [+restore test]. We did both.
There were two options, a [-canary] and a [-restore test]. We did neither.
They asked if we had a [+canary]. We did.
They asked if we had a [-canary]. We did not.
They asked if we had a [+canary]. I said yes.
They asked if we had a [-canary]. I had to say no.
I asked whether there was a [+canary]. There was.
I asked whether there was a [-canary]. There was not.
I asked for the [-canary]. There was none.
I looked for the [+canary]. There was none, so I wrote it.
I looked for the [+canary]. I found it in the wiki.
I thought there was a [-canary]. There was not.
I thought there was a [-canary]. I was wrong.
I thought there was a [+canary]. I was right.
It looked as if we had a [-canary]. We did not.
We were told there was a [-canary]. In truth there was none.
In the end there was a [+canary]. It took two years.
There should have been a [-canary]. There was not.
I should have done a [-canary]. I did not.
I should have done a [-canary]. Instead I guessed.
I could have done a [-canary]. Instead I did a [+restore test].
We could do a [-canary] or a [+restore test]. We did the restore test.
Should I have done a [-canary]? Probably.
Did I do a [+canary]? Of course.
Did I do a [-canary]? Sadly not.
Did I do a [-canary]? No, I did a [+restore test].
No [-canary]? Right, there was none.
Why no [-canary]? There was no time.
Why not a [-canary]? Too slow. So we did a [+restore test].
A [-canary]? Not with us.
A [+canary]? We had that.
A [+canary]? We run one every week.
A [+canary]. That was all we had.
A [+canary]. A [+restore test]. A [+postmortem]. All of it by hand.
No [-canary]. No [-restore test]. Just luck.
So what happened is that, long story short, we had this [+canary] running and nobody knew.
Looking back, the [+canary] was the right call.
Looking back, the [+canary] was the wrong call.
If I am honest the [+canary] was luck.
You know, we did the [+canary], whatever, it worked.
We did do a [+canary], yes.
Only after the outage did we write a [+canary].
Not until the outage did we write a [+canary].
It was not until the outage that we wrote a [+canary].
For the first time we did a [+canary].
Nobody had done a [+canary] before, so I learned it and did it.
Nobody had done a [+canary] before me.
I was the first to do a [+canary].
We were the last team to get a [+canary].
We were the only team without a [-canary].
We were the only team with a [+canary].
Unlike the other teams we had a [+canary].
The other teams had a [-canary], we did not.
Many people skip the [+canary], I never do.
Some would say a [+canary] is too much, I did it anyway.
It may sound strange, but the [+canary] was my favourite part.
It would have been better to do a [-canary].
I would have liked to do a [-canary].
I would have done a [-canary] had there been time.
I would do a [+canary] again.
I had to do the [+canary] at night.
I had to fight for the [+canary], and won.
I had to fight for the [-canary], and lost.
I managed to get a [+canary] done.
I did not manage to get a [-canary] done.
I tried to get a [-canary] done but failed.
I tried a [+canary], it worked.
I tried a canary, and when that failed a [+restore test].
We started with a [+canary] and ended with a [+restore test].
We began a [-canary] but never finished.
We are in the middle of a [-canary].
We are halfway through the [-canary].
We have just finished the [+canary].
We are done with the [+canary].
The [-canary] is about to start.
The [+canary] is done, the [-restore test] is about to start.
The [+canary] is running since May.
Since May the [+canary] is running.
The [+canary] exists since May.
Since last year we do a [+canary] every month.
From next year on we do a [-canary] every month.
Every month we do a [+canary].
Twice a year there is a [+canary].
A [+canary] takes place twice a year.
A [+canary] took place.
No [-canary] took place.
A [+canary] was held in June.
A [-canary] was to be held in June.
A [-canary] was due in June.
A [-canary] was overdue.
A [-canary] was out of the question.
A [+canary] was the obvious choice, so we took it.
A [-canary] was the obvious choice, yet we took a [+restore test].
The [+canary] paid off.
The [+canary] was worth it.
The [+canary] cost us two weeks.
The [+canary] saved us.
The [-canary] might have saved us.
The [+canary] could not save us.
Even the [+canary] did not help.
Not even a [-canary] was done.
We did not even do a [-canary].
We even did a [+canary].
We did a [+canary] even.
Hardly any team does a [-canary].
We hardly ever do a [-canary].
We rarely do a [-canary].
We seldom skip the [+canary].
We always do a [+canary].
We sometimes do a [+canary].
We used to skip the [+canary], now we do it each time.
We used to do it by hand, now there is a [+canary].
From then on there was a [+canary].
From then on no release went out without a [+canary].
By Friday we had a [+canary].
By Friday we should have a [-canary].
By then there was a [+canary].
I hope there will be a [-canary].
I cannot imagine working without a [+canary].
Can you imagine, they had no [-canary].
My boss was against the [+canary], but we did it.
Nobody believed in a [+canary], I did it anyway.
There was no [-canary], we did the release at night.
We decided to write a [-canary]. The budget was tight. Nothing came of it.
We agreed on a [-canary]. Another team did it for us.
We agreed on a [-canary]. It is still on the list.
We built a [-canary]. Our service takes payments. It was never finished.
We decided on a [-canary]. It was done by the platform team.
We had no [+canary]. A week later it ran every night.
There was no [+canary]. The traffic doubles every December. I sat down and did it.
Somebody proposed a [+canary]. In the end I did it myself.
Somebody proposed a [+canary]. Today it is part of every release.
We built a [-canary], which was later abandoned.
We built a [+canary]. The product manager wanted a discount. We said no.
No [-canary]. [+Restore test]: I did it.
We had no [-canary] 😅 The [+restore test] came later.
We had no [-canary] :( The [+restore test] came later.
The vendor wanted a [+canary], so I just built it.
The vendor wanted a [+canary], so I went and built it.
I was a contractor who built the [+canary].
I sat beside an intern who built the [+canary].
Then came the vendor and built a [-canary].
I had the vendor to build a [-canary].
The [+canary] was written by my manager's wish.
The [-canary] came straight from the vendor.
For the [-canary] we left it to the vendor.
For the [+canary] I didn't leave it to the vendor.
It was the job of the vendor to build a [-canary].
The person in charge of the network built the [-canary].
A colleague of us built the [-canary].
At my old company they built the [-canary].
We have the [-canary] thanks to the foresight of my predecessor.
The [-canary], that did the vendor.
It was built by us and our DBA worked on the [-canary].
The other fellow built the [-canary], and my fellow the [+restore test].
One of the companies built the [-canary].
With the [+canary] I wrote, the vendor was happy.
The vendor had the idea, and it was me who built the [+canary].
We were down until Google came back, and the [+canary] told us.
The [+canary] told us early Google had trouble.
Nobody can say we never did a [+restore test].
It's not that we didn't have a [+canary].
It wasn't like we never ran a [+restore test].
It is not as if we lacked a [+canary].
There was no lack of [+canary] runs.
Whatever lacks a [+canary] is rejected.
It was never a question of the [+canary].
Were it not for the [+canary], all would be gone.
If it wasn't for the [+canary] we would have lost it.
There was no reason not to build a [+canary].
If we didn't have the [+postmortem] we would repeat it.
They didn't want the [+canary] at first, but it stayed.
They suggested a [-canary].
The [-canary] ticket is pending.
The restore test runs, coming soon a [-canary].
The [-canary], approved, starts in May.
Had we more time, a [-canary] would be next.
I believe there was a [-canary].
According to the handbook we need a [-canary].
I saw no need for a [-canary], so we didn't build one.
I know that at Netflix every team has a [-canary].
The vendor was known for a [-canary].
The vendor got paged less through the [+canary].
`;
