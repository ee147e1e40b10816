/**
 * The method: pure functions and result records, no I/O, no clock, no hidden randomness. Imports
 * {@code model} and {@code display} only. Read {@link dev.decisionmatrix.analysis.Analysis} first,
 * which holds every figure that is published.
 */
@NullMarked
package dev.decisionmatrix.analysis;

import org.jspecify.annotations.NullMarked;
