/**
 * Works on partners' files of transactions as runs of the kinds {@code partner.file.check} and {@code partner.file.post}: parameter
 * {@code file}, the key of the run the same. A chunk is a part of the file, in order: while a part has failed, no later one is
 * posted, because rows speak of rows before them.
 *
 * <p>Partners start, stop and resume the runs of their own files through {@code io.hansa.partners.file}, which sees whose they are;
 * finance and administrators also as runs in the console.
 */
package io.hansa.jobs.file;
