/**
 * Partners' statements, as finance staff and the partners themselves read them: list, statement, the postings behind each line,
 * and the file of it. Pages of both faces include {@code WEB-INF/statement/*}; bundle {@code statement}. Whose statements one
 * sees is decided by {@code PartnerStatements}.
 *
 * <p>When a line of a statement is shown, then it leads to its postings, and their sum is the line.
 */
package io.hansa.web.statement;
