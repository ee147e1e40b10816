/**
 * Compression whose bytes depend on the content alone, for both files that hold compressed parts.
 * Imports Java only. Read {@link dev.decisionmatrix.deflate.Deflate} first.
 */
@NullMarked
package dev.decisionmatrix.deflate;

import org.jspecify.annotations.NullMarked;
