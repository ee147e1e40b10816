/**
 * The sheet Changes: which inputs differ from what was delivered, every input as it was and as it
 * is; and in the workings which of them cannot be used. Read {@link
 * dev.decisionmatrix.workbook.changes.ChangesSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.changes;

import org.jspecify.annotations.NullMarked;
