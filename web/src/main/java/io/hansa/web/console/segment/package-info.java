/**
 * The console's segments: the list, one with who was in on a day, and the page on which a rule is built and counted.
 *
 * <p>Beans: {@link io.hansa.web.console.segment.SegmentsBean} ({@code console/segments/index.xhtml}),
 * {@link io.hansa.web.console.segment.SegmentBean} ({@code segment.xhtml}),
 * {@link io.hansa.web.console.segment.SegmentFormBean} ({@code edit.xhtml}),
 * {@link io.hansa.web.console.segment.SegmentVersionBean} ({@code version.xhtml}),
 * {@link io.hansa.web.console.segment.MemberSegmentsBean} (the member's page); file
 * {@link io.hansa.web.console.segment.SegmentFile}; bundle {@code segment}.
 *
 * <p>When a rule is proposed, then it was counted as it is.
 */
package io.hansa.web.console.segment;
