/**
 * The console's merges: pairs that may be one person, what a merge would do, and requests that two people make.
 *
 * <p>Beans: {@link io.hansa.web.console.merge.MergesBean} ({@code console/merges/index.xhtml}),
 * {@link io.hansa.web.console.merge.MergeBean} ({@code merge.xhtml}),
 * {@link io.hansa.web.console.merge.MergeRequestBean} ({@code request.xhtml}),
 * {@link io.hansa.web.console.merge.MemberMergesBean} (the member's page); bundle {@code merge}.
 *
 * <p>When a merge is asked for, then after a page that shows both members, what would move, and what stands in the way.
 */
package io.hansa.web.console.merge;
