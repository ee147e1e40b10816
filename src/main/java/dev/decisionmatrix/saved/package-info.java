/**
 * Workbooks as any program saves them: Excel, LibreOffice, Google Sheets, Gnumeric, openpyxl. Takes
 * what is in their cells and where names lead, and trusts nothing: no part outgrows its bounds, no
 * document type, no entity, no link out of the file. Imports {@code problem} and Java's own reader
 * of XML. Read {@link dev.decisionmatrix.saved.SavedWorkbook} first.
 */
@NullMarked
package dev.decisionmatrix.saved;

import org.jspecify.annotations.NullMarked;
