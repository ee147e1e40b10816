/**
 * decision-matrix, the map of the house.
 *
 * <pre>{@code
 * input -> model -> analysis --+--> workbook (what each sheet says)   --> cells  <-- xlsx (writes with POI, audits)
 *                              +--> report   (what each section says) --> blocks <-- pdf  (writes with OpenPDF)
 *                              +--> adr (Markdown from a template),  json (every figure)
 * }</pre>
 *
 * <p>The picture is how data travel; imports go one way only, as {@code docs/architecture.md} lists
 * and a test enforces. Start reading at {@link dev.decisionmatrix.model.Decision}, then {@link
 * dev.decisionmatrix.analysis.Analysis}.
 */
@NullMarked
package dev.decisionmatrix;

import org.jspecify.annotations.NullMarked;
