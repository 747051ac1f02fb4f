/**
 * The console's calendar of days off: what holds of each year, and the notices that staff enter and a second person approves.
 *
 * <p>Beans: {@link io.hansa.web.console.holiday.HolidaysBean} ({@code console/holidays/index.xhtml}),
 * {@link io.hansa.web.console.holiday.NoticeFormBean} ({@code notice.xhtml}),
 * {@link io.hansa.web.console.holiday.NoticeBean} ({@code version.xhtml}); bundle {@code consoleHoliday}.
 */
package io.hansa.web.console.holiday;
