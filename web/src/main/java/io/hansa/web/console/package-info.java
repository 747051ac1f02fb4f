/**
 * The staff console: its areas, who may open which ({@link io.hansa.web.console.Area}), and its first page. Each area has a
 * package of its own, {@code console/<area>/*.xhtml} for its pages and a bundle {@code console<Area>}.
 *
 * <p>When staff open a page of an area that is not theirs, then they are told so (403) and the page's boundaries are not asked;
 * what they may do there stands on the boundaries all the same.
 */
package io.hansa.web.console;
