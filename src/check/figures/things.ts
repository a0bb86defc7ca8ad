/** What happens now and then: a count of them in a period is a frequency. Singular and plural. */
export const EVENTS =
  /^(?:deploy(?:ment)?s?|releases?|occasions?|hiccups?|reboots?|restarts?|pagings?|reopens?|callouts?|losses|accidents?|scans?|renewals?|expiries|surprises|blips?|findings?|leaks?|incidents?|outages?|crash(?:es)?|alerts?|pages?|repeats?|failures?|kills?|rollbacks?|escalations?|regressions?|times|interruptions?|drills?|reviews?|meetings?|sessions?|ships?|tickets?|recurrences?|breakages?|complaints?|calls|applies|errors?|bugs?|interrupts?|hotfixes|breaches|disruptions?|occurrences?|exercises|restores|tests|workshops|talks|emergencies|postmortems|hangs?|stalls?|timeouts|one|ooms?|mistakes?)$/;

/** What a system is asked to do: a count of them in a period is its throughput. */
export const REQUESTS =
  /^(?:requests?|reqs?|queries|query|events?|messages?|msgs?|transactions?|records?|rows|writes|reads|packets?|calls|hits|views|visitors?|payments?|orders|jobs|connections|lines|documents|images|uploads|downloads|tasks|logins|searches|users|sessions|points|spans|samples|metrics|logs|bookings|inserts|operations|ops|bids|emails|sms|notifications|checkouts)$/;

/** Of these less is better, whatever the kind. */
export const BAD =
  /\b(?:incidents?|outages?|crash\w*|restart\w*|alerts?|pages?|repeat\w*|recur\w*|same cause|came back|failures?|fail\w*|oom|out of memory|died|killed|kills?|rollbacks?|escalations?|regressions?|interruptions?|complaints?|errors?|bugs?|breaches|tickets?|toil|hangs?|stalls?|timeouts?)\b/i;

export const PERSON =
  /\b(?:people|persons?|engineers?|dev(?:eloper)?s?|folks?|hires?|joiners?|newcomers?|starters?|interns?|juniors?|seniors?|graduates?|grads|colleagues?|members?|employees?|staff|students?|mentees?|trainees?|apprentices?|contractors?|admin(?:istrator)?s?|users?|analysts?|operators?|teammates?|ppl|women|men|volunteers?|participants?|attendees?)\b/i;
