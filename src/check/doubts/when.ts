/** Without `may` and `fall`, which are more than that. */
export const SEASON = `q[1-4]|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter`;
const MONTH = `${SEASON}|may|fall|the (?:spring|summer|autumn|winter|fall|new year|coming [a-z]+|next [a-z]+)|a (?:few )?(?:week|weeks|month|months|fortnight)|(?:two|three|four|five|six) (?:weeks|months)`;
const DAY = `monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the [0-9a-z]{2,5} of`;
/** A time that may be still to come. */
export const WHEN = `(?:(?:in|by|around|from|after|before|this|until|for|come) (?:early |late |mid )?(?:${MONTH})|(?:(?:on|by|from|this|until|for|next) )?(?:${DAY})|next|soon|tomorrow|later this|any (?:day|week) now)`;
