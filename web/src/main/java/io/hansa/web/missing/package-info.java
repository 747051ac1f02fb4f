/**
 * Claims for missing points, as the member who claims, the partner who answers and staff see them. Pages {@code member/missing*},
 * {@code partner/missing*} and {@code console/missing/*}, bundle {@code missing}; all include {@code WEB-INF/missing/course.xhtml}.
 *
 * <p>When a purchase brought points already, then the member reads at once which. When a form is sent twice, then it is one step. When a
 * file is given out, then as one to keep.
 */
package io.hansa.web.missing;
