/**
 * Members from a CSV file of any size.
 *
 * <p>Boundary: {@link io.hansa.club.importing.Imports}. A file is uploaded once, kept in parts of a thousand rows at most, checked
 * (dry run) and imported by runs of the run engine; every row has its result.
 *
 * <p>Columns, named in the first line: {@code family_name, given_name, phone}, and optional {@code mail, language, birthday,
 * consents}. UTF-8, with or without a byte order mark.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a row is refused, then its line and the reason are kept, and the other rows go on.
 *   <li>When the same line comes twice, in this file or another one, then there is one member, and the second row says so.
 *   <li>When the server dies, then the import goes on with the first part that is not committed.
 *   <li>When it is a dry run, then nobody is enrolled and the results are those that the import would have.
 * </ul>
 */
package io.hansa.club.importing;
