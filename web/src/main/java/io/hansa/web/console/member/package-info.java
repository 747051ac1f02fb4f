/**
 * Members as staff see them: search, the member's page with one timeline, enrolment, profile and adjustment of points.
 * Pages {@code console/members/*}, bundle {@code consoleMember}.
 *
 * <p>When staff open a member's page, then the boundaries record the look. When points are adjusted, then the page shows before
 * and after in numbers first, and pressing twice is one adjustment.
 */
package io.hansa.web.console.member;
