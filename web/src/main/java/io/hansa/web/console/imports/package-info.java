/**
 * Members from CSV files: upload, dry run, import with progress, the result of every row, and its export. Pages
 * {@code console/imports/*}, bundle {@code consoleMember}.
 *
 * <p>When a file is imported, then it was shown first how many rows it has and what the dry run found.
 */
package io.hansa.web.console.imports;
