/**
 * The draft of the architecture decision record: Markdown Any Decision Records 4.0, written from a
 * template. The only home of the template library. Imports {@code model}, {@code analysis} and
 * {@code display}. Read {@link dev.decisionmatrix.adr.AdrWriter} first.
 */
@NullMarked
package dev.decisionmatrix.adr;

import org.jspecify.annotations.NullMarked;
