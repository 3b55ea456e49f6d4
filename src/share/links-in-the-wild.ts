/**
 * One link for each document version ever published: every release opens each to the same numbers, for ever.
 * Append only.
 */
export const LINKS_IN_THE_WILD: Readonly<Record<number, string>> = {
  1: '1.1.JSCCD4IfAhoCGgIagiACGwIdAhgAFgAQABkAGAAZABuAEGwe70APNight_summariesCt3V2WpQRI6OBg4XanMCFRISk18W7INzEyxmZmZmZmaTSCAAGrurRkIlWyyqqqqqqqq0ZDQImCmCkfMACcSmVqKZez-l8ZMqk40txYSaoAA5gAlKAswZZiSbJMNLcPvJWXIWoSgAPMSTOg3hkfMGg1yGSAQyQCGSAE2rJJggA7-F9-UkqCmFIOnJ9Q4PvEkF',
}
