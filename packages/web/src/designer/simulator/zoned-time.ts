import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(utc);
dayjs.extend(timezone);

/** When the clocks of a time zone show this (`2026-03-02 09:00:00`), in epoch milliseconds. */
export const zonedTime = (local: string, timeZone: string): number =>
  dayjs.tz(local, timeZone).valueOf();
