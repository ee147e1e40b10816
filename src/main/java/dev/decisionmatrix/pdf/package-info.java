/**
 * Sets a report on pages: the only home of OpenPDF. Blocks become slabs (unbreakable strips with a
 * height and a painter), slabs are spread over pages, pages are painted once, tagged as they are
 * painted. Imports {@code blocks} and {@code display}. Read {@link
 * dev.decisionmatrix.pdf.ReportWriter} first, then {@code BlockLayout}, {@code Flow} and {@code
 * Page}.
 */
@NullMarked
package dev.decisionmatrix.pdf;

import org.jspecify.annotations.NullMarked;
