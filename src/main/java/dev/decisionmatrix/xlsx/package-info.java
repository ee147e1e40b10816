/**
 * Writes a plan as an Excel file and audits what was written: the only home of POI. Imports {@code
 * cells} and {@code display}. Read {@link dev.decisionmatrix.xlsx.XlsxWriter} first.
 *
 * <p>Every part is written here as XML, straight from the plan: {@code Parts} gathers them, {@code
 * Xml} builds each. POI only evaluates what was written, and so shares no code with the writer.
 */
@NullMarked
package dev.decisionmatrix.xlsx;

import org.jspecify.annotations.NullMarked;
