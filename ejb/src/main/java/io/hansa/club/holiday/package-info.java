/**
 * The Chinese calendar of days off: statutory holidays and workdays moved to weekends (调休), by the yearly notices of the State Council.
 *
 * <p>Boundary: {@link io.hansa.club.holiday.Holidays}. What a day is, is said by the {@link io.hansa.club.holiday.HolidayCalendar} of an
 * instant: plain arithmetic over the notices that were in force then, so that whoever decides again decides by the same days.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a day is in a range of a notice, then it is a holiday, whatever day of the week it is; when it is listed as moved, then it
 *       is a workday though it is a Saturday or Sunday; otherwise the week decides.
 *   <li>When a notice speaks of the last weeks of the year before, then it is right about them, and the notice of that year is not asked.
 *   <li>When there is no notice of a day's year, then the week alone decides, and the day says so ({@code announced} is false).
 *   <li>When a notice is to be corrected, then by a new version that a second person approves; it is in force one minute after that, on
 *       every server from the same instant on.
 * </ul>
 *
 * <p>Out of scope: holidays of Hong Kong, Macau and Taiwan, and those that hold for a part of the population (8 March, 4 May, 1 June).
 */
package io.hansa.club.holiday;
