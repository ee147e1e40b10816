/** Input as nobody meant it, and a second reader that is held against ours. */
@NullMarked
package dev.decisionmatrix.fuzz;

import org.jspecify.annotations.NullMarked;
