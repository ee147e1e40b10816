/**
 * Prose that people wrote in Markdown: made safe for a record, laid out for a report, plain for a
 * sheet. The only home of the CommonMark library. Imports {@code blocks}. Read {@link
 * dev.decisionmatrix.markdown.MarkdownText} first.
 */
@NullMarked
package dev.decisionmatrix.markdown;

import org.jspecify.annotations.NullMarked;
