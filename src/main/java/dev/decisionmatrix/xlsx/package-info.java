/**
 * Writes a plan as an Excel file and audits what was written: the only home of POI. Imports {@code
 * cells} and {@code display}. Read {@link dev.decisionmatrix.xlsx.XlsxWriter} first.
 *
 * <p>POI owns the package, the sheets, their formulas and links. Two kinds of parts are written
 * here as XML instead, because what POI 5.5.1 makes of them breaks the schema: the style sheet
 * (children of fonts in the wrong order, no named styles) and charts.
 */
@NullMarked
package dev.decisionmatrix.xlsx;

import org.jspecify.annotations.NullMarked;
