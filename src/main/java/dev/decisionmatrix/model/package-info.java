/**
 * A decision as its people wrote it: immutable records, no arithmetic. Imports Java only. Read
 * {@link dev.decisionmatrix.model.Decision} first.
 */
@NullMarked
package dev.decisionmatrix.model;

import org.jspecify.annotations.NullMarked;
