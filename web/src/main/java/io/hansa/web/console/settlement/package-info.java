/**
 * Settlement as finance staff do it: months, what each partner comes to, the run that settles a month, and statements. Pages
 * {@code console/settlement/*}, bundle {@code consoleSettlement}.
 *
 * <p>When a month is to be settled, then the page shows first how many partners pay and are paid how much.
 */
package io.hansa.web.console.settlement;
