/** 8,760 ÷ 12, everywhere: never 720. */
export const HOURS_PER_MONTH = 730
export const SECONDS_PER_HOUR = 3600
export const MONTHS_PER_YEAR = 12
