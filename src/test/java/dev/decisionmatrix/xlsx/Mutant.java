package dev.decisionmatrix.xlsx;

/**
 * A written workbook in which something has been changed.
 *
 * @param change what, in words
 */
record Mutant(String change, byte[] bytes) {}
