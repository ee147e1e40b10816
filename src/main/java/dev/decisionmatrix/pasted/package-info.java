/**
 * A table as people have it, made into the files of a decision: where it begins, which way it lies,
 * what its columns say, on which scale it rates. May import {@code model}, {@code problem}, {@code
 * input} and {@code saved}. Read {@link dev.decisionmatrix.pasted.PastedDecision} first.
 */
@NullMarked
package dev.decisionmatrix.pasted;

import org.jspecify.annotations.NullMarked;
