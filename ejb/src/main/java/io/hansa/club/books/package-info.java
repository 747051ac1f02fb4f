/**
 * The books as a whole: verified each night and when somebody asks, state made anew where it was lost. Runs of two kinds:
 *
 * <p>{@code ledger.verification}: looks at the whole ledger part by part, and keeps what it finds
 * ({@link io.hansa.ledger.verification.Verifications}, by the run's number). Auditors, finance and administrators start it; the clock
 * does each night.
 *
 * <p>{@code ledger.rebuild}: makes state anew from facts. With the parameter {@code dry} = {@code true} it only tells, with
 * {@code false} it changes. Administrators start it. What differs is the run's audit records, part by part.
 *
 * <p>Invariants: when a verification finds something, then nothing is repaired by itself; when a run is cancelled, then what was
 * verified stays told and what was rebuilt stays rebuilt; when it is resumed, then only the parts that were left are worked.
 *
 * <p>Boundary: {@link io.hansa.club.books.Books}.
 */
package io.hansa.club.books;
