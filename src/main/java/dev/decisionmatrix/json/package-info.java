/**
 * Every figure of a decision as JSON; the only home of the JSON library. Imports {@code model},
 * {@code analysis} and {@code problem}. Read {@link dev.decisionmatrix.json.FiguresJson} first.
 */
@NullMarked
package dev.decisionmatrix.json;

import org.jspecify.annotations.NullMarked;
