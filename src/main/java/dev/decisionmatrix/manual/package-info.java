/**
 * What a shell and {@code man} know of the program, written from its commands when it is packed.
 * Imports picocli and nothing of ours; read {@link dev.decisionmatrix.manual.Manual} first.
 */
@NullMarked
package dev.decisionmatrix.manual;

import org.jspecify.annotations.NullMarked;
