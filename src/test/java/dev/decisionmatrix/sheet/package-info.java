/** Tests of sheets that place themselves. */
@NullMarked
package dev.decisionmatrix.sheet;

import org.jspecify.annotations.NullMarked;
